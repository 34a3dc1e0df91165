"""NRR, IKM and mutu against calculations by hand."""

from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.skm.hitung import (
    Cara,
    SebabTakTerhitung,
    TakTerhitung,
    calculate_from_answers,
    calculate_from_ikm,
    calculate_from_nrr,
)
from core.skm.jawaban import sum_answers
from core.skm.unsur import BAKU, UNSUR, SalahSusunan, Susunan, Unsur
from tests.skm_uji import SKALA, computed

TIGA_RESPONDEN = (
    (4, 4, 4, 4, 4, 4, 4, 4, 4),
    (3, 3, 3, 3, 3, 3, 3, 3, 3),
    (4, 3, 3, 4, 3, 3, 4, 3, 2),
)
jawaban = st.lists(st.tuples(*[st.integers(min_value=1, max_value=4)] * 9), min_size=1, max_size=30)
nrr = st.decimals(min_value=1, max_value=4, places=4)


def same(nilai: str) -> dict[str, Decimal]:
    return dict.fromkeys((satu.kode for satu in UNSUR), Decimal(nilai))


def letter(ikm: str) -> str:
    pita = computed(calculate_from_ikm(Decimal(ikm), SKALA)).tepat.mutu
    return pita.predikat if pita else ""


def test_answers_become_nrr_ikm_and_mutu() -> None:
    # Columns: U1 4+3+4 = 11, U2 4+3+3 = 10, U3 10, U4 11, U5 10, U6 10, U7 11, U8 10, U9 4+3+2 = 9;
    # NRR 11/3 = 3,67, 10/3 = 3,33, 9/3 = 3,00. Sum of NRR (33 + 50 + 9) / 3 = 92/3,
    # IKM 92/3 x 1/9 x 25 = 2300/27 = 85,185...
    hasil = computed(calculate_from_answers(sum_answers(UNSUR, TIGA_RESPONDEN), SKALA))

    assert [f"{satu.tercetak}" for satu in hasil.unsur] == [
        *("3.67", "3.33", "3.33", "3.67", "3.33", "3.33", "3.67", "3.33", "3.00")
    ]
    assert hasil.ikm == Fraction(2300, 27)
    assert hasil.tepat.ikm == Decimal("85.19")
    assert hasil.tepat.mutu is not None
    assert (hasil.tepat.mutu.predikat, hasil.tepat.mutu.sebutan) == ("B", "Baik")
    assert [satu.kode for satu in hasil.terlemah] == ["U9"]
    assert hasil.rentang is None


def test_each_other_way_of_computing_is_read_too() -> None:
    # Weights 0,11:            92/3 x 0,11 x 25               = 84,333
    # NRR with two places:     3 x 3,67 + 5 x 3,33 + 3,00     = 30,66;  x 25/9  = 85,1667
    #                                                           30,66 x 2,75    = 84,315
    # NRR with three places:   3 x 3,667 + 5 x 3,333 + 3,000  = 30,666; x 25/9  = 85,1833
    #                                                           30,666 x 2,75   = 84,3315
    hasil = computed(calculate_from_answers(sum_answers(UNSUR, TIGA_RESPONDEN), SKALA))

    assert {satu.cara: f"{satu.ikm}" for satu in hasil.lain} == {
        Cara(None, bobot_bulat=True): "84.33",
        Cara(2): "85.17",
        Cara(2, bobot_bulat=True): "84.32",
        Cara(3): "85.18",
        Cara(3, bobot_bulat=True): "84.33",
    }
    assert hasil.bobot_bulat == Decimal("0.11")
    assert hasil.berbeda == ()


def test_an_exact_88_87_becomes_87_98_with_0_11_and_falls_from_a_to_b() -> None:
    # 9 x 3,5548 = 31,9932; x 1/9 x 25 = 88,87; x 0,11 x 25 = 87,9813.
    hasil = computed(calculate_from_nrr(same("3.5548"), SKALA))

    assert hasil.ikm == Fraction("88.87")
    assert hasil.tepat.mutu is not None
    assert hasil.tepat.mutu.predikat == "A"
    beda = {satu.cara: satu for satu in hasil.berbeda}
    assert beda[Cara(None, bobot_bulat=True)].ikm == Decimal("87.98")
    assert {satu.mutu.predikat for satu in hasil.berbeda if satu.mutu} == {"B"}


def test_the_88_87_that_the_document_calls_baik_is_sangat_baik_and_baik_only_with_0_11() -> None:
    # LKjIP Setda Kota Bengkulu 2024, 3.1.2: "tingkat kualitas yang Baik dengan nilai SKM rata-rata
    # yaitu 88,87". 88,87 x 0,99 = 87,9813; 88,87 / 0,99 = 89,7677.
    hasil = computed(calculate_from_ikm(Decimal("88.87"), SKALA))

    assert hasil.tepat.mutu is not None
    assert hasil.tepat.mutu.sebutan == "Sangat Baik"
    assert [(f"{satu.ikm}", satu.mutu and satu.mutu.sebutan) for satu in hasil.lain] == [
        ("87.98", "Baik"),
        ("89.77", "Sangat Baik"),
    ]
    assert [satu.cara.dibalik for satu in hasil.lain] == [False, True]
    assert hasil.unsur == ()
    assert hasil.terlemah == ()


def test_rounding_nrr_first_can_change_the_mutu_alone() -> None:
    # 3,545 x 25 = 88,625; with two places half up 3,55 x 25 = 88,75, A both.
    # 3,5324 x 25 = 88,31: A; as 3,53 it is 88,25, as 3,532 it is 88,30: B both.
    naik = computed(calculate_from_nrr(same("3.545"), SKALA))
    turun = computed(calculate_from_nrr(same("3.5324"), SKALA))

    assert {f"{satu.ikm}" for satu in naik.lain if satu.cara == Cara(2)} == {"88.75"}
    assert [f"{satu.ikm}" for satu in turun.berbeda if not satu.cara.bobot_bulat] == [
        "88.25",
        "88.30",
    ]


@pytest.mark.parametrize(
    ("ikm", "mutu"),
    [
        ("100", "A"),
        ("88.31", "A"),
        ("88.305", "A"),
        ("88.3049", "B"),
        ("88.30", "B"),
        ("76.61", "B"),
        ("76.605", "B"),
        ("76.6049", "C"),
        ("65", "C"),
        ("64.995", "C"),
        ("64.9949", "D"),
        ("25", "D"),
    ],
)
def test_lower_bounds_decide_after_one_rounding(ikm: str, mutu: str) -> None:
    assert letter(ikm) == mutu


def test_a_blank_counts_neither_in_the_sum_nor_in_what_it_is_divided_by() -> None:
    # U4: one answers 4, one nothing: 4/1, not 4/2. All else 3.
    baris = [(3, 3, 3, 4, 3, 3, 3, 3, 3), (3, 3, 3, None, 3, 3, 3, 3, 3)]
    rekap = sum_answers(UNSUR, baris)

    hasil = computed(calculate_from_answers(rekap, SKALA))

    assert hasil.unsur[3].nrr == 4
    # (8 x 3 + 4) / 9 x 25 = 77,777...
    assert hasil.tepat.ikm == Decimal("77.78")
    assert (rekap.responden, rekap.tidak_lengkap, rekap.unsur[3].kosong) == (2, 1, 1)
    assert rekap.unsur[3].frekuensi == (0, 0, 0, 1)


def test_a_line_without_answers_is_no_respondent() -> None:
    rekap = sum_answers(UNSUR, [(None,) * 9, (4,) * 9, (None,) * 9])

    assert (rekap.responden, rekap.tanpa_jawaban, rekap.tidak_lengkap) == (1, 2, 0)


@pytest.mark.parametrize("aneh", [0, 5, -1])
def test_an_answer_outside_1_to_4_is_never_added_up(aneh: int) -> None:
    with pytest.raises(ValueError, match="no answer"):
        sum_answers(UNSUR, [(aneh, 3, 3, 3, 3, 3, 3, 3, 3)])


def test_unsur_that_are_printed_alike_are_weakest_together() -> None:
    # 3,1204 and 3,1196 are both printed 3,12.
    hasil = calculate_from_nrr(
        same("3.5") | {"U3": Decimal("3.1204"), "U8": Decimal("3.1196")}, SKALA
    )

    assert [satu.kode for satu in computed(hasil).terlemah] == ["U3", "U8"]


def test_nrr_given_with_two_places_may_have_come_from_either_side_of_a_bound() -> None:
    # 9 x 3,53 = 31,77: IKM 88,25: B. They may have been 3,525 to 3,535: 88,125 to 88,375.
    hasil = computed(calculate_from_nrr(same("3.53"), SKALA))

    assert hasil.rentang is not None
    assert [f"{satu.ikm}" for satu in hasil.rentang] == ["88.13", "88.38"]
    assert not hasil.pasti
    assert computed(calculate_from_nrr(same("3.50"), SKALA)).pasti
    # Written as 3 and 4 they stand for 3,00 and 4,00, and nothing is more than 4 or less than 1.
    penuh = computed(calculate_from_nrr(same("4"), SKALA)).rentang
    assert penuh is not None
    assert [f"{satu.ikm}" for satu in penuh] == ["99.88", "100.00"]
    habis = computed(calculate_from_nrr(same("1"), SKALA)).rentang
    assert habis is not None
    assert [f"{satu.ikm}" for satu in habis] == ["25.00", "25.13"]


def test_an_unsur_may_weigh_more_than_the_others() -> None:
    # 0,2 x 4 + 8 x 0,1 x 3 = 3,2; x 25 = 80.
    bobot = {satu.kode: Decimal("0.1") for satu in UNSUR} | {"U1": Decimal("0.2")}

    hasil = computed(
        calculate_from_nrr(same("3") | {"U1": Decimal(4)}, SKALA, Susunan(bobot=bobot))
    )

    assert hasil.ikm == 80
    # Nobody rounds these weights, so only the places of the NRR are read otherwise.
    assert [satu.cara for satu in hasil.lain] == [Cara(2), Cara(3)]
    assert hasil.bobot_bulat is None


def test_an_extra_unsur_weighs_as_much_as_each_of_the_nine() -> None:
    # (9 x 3 + 4) / 10 x 25 = 77,5.
    sepuluh = Susunan(unsur=(*UNSUR, Unsur("U10", "Keamanan", "Keamanan")))

    hasil = computed(calculate_from_nrr(same("3") | {"U10": Decimal(4)}, SKALA, sepuluh))

    assert hasil.ikm == Fraction("77.5")
    assert hasil.bobot_bulat is None


def test_eleven_unsur_are_read_with_0_09_too() -> None:
    # 11 x 0,09 = 0,99; all 4: 99.
    lebih = tuple(Unsur(f"U{n}", f"Tambahan {n}", f"T{n}") for n in (10, 11))
    nilai = same("4") | {"U10": Decimal(4), "U11": Decimal(4)}

    hasil = computed(calculate_from_nrr(nilai, SKALA, Susunan(unsur=(*UNSUR, *lebih))))

    assert hasil.bobot_bulat == Decimal("0.09")
    assert {f"{satu.ikm}" for satu in hasil.lain if satu.cara.bobot_bulat} == {"99.00"}


def test_fewer_than_nine_unsur_are_computed_only_with_a_reason() -> None:
    delapan = tuple(satu for satu in UNSUR if satu.kode != "U4")
    nilai = same("3") | {"U1": Decimal(4)}

    tanpa = calculate_from_nrr(nilai, SKALA, Susunan(unsur=delapan))
    dengan = calculate_from_nrr(
        nilai, SKALA, Susunan(unsur=delapan, alasan_kurang="Layanan tidak dipungut biaya")
    )

    assert isinstance(tanpa, TakTerhitung)
    assert [(satu.sebab, satu.kode) for satu in tanpa.susunan] == [
        (SalahSusunan.UNSUR_KURANG, ("U4",))
    ]
    # (4 + 7 x 3) / 8 x 25 = 78,125; 0,13 x 8 is more than 1, and nobody computes with it.
    assert computed(dengan).ikm == Fraction("78.125")
    assert computed(dengan).tepat.ikm == Decimal("78.13")
    assert computed(dengan).bobot_bulat is None


def test_an_unsur_that_nobody_answered_leaves_no_ikm() -> None:
    rekap = sum_answers(UNSUR, [(3, 3, 3, None, 3, 3, 3, 3, 3)])

    assert calculate_from_answers(rekap, SKALA) == TakTerhitung(
        SebabTakTerhitung.TANPA_JAWABAN, ("U4",)
    )
    assert calculate_from_answers(sum_answers(UNSUR, []), SKALA) == TakTerhitung(
        SebabTakTerhitung.TANPA_RESPONDEN
    )


@pytest.mark.parametrize("nilai", ["0.9999", "4.0001", "0", "88.87"])
def test_an_nrr_outside_1_to_4_leaves_no_ikm(nilai: str) -> None:
    hasil = calculate_from_nrr(same("3") | {"U2": Decimal(nilai)}, SKALA)

    assert hasil == TakTerhitung(SebabTakTerhitung.DI_LUAR_RENTANG, ("U2",))


@pytest.mark.parametrize("ikm", ["24.99", "100.01", "3.5", "-80"])
def test_an_ikm_outside_25_to_100_has_no_mutu(ikm: str) -> None:
    assert calculate_from_ikm(Decimal(ikm), SKALA) == TakTerhitung(
        SebabTakTerhitung.DI_LUAR_RENTANG
    )


def test_an_ikm_above_99_cannot_have_come_from_0_11() -> None:
    # 99,01 / 0,99 = 100,0101.
    assert [s.cara.dibalik for s in computed(calculate_from_ikm(Decimal(99), SKALA)).lain] == [
        False,
        True,
    ]
    lebih = computed(calculate_from_ikm(Decimal("99.01"), SKALA))
    assert [satu.cara.dibalik for satu in lebih.lain] == [False]


def test_a_survey_whose_weights_are_wrong_has_no_ikm_at_all() -> None:
    susunan = Susunan(bobot={satu.kode: Decimal("0.11") for satu in UNSUR})

    for hasil in (
        calculate_from_nrr(same("3"), SKALA, susunan),
        calculate_from_ikm(Decimal(80), SKALA, susunan),
    ):
        assert isinstance(hasil, TakTerhitung)
        assert hasil.sebab is SebabTakTerhitung.SUSUNAN
        assert [f"{satu.jumlah}" for satu in hasil.susunan] == ["0.99"]


@given(jawaban)
def test_an_ikm_lies_between_25_and_100(baris: list[tuple[int, ...]]) -> None:
    hasil = computed(calculate_from_answers(sum_answers(UNSUR, baris), SKALA))

    assert 25 <= hasil.ikm <= 100
    assert hasil.tepat.mutu is not None


@given(jawaban)
def test_without_blanks_the_ikm_is_the_mean_of_all_answers(baris: list[tuple[int, ...]]) -> None:
    hasil = computed(calculate_from_answers(sum_answers(UNSUR, baris), SKALA))

    semua = [satu for responden in baris for satu in responden]
    assert hasil.ikm == Fraction(sum(semua), len(semua)) * 25


@given(jawaban, st.integers())
def test_the_order_of_respondents_changes_nothing(baris: list[tuple[int, ...]], benih: int) -> None:
    acak = baris.copy()
    Random(benih).shuffle(acak)  # noqa: S311  no secret

    assert sum_answers(UNSUR, acak) == sum_answers(UNSUR, baris)


@given(st.lists(nrr, min_size=9, max_size=9))
def test_0_11_gives_exactly_99_percent_of_the_ikm(nilai: list[Decimal]) -> None:
    semua = {satu.kode: angka for satu, angka in zip(UNSUR, nilai, strict=True)}

    hasil = computed(calculate_from_nrr(semua, SKALA))

    beda = next(satu for satu in hasil.lain if satu.cara == Cara(None, bobot_bulat=True))
    assert abs(Fraction(beda.ikm) - hasil.ikm * 99 / 100) <= Fraction(1, 200)
    assert hasil.rentang is not None
    assert hasil.rentang[0].ikm <= hasil.tepat.ikm <= hasil.rentang[1].ikm


@given(st.lists(nrr, min_size=9, max_size=9), st.permutations(range(9)))
def test_with_equal_weights_it_does_not_matter_which_unsur_is_which(
    nilai: list[Decimal], urutan: list[int]
) -> None:
    kode = [satu.kode for satu in BAKU.unsur]
    tertukar = dict(zip(kode, (nilai[letak] for letak in urutan), strict=True))

    satu = computed(calculate_from_nrr(dict(zip(kode, nilai, strict=True)), SKALA))
    dua = computed(calculate_from_nrr(tertukar, SKALA))

    assert (satu.ikm, satu.lain) == (dua.ikm, dua.lain)

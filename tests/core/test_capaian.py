from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.angka import Keadaan, Nilai, Predikat, Sumber, Tercetak
from core.aturan import round_pct
from core.bilangan import baca_tercetak
from core.capaian import (
    Beda,
    CaraJumlah,
    Polaritas,
    average,
    calculate_capaian,
    calculate_capaian_rentang,
    combine_triwulan,
    compare,
    differing,
    most_telling,
)
from core.skala import Pita, Skala, Tepian
from tests.kasus import load

TABEL_3_1 = load("tabel_3_1")["indikator"]
TERUKUR = [baris for baris in TABEL_3_1 if "dihitung" in baris]
BELUM = Keadaan.BELUM_DILAPORKAN
TIDAK_ADA = Keadaan.TARGET_BELUM_ADA
SUMBER = Sumber(dokumen="lkjip-2024", judul="LKjIP 2024", tabel="Tabel 3.1", baris="1")

positif = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**9), places=2)
realisasi_apa_saja = st.decimals(min_value=0, max_value=Decimal(10**9), places=2)


def make_akip() -> Skala:
    """Return the AKIP scale of PermenPANRB 88/2021."""
    batas = (("90", "AA"), ("80", "A"), ("70", "BB"), ("60", "B"), ("50", "CC"), ("30", "C"))
    return Skala(
        kode="akip",
        nama="AKIP",
        sumber="PermenPANRB 88/2021",
        berlaku_mulai=date(2021, 12, 31),
        tepian=Tepian.EKSKLUSIF,
        pita=tuple(Pita(Decimal(b), h, h) for b, h in batas),
    )


def number(teks: str) -> Decimal:
    nilai = baca_tercetak(teks)
    assert isinstance(nilai, Decimal)
    return nilai


def percent(target: Nilai, realisasi: Nilai, polaritas: Polaritas = Polaritas.NAIK) -> Decimal:
    capaian = calculate_capaian(target, realisasi, polaritas)
    assert isinstance(capaian, Decimal)
    return capaian


def make_tercetak(teks: str, nilai: Nilai) -> Tercetak:
    return Tercetak(teks, nilai, SUMBER)


@pytest.mark.parametrize("baris", TERUKUR, ids=lambda baris: baris["kode"])
def test_tabel_3_1_recomputes_to_the_hand_calculation(baris: dict[str, str]) -> None:
    capaian = percent(number(baris["target"]), number(baris["realisasi"]))

    assert str(round_pct(capaian)) == baris["dihitung"]
    assert compare(number(baris["capaian"]), capaian) is Beda(baris["beda"])


def test_tabel_3_1_has_a_mean_over_nine_of_ten() -> None:
    capaian: list[tuple[str, Nilai]] = [
        (b["kode"], percent(number(b["target"]), number(b["realisasi"]))) for b in TERUKUR
    ]
    capaian.insert(8, ("IKU-9", Keadaan.BELUM_RILIS))

    rata = average(capaian)

    assert rata.nilai is not None
    assert round_pct(rata.nilai) == Decimal("96.23")
    assert (rata.n, rata.dari) == (9, 10)
    assert rata.tanpa == (("IKU-9", Keadaan.BELUM_RILIS),)


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "capaian"),
    [
        (Polaritas.NAIK, "10", "12", "120.00"),
        (Polaritas.NAIK, "10", "0", "0.00"),
        (Polaritas.NAIK, "10", "-5", "-50.00"),
        (Polaritas.TURUN_SELISIH, "10", "12", "80.00"),
        (Polaritas.TURUN_SELISIH, "10", "8", "120.00"),
        (Polaritas.TURUN_SELISIH, "10", "0", "200.00"),
        (Polaritas.TURUN_SELISIH, "10", "20", "0.00"),
        (Polaritas.TURUN_SELISIH, "10", "35", "0.00"),
        (Polaritas.TURUN_RASIO, "10", "12", "83.33"),
        (Polaritas.TURUN_RASIO, "10", "8", "125.00"),
    ],
)
def test_each_polaritas_has_its_own_formula(
    polaritas: Polaritas, target: str, realisasi: str, capaian: str
) -> None:
    hasil = percent(Decimal(target), Decimal(realisasi), polaritas)

    assert str(round_pct(hasil)) == capaian


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "keadaan"),
    [
        (Polaritas.NAIK, "0", "5", Keadaan.TARGET_NOL),
        (Polaritas.NAIK, "0", "0", Keadaan.TARGET_NOL),
        (Polaritas.TURUN_SELISIH, "0", "3", Keadaan.TARGET_NOL),
        (Polaritas.TURUN_RASIO, "0", "3", Keadaan.TARGET_NOL),
        (Polaritas.TURUN_SELISIH, "0", "0", Keadaan.TERCAPAI),
        (Polaritas.TURUN_RASIO, "0", "0", Keadaan.TERCAPAI),
        (Polaritas.TURUN_RASIO, "10", "0", Keadaan.TERCAPAI),
    ],
)
def test_a_division_that_cannot_be_made_is_a_state(
    polaritas: Polaritas, target: str, realisasi: str, keadaan: Keadaan
) -> None:
    assert calculate_capaian(Decimal(target), Decimal(realisasi), polaritas) is keadaan


@pytest.mark.parametrize("keadaan", Keadaan)
@pytest.mark.parametrize("polaritas", Polaritas)
def test_a_missing_figure_keeps_its_reason_rather_than_becoming_zero(
    polaritas: Polaritas, keadaan: Keadaan
) -> None:
    assert calculate_capaian(Decimal(10), keadaan, polaritas) is keadaan
    assert calculate_capaian(keadaan, Decimal(10), polaritas) is keadaan


def test_a_missing_realisasi_speaks_before_a_missing_target() -> None:
    assert calculate_capaian(TIDAK_ADA, BELUM, Polaritas.NAIK) is BELUM


@given(target=positif, polaritas=st.sampled_from(Polaritas))
def test_meeting_the_target_is_always_100_percent(target: Decimal, polaritas: Polaritas) -> None:
    assert percent(target, target, polaritas) == 100


@given(target=positif, kiri=realisasi_apa_saja, kanan=realisasi_apa_saja)
def test_more_is_better_or_worse_as_the_polaritas_says(
    target: Decimal, kiri: Decimal, kanan: Decimal
) -> None:
    sedikit, banyak = sorted((kiri, kanan))

    assert percent(target, sedikit) <= percent(target, banyak)
    turun = Polaritas.TURUN_SELISIH
    assert percent(target, sedikit, turun) >= percent(target, banyak, turun) >= 0


@given(target=positif, realisasi=positif)
def test_the_two_falling_formulas_agree_on_which_side_of_100(
    target: Decimal, realisasi: Decimal
) -> None:
    selisih = percent(target, realisasi, Polaritas.TURUN_SELISIH)
    rasio = percent(target, realisasi, Polaritas.TURUN_RASIO)

    assert (selisih >= 100) == (rasio >= 100) == (realisasi <= target)


@pytest.mark.parametrize(
    ("hasil", "keadaan"),
    [
        ("A", Keadaan.TERCAPAI),
        ("BB", Keadaan.TERCAPAI),
        ("B", Keadaan.TIDAK_TERCAPAI),
        ("Z", Keadaan.TIDAK_TERSEDIA),
    ],
)
def test_a_predikat_is_reached_or_not_on_its_scale(hasil: str, keadaan: Keadaan) -> None:
    realisasi = Predikat(hasil, Decimal("66.36"))

    tercapai = calculate_capaian(Predikat("BB"), realisasi, Polaritas.NAIK, skala=make_akip())

    assert tercapai is keadaan


def test_a_predikat_without_a_scale_cannot_be_compared() -> None:
    hasil = calculate_capaian(Predikat("BB"), Predikat("B"), Polaritas.NAIK)

    assert hasil is Keadaan.TIDAK_TERSEDIA


def test_a_predikat_against_a_number_cannot_be_compared() -> None:
    hasil = calculate_capaian(Predikat("BB"), Decimal(70), Polaritas.NAIK, skala=make_akip())

    assert hasil is Keadaan.TIDAK_TERSEDIA


def test_predikat_that_both_have_a_score_have_a_percentage() -> None:
    target, realisasi = Predikat("BB", Decimal(80)), Predikat("B", Decimal(66))

    assert percent(target, realisasi) == Decimal("82.5")


@pytest.mark.parametrize(
    ("realisasi", "capaian"),
    [("39.99", "99.98"), ("40", "100"), ("45", "100"), ("50", "100"), ("60", "120")],
)
def test_inside_a_range_is_100_and_outside_counts_from_the_nearer_bound(
    realisasi: str, capaian: str
) -> None:
    hasil = calculate_capaian_rentang(Decimal(40), Decimal(50), Decimal(realisasi))

    assert isinstance(hasil, Decimal)
    assert round_pct(hasil) == Decimal(capaian)


def test_a_range_keeps_the_state_of_a_missing_realisasi() -> None:
    assert calculate_capaian_rentang(Decimal(40), Decimal(50), BELUM) is BELUM


def test_quarters_of_a_sum_add_only_where_there_is_a_realisasi() -> None:
    tahun: list[tuple[Nilai, Nilai]] = [
        (Decimal(2), Decimal(1)),
        (Decimal(3), BELUM),
        (Decimal(4), Decimal(0)),
        (Decimal(5), Keadaan.BELUM_WAKTUNYA),
    ]

    assert combine_triwulan(tahun, CaraJumlah.JUMLAH) == (Decimal(6), Decimal(1))


@pytest.mark.parametrize("cara", [CaraJumlah.TERAKHIR, CaraJumlah.TETAP])
def test_the_last_reported_quarter_speaks_for_the_year_even_if_it_is_zero(
    cara: CaraJumlah,
) -> None:
    tahun: list[tuple[Nilai, Nilai]] = [
        (Decimal(50), Decimal(40)),
        (Decimal(60), Decimal(0)),
        (Decimal(70), BELUM),
    ]

    assert combine_triwulan(tahun, cara) == (Decimal(60), Decimal(0))


@pytest.mark.parametrize("cara", CaraJumlah)
def test_a_missing_quarterly_target_is_never_made_up(cara: CaraJumlah) -> None:
    tahun: list[tuple[Nilai, Nilai]] = [(Decimal(2), Decimal(1)), (TIDAK_ADA, Decimal(3))]

    target, realisasi = combine_triwulan(tahun, cara)

    assert target is TIDAK_ADA
    assert realisasi == (4 if cara is CaraJumlah.JUMLAH else 3)


@pytest.mark.parametrize("cara", CaraJumlah)
def test_a_year_without_realisasi_says_why(cara: CaraJumlah) -> None:
    dua, nanti = Decimal(2), Keadaan.BELUM_WAKTUNYA

    assert combine_triwulan([], cara) == (TIDAK_ADA, BELUM)
    assert combine_triwulan([(dua, nanti)], cara) == (dua, nanti)
    assert combine_triwulan([(dua, BELUM), (Decimal(3), nanti)], cara) == (dua, BELUM)


def test_predikat_cannot_be_added_up() -> None:
    tahun = [(Predikat("BB"), Predikat("B"))]

    assert combine_triwulan(tahun, CaraJumlah.JUMLAH)[1] is Keadaan.TIDAK_TERSEDIA
    assert combine_triwulan(tahun, CaraJumlah.TERAKHIR) == (Predikat("BB"), Predikat("B"))


KOSONG = make_tercetak("", Keadaan.TERCETAK_KOSONG)
STRIP = make_tercetak("-", Keadaan.TERCETAK_STRIP)
RILIS = make_tercetak("Blm rilis", Keadaan.BELUM_RILIS)
ANGKA = make_tercetak("66,36", Decimal("66.36"))
HURUF = make_tercetak("B", Predikat("B"))


@pytest.mark.parametrize(
    ("cetakan", "terpilih"),
    [
        ([KOSONG, STRIP, RILIS, ANGKA], ANGKA),
        ([STRIP, RILIS, HURUF], HURUF),
        ([STRIP, RILIS], RILIS),
        ([KOSONG, STRIP], STRIP),
        ([KOSONG], KOSONG),
        ([], None),
    ],
)
def test_of_several_printings_the_most_telling_stands(
    cetakan: list[Tercetak], terpilih: Tercetak | None
) -> None:
    assert most_telling(cetakan) is terpilih


def test_printings_that_give_another_figure_are_named() -> None:
    lain = make_tercetak("65", Decimal(65))
    sama = make_tercetak("66,360", Decimal("66.360"))

    assert differing([STRIP, ANGKA, sama, lain, KOSONG]) == (lain,)
    assert differing([STRIP, KOSONG]) == differing([]) == ()


@pytest.mark.parametrize(
    ("tercetak", "dihitung", "beda"),
    [
        ("94.67", "94.666666", Beda.SAMA),
        ("94.66", "94.666666", Beda.TERPOTONG),
        ("94.65", "94.666666", Beda.BERBEDA),
        ("94.68", "94.666666", Beda.BERBEDA),
        ("94.67", "94.664", Beda.BERBEDA),  # rounded up where it goes down
        ("-1.23", "-1.239", Beda.TERPOTONG),
        ("59.39", "59.9308", Beda.TERTUKAR),
        ("95.93", "59.9308", Beda.TERTUKAR),
        ("53.99", "59.9308", Beda.BERBEDA),  # swapped over a digit between
        ("71", "68.94", Beda.BERBEDA),
        ("100", "99.999", Beda.SAMA),
        ("9.99", "99.9", Beda.BERBEDA),
    ],
)
def test_a_printed_figure_agrees_or_says_how_it_went_wrong(
    tercetak: str, dihitung: str, beda: Beda
) -> None:
    assert compare(Decimal(tercetak), Decimal(dihitung)) is beda


@given(st.decimals(min_value=0, max_value=1000, places=6))
def test_the_rounded_figure_itself_always_agrees(dihitung: Decimal) -> None:
    assert compare(round_pct(dihitung), dihitung) is Beda.SAMA


def test_an_average_of_nothing_is_nothing_rather_than_zero() -> None:
    assert average([]).nilai is None
    assert average([("a", BELUM)]).nilai is None
    assert average([("a", BELUM)]).tanpa == (("a", BELUM),)


def test_an_average_names_everything_that_is_no_number() -> None:
    rata = average([("a", Decimal(-10)), ("b", Predikat("BB")), ("c", BELUM), ("d", Decimal(0))])

    assert (rata.nilai, rata.n, rata.dari) == (Decimal(-5), 2, 4)
    assert rata.tanpa == (("b", Predikat("BB")), ("c", BELUM))


@given(st.lists(realisasi_apa_saja, min_size=1, max_size=20))
def test_an_average_lies_between_its_figures_and_states_do_not_move_it(
    angka: list[Decimal],
) -> None:
    polos: list[tuple[str, Nilai]] = [(str(i), n) for i, n in enumerate(angka)]

    rata = average(polos)

    assert rata.nilai is not None
    assert min(angka) <= rata.nilai <= max(angka)
    assert average([*polos, ("x", BELUM)]).nilai == rata.nilai

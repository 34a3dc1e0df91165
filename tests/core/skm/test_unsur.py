"""Which unsur and weights make a survey."""

from decimal import Decimal
from fractions import Fraction

import pytest

from core.skm.unsur import BAKU, UNSUR, SalahSusunan, Susunan, Unsur, check_susunan

S = SalahSusunan
SEPERSEPULUH = {satu.kode: Decimal("0.1") for satu in UNSUR}


def reasons(susunan: Susunan) -> list[tuple[SalahSusunan, tuple[str, ...]]]:
    return [(satu.sebab, satu.kode) for satu in check_susunan(susunan)]


def test_the_nine_weigh_a_ninth_each_exactly() -> None:
    assert check_susunan(BAKU) == ()
    assert [satu.kode for satu in BAKU.unsur] == [f"U{n}" for n in range(1, 10)]
    assert sum(BAKU.bobot_of(satu) for satu in BAKU.unsur) == 1
    assert BAKU.bobot_of(UNSUR[0]) == Fraction(1, 9)


def test_a_reason_of_spaces_is_none() -> None:
    delapan = UNSUR[:8]

    assert reasons(Susunan(unsur=delapan, alasan_kurang="  ")) == [(S.UNSUR_KURANG, ("U9",))]
    assert reasons(Susunan(unsur=delapan, alasan_kurang="Layanan daring")) == []


def test_an_extra_unsur_does_not_stand_for_one_of_the_nine() -> None:
    sembilan = (*UNSUR[:8], Unsur("U10", "Keamanan", "Keamanan"))

    assert reasons(Susunan(unsur=sembilan)) == [(S.UNSUR_KURANG, ("U9",))]


def test_a_survey_of_nothing_is_none_whatever_the_reason() -> None:
    assert [sebab for sebab, _ in reasons(Susunan(unsur=(), alasan_kurang="Tidak ada"))] == [
        S.UNSUR_KURANG
    ]


def test_an_unsur_is_named_once() -> None:
    assert reasons(Susunan(unsur=(*UNSUR, UNSUR[2]))) == [(S.UNSUR_GANDA, ("U3",))]


def test_more_unsur_than_any_survey_has_are_refused() -> None:
    banyak = tuple(Unsur(f"U{n}", "Tambahan", "Tambahan") for n in range(10, 32))

    assert reasons(Susunan(unsur=(*UNSUR, *banyak))) == [(S.TERLALU_BANYAK, ())]


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        ({"U1": Decimal("0.2")}, []),
        ({}, [(S.BOBOT_BUKAN_SATU, ())]),
        (
            {"U1": Decimal("0.2"), "U10": Decimal("0.1")},
            [
                (S.BOBOT_TIDAK_LENGKAP, ("U10",)),
                (S.BOBOT_BUKAN_SATU, ()),
            ],
        ),
        ({"U1": Decimal(0)}, [(S.BOBOT_TIDAK_POSITIF, ("U1",))]),
        ({"U1": Decimal("-0.2")}, [(S.BOBOT_TIDAK_POSITIF, ("U1",))]),
        ({"U1": Decimal("NaN")}, [(S.BOBOT_TIDAK_POSITIF, ("U1",))]),
    ],
)
def test_weights_belong_to_the_unsur_and_add_up_to_exactly_1(
    ubah: dict[str, Decimal], harap: list[tuple[SalahSusunan, tuple[str, ...]]]
) -> None:
    assert reasons(Susunan(bobot=SEPERSEPULUH | ubah)) == harap


def test_the_sum_of_wrong_weights_is_told() -> None:
    salah = check_susunan(Susunan(bobot={satu.kode: Decimal("0.111") for satu in UNSUR}))

    assert [satu.jumlah for satu in salah] == [Decimal("0.999")]

"""What is unusual about a figure of an indikator."""

from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai
from core.baca_isian import Angka
from core.capaian import Polaritas
from core.peringatan import Peringatan, check_kinerja

ENAM_PULUH = Decimal(60)


def check(nilai: str, target: Nilai = ENAM_PULUH, lalu: Nilai | None = None) -> set[Peringatan]:
    angka = Angka(nilai, Decimal(nilai))
    return set(check_kinerja(angka, target, Polaritas.NAIK, lalu=lalu))


@pytest.mark.parametrize(
    ("nilai", "peringatan"),
    [
        ("60", set()),
        ("90", set()),  # 150% exactly
        ("90.01", {Peringatan.CAPAIAN_TINGGI}),
    ],
)
def test_far_above_the_target_or_below_nothing(nilai: str, peringatan: set[Peringatan]) -> None:
    assert check(nilai) == peringatan


def test_a_hundred_times_the_last_figure_or_a_hundredth_of_it() -> None:
    assert check("50", lalu=Decimal("0.5")) == {Peringatan.SERATUS_KALI}
    assert check("49.99", lalu=Decimal("0.5")) == set()
    assert check("0.6", lalu=Decimal(60)) == {Peringatan.SERATUS_KALI}
    assert check("50", lalu=Decimal(0)) == set()
    assert check("0", lalu=Decimal(50)) == set()


def test_more_in_the_upper_part_than_in_the_lower() -> None:
    angka = Angka("40/39", Decimal("102.5641"), Decimal(40), Decimal(39))
    hasil = check_kinerja(angka, Decimal(100), Polaritas.NAIK, lalu=None)
    assert hasil == (Peringatan.PERSEN_LUAR,)


def test_a_state_or_a_figure_without_a_target_is_not_judged() -> None:
    belum = Angka("belum rilis", Keadaan.BELUM_RILIS)
    assert check_kinerja(belum, Decimal(60), Polaritas.NAIK, lalu=Decimal(1)) == ()
    assert check("1000", target=Keadaan.TARGET_BELUM_ADA) == set()

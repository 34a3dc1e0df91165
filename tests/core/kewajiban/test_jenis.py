"""Due dates of recurring obligations."""

from datetime import date

import pytest

from core.kewajiban.jenis import AturanTenggat, Kala, Sejak, periods_of
from core.periode import TAHUN, Periode

BULAN_PERTAMA = AturanTenggat(Sejak.AKHIR, 0, 31)


@pytest.mark.parametrize(
    ("aturan", "periode", "tenggat"),
    [
        # IKK LPPD of 2026, by 31 January 2027.
        (BULAN_PERTAMA, Periode(2026, TAHUN), date(2027, 1, 31)),
        # SKM of the two semesters, on the 15th of the month after.
        (AturanTenggat(Sejak.AKHIR, 0, 15), Periode(2026, "s1"), date(2026, 7, 15)),
        (AturanTenggat(Sejak.AKHIR, 0, 15), Periode(2026, "s2"), date(2027, 1, 15)),
        # LKjIP of a perangkat daerah: two months after the year, a leap year and not.
        (AturanTenggat(Sejak.AKHIR, 1, 31), Periode(2027, TAHUN), date(2028, 2, 29)),
        (AturanTenggat(Sejak.AKHIR, 1, 31), Periode(2026, TAHUN), date(2027, 2, 28)),
        # LPPD: three months after.
        (AturanTenggat(Sejak.AKHIR, 2, 31), Periode(2026, TAHUN), date(2027, 3, 31)),
        # Perjanjian Kinerja: in the first month of its own year.
        (AturanTenggat(Sejak.AWAL, 0, 31), Periode(2027, TAHUN), date(2027, 1, 31)),
        # Anggaran of December, on the 5th of the next year's January.
        (AturanTenggat(Sejak.AKHIR, 0, 5), Periode(2026, "b12"), date(2027, 1, 5)),
        # Over the end of a year.
        (AturanTenggat(Sejak.AKHIR, 13, 30), Periode(2026, TAHUN), date(2028, 2, 29)),
    ],
)
def test_a_due_date_is_counted_from_an_end_of_its_period(
    aturan: AturanTenggat, periode: Periode, tenggat: date
) -> None:
    assert aturan.on(periode) == tenggat


def test_what_recurs_is_due_once_for_each_of_its_periods() -> None:
    kode = {kala: [satu.kode for satu in periods_of(kala, 2026)] for kala in Kala}

    assert kode[Kala.TAHUN] == ["tahun"]
    assert kode[Kala.SEMESTER] == ["s1", "s2"]
    assert kode[Kala.TRIWULAN] == ["tw1", "tw2", "tw3", "tw4"]
    assert kode[Kala.BULAN] == [f"b{n:02}" for n in range(1, 13)]

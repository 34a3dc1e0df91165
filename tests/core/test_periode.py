from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.periode import (
    TAHUN,
    Periode,
    Semester,
    Triwulan,
    bulan_of,
    find_periode,
    semester_of,
    triwulan_of,
)


@pytest.mark.parametrize(
    ("triwulan", "mulai", "akhir"),
    [
        (Triwulan.I, date(2024, 1, 1), date(2024, 4, 1)),
        (Triwulan.II, date(2024, 4, 1), date(2024, 7, 1)),
        (Triwulan.III, date(2024, 7, 1), date(2024, 10, 1)),
        (Triwulan.IV, date(2024, 10, 1), date(2025, 1, 1)),
    ],
)
def test_a_quarter_runs_to_the_first_day_after_it(
    triwulan: Triwulan, mulai: date, akhir: date
) -> None:
    assert triwulan.rentang(2024) == (mulai, akhir)


@given(st.dates(min_value=date(1945, 1, 1), max_value=date(2100, 12, 31)))
def test_every_day_lies_in_exactly_one_quarter_of_its_year(hari: date) -> None:
    memuat = [tw for tw in Triwulan if tw.rentang(hari.year)[0] <= hari < tw.rentang(hari.year)[1]]

    assert memuat == [Triwulan((hari.month + 2) // 3)]


@given(st.integers(min_value=1945, max_value=2100))
def test_the_quarters_fill_the_year_without_gap_or_overlap(tahun: int) -> None:
    rentang = [tw.rentang(tahun) for tw in Triwulan]

    assert [r[0] for r in rentang[1:]] == [r[1] for r in rentang[:-1]]
    assert rentang[0][0] == date(tahun, 1, 1)
    assert rentang[-1][1] - timedelta(days=1) == date(tahun, 12, 31)


def test_a_quarter_has_the_code_that_commands_use() -> None:
    assert [tw.kode for tw in Triwulan] == ["tw1", "tw2", "tw3", "tw4"]


def test_two_semesters_fill_the_year_and_have_codes() -> None:
    assert Semester.I.rentang(2024) == (date(2024, 1, 1), date(2024, 7, 1))
    assert Semester.II.rentang(2024) == (date(2024, 7, 1), date(2025, 1, 1))
    assert [satu.kode for satu in Semester] == ["s1", "s2"]


def test_a_semester_runs_over_two_quarters() -> None:
    rentang = [(satu.mulai_on, satu.berakhir_on) for satu in semester_of(2026)]

    assert rentang == [
        (date(2026, 1, 1), date(2026, 7, 1)),
        (date(2026, 7, 1), date(2027, 1, 1)),
    ]


@pytest.mark.parametrize("bagian", [semester_of, triwulan_of, bulan_of])
def test_the_parts_of_a_year_follow_each_other_from_its_first_day_to_its_last(
    bagian: Callable[[int], tuple[Periode, ...]],
) -> None:
    semua, setahun = bagian(2024), Periode(2024, TAHUN)

    assert [s.mulai_on for s in semua[1:]] == [s.berakhir_on for s in semua[:-1]]
    assert (semua[0].mulai_on, semua[-1].berakhir_on) == (setahun.mulai_on, setahun.berakhir_on)
    assert [find_periode(2024, satu.kode) for satu in semua] == list(semua)

"""Days as people type them."""

from datetime import date

import pytest

from core.tanggal import read_coming_day, read_day


@pytest.mark.parametrize(
    "teks",
    [
        *("20 April 2025", "20 april", "20 Apr 2025", "20-4-2025", "20/04/2025", "20.4.2025"),
        *("2025-04-20", "20 - 4 - 2025", "20-apr-2025", "20/4", " 20  April  2025 "),
    ],
)
def test_a_day_is_read_however_it_is_typed(teks: str) -> None:
    assert read_day(teks, 2025) == date(2025, 4, 20)


@pytest.mark.parametrize(("teks", "bulan"), [("1 Agt", 8), ("1 Nopember", 11), ("1 Peb", 2)])
def test_other_spellings_of_months_are_known(teks: str, bulan: int) -> None:
    assert read_day(teks, 2025) == date(2025, bulan, 1)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "kapan",
        "31 Februari 2025",
        "31-2-2025",
        "20-4-25",
        "20-13-2025",
        "20 xyz",
        "0-0",
        "٢٠-٤",
    ],
)
def test_what_is_no_day_is_none(teks: str) -> None:
    assert read_day(teks, 2025) is None


@pytest.mark.parametrize("teks", ["3-1-26", "03/01/26", "3 Jan 26", "3 Jan 2026", "3/1", "3.1.26"])
def test_where_it_is_allowed_a_short_year_is_of_this_century(teks: str) -> None:
    assert read_day(teks, 2026, singkat=True) == date(2026, 1, 3)


@pytest.mark.parametrize("teks", ["3-1-6", "3-1-026", "31-2-26", "3-13-26"])
def test_a_short_year_has_two_digits_and_the_day_must_exist(teks: str) -> None:
    assert read_day(teks, 2026, singkat=True) is None


@pytest.mark.parametrize(
    ("teks", "hari"),
    [
        *(("besok", "2026-12-03"), ("Besok ", "2026-12-03"), ("lusa", "2026-12-04")),
        *(("senin", "2026-12-07"), ("hari Senin", "2026-12-07"), ("Jum'at", "2026-12-04")),
        # Of today's own weekday the next is meant, not today.
        *(("rabu", "2026-12-09"), ("rabu depan", "2026-12-09"), ("minggu depan", "2026-12-09")),
        *(("3 hari lagi", "2026-12-05"), ("2 minggu", "2026-12-16"), ("10 hari", "2026-12-12")),
        *(("2 Desember", "2026-12-02"), ("5 Januari", "2027-01-05"), ("5/1", "2027-01-05")),
        *(("1 Desember", "2027-12-01"), ("1 Desember 2026", "2026-12-01")),
    ],
)
def test_a_day_to_come_is_read_by_its_distance_too(teks: str, hari: str) -> None:
    assert read_coming_day(teks, date(2026, 12, 2)) == date.fromisoformat(hari)


def test_a_leap_day_is_looked_for_in_the_next_year_too() -> None:
    assert read_coming_day("29 Februari", date(2027, 12, 2)) == date(2028, 2, 29)
    assert read_coming_day("29 Februari", date(2026, 12, 2)) is None


@pytest.mark.parametrize("teks", ["", "kapan", "minggu", "nanti", "31 Februari", "0-0", "hari"])
def test_what_names_no_day_to_come_is_none(teks: str) -> None:
    assert read_coming_day(teks, date(2026, 12, 2)) is None

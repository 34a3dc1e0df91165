"""Days as people type them."""

from datetime import date

import pytest

from core.tanggal import read_day


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

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

"""Dates are read where a document prints exactly one that the calendar has."""

from datetime import date

import pytest

from core.paket.tanggal import read_tanggal


@pytest.mark.parametrize(
    ("teks", "hari"),
    [
        ("15 Mei 2024", date(2024, 5, 15)),
        ("tanggal 10 September\n2024", date(2024, 9, 10)),
        ("RABU 03 JANUARI 2024", date(2024, 1, 3)),
        ("Bengkulu,  24  Februari  2025", date(2025, 2, 24)),
        ("29 Februari 2024", date(2024, 2, 29)),
        ("2024-02-23", date(2024, 2, 23)),
    ],
)
def test_printed_date_is_read(teks: str, hari: date) -> None:
    assert read_tanggal(teks) == hari


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "-",
        "1 tahun",
        "Mei 2024",
        "29 Februari 2025",
        "115 Mei 2024",
        "15 Mei 20245",
        "15 May 2024",
        "1 Mei 2024 s.d. 2 Mei 2024",
        "2024-02-30",
        "23/02/2024",
        "٢٣ Februari 2024",
    ],
)
def test_what_is_no_single_date_is_none(teks: str) -> None:
    assert read_tanggal(teks) is None

"""A day off as it is typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tenggat.baca import Tertulis, read_kind, read_written
from core.hari_khusus import JenisKhusus

HUT = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("teks", "on", "sisa"),
    [
        ("17 November 2026 HUT kota", HUT, "HUT kota"),
        ("Selasa, 17 November 2026: HUT kota", HUT, "HUT kota"),
        ("17-11-2026 HUT kota", HUT, "HUT kota"),
        ("17 / 11 / 2026 HUT kota", HUT, "HUT kota"),
        ("2026-11-17 - HUT kota", HUT, "HUT kota"),
        ("17 nov HUT kota", HUT, "HUT kota"),
        ("17/11 HUT kota", HUT, "HUT kota"),
        ("17 Nov 2027", date(2027, 11, 17), ""),
        ("17 November 307 tahun kota", HUT, "307 tahun kota"),
        ("29 Februari 2028 Kabisat", date(2028, 2, 29), "Kabisat"),
    ],
)
def test_a_day_is_read_with_the_name_behind_it(teks: str, on: date, sisa: str) -> None:
    assert read_written(teks.split(), 2026) == Tertulis(on, sisa, rentang=False)


@pytest.mark.parametrize(
    "teks",
    [
        *("", "HUT kota", "Senin", "31 Februari 2026 X", "29 Februari 2027 X", "17-18 November X"),
        *("17 November 26 HUT", "17 November '26 HUT", "32-1-2026", "17"),
        *("-17 November X", "-17-11-2026"),
    ],
)
def test_what_begins_with_no_day_or_leaves_the_year_open_is_not_read(teks: str) -> None:
    assert read_written(teks.split(), 2026) is None


@pytest.mark.parametrize(
    "teks",
    [
        *("17 Nov s.d. 19 Nov X", "17 Nov sd 19 Nov X", "17 Nov sampai dengan 19 Nov 2026 X"),
        *("17-11-2026 - 19-11-2026 X", "17 nov dan 18 nov X", "17 Nov hingga 19/11"),
    ],
)
def test_a_run_of_days_is_told_from_one(teks: str) -> None:
    ada = read_written(teks.split(), 2026)

    assert ada is not None
    assert ada.rentang


@pytest.mark.parametrize(
    ("teks", "jenis", "sisa"),
    [
        ("libur 17 nov HUT", JenisKhusus.SETEMPAT, "17 nov HUT"),
        ("17 nov HUT", JenisKhusus.SETEMPAT, "17 nov HUT"),
        ("Cuti Bersama 26 des Natal", JenisKhusus.CUTI_BERSAMA, "26 des Natal"),
        ("cuti 26 des", JenisKhusus.SETEMPAT, "cuti 26 des"),
    ],
)
def test_the_kind_stands_before_the_day(teks: str, jenis: JenisKhusus, sisa: str) -> None:
    assert read_kind(teks.split()) == (jenis, sisa.split())


@given(st.text(max_size=80))
def test_whatever_is_typed_is_read_or_not(teks: str) -> None:
    ada = read_written(teks.split(), 2026)

    assert ada is None or isinstance(ada.on, date)

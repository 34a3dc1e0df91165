"""The government's days off, against the decrees that set them.

2025: SKB 3 Menteri 1017, 2 and 2/2024, with the change of August 2025 that added the 18th.
2026: SKB 3 Menteri 1497, 2 and 5/2025. 2027: as the library had them in October 2026.
"""

from datetime import date

import pytest

from core.hari_kerja import JenisLibur
from core.jam_kirim import Ramadan
from core.libur_nasional import LiburNasional, days_off, ramadan_of

NASIONAL = {
    2025: "01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 "
    "08-17 09-05 12-25",
    2026: "01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 "
    "08-17 08-25 12-25",
}
CUTI_BERSAMA = {
    2025: "01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26",
    2026: "02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24",
    2027: "02-05 03-09 03-12 03-15 03-25 05-18 05-19 12-24",
    2028: "",
}


def days(tahun: int, jenis: JenisLibur) -> str:
    return " ".join(f"{on:%m-%d}" for on, h in days_off(tahun).items() if h.jenis is jenis)


@pytest.mark.parametrize("tahun", NASIONAL)
def test_public_holidays_are_those_of_the_decree(tahun: int) -> None:
    assert days(tahun, JenisLibur.NASIONAL) == NASIONAL[tahun]


@pytest.mark.parametrize("tahun", CUTI_BERSAMA)
def test_cuti_bersama_is_that_of_the_decree_and_never_reckoned(tahun: int) -> None:
    assert days(tahun, JenisLibur.CUTI_BERSAMA) == CUTI_BERSAMA[tahun]


def test_names_are_indonesian() -> None:
    nama = {on: libur.nama for on, libur in days_off(2026).items()}

    assert nama[date(2026, 8, 17)] == "Hari Kemerdekaan Republik Indonesia"
    assert nama[date(2026, 3, 20)] == "Cuti Bersama Hari Raya Idul Fitri"


def test_what_is_reckoned_says_so_beside_its_name() -> None:
    # Idul Fitri and Idul Adha of 2027 wait for the sidang isbat.
    kira = {on: libur.nama for on, libur in days_off(2027).items() if libur.perkiraan}

    assert kira == {
        date(2027, 3, 10): "Hari Raya Idul Fitri",
        date(2027, 3, 11): "Hari kedua dari Hari Raya Idul Fitri",
        date(2027, 5, 17): "Hari Raya Idul Adha",
    }
    assert not any(libur.perkiraan for tahun in (2025, 2026) for libur in days_off(tahun).values())


def test_a_day_that_is_certain_by_one_of_its_names_is_certain() -> None:
    # 1 Juni is Hari Lahir Pancasila in every year; in 2034 Waisak is reckoned to fall on it too.
    satu = days_off(2034)[date(2034, 6, 1)]

    assert satu.nama == "Hari Lahir Pancasila; Hari Raya Waisak"
    assert not satu.perkiraan


def test_days_of_any_year_are_found() -> None:
    libur = LiburNasional()

    assert [libur.get(date(tahun, 12, 25)) is not None for tahun in range(2020, 2040)] == [
        True
    ] * 20
    assert libur.get(date(2026, 11, 23)) is None


@pytest.mark.parametrize(
    ("tahun", "mulai", "idul_fitri"),
    [
        # The sidang isbat: 12 Maret and 10 April 2024; 1 Maret (28 Februari, after the hilal was
        # seen in Aceh) and 31 Maret 2025; 19 Februari and 21 Maret 2026.
        (2024, date(2024, 3, 12), date(2024, 4, 10)),
        (2025, date(2025, 3, 1), date(2025, 3, 31)),
        (2026, date(2026, 2, 19), date(2026, 3, 21)),
    ],
)
def test_ramadan_is_as_it_was_set(tahun: int, mulai: date, idul_fitri: date) -> None:
    assert ramadan_of(tahun) == (Ramadan(mulai, idul_fitri, perkiraan=False),)


def test_ramadan_of_years_to_come_is_reckoned_and_says_so() -> None:
    [satu] = ramadan_of(2027)

    assert satu.perkiraan
    assert satu.akhir_on == date(2027, 3, 10)
    assert 29 <= (satu.akhir_on - satu.mulai_on).days <= 30


def test_a_year_in_which_a_second_ramadan_begins_has_both() -> None:
    # Twelve months of the moon are eleven days short of a year.
    pertama, kedua = ramadan_of(2030)

    assert pertama.mulai_on.month == 1
    assert kedua.mulai_on.month == 12
    assert kedua.akhir_on.year == 2031
    assert ramadan_of(2031)[0] == kedua


@pytest.mark.parametrize("tahun", range(2024, 2041))
def test_ramadan_is_a_month_of_the_moon_that_ends_with_idul_fitri(tahun: int) -> None:
    for satu in ramadan_of(tahun):
        assert (satu.akhir_on - satu.mulai_on).days in {29, 30}
        libur = days_off(satu.akhir_on.year)[satu.akhir_on]
        assert "Hari Raya Idul Fitri" in libur.nama

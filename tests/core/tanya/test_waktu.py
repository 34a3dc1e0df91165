"""Times that a question names."""

import pytest

from core.periode import Bulan, Semester, Triwulan
from core.tanya.waktu import Waktu, month_of, read_waktu
from tests.core.tanya.nama_uji import words

TAHUN_INI = 2025


def read(teks: str) -> Waktu:
    return read_waktu(words(teks), TAHUN_INI)


@pytest.mark.parametrize("teks", ["tw2", "tw 2", "TW II", "triwulan ke 2", "triwulan kedua"])
def test_quarter_is_read_however_it_is_written(teks: str) -> None:
    assert read(teks).triwulan is Triwulan.II


@pytest.mark.parametrize("teks", ["smt 1", "s1", "semester i", "semester pertama"])
def test_half_is_read_however_it_is_written(teks: str) -> None:
    assert read(teks).semester is Semester.I


@pytest.mark.parametrize(
    ("teks", "tahun"), [("th lalu", 2024), ("tahun ini", 2025), ("thn depan", 2026)]
)
def test_year_is_told_from_today(teks: str, tahun: int) -> None:
    waktu = read(teks)

    assert (waktu.tahun, waktu.relatif) == ((tahun,), True)


def test_years_keep_their_order_and_are_named_once() -> None:
    assert read("2024 dibanding 2023 dan 2024").tahun == (2024, 2023)


@pytest.mark.parametrize("bulan", Bulan)
def test_every_month_is_read_and_is_no_slip_of_a_word(bulan: Bulan) -> None:
    nama = bulan.name.lower()

    assert read(f"realisasi s.d. {nama} 2024").bulan is bulan
    if bulan is not Bulan.MARET:
        assert read(f"realisasi s.d. {nama[:3]} 2024").bulan is bulan


def test_beginning_of_a_month_that_is_another_word_is_none() -> None:
    assert month_of("mar") is None
    assert month_of("apri") is None


def test_what_is_no_quarter_and_no_year_is_a_number() -> None:
    assert not read("triwulan 60").ada
    assert not read("2024%").ada
    assert not read("1024").ada


def test_word_before_a_time_belongs_to_it() -> None:
    assert read("bulan mei tahun 2024").dipakai == {0, 1, 2, 3}


@pytest.mark.parametrize("teks", ["jan-juni 24", "januari sd juni 24", "thn 24"])
def test_a_year_without_its_century_is_read_where_nothing_else_can_be_meant(teks: str) -> None:
    assert read(teks).tahun == (2024,)


@pytest.mark.parametrize("teks", ["realisasi juni 24", "tw2 24", "24 juni"])
def test_a_number_beside_one_month_or_a_quarter_stays_a_number(teks: str) -> None:
    assert read(teks).tahun == ()


@pytest.mark.parametrize(
    "teks",
    [
        *("tw 5", "tw0", "triwulan ke 5", "triwulan v", "smt 3", "bulan 13", "bulan ke-0"),
        *("31 februari 2025", "29 feb 2025", "31 april", "tgl 35 juli", "tahun 20244", "th 202"),
        *("tahun 2500", "capaian 20244"),
    ],
)
def test_a_time_that_there_is_not_is_none(teks: str) -> None:
    assert read(teks).mustahil


@pytest.mark.parametrize(
    "teks",
    [
        *("sub kegiatan 31 juni", "anggaran 31 juni", "29 feb 2024", "31 mei 2025", "tahun 24"),
        *("bulan 6", "triwulan empat", "target tahun 100", "pagu tahun 1500000"),
    ],
)
def test_a_number_beside_a_time_is_not_taken_for_a_wrong_one(teks: str) -> None:
    assert read(teks).mustahil == ()


@pytest.mark.parametrize("teks", ["tw 1 sama tw2", "tw1 dan 2", "triwulan 1-2", "tw 1, 2"])
def test_several_quarters_are_all_read(teks: str) -> None:
    assert read(teks).semua_triwulan == (Triwulan.I, Triwulan.II)


def test_a_month_may_be_told_by_its_number() -> None:
    assert read("realisasi bulan 6").bulan is Bulan.JUNI
    assert read("kuartal 2").triwulan is Triwulan.II

"""Rules, ladders, weeks and letters as people type them."""

from datetime import date

import pytest

from core.hari_kerja import SENIN_JUMAT, Geser
from core.kewajiban.baca_atur import read_aturan, read_pekan, read_surat, read_tangga
from core.kewajiban.jenis import AturanTenggat, Kala, Sejak
from core.kewajiban.laporan import Surat
from core.kewajiban.tangga import Tangga

AWAL, AKHIR = Sejak.AWAL, Sejak.AKHIR
TAHUNAN = Tangga(kode="tahunan", sebelum=(30, 14, 7, 3, 1, 0), buka=False)


@pytest.mark.parametrize(
    ("teks", "kala", "aturan"),
    [
        ("31 Januari", Kala.TAHUN, (AKHIR, 0, 31)),
        ("31 januari tahun berikutnya", Kala.TAHUN, (AKHIR, 0, 31)),
        ("paling lambat tanggal 15 Feb tahun depan", Kala.TAHUN, (AKHIR, 1, 15)),
        ("akhir Februari", Kala.TAHUN, (AKHIR, 1, 31)),
        ("29 Februari", Kala.TAHUN, (AKHIR, 1, 29)),
        ("31 Desember tahun yang sama", Kala.TAHUN, (AWAL, 11, 31)),
        ("3 bulan setelah tahun anggaran berakhir", Kala.TAHUN, (AKHIR, 2, 31)),
        ("10 bulan berikutnya", Kala.BULAN, (AKHIR, 0, 10)),
        ("tanggal 10 bulan depan", Kala.TRIWULAN, (AKHIR, 0, 10)),
        ("akhir bulan berikutnya", Kala.TRIWULAN, (AKHIR, 0, 31)),
        ("tanggal 5 bulan ke-2 sesudahnya", Kala.TRIWULAN, (AKHIR, 1, 5)),
        ("tanggal 20 bulan ke-3 periodenya", Kala.TRIWULAN, (AWAL, 2, 20)),
        ("20 bulan pertama triwulan", Kala.TRIWULAN, (AWAL, 0, 20)),
        ("15 Juli dan 15 Januari", Kala.SEMESTER, (AKHIR, 0, 15)),
        ("15 Januari, 15 Juli", Kala.SEMESTER, (AKHIR, 0, 15)),
        ("20 Agustus dan 20 Februari", Kala.SEMESTER, (AKHIR, 1, 20)),
        ("15 bulan berikutnya", Kala.SEMESTER, (AKHIR, 0, 15)),
    ],
)
def test_a_rule_is_read_as_it_is_said(
    teks: str, kala: Kala, aturan: tuple[Sejak, int, int]
) -> None:
    kini = AturanTenggat(AKHIR, 0, 10)

    assert read_aturan(teks, kala, kini) == (AturanTenggat(*aturan), None)


def test_without_a_year_a_day_is_of_the_year_that_the_rule_counted_in() -> None:
    kini = AturanTenggat(AWAL, 0, 31)

    assert read_aturan("28 Februari", Kala.TAHUN, kini) == (AturanTenggat(AWAL, 1, 28), None)


@pytest.mark.parametrize(
    ("teks", "geser"),
    [
        ("31 Januari geser", Geser.MAJU),
        ("31 Januari, geser ke hari kerja berikutnya", Geser.MAJU),
        ("31 Januari tetap", Geser.TETAP),
        ("31 Januari, tetap bila libur", Geser.TETAP),
    ],
)
def test_what_becomes_of_a_day_off_may_stand_behind_it(teks: str, geser: Geser) -> None:
    aturan = AturanTenggat(AKHIR, 0, 31)

    assert read_aturan(teks, Kala.TAHUN, aturan) == (aturan, geser)


@pytest.mark.parametrize(
    ("teks", "kala"),
    [
        *((teks, Kala.TAHUN) for teks in ("", "besok", "31", "32 Januari", "31 April")),
        *(
            (teks, Kala.TAHUN)
            for teks in ("30 Februari", "0 Januari", "31 Januari 2027", "Januari")
        ),
        *((teks, Kala.TAHUN) for teks in ("0 bulan berikutnya", "10 bulan ke-0 sesudahnya")),
        *((teks, Kala.TAHUN) for teks in ("10 bulan ke-25 sesudahnya", "0 bulan setelah")),
        *((teks, Kala.SEMESTER) for teks in ("15 Juli", "15 Juli dan 16 Januari")),
        *((teks, Kala.SEMESTER) for teks in ("15 Juli dan 15 Februari", "15 Juli dan besok")),
        ("15 Juli", Kala.BULAN),
    ],
)
def test_what_is_no_rule_is_not_guessed(teks: str, kala: Kala) -> None:
    assert read_aturan(teks, kala, AturanTenggat(AKHIR, 0, 10)) is None


@pytest.mark.parametrize(
    ("teks", "sebelum", "buka", "akhir"),
    [
        ("H-30, H-14, hari H", (30, 14, 0), False, (2, 20)),
        ("h-14, h-30 dan H", (30, 14, 0), False, (2, 20)),
        ("30 14 7 3 1 0", (30, 14, 7, 3, 1, 0), False, (2, 20)),
        ("hari buka, H-3, H", (3, 0), True, (2, 20)),
        ("H-7, H; lewat tiap 5 hari kerja sampai 10 hari kerja", (7, 0), False, (5, 10)),
        ("H-7; lewat setiap 3", (7,), False, (3, 20)),
        ("H-7, H; tanpa lewat", (7, 0), False, (2, 0)),
        ("H", (0,), False, (2, 20)),
        ("H-45", (45,), False, (2, 20)),
    ],
)
def test_a_ladder_is_read_as_it_is_said(
    teks: str,
    sebelum: tuple[int, ...],
    buka: bool,  # noqa: FBT001  a case
    akhir: tuple[int, int],
) -> None:
    tangga = read_tangga(teks, TAHUNAN)

    assert tangga is not None
    assert (tangga.sebelum, tangga.buka, (tangga.tiap, tangga.sampai)) == (sebelum, buka, akhir)


@pytest.mark.parametrize(
    "teks",
    [
        *("", "buka", "H-46", "H-x", "besok", "H-7; lewat", "H-7; lewat tiap 0", "H-7, tanpa"),
        *("H-7; lewat tiap 2 sampai 21", "lewat tiap 2", "H-7 tanpa lewat tiap 2", "H+3"),
    ],
)
def test_what_is_no_ladder_is_not_guessed(teks: str) -> None:
    assert read_tangga(teks, TAHUNAN) is None


@pytest.mark.parametrize(
    ("teks", "pekan"),
    [
        ("Senin-Jumat", SENIN_JUMAT),
        ("senin s.d. sabtu", frozenset(range(6))),
        ("Senin sampai Kamis dan Sabtu", frozenset({0, 1, 2, 3, 5})),
        ("Sabtu - Kamis", frozenset({5, 6, 0, 1, 2, 3})),
        ("senin, rabu, jum'at", frozenset({0, 2, 4})),
        ("ahad", frozenset({6})),
        ("setiap hari", frozenset(range(7))),
    ],
)
def test_a_week_is_read_as_it_is_said(teks: str, pekan: frozenset[int]) -> None:
    assert read_pekan(teks) == pekan


@pytest.mark.parametrize("teks", ["", "libur", "senin sampai besok", "1-5", "dan"])
def test_what_is_no_week_is_not_guessed(teks: str) -> None:
    assert read_pekan(teks) is None


@pytest.mark.parametrize(
    ("teks", "nomor", "on"),
    [
        ("800/12/I/2027 5 Januari 2027", "800/12/I/2027", date(2027, 1, 5)),
        ("Nomor: 800/12/B.I tanggal 5 Januari", "800/12/B.I", date(2026, 1, 5)),
        ("surat no. 800/12, tgl. 5-1-2027.", "800/12", date(2027, 1, 5)),
        ("100.2 / 7 / B.1  2027-01-05", "100.2 / 7 / B.1", date(2027, 1, 5)),
    ],
)
def test_a_letter_is_its_number_and_its_date(teks: str, nomor: str, on: date) -> None:
    assert read_surat(teks, 2026) == Surat(nomor, on)


@pytest.mark.parametrize(
    "teks", ["", "800/12", "5 Januari 2027", "nomor 5 Januari", "x" * 61 + " 5/1"]
)
def test_without_number_or_date_there_is_no_letter(teks: str) -> None:
    assert read_surat(teks, 2026) is None

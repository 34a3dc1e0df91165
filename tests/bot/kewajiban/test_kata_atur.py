"""What is said of rules, ladders and weeks can be typed again and means the same."""

import itertools

import pytest

from bot.messages import atur_kewajiban as kata
from bot.messages import tanya_kewajiban as kata_tanya
from core.kewajiban.baca_atur import read_aturan, read_pekan, read_surat, read_tangga
from core.kewajiban.jenis import AturanTenggat, Kala, Sejak, periods_of
from core.kewajiban.tangga import Tangga

ATURAN = [
    AturanTenggat(sejak, bulan, hari)
    for sejak, bulan, hari in itertools.product(Sejak, (0, 1, 2, 5, 6, 11, 12, 23), (1, 28, 31))
]
TANGGA = [
    Tangga(kode="x", sebelum=sebelum, buka=buka, tiap=tiap, sampai=sampai)
    for sebelum in ((30, 14, 7, 3, 1, 0), (7,), (0,))
    for buka in (True, False)
    for tiap, sampai in ((2, 20), (5, 10), (2, 0))
]


@pytest.mark.parametrize("kala", Kala)
@pytest.mark.parametrize("aturan", ATURAN, ids=str)
def test_a_rule_that_is_shown_is_read_as_the_same_days(kala: Kala, aturan: AturanTenggat) -> None:
    lain = AturanTenggat(Sejak.AWAL if aturan.sejak is Sejak.AKHIR else Sejak.AKHIR, 3, 3)

    terbaca = read_aturan(kata.aturan(aturan, kala), kala, lain)

    assert terbaca is not None
    assert terbaca[1] is None
    for tahun in (2027, 2028):
        for periode in periods_of(kala, tahun):
            assert terbaca[0].on(periode) == aturan.on(periode)


@pytest.mark.parametrize("tangga", TANGGA, ids=str)
def test_a_ladder_that_is_shown_is_read_as_it_was(tangga: Tangga) -> None:
    terbaca = read_tangga(kata.tangga(tangga), tangga)

    assert terbaca == tangga


@pytest.mark.parametrize(
    "pekan", [satu for n in range(1, 8) for satu in itertools.combinations(range(7), n)]
)
def test_a_week_that_is_shown_is_read_as_it_was(pekan: tuple[int, ...]) -> None:
    assert read_pekan(kata.pekan(pekan)) == frozenset(pekan)


def test_every_example_that_is_given_is_understood() -> None:
    kini = AturanTenggat(Sejak.AKHIR, 0, 31)

    for kala, semua in kata_tanya.ATURAN.items():
        assert all(read_aturan(satu, kala, kini) for satu in semua)
    assert all(read_tangga(satu, TANGGA[0]) for satu in kata_tanya.TANGGA)
    assert read_surat(kata_tanya.SURAT, 2020) is not None


@pytest.mark.parametrize(
    ("aturan", "kala", "teks"),
    [
        ((Sejak.AKHIR, 0, 31), Kala.TAHUN, "31 Januari tahun berikutnya"),
        ((Sejak.AKHIR, 1, 31), Kala.TAHUN, "akhir Februari tahun berikutnya"),
        ((Sejak.AWAL, 0, 31), Kala.TAHUN, "31 Januari tahun yang sama"),
        ((Sejak.AKHIR, 0, 15), Kala.SEMESTER, "15 Juli dan 15 Januari"),
        ((Sejak.AKHIR, 0, 10), Kala.TRIWULAN, "tanggal 10 bulan berikutnya"),
        ((Sejak.AKHIR, 1, 31), Kala.BULAN, "akhir bulan ke-2 sesudahnya"),
    ],
)
def test_a_rule_is_said_as_officials_say_it(
    aturan: tuple[Sejak, int, int], kala: Kala, teks: str
) -> None:
    assert kata.aturan(AturanTenggat(*aturan), kala) == teks

"""A board is drawn so that a phone shows it: wide as the others, and no higher than is taken."""

from dataclasses import replace

import pytest

from bot.grafik.gambar import lukis
from bot.grafik.uraian import BarisGambar, PapanGambar, Warna
from tests.gambar import colours_of, size_of

CAT = {"#009e73", "#56b4e9", "#f0e442", "#d55e00", "#cc79a7", "#c3cfd4"}
SISI_MAKS = 10_000
"""Pixels that the sides of a photo may have together (Bot API, sendPhoto)."""


def make_board(banyak: int, label: str) -> PapanGambar:
    return PapanGambar(
        judul="Tenggat IKK LPPD 2026",
        keterangan=("Tenggat Minggu, 31 Januari 2027",),
        jumlah=((Warna.LEWAT, "belum kami terima", banyak),),
        baris=tuple(
            BarisGambar(
                label=label, warna=Warna.LEWAT, teks="belum kami terima", tanda="tak terjangkau"
            )
            for _ in range(banyak)
        ),
        sumber="Data CEKER",
    )


@pytest.mark.parametrize(
    ("banyak", "label"), [(1, "Inspektorat"), (50, "Dinas $x Pemberdayaan Perempuan dan Anak " * 2)]
)
def test_the_largest_board_is_no_larger_than_telegram_takes(banyak: int, label: str) -> None:
    lebar, tinggi = size_of(lukis(make_board(banyak, label)))

    assert lebar == 1080
    assert lebar + tinggi <= SISI_MAKS


@pytest.mark.parametrize(
    ("warna", "tercat"),
    [
        (Warna.SELESAI, "#009e73"),
        (Warna.SELESAI_LAMBAT, "#56b4e9"),
        (Warna.DITUNGGU, "#f0e442"),
        (Warna.LEWAT, "#d55e00"),
        (Warna.KEMBALI, "#cc79a7"),
        (Warna.KOSONG, "#c3cfd4"),
    ],
)
def test_each_place_is_drawn_in_its_own_colour(warna: Warna, tercat: str) -> None:
    satu = BarisGambar(label="Inspektorat", warna=warna, teks="keadaan")
    papan = replace(make_board(1, "Inspektorat"), jumlah=((warna, "keadaan", 1),), baris=(satu,))

    tampak = colours_of(lukis(papan))

    assert tercat in tampak
    # The rule between counts and units has the grey too.
    assert tampak & CAT - {"#c3cfd4"} == {tercat} - {"#c3cfd4"}


def test_equal_boards_are_one_picture_and_another_state_is_another() -> None:
    satu, sama = make_board(2, "Inspektorat"), make_board(2, "Inspektorat")

    assert satu.kunci == sama.kunci
    assert satu.kunci != make_board(3, "Inspektorat").kunci

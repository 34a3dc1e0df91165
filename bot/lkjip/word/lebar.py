"""How wide the columns of a table are and how high its rows, in twips."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.lkjip.blok import Kolom, Tabel
from bot.lkjip.word import huruf

BIASA, KECIL = 9, 8
"""Points of the type in tables; the styles of the small one end in "Kecil"."""

UPAYA = ((BIASA, 2000), (KECIL, 2000), (KECIL, 700))
"""Type, and the longest word that is not broken, tried in this order until all fits."""

ANGKA_TERPANJANG = 3000
"""33 digits: what is longer is no amount of money."""

TEPI_SEL = 2 * 80 + 10
TEPI_BARIS = 2 * 40 + 10


@dataclass(frozen=True, slots=True)
class Letak:
    """The type of a table in points, and the width of each column."""

    ukuran: int
    lebar: tuple[int, ...]


def lay_out(tabel: Tabel, semua: int) -> Letak:
    """Return columns that are `semua` wide together.

    Each has its share, but where that would break a figure or a word it takes what these need
    from the columns that have more than they need.
    """
    bagian = [max(1, kolom.lebar) for kolom in tabel.kolom]
    for ukuran, terpanjang in UPAYA:
        perlu = [_needed(tabel, ke, ukuran, terpanjang) for ke in range(len(bagian))]
        if sum(perlu) <= semua:
            return Letak(ukuran, tuple(_fit(bagian, perlu, semua)))
    return Letak(KECIL, tuple(_shares(perlu, semua)))


def _fit(bagian: Sequence[int], perlu: Sequence[int], semua: int) -> list[int]:
    tetap: set[int] = set()
    while True:
        bebas = [ke for ke in range(len(bagian)) if ke not in tetap]
        sisa = semua - sum(perlu[ke] for ke in tetap)
        dapat = dict(zip(bebas, _shares([bagian[ke] for ke in bebas], sisa), strict=True))
        kurang = {ke for ke in bebas if dapat[ke] < perlu[ke]}
        if not kurang:
            return [dapat.get(ke, perlu[ke]) for ke in range(len(bagian))]
        tetap |= kurang


def _shares(bagian: Sequence[int], semua: int) -> list[int]:
    """Return `semua` in these proportions, in whole numbers that add up to it."""
    jumlah, batas = sum(bagian), 0
    hasil = []
    for satu in bagian:
        lalu, batas = batas, batas + satu
        hasil.append(semua * batas // jumlah - semua * lalu // jumlah)
    return hasil


def _needed(tabel: Tabel, ke: int, ukuran: int, terpanjang: int) -> int:
    """Return what the column needs so that figures and words stay whole."""
    kolom = tabel.kolom[ke]
    lebar = [min(huruf.width(kata, ukuran, tebal=True), terpanjang) for kata in kolom.judul.split()]
    for baris in tabel.baris:
        teks = baris.sel[ke].teks
        if _is_figure(kolom, teks):
            lebar.append(min(huruf.width(teks, ukuran, tebal=baris.tebal), ANGKA_TERPANJANG))
        else:
            kata = (huruf.width(satu, ukuran, tebal=baris.tebal) for satu in teks.split())
            lebar.append(min(max(kata, default=0), terpanjang))
    return max(lebar, default=0) + TEPI_SEL


def _is_figure(kolom: Kolom, teks: str) -> bool:
    return kolom.kanan and any(map(str.isdigit, teks)) and " " not in teks


def heights(tabel: Tabel, letak: Letak) -> list[int]:
    """Return about how high each row is, the heading first."""
    baris = [(tuple(kolom.judul for kolom in tabel.kolom), True)]
    baris += ((tuple(sel.teks for sel in satu.sel), satu.tebal) for satu in tabel.baris)
    return [_height(teks, letak, tebal=tebal) for teks, tebal in baris]


def _height(sel: Sequence[str], letak: Letak, *, tebal: bool) -> int:
    baris = max(
        sum(_lines(satu, lebar, letak.ukuran, tebal=tebal) for satu in teks.splitlines() or [""])
        for teks, lebar in zip(sel, letak.lebar, strict=True)
    )
    return baris * round(letak.ukuran * 1.15 * huruf.TIK) + TEPI_BARIS


def _lines(teks: str, lebar: int, ukuran: int, *, tebal: bool) -> int:
    # Lines end at words, so that they are not quite full.
    panjang = huruf.width(teks, ukuran, tebal=tebal) * 1.05
    return max(1, math.ceil(panjang / max(1, lebar - TEPI_SEL)))

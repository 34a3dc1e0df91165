"""Which pages lie on their side, and the ends of sections that say so."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.lkjip.blok import Blok, Butir, Judul, Paragraf, Tabel
from bot.lkjip.word.unsur import Unsur, w

PENDEK, PANJANG = 11906, 16838
"""A4, in twips as all measures here."""

KIRI, KANAN, ATAS, BAWAH = 1701, 1417, 1701, 1417
LEBAR_TEGAK = PENDEK - KIRI - KANAN
LEBAR_MENDATAR = PANJANG - 2 * KANAN
TINGGI_TEGAK = PANJANG - ATAS - BAWAH
TINGGI_MENDATAR = PENDEK - ATAS - BAWAH

KOLOM_TEGAK = 7
"""A table of more columns than this lies on its side."""

PENGANTAR = 600
"""Letters between a heading and its wide table that go with it, rather than alone on a page."""


@dataclass(frozen=True, slots=True)
class Halaman:
    """Blocks on pages of one orientation."""

    mendatar: bool
    blok: tuple[Blok, ...]

    @property
    def lebar(self) -> int:
        return LEBAR_MENDATAR if self.mendatar else LEBAR_TEGAK

    @property
    def tinggi(self) -> int:
        return TINGGI_MENDATAR if self.mendatar else TINGGI_TEGAK


def divide(blok: Sequence[Blok]) -> list[Halaman]:
    """Return the blocks in order, wide tables on pages of their own with what introduces them."""
    mendatar = [_is_wide(satu) for satu in blok]
    for ke in range(len(blok)):
        if _is_wide(blok[ke]):
            for lain in range(_start(blok, ke), ke):
                mendatar[lain] = True
    hasil: list[Halaman] = []
    for satu, sisi in zip(blok, mendatar, strict=True):
        if hasil and hasil[-1].mendatar is sisi:
            hasil[-1] = Halaman(sisi, (*hasil[-1].blok, satu))
        else:
            hasil.append(Halaman(sisi, (satu,)))
    return hasil


def _is_wide(blok: Blok) -> bool:
    return isinstance(blok, Tabel) and len(blok.kolom) > KOLOM_TEGAK


def _start(blok: Sequence[Blok], tabel: int) -> int:
    """Return where what introduces this table begins: its headings, or the wide table before."""
    ke, panjang = tabel, 0
    while ke > 0 and not isinstance(blok[ke - 1], Judul):
        sebelum = blok[ke - 1]
        panjang += _length(sebelum)
        if _is_wide(sebelum):
            return ke
        if not isinstance(sebelum, Paragraf | Butir) or panjang > PENGANTAR:
            return tabel
        ke -= 1
    while ke > 0 and isinstance(blok[ke - 1], Judul):
        ke -= 1
    return ke


def _length(blok: Blok) -> int:
    match blok:
        case Paragraf():
            return len(blok.teks)
        case Butir():
            return sum(map(len, blok.semua))
        case _:
            return 0


def properties(
    *,
    mendatar: bool = False,
    rujukan: Sequence[Unsur] = (),
    angka: str = "decimal",
    mulai: int | None = None,
    sampul: bool = False,
) -> Unsur:
    """Return the end of a section: its pages, and from which number on they count.

    `rujukan` are its header and footer; without any those of the section before go on.
    `sampul`: its first page has neither.
    """
    ukuran = (
        w("pgSz", w=PANJANG, h=PENDEK, orient="landscape")
        if mendatar
        else w("pgSz", w=PENDEK, h=PANJANG)
    )
    tepi = w(
        "pgMar",
        top=ATAS,
        right=KANAN,
        bottom=BAWAH,
        left=KANAN if mendatar else KIRI,
        header=794,
        footer=680,
        gutter=0,
    )
    nomor = w("pgNumType", fmt=angka)
    if mulai is not None:
        nomor = w("pgNumType", fmt=angka, start=mulai)
    akhir = w("sectPr", *rujukan, w("type", val="nextPage"), ukuran, tepi, nomor)
    if sampul:
        akhir.append(w("titlePg"))
    return akhir

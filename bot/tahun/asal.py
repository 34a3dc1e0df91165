"""What a form was handed out with, on a sheet of its own that nobody sees.

By it a cell that nobody has touched is told from one that was filled, however much another admin
has changed meanwhile.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from bot.messages import formulir_tahun as kata
from core.teks import fold
from core.xlsx.sel import BukuKerja, Sel
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, Tertutup

KOLOM = ("Lembar", "Kunci", "Kolom", "Isi")
Asal: TypeAlias = Mapping[tuple[str, str, str], Sel]
"""What stood in a cell, by its sheet, the key of its row and its heading; a blank one is not there.
"""


def sheet(tanda: str, semua: Sequence[LembarTulis], tetap: int) -> LembarTulis:
    """Return the sheet for these; `tetap` columns of each are not filled."""
    return LembarTulis(
        nama=kata.LEMBAR_ASAL,
        kolom=[Kolom(judul=satu) for satu in KOLOM],
        baris=[baris for satu in semua for baris in _rows(satu, tetap)],
        pembuka=(tanda,),
        tersembunyi=True,
    )


def _rows(lembar: LembarTulis, tetap: int) -> Iterator[list[IsiTulis]]:
    for baris in lembar.baris:
        for kolom, isi in list(zip(lembar.kolom, baris, strict=True))[tetap:]:
            if isi is not None and isi is not Tertutup.KOSONG:
                yield [lembar.nama, f"{baris[0]}", kolom.judul, isi]


def read(buku: BukuKerja, tanda: str) -> Asal | None:
    """Return what the form of this mark was handed out with; None: it does not tell."""
    lembar = next((satu for satu in buku.lembar if satu.nama == kata.LEMBAR_ASAL), None)
    if lembar is None or lembar.at("A1") != tanda:
        return None
    hasil = {}
    for baris in lembar.baris:
        nama, kunci, judul, isi = (baris.at(n) for n in range(1, len(KOLOM) + 1))
        if baris.nomor > len(("tanda", "judul")) and nama and kunci and judul and isi:
            hasil[f"{nama.isi}", key(f"{kunci.isi}"), f"{judul.isi}"] = isi
    return hasil


def key(tertulis: str) -> str:
    """Return a key as it is compared; the dot of program 1.2 is no space."""
    return fold(tertulis.replace(".", "-dot-"))

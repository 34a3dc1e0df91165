"""Captions whose numbers Word counts, and the bookmarks that lists lead to."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from bot.lkjip.blok import Bagan, Blok, Judul, Tabel
from bot.lkjip.word.daftar import Entri
from bot.lkjip.word.unsur import Unsur, bookmark, field, one_line, paragraph, run

TERDALAM = 5
"""There are styles for this many levels of headings."""


def level(judul: Judul) -> int:
    return min(max(judul.tingkat, 1), TERDALAM)


def sequence(blok: Tabel | Bagan) -> str:
    """Return by which name Word counts the captions of this kind."""
    return "Tabel" if isinstance(blok, Tabel) else "Gambar"


def caption_text(blok: Tabel | Bagan) -> str:
    return one_line(f"{blok.nomor} {blok.judul}")


def entries(
    blok: Iterable[Blok], halaman: Mapping[str, int]
) -> Iterator[tuple[Judul | Tabel | Bagan, Entri]]:
    """Yield what the lists before the chapter say of it, in the order of its bookmarks.

    `halaman` has the page of an entry by its text.
    """
    nomor = count(1)
    for satu in blok:
        if isinstance(satu, Judul):
            yield satu, _entry(one_line(satu.teks), next(nomor), halaman, level(satu))
        elif isinstance(satu, Tabel | Bagan):
            yield satu, _entry(caption_text(satu), next(nomor), halaman)


def _entry(teks: str, nomor: int, halaman: Mapping[str, int], tingkat: int = 1) -> Entri:
    return Entri(teks, _name(nomor), tingkat, f"{halaman.get(teks, '')}")


def _name(nomor: int) -> str:
    # Word's own names for these, which it hides from its list of bookmarks.
    return f"_Toc{nomor:09}"


class Penomor:
    """Counts along while the chapter is written."""

    def __init__(self) -> None:
        self._penanda = 0
        self._urutan = {"Tabel": 0, "Gambar": 0}

    def mark(self, *isi: Unsur) -> list[Unsur]:
        """Return this with the next bookmark around it."""
        self._penanda += 1
        return bookmark(self._penanda, _name(self._penanda), *isi)

    def caption(self, blok: Tabel | Bagan, *, lanjut: bool) -> Unsur:
        judul = one_line(blok.judul)
        isi = [*self._number(blok), run(f" {judul}")] if judul else self._number(blok)
        return paragraph("Caption", *self.mark(*isi), lanjut=lanjut)

    def _number(self, blok: Tabel | Bagan) -> list[Unsur]:
        """Return "Tabel 3.1" with the 1 counted by Word: somebody may add a table or move one."""
        nomor, urutan = one_line(blok.nomor), sequence(blok)
        cocok = re.fullmatch(r"(.*?)([0-9]+)", nomor)
        if cocok is None:
            return [run(nomor)]
        self._urutan[urutan] += 1
        perintah = f"SEQ {urutan} \\* ARABIC"
        if int(cocok[2]) != self._urutan[urutan]:
            self._urutan[urutan] = int(cocok[2])
            perintah += f" \\r {int(cocok[2])}"
        return [run(cocok[1]), *field(perintah, cocok[2])]

"""Lines of figures as they come from Excel or WhatsApp, read part by part; nothing is looked up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.isi.baca import BASIS, SELIPAN, Tertulis, baca, take_fisik
from core.bilangan import tidy
from core.isian import Basis
from core.objek_isian import Kelompok

KOLOM_ANGKA = 4
"""Where the figure stands in the bot's own form, from 0."""
PEMISAH = " | "
"""Between cells that are figures each: together they are none."""
BUTIR = "•*·▪◦-"
"""What stands before the lines of a list."""
_BERANGKA = re.compile(r"^(?:rp\.?\s*)?-?[0-9][0-9.,/\s]*(?:%|[a-z]+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Baris:
    """One line of a list: `nomor` counts from 1 as written."""

    nomor: int
    kata: str
    angka: str
    basis: Basis | None = None
    fisik: str = ""


def baca_daftar(teks: str) -> list[Baris]:
    """Read lines such as "35 29.974.380" or "35<tab>Penataan ...<tab>29.974.380"; blanks are left.

    What names the figure stands first, the figure last.
    """
    hasil = []
    for nomor, baris in enumerate(teks.splitlines(), start=1):
        if not baris.strip():
            continue
        bersih, fisik = take_fisik(baris)
        hasil.append(Baris(nomor, *_line(bersih), fisik))
    return hasil


def guess_list(teks: str) -> Kelompok | None:
    """Return of which list the lines are by the code of the first; None: it says nothing."""
    baris = next((satu for satu in teks.splitlines() if satu.strip()), "")
    tertulis = baca([_start(baris)])
    return tertulis.kelompok if not tertulis.kata.isdecimal() else None


def _line(baris: str) -> tuple[str, str, Basis | None]:
    if "\t" in baris:
        return _cells([tidy(satu) for satu in baris.rstrip("\t ").split("\t")])
    kata, basis = _without_basis(_start(baris).replace(";", " ").split())
    kata = [satu for satu in kata if satu not in SELIPAN]
    for panjang in (3, 2, 1):
        awal = baca(kata[:panjang])
        if awal.kelompok and awal.kata and awal == Tertulis(awal.kelompok, awal.kata):
            # A code of several words, such as IKU 2 or sub kegiatan 35, and nothing behind it.
            return awal.kata, " ".join(kata[panjang:]), basis
    return (kata[0].rstrip(".:)") if kata else ""), " ".join(kata[1:]), basis


def _start(baris: str) -> str:
    """Return the line without what stands before each of a list, made plain."""
    return tidy(baris).lstrip(f"{BUTIR} ")


def _cells(sel: list[str]) -> tuple[str, str, Basis | None]:
    """Read the cells of a spreadsheet's row: of several figures nobody knows which is meant.

    A row of the bot's own form has its figure in a column of its own, whatever stands beside it.
    """
    kode, *lain = sel
    if len(sel) > KOLOM_ANGKA + 1 and sel[-1].lower() in BASIS:
        return kode, sel[KOLOM_ANGKA], BASIS[sel[-1].lower()]
    sisa, basis = _without_basis(lain)
    return kode, PEMISAH.join(satu for satu in sisa if _BERANGKA.search(satu)), basis


def _without_basis(kata: Sequence[str]) -> tuple[list[str], Basis | None]:
    ada = [satu for satu in kata if satu.lower() in BASIS]
    sisa = [satu for satu in kata if satu.lower() not in BASIS]
    return sisa, BASIS[ada[0].lower()] if ada else None

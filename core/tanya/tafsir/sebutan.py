"""Names that stand alone, and people who are spoken of: neither says which figure is wanted."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import UTUH
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import measured, reading

PENDAPAT = "pendapat"
"""What is asked of somebody's character, which no data tell of."""
DILAPORKAN = ("lapor", "isi", "kinerja", "anggaran", "indikator")
"""What people do that the data tell of."""
DITANYA = (Hal.ANGGARAN, Hal.CAPAIAN, Hal.STRUKTUR)
"""What may be wanted of a unit."""


def is_of_character(soal: Soal) -> bool:
    """Tell whether somebody is to be judged: "kabag mana yang paling malas"."""
    return soal.ada(PENDAPAT) and not (measured(soal) or soal.ada(*DILAPORKAN))


def is_bare(soal: Soal) -> bool:
    """Tell whether the name of a unit, and of other things as well, is all that was said."""
    return soal.tunggal and soal.kenal(Jenis.UNIT).penuh >= UTUH


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what may be asked of a unit, where nothing but its name is said."""
    unit = soal.kenal(Jenis.UNIT)
    lain = soal.konsep - {"bagian"} or soal.angka or soal.sisa(unit.kata)
    for hal in DITANYA if unit.benda and not lain else ():
        yield reading(soal, hal, derajat.NAMA_SAJA, kata=unit.kata, benda=unit.benda)

"""Questions for the mean of the programmes if the figure of one of them were another."""

from collections.abc import Iterator
from decimal import Decimal

from core.capaian import SERATUS
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

RERATA = "rerata"
DIPERBAIKI = one_of(
    "dibenerin dibenarkan dibetulkan dibetulin diperbaiki dikoreksi diralat diganti diubah "
    "bukan harusnya seharusnya"
)
"""What says that one number is set right by another."""
SEPUTAR = (
    *("pengandaian", "rata", "program", "serapan", "capaian", "indikator", "realisasi", "hitung"),
    *("anggaran", "realisasi_anggaran", "naik", "total"),
)
BERGANTI = 2
"""A number, and what it is set right by."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the mean of the programmes with another figure: "kalau kesra 59,93, rata2 berapa"."""
    indikator, program = soal.kenal(Jenis.INDIKATOR), soal.kenal(Jenis.PROGRAM)
    angka = [nilai for n, nilai in soal.angka if _is_share(soal, n, nilai)]
    rata = soal.tempat("rata")
    berata = len(indikator.benda) == 1 and bool(rata) and rata <= indikator.kata
    if not (berata and soal.ada("pengandaian") and soal.ada("program") and soal.kata_ada("berapa")):
        return
    tersebut = len(program.benda) == 1 and bool(program.kata & soal.berisi)
    berganti = len(angka) == BERGANTI
    if not (berganti or (tersebut and len(angka) == 1)):
        return
    yield reading(
        soal,
        Hal.ANDAI,
        derajat.ANDAI,
        konsep=SEPUTAR,
        kata=indikator.kata | at(soal, DIPERBAIKI) | (program.kata if tersebut else frozenset()),
        benda=(*indikator.benda, *(program.benda if tersebut else ())),
        angka=tuple(angka),
        rincian=RERATA,
    )


def _is_share(soal: Soal, n: int, nilai: Decimal) -> bool:
    """Tell whether a number may be the serapan of a programme, and counts nothing."""
    return 0 <= nilai <= SERATUS and (nilai != int(nilai) or soal.kata[n].persen)

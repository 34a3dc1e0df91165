"""Where a document repeats a figure: whoever mends it in one place has to find the others."""

import re
from collections.abc import Iterable, Iterator

from core.angka import ISIAN, Keadaan, Sumber, Tercetak
from core.audit.bahan import Bahan, Ucapan
from core.bilangan import baca_tercetak
from core.errors import TidakTerbacaError
from core.kinerja import LembarIndikator
from core.teks import fold

_ANGKA = re.compile(r"(?<![\w.,/-])(?:\d+(?:,\d+)?\s*%|\d+,\d+)")
"""A figure that a sentence tells: whole numbers without a sign are years and counts."""


def elsewhere(cetak: Tercetak, lain: Iterable[Tercetak]) -> tuple[Sumber, ...]:
    """Return where else the value of a printed figure stands, each place once.

    What was posted here stands in one place.
    """
    if cetak.sumber.dokumen == ISIAN:
        return ()
    semua = dict.fromkeys(satu.sumber for satu in lain if satu.nilai == cetak.nilai)
    return tuple(satu for satu in semua if satu != cetak.sumber)


def realisasi_elsewhere(bahan: Bahan, satu: LembarIndikator, cetak: Tercetak) -> tuple[Sumber, ...]:
    return elsewhere(cetak, printings_of(bahan, satu, "realisasi"))


def printings_of(bahan: Bahan, satu: LembarIndikator, apa: str) -> Iterator[Tercetak]:
    """Yield where an indikator's target, realisasi or capaian may stand.

    In tables, in the figure that a package names so, and in the passages about the indikator.
    """
    match apa:
        case "target":
            yield from (target.tercetak for target in satu.target)
        case "realisasi":
            yield from satu.realisasi
        case "capaian":
            yield from satu.capaian_tercetak
    narasi = bahan.angka.get(f"{apa}_{fold(satu.kode).replace(' ', '_')}_narasi")
    if narasi is not None:
        yield narasi.tercetak
    for ucapan in bahan.said_of(satu.kode):
        yield from figures_in(ucapan)


def figures_in(ucapan: Ucapan) -> Iterator[Tercetak]:
    """Yield the figures of a passage as they are written there."""
    for teks in _ANGKA.findall(ucapan.teks):
        try:
            nilai = baca_tercetak(teks)
        except TidakTerbacaError:
            continue
        if not isinstance(nilai, Keadaan):
            yield Tercetak(teks, nilai, ucapan.sumber)

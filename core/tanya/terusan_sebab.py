"""Why a figure of the budget was not reached that was told: "kenapa belum tercapai?"."""

from dataclasses import replace

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal

PENYEBAB = "penyebab"
KURANG = frozenset(["penyebab", "tercapai", "di_bawah_target", "rendah", "pengandaian"])
"""What is said of a figure that is less than it should be."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why the line or the unit has spent what it has, None for another question."""
    tentang = lalu.hal is Hal.ANGGARAN and len(lalu.about(Jenis.UNIT, *POS)) == 1
    if not tentang or not soal.ada(PENYEBAB) or not soal.ada("tercapai", "di_bawah_target"):
        return None
    if not soal.konsep <= KURANG or soal.berisi or soal.angka or soal.waktu.ada:
        return None
    return replace(lalu, rincian=PENYEBAB, tampak=())

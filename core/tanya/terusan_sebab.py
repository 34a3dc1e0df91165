"""Why a figure of the budget is as it was told, or how it changed: "kok kosong?", "naik brp?"."""

from dataclasses import replace

from core.anggaran import Dasar
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal

PENYEBAB = "penyebab"
BERUBAH = frozenset(["naik", "turun", "banyaknya", "pengandaian"])
KURANG = frozenset(["penyebab", "tercapai", "di_bawah_target", "rendah", "pengandaian"])
"""What is said of a figure that is less than it should be."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why the line or the unit has spent what it has, or by how much its pagu changed."""
    if lalu.hal is not Hal.ANGGARAN or soal.berisi or soal.angka or soal.waktu.ada:
        return None
    return _changed(soal, lalu) or _blank(soal, lalu) or _why(soal, lalu)


def _changed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return by how much a pagu changed of which one stage was told: "naik brp?"."""
    tahap = lalu.dasar is Dasar.MURNI and lalu.ukuran[:1] == (Ukuran.PAGU,)
    berubah = soal.ada("naik", "turun") and soal.konsep <= BERUBAH
    if not (tahap and berubah) or not (soal.kata_ada("berapa") or soal.ada("banyaknya")):
        return None
    return replace(lalu, ukuran=(Ukuran.PERUBAHAN,), dasar=None, tampak=())


def _blank(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why a line has no figure: "kok kosong?"."""
    heran = soal.ada(PENYEBAB) or soal.kata_ada("kok", "masa")
    if len(lalu.about(*POS)) != 1 or not (heran and soal.ada("kosong")):
        return None
    if not soal.konsep <= {"kosong", PENYEBAB, "realisasi", "pengandaian"}:
        return None
    return replace(lalu, rincian=PENYEBAB, tampak=())


def _why(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    tentang = len(lalu.about(Jenis.UNIT, *POS)) == 1
    if not tentang or not soal.ada(PENYEBAB) or not soal.ada("tercapai", "di_bawah_target"):
        return None
    if not soal.konsep <= KURANG:
        return None
    return replace(lalu, rincian=PENYEBAB, tampak=())

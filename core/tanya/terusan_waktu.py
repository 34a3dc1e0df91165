"""A time alone behind a comparison of times: "tw 3?", "kalau 2023?"."""

from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal

DIBANDING = frozenset([Hal.BANDING_TAHUN, Hal.PER_TRIWULAN])
"""What holds one indikator at several times against each other."""
DISANDINGKAN = frozenset(["banding", "total", "pengandaian", "naik", "turun", "sebelumnya"])
"""What may be said where a budget is held against another year's."""
WAKTU_SAJA = frozenset(["pengandaian"])
"""What may be said beside a time, and asks nothing of it."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the one indikator at the one time that is named, or another at the same times."""
    return _another(soal, lalu) or _at_one_time(soal, lalu) or _money_against(soal, lalu)


def _money_against(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the budget that was told beside that of another year: "dibanding 2024?"."""
    tahun = soal.waktu.tahun
    satu = lalu.hal is Hal.ANGGARAN and len(lalu.tahun) == 1 and len(tahun) == 1
    if not satu or tahun == lalu.tahun or soal.waktu.kapan or soal.berisi or soal.angka:
        return None
    if not soal.ada("banding") or not soal.konsep <= DISANDINGKAN:
        return None
    return replace(lalu, tahun=tuple(sorted({*lalu.tahun, *tahun})), tampak=(), rincian="")


def _another(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the same comparison of another indikator: "kalau iku 8?"."""
    lain = soal.kenal(Jenis.INDIKATOR)
    if lalu.hal not in DIBANDING or len(lain.benda) != 1 or soal.waktu.ada:
        return None
    if soal.berisi - lain.kata or soal.angka or not soal.konsep <= {"pengandaian", "indikator"}:
        return None
    return replace(lalu, benda=lain.benda, tampak=())


def _at_one_time(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    ini, waktu = lalu.about(Jenis.INDIKATOR), soal.waktu
    if lalu.hal not in DIBANDING or len(ini) != 1 or soal.berisi or soal.angka:
        return None
    satu = len(waktu.tahun) + len(set(waktu.semua_triwulan)) == 1 and not waktu.geser
    if not satu or waktu.mustahil or not soal.konsep <= WAKTU_SAJA:
        return None
    return Pertanyaan(
        hal=Hal.CAPAIAN,
        benda=ini,
        ukuran=lalu.ukuran,
        tahun=waktu.tahun or lalu.tahun[-1:],
        triwulan=waktu.triwulan,
    )

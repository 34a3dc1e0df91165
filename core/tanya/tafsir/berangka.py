"""Which indikator have a figure of a year, and which have none: "yang ada angka 2023-nya"."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Saring, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, at, one_of, reading

TANPA = "tanpa"
"""What `rincian` says where those without a figure are asked for."""
PUNYA = one_of("punya memiliki mempunyai ada tersedia terisi kosong tanpa")
ANGKA = one_of(
    "angka angkanya data datanya realisasi realisasinya nilai nilainya pembanding pembandingnya "
    "bandingan bandingannya perbandingan nya"
)
PEMBANDING = one_of("pembanding pembandingnya bandingan bandingannya")
TIDAK = one_of("tidak belum")
LAIN = (
    *("pagu", "serapan", "sisa", "anggaran", "tercapai", "di_bawah_target", "penyebab", "naik"),
    *("turun", "siapa", "pengampu", "lapor", "belum_lapor", "sudah_lapor", "terendah"),
    *("tertinggi", "cocok", "satuan"),
)
SEPUTAR = ("yang_mana", "banyaknya", "total", "kosong", "banding", "sumber", "belum_ada_nilai")
DEKAT = 2


def read(soal: Soal) -> Iterator[Tafsiran]:
    if not soal.ada("indikator") or soal.ada(*LAIN) or soal.kenal(Jenis.INDIKATOR).benda:
        return
    punya, angka = at(soal, PUNYA), at(soal, ANGKA)
    pembanding = at(soal, PEMBANDING)
    tahun = len(soal.waktu.tahun) == 1 and not soal.waktu.triwulan
    bernama = angka or any(k.teks.endswith("nya") for k in soal.kata)
    if not (punya and bernama and (tahun or pembanding)) or soal.angka:
        return
    yield reading(
        soal,
        Hal.SARING,
        derajat.BERANGKA,
        konsep=(*KINERJA, *SEPUTAR),
        kata=punya | angka,
        saring=Saring.BERANGKA,
        rincian=TANPA if _denies(soal) else "",
    )


def _denies(soal: Soal) -> bool:
    if soal.kata_ada("kosong", "tanpa"):
        return True
    punya = at(soal, PUNYA)
    return any(not punya.isdisjoint(range(n + 1, n + 1 + DEKAT)) for n in at(soal, TIDAK))

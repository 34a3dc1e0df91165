"""A percentage of the budget that was talked about, held against the other stage of the pagu."""

from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal

DUA_DASAR = "dua_dasar"
DITANYA = frozenset(
    ["murni", "perubahan", "serapan", "pengandaian", "banyaknya", "hitung", "realisasi", "porsi"]
)
"""What may be asked of it."""
TERBESAR = 1000
"""No percentage of a budget is greater."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question for both bases: "klo pake pagu murni jadi berapa"; None for others."""
    tahap = soal.ada("murni", "perubahan") and soal.konsep <= DITANYA
    if not tahap or soal.berisi or soal.angka or soal.waktu.ada or len(lalu.angka) != 1:
        return None
    if lalu.hal is Hal.ANGGARAN and lalu.rincian == DUA_DASAR:
        return lalu
    persen = lalu.angka[0] != int(lalu.angka[0]) and lalu.angka[0] < TERBESAR
    if lalu.hal is not Hal.CATATAN or lalu.benda or not persen or not soal.ada("pengandaian"):
        return None
    return Pertanyaan(
        hal=Hal.ANGGARAN,
        ukuran=(Ukuran.SERAPAN,),
        tahun=lalu.tahun,
        angka=lalu.angka,
        menduga=True,
        rincian=DUA_DASAR,
    )

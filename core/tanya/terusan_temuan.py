"""Short words behind findings: which are the gravest, which are on the budget."""

from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.golongan_temuan import GOLONGAN, LANJUT, field, level, words

MENUNJUK = frozenset(["tentang", "pengandaian", "yang_mana", "banyaknya", "salah"])
"""With these a field is asked for, and no figure of it: "yang soal anggaran?"."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the findings of the level or on the field that is named behind others."""
    if lalu.hal is not Hal.CATATAN or soal.waktu.ada or soal.angka:
        return None
    tingkat, bidang = level(soal), field(soal)
    menunjuk = soal.ada(*MENUNJUK) or soal.kata_ada("yang")
    if not (tingkat or (bidang and menunjuk)):
        return None
    if not soal.konsep <= LANJUT or not soal.berisi <= words(soal):
        return None
    golongan = lalu.rincian == GOLONGAN
    # Of one thing its findings go on; on another field it is those of the whole.
    return Pertanyaan(
        hal=Hal.CATATAN,
        tahun=lalu.tahun,
        benda=() if bidang else lalu.benda,
        daftar=tingkat.value if tingkat else (lalu.daftar if golongan else ""),
        teks=bidang or (lalu.teks if golongan else ""),
        rincian=GOLONGAN,
    )

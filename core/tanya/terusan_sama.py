"""Short words behind an answer that ask the same again: a what-if, a grade, a doubt."""

from dataclasses import replace

from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir import BERNILAI, CUKUP, Bacaan, interpret
from core.tanya.tafsir.skala import SKALA

DINILAI = frozenset(
    ["pengandaian", "predikat", "yang_mana", *(kata for semua, _ in SKALA for kata in semua)]
)
"""What may be asked of another number behind the grade of one."""
LAGI = "hitung_ulang"
"""What is asked of the doubt before: "jadi kalau dihitung ulang?"."""
KURANG = ("kurang", "kurangnya", "lagi")
PENDEK = 5
"""Words of a sentence that says no more than another scale."""


def still_short(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return the way to a serapan again, of which it is asked how much is missing."""
    menuju = lalu.hal is Hal.ANDAI and lalu.rincian == "menuju"
    kurang = soal.ada("kurang_berapa") or soal.kata_ada(*KURANG)
    if not (menuju and kurang) or soal.berisi or soal.angka:
        return None
    return Bacaan(lalu, BERNILAI)


def same_doubt(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return a doubt that names nothing as that of before: "jadi kalau dihitung ulang?"."""
    bacaan = interpret(soal) if lalu.hal is Hal.CATATAN else None
    baru = bacaan.hasil if bacaan is not None else None
    if bacaan is None or not isinstance(baru, Pertanyaan) or baru.hal is not Hal.CATATAN:
        return None
    rincian = baru.rincian not in {"", LAGI}
    bernama = baru.benda or baru.angka or baru.teks or rincian or baru.tahun
    return None if bernama else replace(bacaan, hasil=lalu)


def doubted_whole(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return whether the sum of the whole is right, which was told: "sesuai yang tertulis?"."""
    if lalu.hal is not Hal.ANGGARAN or lalu.benda or not soal.ada("cocok") or soal.berisi:
        return None
    bacaan = interpret(soal)
    baru = bacaan.hasil
    if not isinstance(baru, Pertanyaan) or baru.hal is not Hal.CATATAN:
        return None
    bernama = baru.benda or baru.angka or baru.teks or baru.rincian
    return None if bernama else replace(bacaan, hasil=replace(baru, teks="jumlah"))


def same_what_if(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return the same where the grade of what was supposed is asked for: "terus predikatnya?"."""
    sama = soal.konsep <= {"predikat", "pengandaian"} and soal.ada("predikat")
    if lalu.hal is Hal.SKALA and sama and not (soal.berisi or soal.angka or soal.waktu.ada):
        return Bacaan(lalu, CUKUP)
    if lalu.hal is Hal.SKALA and (lain := _another_score(soal, lalu)) is not None:
        return Bacaan(lain, CUKUP)
    if lalu.hal is not Hal.ANDAI or soal.berisi or soal.waktu.ada:
        return None
    if len(soal.angka) == 1 and lalu.angka and soal.konsep <= {"pengandaian"}:
        # "kalau 30?" supposes another number of the same.
        return Bacaan(replace(lalu, angka=(*lalu.angka[:-1], soal.angka[0][1])), CUKUP)
    if soal.angka:
        return None
    sama = soal.ada("predikat") and soal.konsep <= {"predikat", "capaian", "yang_mana"}
    return Bacaan(lalu, CUKUP) if sama else None


def _another_score(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the grade of another number, "kl 76?", or of the same on another scale, "di AKIP?"."""
    semua = [kode for konsep, kode in SKALA if soal.ada(*konsep)]
    skala = semua[0] if semua else ""
    angka = tuple(nilai for _, nilai in soal.angka) if soal.ada("pengandaian") else ()
    if len(semua) == 1 and skala != lalu.daftar and _names_scale_only(soal):
        angka = lalu.angka
    if not (angka and lalu.angka) or soal.berisi or soal.waktu.ada or not soal.konsep <= DINILAI:
        return None
    return replace(lalu, angka=angka, daftar=skala or lalu.daftar)


def _names_scale_only(soal: Soal) -> bool:
    """Tell whether a sentence says no more than a scale: "kalau AKIP", and asks for no score."""
    singkat = len([k for k in soal.kata if not k.batas]) <= PENDEK and not soal.angka
    return singkat and not soal.kata_ada("berapa", "kita", "kami", "setda", "sekarang")

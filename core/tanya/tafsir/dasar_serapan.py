"""Questions about what a percentage is counted from: of which pagu, and of which amounts."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import anggaran, derajat
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading

DIBAGI = one_of("dibagi bagi dibagikan per dibanding terhadap atas /")
MANA = ("apa", "mana", "yang", "manakah")
SELURUH = one_of("total semua seluruh seluruhnya keseluruhan setda totalnya")
"""Words that say that all is meant."""
ANTARA = ("atau", "apa", "ataukah")
DARI = one_of(
    "dari terhadap pakai pake memakai atas per menurut gunakan menggunakan basis dasar ke"
)
"""Before these stages stands what is measured by them."""
BERLAKU = one_of("dipakai pakai pake memakai berlaku acuan acuannya digunakan patokan patokannya")
"""What is said of the stage that counts."""
TERBESAR = 1000
"""No percentage of a budget is greater."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _divided(soal)
    dipakai = _asks_which_counts(soal)
    if dipakai or _asks_which_base(soal):
        persen = at(soal, [soal.kata[n].teks for n, _ in soal.angka if soal.kata[n].persen])
        for satu in anggaran.read(soal):
            if satu.pertanyaan.hal is not Hal.ANGGARAN:
                continue
            isi = replace(
                satu.pertanyaan,
                ukuran=(Ukuran.PAGU, Ukuran.SERAPAN) if dipakai else (Ukuran.SERAPAN,),
                dasar=None,
                rincian="dua_dasar",
                menduga=bool(satu.pertanyaan.angka),
            )
            yield Tafsiran(isi, satu.pantas + derajat.DASAR_DITANYA, satu.kata | persen)


def _asks_which_base(soal: Soal) -> bool:
    """Tell whether it is asked which pagu is meant: "82,32% itu terhadap pagu apa"."""
    angka = _percentage(soal)
    lain = soal.ada("tertinggi", "terendah", "salah", "cocok", "naik", "turun", "di_atas")
    if lain or not (soal.ada("serapan") or angka) or soal.ada("di_bawah", "kegiatan"):
        return False
    mana = any(kiri.konsep & {"pagu"} and kanan.teks in MANA for kiri, kanan in pairwise(soal.kata))
    pilih = soal.ada("murni") and soal.ada("perubahan") and soal.kata_ada(*ANTARA)
    if soal.ada("yang_mana") and not (mana and angka):
        return False
    return mana or pilih or (angka and _says_base(soal))


def _asks_which_counts(soal: Soal) -> bool:
    """Tell whether it is asked which stage of the pagu counts: "jadi yang dipakai pagu apa"."""
    mana = any(
        "pagu" in kiri.konsep and kanan.teks in {"apa", "mana", "yang"}
        for kiri, kanan in pairwise(soal.kata)
    )
    lain = soal.ada(
        "tertinggi", "terendah", "naik", "turun", "kegiatan", "sub_kegiatan", "realisasi"
    )
    return mana and soal.kata_ada(*BERLAKU) and not lain and not soal.angka


def _percentage(soal: Soal) -> bool:
    """Tell whether one number is said that is a percentage, also without its sign: "59,93"."""
    if len(soal.dugaan) != 1:
        return any(soal.kata[n].persen for n, _ in soal.angka)
    n, nilai = soal.dugaan[0]
    return soal.kata[n].persen or (nilai != int(nilai) and nilai < TERBESAR)


def _says_base(soal: Soal) -> bool:
    """Tell whether it is to be confirmed what a percentage is of: "itu dari pagu perubahan ya"."""
    itu = soal.kata_ada("itu", "tadi", "tersebut") or soal.memastikan
    dari = any(
        kiri.teks in DARI and kanan.konsep & {"murni", "perubahan"}
        for kiri, kanan in pairwise(soal.kata)
    )
    return itu and dari and not soal.ada("sisa", "pagu", "porsi", "penyebab")


def _divided(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the serapan of all that is told by its parts: "total realisasi dibagi total pagu"."""
    bagi = {n for n, k in enumerate(soal.kata) if k.teks in DIBAGI or k.batas == "/"}
    tempat = [n for n in bagi if _says(soal.kata[:n], "realisasi") and _says(soal.kata[n:], "pagu")]
    bernama = soal.sisa(at(soal, SELURUH), bagi) or soal.nomor_pos
    if not tempat or bernama or soal.ada("bagian", "program", "kegiatan", "sub_kegiatan"):
        return
    yield reading(
        soal,
        Hal.ANGGARAN,
        derajat.DIBAGI_PAGU,
        konsep=tuple(soal.konsep),
        kata=bagi,
        ukuran=(Ukuran.SERAPAN,),
        dasar=dasar_of(soal),
        angka=tuple(nilai for _, nilai in soal.angka),
        menduga=bool(soal.angka),
        naik=None,
    )


def _says(kata: tuple[Kata, ...], konsep: str) -> bool:
    """Tell whether a figure is named: of the pagu also by its stage."""
    lain = {"realisasi": {"realisasi", "realisasi_anggaran"}}
    dicari = lain.get(konsep, {"pagu", "anggaran", "murni", "perubahan"})
    return any(k.konsep & dicari for k in kata)

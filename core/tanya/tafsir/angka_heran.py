"""Amounts and shares that are wondered at: of what they are, and what was counted."""

from decimal import Decimal
from itertools import pairwise

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import reading

DIRAGUKAN = ("cocok", "salah", "periksa", "atau_angka", "kembar", "bergeser", "hitung_ulang")
UANG = ("anggaran", "pagu", "serapan", "sisa", "realisasi_anggaran", "realisasi")
SEPUTAR = (
    *("capaian", "target", "indikator", "kinerja", "rata", "yang_mana", "perubahan_besar", "ikm"),
    *("penyebab", "mou", "raperwal", "kebijakan", "banding", "pd", "lapor", "register", "bagian"),
    *("hitung", "rumus", "tinggi", "rendah", "sudah_tindak", "program"),
    *("perjanjian_kinerja", "sudah_lapor", "efisiensi"),
    *("sub_kegiatan", "kegiatan", "total", "bagian_kurang", "sumber"),
)
"""What else a doubt may speak of."""
DEKAT = 2
PUNYA = ("punya", "milik", "untuk", "buat", "dipakai", "terpakai")
BUKAN_MILIK = ("di_atas", "di_bawah", "pengandaian", "tertinggi", "terendah", "naik", "turun")
UTUH = 100
UANG_TERKECIL = 100_000
LAIN_JENIS = frozenset(["puskesmas", "rsud", "rshd", "uptd", "upt", "rumah", "bagian"])
"""Words for units that are no perangkat daerah."""


def read(soal: Soal) -> Tafsiran | None:
    """Return a doubt that its numbers or its kinds of units say by themselves, None for another."""
    if _is_ratio_doubted(soal):
        return reading(
            soal,
            Hal.CATATAN,
            derajat.RASIO_DIHERANKAN,
            konsep=(*DIRAGUKAN, *SEPUTAR, "ikk", "pengampu_ikk", "belum_lapor", "pengampu"),
            kata=soal.kenal(Jenis.INDIKATOR).kata,
            angka=_of_ratio(soal),
            rincian="penyebut",
        )
    if _doubts_members(soal):
        return reading(
            soal,
            Hal.CATATAN,
            derajat.RASIO_DIHERANKAN,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            rincian="anggota",
        )
    if _asks_whose(soal):
        return reading(
            soal,
            Hal.CATATAN,
            derajat.MILIK_ANGKA,
            konsep=tuple(soal.konsep),
            angka=tuple(nilai for _, nilai in soal.angka),
            rincian="milik",
        )
    return None


def _doubts_members(soal: Soal) -> bool:
    """Tell whether it is wondered at that units of another kind are called perangkat daerah."""
    heran = soal.kata_ada("kok", "masa", "padahal", "bukannya", "dibilang", "katanya")
    lain = any(k.teks in LAIN_JENIS for k in soal.kata)
    pd = any("pd" in k.konsep and k.teks in {"perangkat", "opd", "pd", "skpd"} for k in soal.kata)
    return heran and lain and pd and soal.ada("ikm", "sampel", "ikk", "pengampu_ikk")


def _asks_whose(soal: Soal) -> bool:
    """Tell whether it is asked which Bagian or line has an amount: "85.248.567 itu punya siapa"."""
    punya = soal.kata_ada(*PUNYA, "punyanya", "miliknya") and soal.kata_ada("apa", "siapa", "mana")
    satu = len(soal.angka) == 1 and soal.angka[0][1] >= UANG_TERKECIL
    return satu and punya and not soal.berisi and not soal.ada(*BUKAN_MILIK, "penyebab")


def _of_ratio(soal: Soal) -> tuple[Decimal, ...]:
    """Return the numbers, those two first that are a part and the whole of it."""
    for (kiri, atas), (kanan, bawah) in pairwise(soal.angka):
        if kanan - kiri == DEKAT and soal.kata[kiri + 1].teks == "dari":
            lain = (nilai for n, nilai in soal.angka if n not in {kiri, kanan})
            return atas, bawah, *lain
    return tuple(nilai for _, nilai in soal.angka)


def _is_ratio_doubted(soal: Soal) -> bool:
    """Tell whether a percentage is wondered at beside what it was counted from: "27 dari 39"."""
    heran = soal.ada("penyebab") or soal.kata_ada("kok", "masa", "padahal", "bukannya")
    utuh = any(nilai == UTUH for _, nilai in soal.angka) or soal.ada("tercapai")
    rasio = any(
        kanan - kiri == DEKAT and soal.kata[kiri + 1].teks == "dari" and atas < bawah
        for (kiri, atas), (kanan, bawah) in pairwise(soal.angka)
    )
    return heran and utuh and rasio and not soal.ada(*UANG)

"""Questions that take for granted by how much a pagu changed: "benar pagunya nambah 2,23 M?"."""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir import anggaran, derajat
from core.tanya.tafsir.andai_ubah import MENJADI
from core.tanya.tafsir.bacaan import one_of

MEMASTIKAN = one_of("benar benarkah betul betulkah salah salahkah apakah ya yah kan iya sih")
"""Words by which it is asked whether something is so."""
BEDA = one_of("selisih selisihnya beda bedanya perbedaan perbedaannya")
"""Of the two stages of a pagu that is the change."""
UANG_TERKECIL = 1000
TAHAP = ("anggaran", "murni", "perubahan", "perubahan_besar")
SEBELUM = 3
"""Words before a number that may say what a pagu became."""
LAIN = (
    *("pengandaian", "andai_realisasi", "andai_target", "yang_mana", "tertinggi", "terendah"),
    *("serapan", "sisa", "realisasi", "realisasi_anggaran", "indikator", "capaian", "target"),
    *("di_atas", "di_bawah"),
)
"""Who says so asks for lines, supposes something, or speaks of another figure."""
SEPUTAR = (
    *("naik", "turun", "hitung", "penyebab", "bagian", "banding", "atau_angka", "salah", "cocok"),
    *("perubahan_besar", "sumber", "kurang_berapa"),
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the change of what is named, or of the whole, with the one that is claimed."""
    if soal.ada(*LAIN) or len(soal.dugaan) != 1 or not soal.ada("pagu", *TAHAP):
        return
    # "Naik jadi" asks of grades as well.
    naik, turun = soal.ada("naik") or soal.kata_ada("naik"), soal.ada("turun")
    berubah = naik != turun or _apart(soal)
    if not berubah or not (_verifies(soal) or soal.ada("penyebab", "sumber")):
        return
    n, nilai = soal.dugaan[0]
    if not (soal.kata[n].persen or nilai >= UANG_TERKECIL):
        return
    ukuran = Ukuran.PAGU if _became(soal, n) else Ukuran.PERUBAHAN
    kata = soal.tempat(*SEPUTAR)
    for satu in anggaran.read(soal):
        if satu.pertanyaan.hal is Hal.ANGGARAN and _is_of_said(soal, satu):
            isi = replace(
                satu.pertanyaan,
                ukuran=(ukuran,),
                angka=(nilai,),
                menduga=True,
                naik=None if naik == turun else naik,
                rincian="penyebab" if soal.ada("penyebab") else "",
            )
            yield Tafsiran(isi, satu.pantas + derajat.KLAIM_UBAH, satu.kata | kata)


def _is_of_said(soal: Soal, satu: Tafsiran) -> bool:
    """Tell whether it is of the Bagian where no more is named than that."""
    unit = soal.kenal(Jenis.UNIT)
    if not (soal.ada("bagian") and unit.benda) or soal.ada(*JENJANG):
        return True
    lebih = (satu.kata - unit.kata) & soal.berisi
    return bool(lebih) or satu.pertanyaan.benda[:1] == unit.benda[:1]


def _became(soal: Soal, n: int) -> bool:
    """Tell whether the number at this place is what the pagu became: "naik jadi 57 M"."""
    for k in reversed(soal.kata[max(n - SEBELUM, 0) : n]):
        if k.konsep & {"naik", "turun"} or k.teks == "naik":
            return False
        if k.teks in MENJADI:
            return True
    return False


def _apart(soal: Soal) -> bool:
    """Tell whether the stages of the pagu are held against each other, or it is said to change."""
    dua = soal.kata_ada(*BEDA) and soal.ada("murni") and soal.ada("perubahan")
    return dua or soal.ada("perubahan_besar")


def _verifies(soal: Soal) -> bool:
    """Tell whether it is asked if that is so, rather than which lines are so."""
    if soal.kata_ada("berapa", "mana", "siapa", "saja"):
        return False
    awal = next((k.teks for k in soal.kata if not k.batas), "")
    return awal == "bukan" or soal.kata_ada(*MEMASTIKAN, *HERAN)

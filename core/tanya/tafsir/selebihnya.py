"""Questions about all lines or Bagian but those that are left out: "kegiatan selain milik umum"."""

from collections.abc import Iterator

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, reading
from core.tanya.tafsir.dalam import MENGURUTKAN, within
from core.tanya.tafsir.uang import RUPIAH, figures, named_levels

LAIN = (
    "total",
    "hitung",
    "rata",
    "pengandaian",
    "penyebab",
    "indikator",
    "lapor",
    "isi",
    "banding",
)
UANG_SAJA = ("serapan", "pagu", "sisa", "realisasi", "anggaran")


def rest(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the lines of a level, or the Bagian, of which some are left out by name."""
    luar = [b for b in soal.kecuali.benda if b.jenis is Jenis.UNIT or b.jenis in POS]
    luar += [b for pilihan in soal.kecuali.pilihan for b in pilihan]
    berjenjang = bool(named_levels(soal)) or (soal.ada("bagian") and soal.ada(*UANG_SAJA))
    if not (luar and berjenjang) or soal.ada(*LAIN) or soal.angka or _counts(soal):
        return
    tingkat, dalam = within(soal)
    if dalam.benda and not soal.ada("yang_mana"):
        return
    yield reading(
        soal,
        Hal.PERINGKAT,
        derajat.PERINGKAT,
        konsep=(*RUPIAH, *MENGURUTKAN),
        kata=dalam.kata,
        benda=dalam.benda if tingkat is Jenis.UNIT else dalam.benda[:1],
        ukuran=tuple(u for u in figures(soal) if u is not Ukuran.PORSI),
        arah=Arah.TERENDAH if soal.ada("terendah", "rendah") else Arah.TERTINGGI,
        banyak=soal.bilangan,
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian="" if soal.ada("tertinggi", "terendah") else "semua",
    )


def _counts(soal: Soal) -> bool:
    """Tell whether it is asked how many they are, and no figure of theirs."""
    berapa = soal.ada("banyaknya") or soal.kata_ada("berapa")
    return berapa and not soal.ada(*UANG_SAJA)

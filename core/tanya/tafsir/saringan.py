"""Questions that pick lines of the budget by conditions, by both ends, or ask for their mean."""

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import bersyarat, derajat, syarat
from core.tanya.tafsir.bacaan import dasar_of, reading, words_bonus
from core.tanya.tafsir.dalam import MENGURUTKAN, within
from core.tanya.tafsir.uang import RUPIAH, figures

DIRATA = ("tertinggi", "terendah", "di_atas", "di_bawah", "banding", "naik", "turun", "salah")
"""Beside these a mean is none of all lines."""
SEDIKITNYA = 2
"""Of fewer ends there is a way of its own."""


def picked(soal: Soal) -> Tafsiran | None:
    """Return the one of these ways in which lines are asked for, None for another."""
    return bersyarat.picked(soal, *within(soal)) or _both_ends(soal) or _mean(soal)


def _both_ends(soal: Soal) -> Tafsiran | None:
    """Return that the highest and the lowest are asked for together."""
    ujung = syarat.ends(soal)
    if len(ujung) < SEDIKITNYA or not syarat.asks_of_lines(soal) or soal.dugaan[1:]:
        return None
    if soal.ada("perubahan_besar", "naik", "turun", "banyaknya", "urutkan"):
        return None
    tingkat, dalam = within(soal)
    return reading(
        soal,
        Hal.PERINGKAT,
        derajat.PERINGKAT + words_bonus(soal, dalam.kata),
        konsep=(*RUPIAH, *MENGURUTKAN, "banding"),
        kata=dalam.kata,
        benda=dalam.benda if tingkat is Jenis.UNIT else dalam.benda[:1],
        ukuran=ujung[0][:1],
        arah=ujung[0][1],
        banyak=soal.bilangan,
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian="ujung",
        ujung=ujung,
        daftar="selisih" if soal.ada("banding") else "",
    )


def _mean(soal: Soal) -> Tafsiran | None:
    """Return that the mean of lines is asked for: "rata-rata serapan sub kegiatan"."""
    tingkat, dalam = within(soal)
    ditanya = soal.ada("rata") and syarat.asks_of_money(soal)
    if not ditanya or tingkat in {None, Jenis.PROGRAM} or soal.dugaan or soal.ada(*DIRATA):
        return None
    return reading(
        soal,
        Hal.PERINGKAT,
        derajat.PERINGKAT + words_bonus(soal, dalam.kata),
        konsep=(*RUPIAH, "rata", "bagian", "hitung"),
        kata=dalam.kata,
        benda=dalam.benda[:1],
        ukuran=figures(soal)[:1],
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian="rata",
    )

"""Questions about a figure of each line of a level: "serapan tiap kegiatan bagian umum"."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, one_of, reading, words_bonus
from core.tanya.tafsir.dalam import MENGURUTKAN, within
from core.tanya.tafsir.uang import RUPIAH, UANG, figures

TIAP = one_of("per tiap setiap masing antar")
SEBAGIAN = 0.5
"""So much of a line's name at least means what the level is looked for in."""
LAIN = (
    *("terendah", "tertinggi", "total", "rata", "penyebab", "pengandaian", "banyaknya", "kosong"),
    *("di_bawah", "di_atas", "siapa", "capaian", "target", "indikator", "rendah", "tinggi"),
)
"""What asks for something else of them."""
TINGKAT = {"kegiatan": Jenis.KEGIATAN, "sub_kegiatan": Jenis.SUB_KEGIATAN, "bagian": Jenis.UNIT}


def read(soal: Soal) -> Iterator[Tafsiran]:
    angka = [n for n, _ in soal.angka if n not in soal.nomor_pos]
    if not soal.ada(*UANG, "realisasi") or soal.ada(*LAIN) or angka or soal.mengecualikan:
        return
    if (tingkat := _each(soal)) is None:
        return
    ukuran = _figures(soal)
    if tingkat is Jenis.UNIT and (len(ukuran) == 1 and ukuran[0] is not Ukuran.PERUBAHAN):
        # One figure of every Bagian is a table of its own.
        return
    dalam = _within(soal)
    if len(dalam.benda) > 1 or (tingkat is Jenis.UNIT and dalam.benda):
        return
    yield reading(
        soal,
        Hal.PERINGKAT,
        derajat.TIAP_BARIS + words_bonus(soal, dalam.kata),
        konsep=(*RUPIAH, *MENGURUTKAN, "perubahan", "murni", "banding"),
        kata=dalam.kata | {n for n, k in enumerate(soal.kata) if k.teks in TIAP},
        benda=dalam.benda,
        ukuran=ukuran,
        arah=Arah.TERTINGGI,
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian="semua",
    )


def _figures(soal: Soal) -> tuple[Ukuran, ...]:
    """Return the figures that are asked for; both stages of the pagu with how it changed."""
    ukuran = tuple(u for u in figures(soal) if u is not Ukuran.PORSI) or (Ukuran.SERAPAN,)
    berubah = soal.ada("naik", "turun", "perubahan_besar")
    if (berubah or (soal.ada("murni") and soal.ada("perubahan"))) and Ukuran.PAGU in ukuran:
        return tuple(Ukuran.PERUBAHAN if u is Ukuran.PAGU else u for u in ukuran)
    return ukuran


def _each(soal: Soal) -> Jenis | None:
    """Return the level of which each is asked for, None for none."""
    for kiri, kanan in pairwise(soal.kata):
        semua = [jenis for konsep, jenis in TINGKAT.items() if konsep in kanan.konsep]
        if kiri.teks in TIAP and semua:
            return semua[-1]
    berdiri = any(a.teks == b.teks == "masing" for a, b in pairwise(soal.kata))
    disebut = [TINGKAT[satu] for satu in JENJANG if satu in TINGKAT and soal.ada(satu)]
    return disebut[-1] if berdiri and disebut else None


def _within(soal: Soal) -> Dikenal:
    """Return of what the lines are, also where its name is of words that ask for other things."""
    _, dalam = within(soal)
    if dalam.benda:
        return dalam
    induk = soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
    bernama = induk.kata - soal.tempat(*JENJANG) and induk.penuh >= SEBAGIAN
    return induk if bernama and len(induk.benda) == 1 else Dikenal()

"""Questions about every Bagian below an Asisten: "realisasi tiap bagian di asisten 1"."""

from collections.abc import Iterator
from itertools import takewhile

from core.tanya.indeks import Benda, Jenis
from core.tanya.pencarian import find
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, one_of, reading
from core.tanya.tafsir.uang import RUPIAH, UANG, figures

ASISTEN = "asisten"
TIAP = one_of("per tiap setiap masing semua seluruh saja sebutkan daftar antar mana")
MILIK = ("bagian", "asisten", "atasan", "membawahi", "yang_mana", "banyaknya", "urutkan")
LAIN = ("tertinggi", "terendah", "penyebab", "pengandaian", "total", "siapa")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield one figure of each Bagian below the Asisten that is named."""
    uang = soal.ada(*UANG, "realisasi") and not soal.ada(*LAIN)
    if not (uang and soal.kata_ada("bagian", "bagiannya") and soal.kata_ada(*TIAP)):
        return
    for n, k in enumerate(soal.kata):
        if k.teks != ASISTEN:
            continue
        if (ketemu := _named(soal, n)) is not None:
            unit, kata = ketemu
            yield reading(
                soal,
                Hal.PER_UNIT,
                derajat.PER_BAGIAN,
                konsep=(*RUPIAH, *MILIK),
                kata=kata,
                benda=(unit,),
                ukuran=figures(soal),
                dasar=dasar_of(soal),
            )
            return


def _named(soal: Soal, n: int) -> tuple[Benda, frozenset[int]] | None:
    """Return the Asisten of this number, or of the words behind, and the places of those."""
    if soal.kata[n].kode:
        semua = soal.kenal(Jenis.UNIT)
        asisten = [b for b in semua.benda if b.nama.lower().startswith(ASISTEN)]
        return (asisten[0], semua.kata) if asisten else None
    lanjut = takewhile(
        lambda m: not soal.kata[m].batas and (m in soal.berisi or soal.kata[m].teks == "dan"),
        range(n + 1, len(soal.kata)),
    )
    dicari = [(m, soal.kata[m].teks) for m in lanjut if m in soal.berisi]
    calon = [
        c
        for c in find(soal.indeks, dicari, {Jenis.UNIT})
        if c.benda.nama.lower().startswith(ASISTEN)
    ]
    if not calon:
        return None
    terbaik = max(calon, key=lambda c: len(c.kata))
    return terbaik.benda, frozenset([n, *(m for m, _ in dicari)])

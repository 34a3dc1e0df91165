"""Questions that ask for a mean of numbers that they give themselves."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from core.tanya.indeks import POS, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.andai_ubah import about, indikator_of
from core.tanya.tafsir.bacaan import reading, ukuran_of
from core.tanya.tafsir.skala import HURUF

PILIHAN = frozenset(["atau", "apa", "ataukah"])
RATA, SELISIH = "rata", "selisih"
ANTARA = frozenset(["ke", "jadi", "menjadi", "sampai"])
"""Words between what was and what is."""
SEDIKITNYA = 2
"""Of fewer numbers there is no mean."""
PENGANTAR = frozenset(
    [
        *("itu", "jadi", "jadinya", "hasilnya", "kok", "masa", "kan", "bukan", "apa", "dapat"),
        *("dapatnya", "ketemu", "cuma", "adalah", "ditulis", "tercetak", "benar", "tertulis"),
    ]
)
"""Words before the number that is taken to be the mean."""
BERURUTAN = 3
"""So near each other numbers of one enumeration stand."""
LUAR = ("tertinggi", "terendah", "di_atas", "di_bawah", "naik", "turun")
"""Who says so asks for something else of the numbers."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the mean of the numbers, and which of them is said to be it."""
    yield from _difference(soal)
    ditambah = any(k.batas == "+" for k in soal.kata)
    bernama = soal.kenal(*POS).benda or soal.kenal(Jenis.UNIT).benda
    if soal.ada(*LUAR) or not (ditambah or (soal.ada("rata") and not bernama)):
        return
    isi, duga = _split(soal, ditambah=ditambah)
    pecahan = any(n != int(n) for n in isi)
    banyak = len(isi) > SEDIKITNYA
    if any(k.teks in PILIHAN for k in _in_between(soal)):
        # "94,66 atau 94%": one of them is to be the right one.
        return
    if len(isi) < SEDIKITNYA or not (pecahan or banyak or duga):
        return
    if soal.ada("pengandaian") and not banyak:
        return
    if pecahan or not ditambah:
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.RATA_ANGKA,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            angka=(*isi, *duga),
            rincian=RATA,
            banyak=len(isi),
        )


def _in_between(soal: Soal) -> Sequence[Kata]:
    """Return the words between the only two numbers, none where there are more or fewer."""
    angka = [n for n, _ in soal.dugaan]
    return soal.kata[angka[0] : angka[1]] if len(angka) == SEDIKITNYA else ()


def _difference(soal: Soal) -> Iterator[Tafsiran]:
    """Yield by how much one figure is more than another: "dari 8,77 ke 8,86 naiknya berapa"."""
    angka = [(n, nilai) for n, nilai in soal.dugaan if nilai != int(nilai)]
    huruf = [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
    berubah = soal.ada("naik", "turun")
    if len(angka) == SEDIKITNYA and (berubah or soal.ada("banding")):
        yield from _between(soal, [n for n, _ in angka])
    elif len(huruf) == SEDIKITNYA and berubah and soal.ada("akip", "predikat_akip", "predikat"):
        yield from _between(soal, huruf, teks=" ".join(soal.kata[n].teks.upper() for n in huruf))


def _between(soal: Soal, letak: Sequence[int], teks: str = "") -> Iterator[Tafsiran]:
    """Yield the change from the first of two places to the second, and of what it is."""
    kiri, kanan = letak
    antara = any(k.teks in ANTARA for k in soal.kata[kiri + 1 : kanan])
    if not (kiri and soal.kata[kiri - 1].teks == "dari" and antara) or soal.ada("pengandaian"):
        return
    naik, turun = soal.ada("naik"), soal.ada("turun")
    tentang = indikator_of(soal)
    yield reading(
        soal,
        Hal.ANDAI,
        derajat.RATA_ANGKA,
        konsep=tuple(soal.konsep),
        kata=soal.berisi,
        benda=(tentang if tentang.benda else about(soal)).benda[:1],
        ukuran=ukuran_of(soal),
        angka=() if teks else tuple(dict(soal.angka)[n] for n in letak),
        naik=naik if naik != turun else None,
        daftar="penyebab" if soal.ada("penyebab") else "",
        menduga=soal.ada("penyebab") or not soal.kata_ada("berapa", "seberapa"),
        teks=teks,
        rincian=SELISIH,
    )


def _split(soal: Soal, *, ditambah: bool) -> tuple[list[Decimal], list[Decimal]]:
    """Return the numbers that are enumerated, and what they are said to come to."""
    angka = [n for n, _ in soal.dugaan if n not in soal.nomor_pos]
    rentang = max(_runs(soal, angka), key=len, default=[])
    nilai = dict(soal.angka)
    if ditambah:
        # "(59,39+61,78+85,09)/3": the last is what they are divided by.
        banyak = len(rentang)
        rentang = [n for n in rentang if n != angka[-1] or nilai[n] != banyak - 1]
        return [nilai[n] for n in rentang], []
    if len(rentang) > SEDIKITNYA and soal.kata[rentang[-1] - 1].teks in PENGANTAR:
        return [nilai[n] for n in rentang[:-1]], [nilai[rentang[-1]]]
    lain = [n for n in angka if n not in rentang and n - 1 not in rentang]
    return [nilai[n] for n in rentang], [nilai[n] for n in lain[:1]]


def _runs(soal: Soal, angka: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places of numbers that follow each other with nothing named between them."""
    semua = [[n] for n in angka[:1]]
    for kiri, kanan in pairwise(angka):
        antara = soal.kata[kiri + 1 : kanan]
        if len(antara) < BERURUTAN and not any(k.konsep for k in antara):
            semua[-1].append(kanan)
        else:
            semua.append([kanan])
    yield from semua

"""Questions about what a word means: terms of the field, short names, titles."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

PANJANG_ISTILAH = 5
"""Words of the longest term."""
KEPANJANGAN = one_of("singkatan singkatannya kepanjangan kepanjangannya istilah akronim")
"""Words that ask what an abbreviation stands for."""
BERDUA = 2
"""Terms are held against one another; one more is what their figures are asked of."""
FIGUR = one_of("berapa selisih selisihnya")
"""Who says so asks of figures, and not of what words mean."""
HAMPIR_UTUH = 0.9
DIHITUNG = frozenset(["serapan", "capaian", "sisa anggaran", "efisiensi"])
"""Terms that say how a figure is computed."""
CARA = one_of("bagaimana cara caranya ngitungnya hitungnya rumusnya dibagi apa darimana")
KANTOR = one_of("badan kantor unit lembaga instansi satuan")
"""Kinds of offices."""
PENDEK = 6
"""Letters of an abbreviation."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the terms that are asked for: by a word for it, by a comparison, or bare."""
    istilah, kata = known_terms(soal)
    panjang = at(soal, KEPANJANGAN)
    bertanya = soal.ada("definisi") or bool(panjang)
    beda = (
        not soal.waktu.ada
        and soal.ada("banding")
        and not at(soal, FIGUR)
        and len(istilah) == BERDUA
    )
    jelas = bool(at(soal, {"jelaskan", "jelasin", "terangkan"})) and len(istilah) == 1
    tanya = soal.tempat("definisi", "banding") | panjang
    lain = {
        n
        for n, k in enumerate(soal.kata)
        if not (k.hias or k.batas or n in kata or n in tanya) and (k.konsep or n in soal.berisi)
    }
    unit = soal.kenal(Jenis.UNIT)
    sebutan = _said_of_it(soal, kata) if soal.ada("definisi") else frozenset[int]()
    lain -= sebutan
    yield from _computed(soal, istilah, kata)
    if istilah and (bertanya or beda or jelas) and not lain and not soal.angka:
        yield reading(
            soal,
            Hal.ISTILAH,
            derajat.ISTILAH,
            konsep=tuple(soal.konsep),
            kata=kata | tanya | sebutan,
            benda=istilah,
            teks=" ".join(soal.kata[n].teks for n in sorted(kata)),
        )
    elif (
        (bertanya or _asks_kind(soal))
        and unit.benda
        and lain <= (unit.kata | soal.tempat("bagian", "pd") | at(soal, KANTOR))
    ):
        yield reading(
            soal,
            Hal.ISTILAH,
            derajat.ISTILAH_UNIT,
            konsep=("definisi", "bagian", "pd", "pengampu"),
            kata=unit.kata | tanya | at(soal, KANTOR),
            benda=unit.benda[:1],
        )
    elif bertanya and (judul := _titled(soal) or _explained(soal, lain)):
        yield reading(
            soal,
            Hal.ISTILAH,
            derajat.JUDUL_REGISTER,
            konsep=("definisi",),
            kata=tanya | lain,
            benda=judul,
        )
    elif (
        bertanya
        and lain
        and not any(soal.kata[n].konsep or soal.kata[n].kode for n in lain)
        and (panjang or not _known(soal))
    ):
        yield reading(
            soal,
            Hal.ISTILAH,
            derajat.KEPANJANGAN if panjang else derajat.KATA_ASING,
            konsep=("definisi",),
            kata=tanya | soal.berisi,
            teks=" ".join(soal.kata[n].asal or soal.kata[n].teks for n in sorted(lain)),
        )
    elif len(istilah) == 1 and not lain and _bare(soal, kata):
        yield reading(
            soal,
            Hal.ISTILAH,
            derajat.ISTILAH_SAJA,
            konsep=tuple(soal.konsep),
            kata=kata,
            benda=istilah,
        )


def _said_of_it(soal: Soal, istilah: Collection[int]) -> frozenset[int]:
    """Return the words that only describe a term: "ikk yang dilaporkan ke tapem itu apa"."""
    awal = max(istilah, default=-1) + 1
    tanya = min(soal.tempat("definisi"), default=0)
    disambung = bool(istilah) and awal < tanya and soal.kata[awal].teks == "yang"
    return frozenset(range(awal, tanya)) if disambung else frozenset()


def _asks_kind(soal: Soal) -> bool:
    """Tell whether it is asked which office goes by a short name: "dp3ap2kb itu dinas apa"."""
    jenis = any(
        (k.konsep & {"pd", "bagian"} or k.teks in KANTOR) and lusa.teks in {"apa", "apaan", "mana"}
        for k, lusa in pairwise(soal.kata)
    )
    pendek = len(soal.berisi - at(soal, KANTOR)) == 1
    pendek = pendek and soal.konsep <= {"pd", "bagian", "pengampu"}
    return jenis and pendek and bool(at(soal, {"itu", "tu", "tuh", "teh", "tadi"}))


def _computed(soal: Soal, istilah: tuple[Benda, ...], kata: Collection[int]) -> Iterator[Tafsiran]:
    """Yield how a figure is computed that nothing is named of: "rumus serapan"."""
    cara = soal.ada("rumus") or (soal.ada("hitung") and bool(at(soal, CARA)))
    bernama = soal.berisi - frozenset(kata)
    if not (cara and istilah) or bernama or soal.angka or soal.waktu.ada:
        return
    lain = (soal.kenal(Jenis.INDIKATOR), soal.kenal(Jenis.UNIT), soal.kenal(*POS))
    if any(satu.benda and satu.kata - frozenset(kata) for satu in lain):
        return
    for satu in [b for b in istilah if b.kunci in DIHITUNG][:1]:
        yield reading(
            soal,
            Hal.ISTILAH,
            derajat.ISTILAH,
            konsep=tuple(soal.konsep),
            kata=kata,
            benda=(satu,),
            teks=satu.nama,
        )


def _known(soal: Soal) -> bool:
    return bool(soal.kenal(Jenis.INDIKATOR).kata & soal.berisi)


def _bare(soal: Soal, kata: Collection[int]) -> bool:
    """Tell whether an abbreviation is all that was typed."""
    pendek = all(len(soal.kata[n].teks) <= PENDEK for n in kata)
    lengkap = not soal.waktu.ada and not soal.angka and not at(soal, {"berapa"})
    return pendek and lengkap


def known_terms(soal: Soal) -> tuple[tuple[Benda, ...], frozenset[int]]:
    """Return the terms that stand in the sentence, longer ones first taken, and their places."""
    hasil: dict[Benda, None] = {}
    kata: set[int] = set()
    ke = 0
    while ke < len(soal.kata):
        for panjang in range(PANJANG_ISTILAH, 0, -1):
            potong = soal.kata[ke : ke + panjang]
            kunci = "istilah:" + " ".join(k.teks for k in potong)
            ketemu = soal.indeks.menurut_kode.get(kunci, ())
            if ketemu:
                hasil[ketemu[0]] = None
                kata |= set(range(ke, ke + len(potong)))
                ke += len(potong) - 1
                break
        ke += 1
    return tuple(hasil), frozenset(kata)


def _explained(soal: Soal, lain: Collection[int]) -> tuple[Benda, ...]:
    """Return the entry whose remark or title is said in full: "apa itu gerakan peduli yatim"."""
    ketemu = soal.kenal(Jenis.REGISTER)
    utuh = ketemu.penuh >= HAMPIR_UTUH and len(ketemu.kata) > 1 and ketemu.kata >= set(lain)
    return ketemu.benda if utuh else ()


def _titled(soal: Soal) -> tuple[Benda, ...]:
    """Return the entries of registers whose short title is said."""
    semua = (
        benda
        for k in soal.kata
        for benda in soal.indeks.menurut_kode.get(f"judul:{k.teks}", ())
        if benda.jenis is Jenis.REGISTER
    )
    return tuple(dict.fromkeys(semua))

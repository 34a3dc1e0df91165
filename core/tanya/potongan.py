"""Where a text is cut: its sentences, and the questions that stand in one sentence."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from core.tanya.indeks import JENJANG
from core.tanya.kalimat import Kata
from core.tanya.rangkap import BERTANYA

TINGKAT = frozenset([*JENJANG, "bagian"])
"""Kinds of what has money."""
RENTANG = frozenset(
    ["sampai", "hingga", "dengan", "ke", "bulan", "tahun", "tanggal", "apa", "berapa", "kapan"]
)
"""What stands between the ends of a span that is asked for."""
LAGI = frozenset(["kalau", "terus", "lalu", "sedangkan", "kemudian"])
KARENA = frozenset(["gara", "karena"])
KAPAN = frozenset(["dan", "n", "serta", "pada", "tanggal", "berapa", "kapan", "hari", "apa"])
PENYAMBUNG = frozenset(["dan", "n", "terus", "sama", "serta", "lalu", "juga", "trus", "kemudian"])
DIRAGUKAN = frozenset(["cocok", "salah"])
"""Each part of a sentence that asks this asks for itself."""


def sentences(kata: Sequence[Kata]) -> list[list[Kata]]:
    """Return the sentences."""
    rapi = [
        replace(satu, batas=",") if satu.batas == ";" and _is_between_numbers(kata, ke) else satu
        for ke, satu in enumerate(kata)
    ]
    return [satu for satu in _split_at(rapi, {"?", "!", ";", "\n"}) if satu] or [[]]


def questions(kata: Sequence[Kata]) -> list[list[Kata]]:
    """Return a sentence that asks twice as two: behind the first word that asks."""
    if ragu := _doubts(kata):
        return ragu
    tanya = [n for n, k in enumerate(kata) if k.teks in BERTANYA]
    if len(tanya) < 2 or all(_counts_lines(kata, n) for n in tanya):  # noqa: PLR2004  one question
        # "ikm 80 kategori apa, kalau akip 80?"
        lagi = [
            n for n in range(1, len(kata) - 1) if kata[n].batas == "," and kata[n + 1].teks in LAGI
        ]
        return [list(kata[: lagi[0]]), list(kata[lagi[0] + 1 :])] if lagi else [list(kata)]
    semua = [satu for potong in _split_at(kata, {","}) for satu in _each_counted(potong)]
    if len(semua) > 1 and all(any(k.teks in BERTANYA for k in satu) for satu in semua):
        # "…, gara-gara apa?" asks no more than why.
        return [list(kata)] if any(k[0].teks in KARENA for k in semua[1:]) else semua
    pertama, kedua = tanya[0], tanya[-1]
    antara = {k.teks for k in kata[pertama + 1 : kedua + 1]}
    if antara & {"sampai", "hingga"} and antara <= RENTANG:
        # "Dari bulan apa sampai bulan apa" asks for one span.
        return [list(kata)]
    sambung = [
        n
        for n in range(pertama + 1, kedua)
        if kata[n].teks in PENYAMBUNG or (kata[n].batas and not _is_between_numbers(kata, n))
    ]
    potong = sambung[0] if sambung else pertama + 1
    if _only_when(kata[potong:]) and any("tanda_tangan" in k.konsep for k in kata[:potong]):
        # Who signed, and on which day, is told together.
        return [list(kata)]
    return [list(kata[:potong]), list(kata[potong:])]


def _each_counted(kata: Sequence[Kata]) -> list[list[Kata]]:
    """Return the kinds that are counted one by one: "yang juli berapa yang oktober berapa"."""
    batas = [
        n
        for n in range(1, len(kata))
        if kata[n].teks == "yang" and {k.teks for k in kata[n - 2 : n]} & {"berapa"}
    ]
    dihitung = [list(kata[n:m]) for n, m in pairwise([0, *batas, len(kata)])]
    masing = all("berapa" in {k.teks for k in satu} for satu in dihitung)
    return dihitung if masing else [list(kata)]


def completed(semua: list[list[Kata]]) -> list[list[Kata]]:
    """Return the parts, those that only say another kind with what the first says besides.

    "Anggaran kesra programnya berapa, bagiannya berapa" asks the second of the Bagian Kesra.
    """
    if len(semua) == 1 or not any(k.konsep & TINGKAT for k in semua[0]):
        return semua
    awal = [k for k in semua[0] if not (k.konsep & TINGKAT or k.teks in BERTANYA)]
    return [
        [*awal, *satu] if n and _says_only_a_kind(satu) else satu for n, satu in enumerate(semua)
    ]


def _split_at(kata: Sequence[Kata], batas: Collection[str]) -> list[list[Kata]]:
    """Return what stands between these marks."""
    semua: list[list[Kata]] = [[]]
    for satu in kata:
        if satu.batas in batas:
            semua.append([])
        else:
            semua[-1].append(satu)
    return semua


def _doubts(kata: Sequence[Kata]) -> list[list[Kata]]:
    """Return the parts of a sentence that each doubt something: "program 3 cocok, total tidak"."""
    bagian = _split_at(kata, {","})
    ragu = all(any(DIRAGUKAN & k.konsep for k in satu) for satu in bagian)
    return bagian if ragu and len(bagian) > 1 else []


def _is_between_numbers(kata: Sequence[Kata], ke: int) -> bool:
    return 0 < ke < len(kata) - 1 and all(kata[n].angka is not None for n in (ke - 1, ke + 1))


def _counts_lines(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether a word that asks counts lines: "berapa kegiatan dan berapa sub kegiatan"."""
    return (
        kata[n].teks == "berapa"
        and bool(kata[n + 1 : n + 2])
        and (not kata[n + 1].konsep.isdisjoint(JENJANG))
    )


def _only_when(kata: Sequence[Kata]) -> bool:
    """Tell whether nothing is asked but the day."""
    return {k.teks for k in kata if not k.batas} <= KAPAN


def _says_only_a_kind(satu: Sequence[Kata]) -> bool:
    isi = [k for k in satu if not (k.hias or k.batas)]
    berapa = any(k.teks == "berapa" for k in satu)
    return berapa and bool(isi) and all(k.konsep & TINGKAT for k in isi)


def claims(kata: Sequence[Kata]) -> bool:
    """Tell whether a part is no question but what one rests on: "target akip kan BB"."""
    teks = {k.teks for k in kata}
    return "kan" in teks and teks.isdisjoint(BERTANYA) and teks.isdisjoint({"belum", "tidak"})

"""Conditions on figures of lines, several at once, and both ends of a ranking at once."""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Arah, Syarat, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.uang import BOROS, JENJANG, UANG

BERUKURAN = (
    ("serapan", Ukuran.SERAPAN),
    ("sisa", Ukuran.SISA),
    ("realisasi", Ukuran.REALISASI),
    ("realisasi_anggaran", Ukuran.REALISASI),
    ("pagu", Ukuran.PAGU),
    ("murni", Ukuran.PAGU),
    ("anggaran", Ukuran.PAGU),
)
"""The figure that a condition is on, by what asks for it."""
SAMBUNG = frozenset(
    ["dan", "tapi", "tetapi", "namun", "serta", "sedangkan", "sementara", "sekaligus", "padahal"]
)
"""Words between two conditions."""
BERUJUNG = frozenset(["antara", "sampai", "hingga", "diantara", "kisaran", "rentang"])
"""Words that say that two numbers are the ends of a range."""
TERMASUK = frozenset(["minimal", "maksimal", "sekurangnya", "setidaknya", "keatas", "kebawah"])
"""Beside these the bound itself will do."""
DISANGKAL = frozenset(["tidak", "bukan", "ke"])
"""The same, where they are part of how a bound is said: "tidak lebih dari"."""
DUA = 2
SERATUS = 100
BESARAN = (Decimal(10**12), Decimal(10**9), Decimal(10**6), Decimal(10**3))
UANG_TERKECIL = 1000
"""A smaller number is no amount of money."""


def conditions(soal: Soal) -> tuple[Syarat, ...]:
    """Return what lines must be, as far as the question says it with numbers."""
    hasil: list[Syarat] = []
    ukuran: Ukuran | None = None
    for bagian in _clauses(soal):
        ukuran = _figure(soal.kata, bagian) or ukuran
        if (satu := _condition(soal, bagian, ukuran)) is not None:
            hasil.append(satu)
    return tuple(hasil)


def ends(soal: Soal) -> tuple[tuple[Ukuran, Arah], ...]:
    """Return the ends that are asked for, each of its figure: "pagu tertinggi, sisa terendah"."""
    hasil: list[tuple[Ukuran, Arah]] = []
    ukuran = Ukuran.REALISASI if soal.kata_ada(*BOROS) and not soal.ada(*UANG) else None
    for bagian in _clauses(soal):
        ukuran = _figure(soal.kata, bagian) or ukuran
        konsep = {k for n in bagian for k in soal.kata[n].konsep}
        if {"tertinggi", "terendah"} <= konsep and any(soal.kata[n].teks == "top" for n in bagian):
            # "Top 5 terendah" says how many, not from which end.
            konsep.discard("tertinggi")
        for kata, arah in (("tertinggi", Arah.TERTINGGI), ("terendah", Arah.TERENDAH)):
            if kata in konsep:
                hasil.append((ukuran or Ukuran.SERAPAN, arah))
    if len({u for u, _ in hasil}) == 1 and ukuran is not None:
        hasil = [(ukuran, arah) for _, arah in hasil]
    return tuple(dict.fromkeys(hasil))


def asks_of_money(soal: Soal) -> bool:
    return soal.ada(*UANG, "realisasi") and not soal.ada("pengandaian", "penyebab", "cocok")


def asks_of_lines(soal: Soal) -> bool:
    """Tell whether lines or Bagian are asked for, by a figure or by how much was spent."""
    lain = soal.ada("pengandaian", "penyebab", "cocok", "indikator", "capaian", "target")
    return soal.ada(*UANG, "realisasi", *JENJANG, "bagian") and not lain


def is_equal(soal: Soal, satu: Syarat) -> bool:
    """Tell whether lines are picked by a serapan that is told: "berapa sub kegiatan yang 100%"."""
    berjenis = soal.ada(*JENJANG, "bagian") and soal.kata_ada("yang", "berapa", "mana", "apa")
    tepat = satu.bawah is not None and satu.atas is not None
    return bool(berjenis) and tepat and not soal.kata_ada(*BERUJUNG)


def _clauses(soal: Soal) -> Iterator[Sequence[int]]:
    """Yield the places of the words between marks and words that join conditions.

    Where a figure is named behind a condition on another a new one begins.
    """
    awal, angka = 0, {m for m, _ in soal.angka}
    for n, k in enumerate(soal.kata):
        if (k.batas or k.teks in SAMBUNG) and not _is_between_ends(soal, n):
            yield range(awal, n)
            awal = n + 1
        elif _figure(soal.kata, [n]) and _is_said(soal, range(awal, n), angka):
            yield range(awal, n)
            awal = n
    yield range(awal, len(soal.kata))


def _is_said(soal: Soal, bagian: Sequence[int], angka: Collection[int]) -> bool:
    """Tell whether a condition stands there already: its figure and its number."""
    return _figure(soal.kata, bagian) is not None and any(n in angka for n in bagian)


def _is_between_ends(soal: Soal, n: int) -> bool:
    """Tell whether a word joins the ends of one range: "antara 50 dan 70"."""
    angka = {m for m, _ in soal.angka}
    depan = any(k.teks in BERUJUNG for k in soal.kata[max(n - 4, 0) : n])
    return depan and n - 1 in angka and n + 1 in angka


def _figure(kata: Sequence[Kata], tempat: Sequence[int]) -> Ukuran | None:
    konsep = {k for n in tempat for k in kata[n].konsep}
    return next((ukuran for satu, ukuran in BERUKURAN if satu in konsep), None)


def _condition(soal: Soal, bagian: Sequence[int], ukuran: Ukuran | None) -> Syarat | None:
    boleh = {n for n, _ in soal.dugaan} | {n for n, _ in soal.angka if soal.kata[n].persen}
    angka = [(n, nilai) for n, nilai in soal.angka if n in boleh and n in bagian]
    konsep = {k for n in bagian for k in soal.kata[n].konsep}
    teks = {soal.kata[n].teks for n in bagian}
    if not angka:
        return None
    dipakai = _of(ukuran, persen=any(soal.kata[n].persen for n, _ in angka), angka=angka[-1][1])
    if dipakai is None:
        return None
    if len(angka) == DUA and teks & BERUJUNG:
        bawah, atas = sorted(nilai for _, nilai in angka)
        if bawah < UANG_TERKECIL < atas:
            # "Antara 1 dan 2 miliar": what is said once is meant of both.
            bawah *= next(besar for besar in BESARAN if atas >= besar)
        return Syarat(dipakai, bawah, atas, termasuk=True)
    depan = {soal.kata[m].teks for m in range(max(angka[0][0] - 2, 0), angka[0][0])}
    naik = "di_atas" in konsep or "lebih" in depan
    turun = "di_bawah" in konsep or "kurang" in depan
    if naik == turun and len(angka) == 1 and dipakai is Ukuran.SERAPAN:
        return _equal(soal, *angka[0])
    if naik == turun or len(angka) > 1:
        return None
    termasuk = bool(teks & TERMASUK) or any(
        soal.kata[n].teks in DISANGKAL and soal.kata[n].konsep & {"di_atas", "di_bawah"}
        for n in bagian
    )
    nilai = angka[0][1]
    return Syarat(dipakai, nilai if naik else None, nilai if turun else None, termasuk=termasuk)


def _equal(soal: Soal, n: int, nilai: Decimal) -> Syarat | None:
    """Return what has this serapan, which is said behind its name: "serapannya 100%"."""
    depan = soal.kata[n - 1].konsep if n else frozenset()
    if "serapan" not in depan or nilai != int(nilai) or not soal.kata[n].persen:
        return None
    atas = nilai if nilai in {0, SERATUS} else nilai + 1
    return Syarat(Ukuran.SERAPAN, nilai, atas, termasuk=True)


def _of(ukuran: Ukuran | None, *, persen: bool, angka: Decimal) -> Ukuran | None:
    """Return the figure that the number can be of: no money is in percent, no serapan a million."""
    if persen or (ukuran in {None, Ukuran.SERAPAN} and angka <= SERATUS):
        return Ukuran.SERAPAN
    if angka < UANG_TERKECIL:
        return None
    return Ukuran.REALISASI if ukuran is Ukuran.SERAPAN else ukuran or Ukuran.PAGU

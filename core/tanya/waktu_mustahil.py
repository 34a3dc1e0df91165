"""What is said as a time and is none: a fifth quarter, a thirteenth month, 31 February."""

from calendar import isleap, monthrange
from collections.abc import Collection, Sequence

from core.periode import Bulan, find_bulan
from core.tanya.kalimat import Kata

KE = frozenset(["ke", "no", "nomor"])
TERBANYAK = {"triwulan": 4, "semester": 2, "bulan": 12}
"""How many of a part a year has."""
TERBESAR = 24
"""A greater number behind a part of a year is a figure, not its number."""
PANJANG_TAHUN = 4
TAHUN_TERPANJANG = 6
"""Digits of what may be a year with slips of the finger; more are an amount."""
TAHUN_AWAL, TAHUN_AKHIR = 1900, 2199
ABAD = ("19", "20", "21")
HARI_TERBESAR = 31
PALING_DEKAT = 28
"""Every month has so many days."""
TANGGAL = frozenset(["tanggal", "tgl"])
BERNOMOR = frozenset(["anggaran", "keuangan", "baris", "no", "nomor", "ke", "dari", "lampiran"])
"""Before a number these say that it is no day."""
_KONSEP_BERNOMOR = frozenset(["sub_kegiatan", "kegiatan", "program", "indikator", "sasaran"])
_ROMAWI = {"v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xiii": 13}
_URUTAN = {"kelima": 5, "keenam": 6, "ketujuh": 7}


def impossible(
    kata: Sequence[Kata], dipakai: Collection[int], tahun: Sequence[int]
) -> tuple[tuple[str, ...], frozenset[int]]:
    """Return what the words say as times that there are not, as typed, and which words do."""
    salah: list[str] = []
    tempat: set[int] = set()
    for ke, satu in enumerate(kata):
        # Most words are neither a part of a year nor beside a number.
        perlu = satu.teks in TERBANYAK or satu.teks[-1:].isdigit()
        perlu = perlu or (ke > 0 and kata[ke - 1].angka is not None)
        if not perlu or ke in tempat:
            continue
        panjang = _part(kata, ke, dipakai)
        awal = ke
        if not panjang:
            panjang = _day(kata, ke, tahun) or _year(kata, ke, dipakai)
            awal = ke + 1 - panjang
        if panjang:
            tempat.update(range(awal, awal + panjang))
            salah.append(" ".join(k.teks for k in kata[awal : awal + panjang]))
    return tuple(salah), frozenset(tempat)


def numbered(kata: Kata) -> int | None:
    """Return the whole number that a word is, also written out, None for none."""
    if kata.angka is None or kata.persen or kata.angka != int(kata.angka):
        return None
    tertulis = kata.teks.isdigit() or kata.teks.isalpha()
    return int(kata.angka) if tertulis else None


def _part(kata: Sequence[Kata], ke: int, dipakai: Collection[int]) -> int:
    """Return how many words name a quarter, half or month that no year has, 0 for none."""
    banyak = TERBANYAK.get(kata[ke].teks)
    if banyak is None:
        return _joined(kata[ke])
    panjang = 3 if ke + 1 < len(kata) and kata[ke + 1].teks in KE else 2
    if ke in dipakai or ke + panjang > len(kata):
        return 0
    akhir = kata[ke + panjang - 1]
    nomor = numbered(akhir)
    if nomor is None:
        nomor = _ROMAWI.get(akhir.teks, _URUTAN.get(akhir.teks))
    jauh = nomor is not None and (nomor == 0 or banyak < nomor <= TERBESAR)
    return panjang if jauh and not _counts(kata, ke + panjang) else 0


def _counts(kata: Sequence[Kata], ke: int) -> bool:
    """Tell whether what stands here is what the number before it counts."""
    return ke < len(kata) and bool(kata[ke].konsep & _KONSEP_BERNOMOR)


def _joined(satu: Kata) -> int:
    """Return 1 for a part whose number is written to it and that there is not: "tw5"."""
    for sebutan, banyak in (("triwulan", 4), ("tw", 4), ("semester", 2), ("smt", 2)):
        sisa = satu.teks.removeprefix(sebutan)
        if sisa != satu.teks and sisa.isdigit():
            return 1 if not 0 < int(sisa) <= banyak else 0
    return 0


def _day(kata: Sequence[Kata], ke: int, tahun: Sequence[int]) -> int:
    """Return 2 for a day that its month has not, told at the month, else 0."""
    bulan = _month(kata[ke].teks)
    hari = numbered(kata[ke - 1]) if ke else None
    if bulan is None or hari is None or not kata[ke - 1].teks.isdigit():
        return 0
    depan = kata[ke - 2] if ke > 1 else Kata("")
    if depan.teks in BERNOMOR or depan.konsep & _KONSEP_BERNOMOR:
        return 0
    bertanggal = depan.teks in TANGGAL
    terakhir = 29 if bulan is Bulan.FEBRUARI else monthrange(2024, bulan)[1]
    if bulan is Bulan.FEBRUARI and tahun and not isleap(tahun[0]):
        terakhir = PALING_DEKAT
    return 2 if terakhir < hari <= HARI_TERBESAR or (bertanggal and hari > HARI_TERBESAR) else 0


def _month(teks: str) -> Bulan | None:
    return find_bulan(teks) if teks.isalpha() and len(teks) > 2 else None  # noqa: PLR2004  "mei"


def _year(kata: Sequence[Kata], ke: int, dipakai: Collection[int]) -> int:
    """Return how many words name a year that nobody lived in, told at its number, 0 for none."""
    satu = kata[ke]
    if ke in dipakai or satu.angka is None or satu.persen or not satu.teks.isdigit():
        return 0
    nilai, panjang = int(satu.angka), len(satu.teks)
    disebut = ke > 0 and kata[ke - 1].teks == "tahun"
    if disebut and panjang >= PANJANG_TAHUN - 1 and panjang <= TAHUN_TERPANJANG:
        mirip = panjang >= PANJANG_TAHUN or satu.teks.startswith(ABAD)
        return 2 if mirip and not TAHUN_AWAL <= nilai <= TAHUN_AKHIR else 0
    # One digit too many of a year of this century: "20244".
    return 1 if panjang == PANJANG_TAHUN + 1 and satu.teks.startswith(("201", "202")) else 0

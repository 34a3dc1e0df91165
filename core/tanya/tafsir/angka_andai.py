"""Which numbers of a what-if are supposed to be which figure."""

from decimal import Decimal

from core.tanya.soal import Soal

LETAK = "letak"
NOMOR = frozenset(["nomor", "no", "baris", "brs"])
DEKAT = 3
"""Words between a number and what it is: "realisasi kerja sama 45"."""
TERHITUNG = frozenset(["program", "kegiatan", "sub_kegiatan", "bagian", "indikator"])
"""What a number counts that stands before it."""
RUPIAH_TERKECIL = 1000
"""A smaller number is no amount of money."""


def meant(soal: Soal) -> list[tuple[int, Decimal]]:
    """Return the numbers without those that are set right: "bukan 40"."""
    return [(n, nilai) for n, nilai in soal.angka if not (n and soal.kata[n - 1].teks == "bukan")]


def supposed(soal: Soal, apa: str) -> tuple[Decimal, ...]:
    """Return the numbers that `apa` may be supposed to be: "realisasi 45 dari target 60".

    Neither what is denied ("bukan 71") nor what counts things ("tiga program") is one.
    """
    kata = soal.kata
    boleh = [
        (n, nilai)
        for n, nilai in soal.angka
        if n not in soal.nomor_pos
        and not (n and kata[n - 1].teks == "bukan")
        and not (n + 1 < len(kata) and kata[n + 1].konsep & TERHITUNG)
    ]
    milik = {n: _named(soal, n) for n, _ in boleh}
    for siapa in (apa, ""):
        if pilih := tuple(nilai for n, nilai in boleh if milik[n] == siapa):
            return pilih[:1] if siapa else pilih
    return ()


def _named(soal: Soal, ke: int) -> str:
    """Return which figure a number stands behind, "" for none, and LETAK for one that counts."""
    nilai = soal.kata[ke].angka
    bulat = nilai is not None and nilai == int(nilai)
    for n in range(ke - 1, max(ke - 1 - DEKAT, -1), -1):
        kata = soal.kata[n]
        if n == ke - 1 and bulat and (kata.konsep & TERHITUNG or kata.teks in NOMOR):
            return LETAK
        for apa in ("realisasi", "target", "pagu"):
            if kata.teks.startswith(apa):
                return apa
    return ""


def amounts(soal: Soal, apa: str) -> tuple[Decimal, ...]:
    """Return the numbers that may be amounts: a small one only where the figure is named."""
    semua = supposed(soal, apa)
    disebut = any(_named(soal, n) == apa for n, _ in soal.angka)
    return tuple(n for n in semua if disebut or n <= 0 or n >= RUPIAH_TERKECIL)

"""What the numbers of a sentence are said of: how many are asked for, what they count, a figure."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from core.tanya.kalimat import Kata, numeral

DAFTAR_TERPANJANG = 60
"""No list is longer: a greater number asks for no such many."""
PERTAMA = frozenset(["top", "teratas", "tertinggi", "terendah", "terbesar", "terkecil"])
"""A number behind these is how many are asked for, however great it is."""
LETAK = frozenset(["tabel", "bab", "subbab", "halaman", "gambar"])
"""Places in a document, which have numbers."""
TERHITUNG = frozenset(
    [
        *("program", "kegiatan", "sub_kegiatan", "bagian", "indikator", "pd", "pegawai"),
        *("raperwal", "mou", "inovasi", "kebijakan"),
    ]
)
"""What a number counts that stands before it."""
PENGANTAR_BILANGAN = frozenset(["cuma", "hanya", "kan", "ada", "kita", "itu", "baru", "cuman"])
"""Words between what is counted and its number."""
KELIPATAN = frozenset(["kali", "x", "lipat"])
"""A number before these says how many times as much it is."""

Angka = tuple[tuple[int, Decimal], ...]


def how_many(kata: Sequence[Kata], lain: Collection[int]) -> int | None:
    """Return how many are asked for; at the places `lain` numbers say a time, or name a line."""
    for n, k in enumerate(kata):
        nilai = numeral(k)
        if nilai is None or n in lain or k.persen:
            continue
        banyak = kata[n - 1].teks in PERTAMA if n else False
        if nilai == int(nilai) and nilai > 0 and (banyak or nilai <= DAFTAR_TERPANJANG):
            return int(nilai)
    return None


def figures_among(kata: Sequence[Kata], angka: Angka, bernomor: Collection[int]) -> Angka:
    """Return the numbers that may be figures: none that names a line, or counts anything."""
    return tuple(
        (n, nilai)
        for n, nilai in angka
        if n not in bernomor
        and not (n and kata[n - 1].teks in LETAK)
        and not (n + 1 < len(kata) and kata[n + 1].konsep & TERHITUNG)
        and not _counts_other(kata, angka, n)
        and not (n + 1 < len(kata) and kata[n + 1].teks in KELIPATAN)
    )


def _counts_other(kata: Sequence[Kata], angka: Angka, n: int) -> bool:
    """Tell whether a number counts what is named before it, and another is the figure.

    "IKU-6 realisasi 100 padahal kebijakannya cuma 1".
    """
    awal = n - 1
    while awal > 0 and kata[awal].teks in PENGANTAR_BILANGAN:
        awal -= 1
    dihitung = awal >= 0 and bool(kata[awal].konsep & TERHITUNG)
    berkode = any(k.kode.startswith("iku-") for k in kata)
    return dihitung and berkode and any(m != n and _is_figure(kata, m) for m, _ in angka)


def _is_figure(kata: Sequence[Kata], n: int) -> bool:
    depan = kata[n - 1].konsep if n else frozenset[str]()
    return kata[n].persen or bool(depan & {"realisasi", "capaian"})

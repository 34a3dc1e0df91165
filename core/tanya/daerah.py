"""The name of the Pemda itself, which says nothing among its own data: "setda kota bengkulu"."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata
from core.teks import fold

UMUM = frozenset(
    [
        *("pemerintah", "pemerintahan", "pemda", "pemkot", "pemkab", "pemprov", "daerah"),
        *("kota", "kabupaten", "kab", "provinsi", "prov", "istimewa", "khusus", "administrasi"),
    ]
)
"""Words of the name of any Pemda."""


def place_of(nama: str) -> tuple[str, ...]:
    """Return the words of the place that a Pemda's name says: ("rawa", "indah")."""
    return tuple(satu for satu in fold(nama).split() if satu not in UMUM)


def at_home(kata: Sequence[Kata], tempat: Collection[tuple[str, ...]]) -> list[Kata]:
    """Return the words, those of the Pemda's own place as noise where its whole name stands.

    "Setda kabupaten lima puluh kota" has no figure in it; "kopi rawa" is not Rawa Indah.
    """
    hasil = list(kata)
    for nama in tempat:
        for awal in range(len(hasil) - len(nama) + 1):
            if tuple(k.teks for k in hasil[awal : awal + len(nama)]) == nama:
                for n in range(awal, awal + len(nama)):
                    hasil[n] = replace(hasil[n], hias=True, konsep=frozenset(), angka=None)
    return hasil

"""The words of questions, as a readable file gives them; names come from the data instead."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.tanya.kosakata import Kosakata
from core.teks import fold


@dataclass(frozen=True, slots=True)
class Kamus:
    """`singkatan` spells words out, `frasa` says what a phrase asks for, `hiasan` asks nothing.

    Words and phrases are folded; an empty spelling drops the word.
    """

    singkatan: Mapping[str, tuple[str, ...]]
    frasa: Mapping[tuple[str, ...], frozenset[str]]
    hiasan: Kosakata
    kata: Kosakata
    """Every word that stands in it."""
    bermakna: Kosakata
    """Those of them that ask for something."""
    dianggarkan: frozenset[str]
    """Noise that money may be spent on, and that is meant right behind a word of the budget."""
    lain: frozenset[str]
    """Words that are no slips of those, however near."""
    terpanjang: int
    """Words of the longest phrase."""
    pasangan: frozenset[tuple[str, str]] = frozenset()
    """Words that stand side by side in a phrase."""


def read_kamus(isi: str) -> Kamus:
    """Return what the file says. Raises KeyError, TypeError or ValueError for one that is none."""
    mentah = tomllib.loads(isi)
    singkatan = {fold(s): tuple(fold(k).split()) for s, k in mentah["singkatan"].items()}
    frasa: dict[tuple[str, ...], frozenset[str]] = {}
    for konsep, semua in mentah["konsep"].items():
        for satu in semua:
            kunci = spelled(fold(satu).split(), singkatan)
            frasa[kunci] = frasa.get(kunci, frozenset()) | {konsep}
    # "Gimana" is spelled out before it is noise, but a slip of it is found here.
    hiasan = frozenset(fold(satu) for semua in mentah["hiasan"].values() for satu in semua)
    return Kamus(
        singkatan=singkatan,
        frasa=frasa,
        hiasan=Kosakata(hiasan),
        bermakna=Kosakata(frozenset().union(*frasa) - hiasan),
        kata=Kosakata(hiasan.union(*singkatan.values(), *frasa)),
        dianggarkan=frozenset(map(fold, mentah["hiasan"].get("dapat_dianggarkan", ()))),
        lain=frozenset(map(fold, mentah.get("bukan_salah_ketik", {}).get("kata", ()))),
        terpanjang=max(map(len, frasa)),
        pasangan=frozenset(dua for satu in frasa for dua in pairwise(satu)),
    )


def spelled(kata: Sequence[str], singkatan: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return a phrase as a question reads once its abbreviations are spelled out."""

    def each() -> Iterator[str]:
        for satu in kata:
            yield from singkatan.get(satu, (satu,))

    return tuple(each())

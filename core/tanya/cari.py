"""Which of several texts the words of a question speak of."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from core.tanya.bentuk import PENGHUBUNG, roots
from core.teks import fold

PANJANG_AWAL = 4
"""Letters from which on a beginning stands for a word."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ketemu(Generic[T]):
    """`cocok` have all words; where none has, `dekat` have most. `asing` no text has."""

    cocok: tuple[T, ...]
    dekat: tuple[T, ...]
    asing: tuple[str, ...]


def words_of(teks: str) -> frozenset[str]:
    return frozenset(fold(teks).split())


def mentions(isi: Collection[str], kata: str) -> bool:
    """Tell whether a text of these words has the word, its beginning, or another form of it."""
    if kata in isi:
        return True
    if len(kata) < PANJANG_AWAL or not kata.isalpha():
        return False
    akar = roots(kata)
    return any(w.startswith(kata) or not akar.isdisjoint(roots(w)) for w in isi)


def search(semua: Sequence[tuple[T, str]], kata: Iterable[str]) -> Ketemu[T]:
    """Return which of the things, each with its text, the words speak of; all without words."""
    dicari = [k for k in dict.fromkeys(kata) if k not in PENGHUBUNG]
    if not dicari:
        return Ketemu(tuple(satu for satu, _ in semua), (), ())
    isi = [(satu, words_of(teks)) for satu, teks in semua]
    ada = [k for k in dicari if any(mentions(w, k) for _, w in isi)]
    asing = tuple(k for k in dicari if k not in ada)
    nilai = [(satu, sum(mentions(w, k) for k in ada)) for satu, w in isi]
    terbaik = max((n for _, n in nilai), default=0)
    paling = tuple(satu for satu, n in nilai if n == terbaik and n)
    if terbaik == len(dicari):
        return Ketemu(paling, (), ())
    return Ketemu((), paling, asing)

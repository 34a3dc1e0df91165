"""The sections that a document promises at its beginning, against those that it has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, Fakta, Temuan, Tingkat
from core.paket.istilah import JenisNarasi
from core.teks import fold

MIRIP = 80
"""Of 100: how alike two words are that mean the same, such as kerja and kinerja."""
SAMA = 700
"""Of 1,000: so much of what a promise says stands in the heading that keeps it."""
KATA_UMUM = frozenset(
    ["dan", "atas", "yang", "dengan", "serta", "untuk", "telah", "tahun", "ataupun", "atau"]
)
_SINGKATAN = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaBagianKurang(Fakta):
    """Sections that were promised and are not there, of `dijanjikan` in all."""

    kurang: tuple[Ucapan, ...]
    dijanjikan: int


def check(bahan: Bahan) -> Temuan:
    """Look for a heading for each promised section; a heading keeps one promise only."""
    janji = [u for u in bahan.ucapan if u.jenis is JenisNarasi.BAGIAN_DIJANJIKAN]
    judul = [u.teks for u in bahan.ucapan if u.jenis is JenisNarasi.BAGIAN]
    if kurang := unkept([u.teks for u in janji], judul):
        fakta = FaktaBagianKurang(kurang=tuple(janji[n] for n in kurang), dijanjikan=len(janji))
        yield Tingkat.PERLU_DIPERBAIKI, "susunan", fakta


def unkept(janji: Sequence[str], judul: Sequence[str]) -> list[int]:
    """Return which of the promises, from 0 on, no heading keeps; none where no heading is known."""
    sisa = [_words(satu) for satu in judul]
    if not sisa:
        return []
    kurang = []
    for n, satu in enumerate(janji):
        kata = _words(satu)
        terbaik = max(sisa, key=lambda ada: _kept(kata, ada), default=None)
        if terbaik is None or _kept(kata, terbaik) < SAMA:
            kurang.append(n)
        else:
            sisa.remove(terbaik)
    return kurang


def _words(teks: str) -> list[str]:
    """Return the words that say what a section is about; an abbreviation says nothing new."""
    return [kata for kata in fold(_SINGKATAN.sub(" ", teks)).split() if kata not in KATA_UMUM]


def _kept(janji: Sequence[str], judul: Sequence[str]) -> int:
    """Return how much of a promise a heading has, of 1,000.

    Of two that have all of it, the one that says least besides has a little more.
    """
    # Most years are looked at for other things.
    from rapidfuzz import fuzz  # noqa: PLC0415

    ada = sum(any(_alike(kata, lain, fuzz.ratio(kata, lain)) for lain in judul) for kata in janji)
    return 1000 * ada // len(janji) - len(judul) if janji else 0


def _alike(kata: str, lain: str, mirip: float) -> bool:
    """Tell whether two words are the same; of years and numbers each digit counts."""
    return kata == lain if kata.isdecimal() or lain.isdecimal() else mirip >= MIRIP


ATURAN = Aturan("bagian-kurang", Dasar.PERMENPANRB_53_2014, check)

"""Find what somebody means by a few words, typos forgiven; unsure is not sure."""

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

from core.teks import fold

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")

PANJANG_MAKSIMUM = 250
"""Longer than any name; a pasted page is not a search."""
SAMA = 100
COCOK = 72
"""Of 100: below this nothing is meant."""
YAKIN = 80
"""From here on the best may be taken without asking, if it is alone."""
UNGGUL = 6
"""How far the best must be ahead of the next to be taken without asking."""
AWALAN = 3
"""From this many letters on, the beginning of a word stands for the word."""
AKAR = 5
"""From this many letters on, a word is found inside its affixes: "protokol", "keprotokolan"."""
SALAH_KETIK = 2
"""Letters that a typo changes, swaps, adds or drops at most in one word."""

KATA_TANYA = frozenset(
    [
        "apa",
        "berapa",
        "brp",
        "bagaimana",
        "lihat",
        "tampilkan",
        "tolong",
        "mohon",
        "saja",
        "semua",
        "seluruh",
        "seluruhnya",
        "keseluruhan",
        "total",
        "rekap",
        "ringkasan",
        "untuk",
        "dan",
        "di",
        "pada",
        "yang",
        "tahun",
        "thn",
        "th",
        "ini",
        "lalu",
    ]
)
"""Words of a question, whatever it is about."""

KATA_UMUM = KATA_TANYA | frozenset(
    [
        "sub",
        "kegiatan",
        "program",
        "bagian",
        "anggaran",
        "serapan",
        "realisasi",
        "pagu",
        "sisa",
        "capaian",
        "indikator",
        "kinerja",
    ]
)
"""Words that nearly every name or question has; they decide nothing."""

CALON_CONTOH = 5
"""So many names are tried for an example: where names are much alike none may be found, and each
search of a large plan takes its time."""

_POLOS = re.compile(r"[A-Za-z]{3,} [A-Za-z]{3,}")
_AWALAN = (
    "antar|be|bel|ber|di|ke|me|mem|men|meng|menge|meny|pe|pel|pem|pen|peng|penge|peny|per|pra|se|"
    "te|ter"
)
_AKHIRAN = "(?:kan|an|i)?(?:nya)?"


@dataclass(frozen=True, slots=True)
class Kandidat(Generic[K]):
    """Something that can be found, under any of its names."""

    kunci: K
    teks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hasil(Generic[K]):
    """`pasti` where one thing is meant; else `usulan`, best first, empty for nonsense."""

    pasti: K | None
    usulan: tuple[K, ...]


def search(
    kata: str,
    kandidat: Sequence[Kandidat[K]],
    *,
    singkatan: Mapping[str, str] | None = None,
    paling_banyak: int = 6,
) -> Hasil[K]:
    """Find candidates by words in any order; `singkatan` spells out abbreviations."""
    if len(kata) > PANJANG_MAKSIMUM:
        return Hasil(None, ())
    cari = _fold(kata, singkatan or {})
    if not cari:
        return Hasil(None, ())
    nilai = sorted(_scores(cari, kandidat), key=lambda pair: -pair[1])
    cocok = [(k, s) for k, s in nilai if s >= COCOK][:paling_banyak]
    return Hasil(_clear_winner(cocok), tuple(k for k, _ in cocok))


def without(teks: str, kata: Collection[str]) -> str:
    """Return the text, as typed, without these words and the marks around the others."""
    return " ".join(
        satu.strip("?!,;:\"'") for satu in teks.split() if fold(satu) not in {"", *kata}
    )


def plainest_first(semua: Iterable[T], nama: Callable[[T], str]) -> list[T]:
    """Return a few of the things in their order, but first those named by two plain words."""
    return sorted(semua, key=lambda satu: not _POLOS.fullmatch(nama(satu)))[:CALON_CONTOH]


def _fold(teks: str, singkatan: Mapping[str, str]) -> str:
    kata = [singkatan.get(k, k) for k in fold(teks).split()]
    penting = [k for k in kata if k not in KATA_UMUM]
    return " ".join(penting or kata)


def _scores(cari: str, kandidat: Sequence[Kandidat[K]]) -> Iterable[tuple[K, float]]:
    for calon in kandidat:
        nama = map(_name, calon.teks)
        yield calon.kunci, max((_alike(cari, n, kata) for n, kata in nama if n), default=0)


@lru_cache(maxsize=2048)
def _name(teks: str) -> tuple[str, tuple[str, ...]]:
    """Return a name folded, and its words: the same names are searched again and again."""
    nama = _fold(teks, {})
    return nama, tuple(_words(nama))


def _alike(cari: str, nama: str, kata_nama: Sequence[str]) -> float:
    """Score two folded texts: every word asked for must be near one of the name's words."""
    if cari == nama:
        return SAMA
    near: list[float] = []
    for kata in cari.split():
        near.append(_best(kata, kata_nama))
        if near[-1] < COCOK:
            return 0
    from rapidfuzz import fuzz  # noqa: PLC0415  most questions need no likeness

    # A name with fewer words besides the ones asked for is the likelier one; this only
    # orders near equals, it never lifts nonsense over the bar.
    fullness = fuzz.token_sort_ratio(cari, nama) / 100
    return sum(near) / len(near) * (0.9 + 0.09 * fullness)


def _words(nama: str) -> list[str]:
    """Return the words, and each two neighbours as one: "kerja sama" is "kerjasama" too."""
    kata = nama.split()
    return kata + [kiri + kanan for kiri, kanan in pairwise(kata)]


def _best(kata: str, kata_nama: Sequence[str]) -> float:
    return max(_word_ratio(kata, nama) for nama in kata_nama)


def _word_ratio(kata: str, nama: str) -> float:
    if kata == nama:
        return SAMA
    if kata in nama:
        if len(kata) >= AWALAN and nama.startswith(kata):
            return 95
        if len(kata) >= AKAR and _affixed(kata).fullmatch(nama):
            return 90
    # A typo leaves the first letter as it is.
    if kata[0] != nama[0]:
        return 0
    from rapidfuzz import fuzz  # noqa: PLC0415  as above
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    if OSA.distance(kata, nama, score_cutoff=SALAH_KETIK) > SALAH_KETIK:
        return 0
    return fuzz.ratio(kata, nama)


@lru_cache(maxsize=512)
def _affixed(kata: str) -> re.Pattern[str]:
    """Return the forms of a word: "dinas" has none that is "koordinasi"."""
    return re.compile(f"(?:{_AWALAN}){{0,2}}{kata}{_AKHIRAN}")


def _clear_winner(cocok: Sequence[tuple[K, float]]) -> K | None:
    if not cocok:
        return None
    best = cocok[0][1]
    runner_up = cocok[1][1] if len(cocok) > 1 else 0
    exact = best == SAMA and runner_up < SAMA
    sure = best >= YAKIN and best - runner_up >= UNGGUL
    return cocok[0][0] if exact or sure else None

"""Words that are known, and which of them a word with slips of letters was meant to be."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

CUKUP_PANJANG = 4
"""Shorter words are never taken for slips of others."""
PANJANG_LONGGAR = 8
"""From this many letters on, two slips are forgiven."""
SALAH_TERBANYAK = 2
KERANGKA = 3
"""Letters of a word written without its vowels."""

TERPENDEK_SEBAGIAN = 1.6
"""A word is at most so many times as long as what is left of it."""
BERSEBELAHAN = frozenset(
    f"{kiri}{kanan}"
    for baris in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for satu, dua in pairwise(baris)
    for kiri, kanan in ((satu, dua), (dua, satu))
)
"""Keys beside each other."""

_VOKAL = str.maketrans("", "", "aiueo")
_GANDA = re.compile(r"(.)\1+")


class Kosakata:
    """A set of words that also finds those that are near a word; nothing of it changes."""

    def __init__(self, kata: Iterable[str]) -> None:
        self._kata = frozenset(kata)
        self._menurut_awal: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._menurut_kerangka: dict[str, list[str]] = defaultdict(list)
        for satu in sorted(self._kata):
            self._menurut_awal[satu[:1], len(satu)].append(satu)
            kerangka = skeleton(satu)
            if len(satu) > len(kerangka):
                self._menurut_kerangka[kerangka].append(satu)

    def __contains__(self, kata: object) -> bool:
        return kata in self._kata

    def __iter__(self) -> Iterator[str]:
        return iter(self._kata)

    def __len__(self) -> int:
        return len(self._kata)

    def nearest(self, teks: str) -> str | None:
        """Return the word that was meant, None where none is near or two are as near."""
        if len(teks) < CUKUP_PANJANG:
            return None
        dekat = [(jarak, satu) for satu, jarak in self._near(teks) if _is_slip(teks, satu, jarak)]
        if not dekat:
            return None
        terdekat = min(jarak for jarak, _ in dekat)
        paling = [satu for jarak, satu in dekat if jarak == terdekat]
        return paling[0] if len(paling) == 1 else _likeliest(teks, paling)

    def without_vowels(self, teks: str) -> str | None:
        """Return the one word that is written without its vowels: "lgstk" for "logistik"."""
        vokal = len(teks) - len(teks.translate(_VOKAL))
        if len(teks) < KERANGKA or vokal > 1 or not teks.isalpha():
            return None
        calon = self._menurut_kerangka.get(skeleton(teks), ())
        if len(calon) > 1:
            mati = teks.translate(_VOKAL)
            calon = [c for c in calon if c.translate(_VOKAL) == mati]
        return calon[0] if len(calon) == 1 else None

    def consonants(self, teks: str) -> str | None:
        """Return the one word of which just this is left without its vowels: "rlss"."""
        if len(teks) < CUKUP_PANJANG or teks[1:].translate(_VOKAL) != teks[1:]:
            return None
        semua = self._menurut_kerangka.get(skeleton(teks), ())
        calon = [c for c in semua if f"{c[0]}{c[1:].translate(_VOKAL)}" == teks]
        return calon[0] if len(calon) == 1 else None

    def abbreviated(self, teks: str) -> str | None:
        """Return the one word that letters were left out of, its ends kept: "pgram"."""
        if len(teks) < CUKUP_PANJANG or not teks.isalpha():
            return None
        paling = int(len(teks) * TERPENDEK_SEBAGIAN)
        calon = [
            satu
            for panjang in range(len(teks) + 1, paling + 1)
            for satu in self._menurut_awal.get((teks[0], panjang), ())
            if _ends_alike(teks, satu) and is_within(teks, satu)
        ]
        return calon[0] if len(calon) == 1 else None

    def mistyped(self, teks: str) -> str | None:
        """Return the one word that a single slip of the fingers made this of, its ends kept.

        Letters are swapped, one is left out, or the key beside one was hit: no more is forgiven
        where real words are near.
        """
        if len(teks) < CUKUP_PANJANG + 1 or not teks.isalpha():
            return None
        calon = [
            satu
            for panjang in (len(teks), len(teks) + 1)
            for satu in self._menurut_awal.get((teks[0], panjang), ())
            if len(satu) > CUKUP_PANJANG + 1
            and (satu[-1] == teks[-1] or satu[-2:] == teks[:-3:-1])
            and _is_one_slip(teks, satu)
        ]
        return calon[0] if len(calon) == 1 else None

    def with_other_vowels(self, teks: str) -> str | None:
        """Return the one word that only its vowels are wrong of, and that is about as long."""
        if len(teks) < CUKUP_PANJANG:
            return None
        calon = self._menurut_kerangka.get(skeleton(teks), ())
        dekat = [c for c in calon if abs(len(c) - len(teks)) <= 1 and c[0] == teks[0]]
        return dekat[0] if len(dekat) == 1 else None

    def _near(self, teks: str) -> Iterator[tuple[str, int]]:
        """Yield the words that few slips make of the text, and how many."""
        from rapidfuzz import process  # noqa: PLC0415  most words are no slips
        from rapidfuzz.distance import OSA  # noqa: PLC0415  as above

        pendek = max(len(teks) - SALAH_TERBANYAK, CUKUP_PANJANG)
        for panjang in range(pendek, len(teks) + SALAH_TERBANYAK + 1):
            semua = self._menurut_awal.get((teks[0], panjang), ())
            for satu, jarak, _ in process.extract(
                teks, semua, scorer=OSA.distance, score_cutoff=SALAH_TERBANYAK, limit=None
            ):
                yield satu, jarak


def skeleton(kata: str) -> str:
    """Return the consonants of a word, each run of one once."""
    mati = kata.translate(_VOKAL)
    # Few words have one, and looking costs a tenth of replacing.
    return _GANDA.sub(r"\1", mati) if _GANDA.search(mati) else mati


def is_within(teks: str, kata: str) -> bool:
    """Tell whether the letters of a text stand in a word in their order."""
    huruf = iter(kata)
    return all(satu in huruf for satu in teks)


def keeps_letters(teks: str, kata: str) -> bool:
    """Tell whether a word has all letters of a text, in whatever order: none is another."""
    return sorted(teks) == sorted(kata) or is_within(teks, kata)


def is_far(teks: str, kata: str) -> bool:
    """Tell whether a word was taken for another with so many slips that it may be a third."""
    if keeps_letters(teks, kata):
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415  few words are mended so

    return OSA.distance(teks, kata) >= SALAH_TERBANYAK


def _ends_alike(teks: str, kata: str) -> bool:
    akhir = kata[-2] if kata[-1] in "aiueo" else ""
    return teks[-1] in {kata[-1], akhir}


def _is_one_slip(teks: str, kata: str) -> bool:
    if len(teks) < len(kata):
        return is_within(teks, kata)
    beda = [n for n, (kiri, kanan) in enumerate(zip(teks, kata, strict=True)) if kiri != kanan]
    if len(beda) == 1:
        return f"{teks[beda[0]]}{kata[beda[0]]}" in BERSEBELAHAN
    tukar = len(beda) == 2 and beda[1] == beda[0] + 1  # noqa: PLR2004  letters that changed places
    return tukar and sorted(teks) == sorted(kata)


def _is_slip(teks: str, calon: str, jarak: int) -> bool:
    """Tell whether a finger makes one word of the other: another word is not a slip of it."""
    if sorted(teks) == sorted(calon) or skeleton(teks) == skeleton(calon):
        # Letters in another order; a vowel left out, doubled or taken for another.
        return jarak == 1 or min(len(teks), len(calon)) > CUKUP_PANJANG
    if jarak == 1:
        return min(len(teks), len(calon)) > CUKUP_PANJANG
    from rapidfuzz.distance import OSA  # noqa: PLC0415  most words are no slips

    kerangka = OSA.distance(skeleton(teks), skeleton(calon), score_cutoff=1)
    return kerangka <= 1 and len(calon) >= PANJANG_LONGGAR and teks[:2] == calon[:2]


def _likeliest(teks: str, calon: Sequence[str]) -> str | None:
    """Return of equally near words the one with the same letters, then the same end."""
    sama = [c for c in calon if sorted(c) == sorted(teks)] or [
        c for c in calon if set(teks) <= set(c) and c[-1] == teks[-1]
    ]
    return sama[0] if len(sama) == 1 else None

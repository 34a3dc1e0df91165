"""Forms of Indonesian words: what is left of one without its affixes, and how names are split."""

import re
from collections.abc import Mapping
from functools import lru_cache

from core.teks import fold

PENGHUBUNG = frozenset(
    [
        *("dan", "di", "ke", "dari", "yang", "pada", "untuk", "dalam", "dengan", "atau", "serta"),
        *("oleh", "para", "atas", "bagi", "antar", "per"),
    ]
)
"""Words in a name by which nobody finds it."""
AKAR = 4
"""Letters of a root; what is shorter is no word any more."""

_AWALAN = re.compile(
    "^(?:antar|penge|menge|peny|meny|meng|peng|mem|pem|men|pen|per|ber|ter|me|pe|be|ke|se|di)"
)
_AKHIRAN = re.compile("(?:kannya|annya|kan|nya|an|i)$")


def words(nama: str, singkatan: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the words by which a name is found, each once, abbreviations spelled out."""
    semua = (k for satu in fold(nama).split() for k in singkatan.get(satu, (satu,)))
    return tuple(dict.fromkeys(k for k in semua if k not in PENGHUBUNG))


@lru_cache(maxsize=50_000)
def roots(kata: str) -> frozenset[str]:
    """Return what may be left of a word without its affixes, the word itself among it."""
    if len(kata) < AKAR or not kata.isalpha():
        return frozenset([kata])
    ekor = {kata, _AKHIRAN.sub("", kata)}
    if kata.endswith("kan"):
        # "Pendidikan" is of "didik", though "ajarkan" is of "ajar".
        ekor.add(kata.removesuffix("an"))
    semua = set(ekor)
    for satu in ekor:
        kepala = _AWALAN.sub("", satu)
        semua |= {kepala, _AWALAN.sub("", kepala)}
    return frozenset(s for s in semua if len(s) >= AKAR)

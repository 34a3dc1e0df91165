"""Short names that nobody has written down: letters that words of a longer name begin with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.kalimat import Kata
from core.teks import fold

TERPENDEK, TERPANJANG = 4, 6
"""Letters of a short name that is looked for."""
AKRONIM = "akronim:"
"""What their codes begin with."""
_VOKAL = frozenset("aiueo")


def acronyms_of(nama: str) -> Iterator[str]:
    """Yield the codes by which runs of a name's words are found: "akronim:lpse"."""
    kata = [satu for satu in fold(nama).split() if satu not in PENGHUBUNG and satu.isalpha()]
    for panjang in range(TERPENDEK, TERPANJANG + 1):
        for mulai in range(len(kata) - panjang + 1):
            huruf = "".join(satu[0] for satu in kata[mulai : mulai + panjang])
            if _is_acronym(huruf):
                yield _code(huruf)


def with_acronyms(kata: Sequence[Kata], kode: Mapping[str, object]) -> list[Kata]:
    """Return the words, those that ask nothing with the code of a short name that there is."""
    return [_recognised(satu, kode) for satu in kata]


def _recognised(satu: Kata, kode: Mapping[str, object]) -> Kata:
    if satu.konsep or satu.hias or satu.kode or not _is_acronym(satu.teks):
        return satu
    sebutan = _code(satu.teks)
    return replace(satu, kode=sebutan) if sebutan in kode else satu


def _is_acronym(teks: str) -> bool:
    """Tell whether letters may be a short name: words have more vowels than one."""
    pendek = TERPENDEK <= len(teks) <= TERPANJANG and teks.isalpha()
    return pendek and sum(huruf in _VOKAL for huruf in teks) <= 1


def _code(huruf: str) -> str:
    return f"{AKRONIM}{huruf}"

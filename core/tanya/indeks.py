"""Names of the data, so that the words of a question lead to them quickly.

A name is found by any of its words: by the word itself, its beginning, its root inside affixes,
or two words written as one. Rare words say more than common ones.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from core.tanya.bentuk import AKAR, roots, words
from core.tanya.kosakata import Kosakata


class Jenis(StrEnum):
    """What kind of thing has a name."""

    UNIT = "unit"
    INDIKATOR = "indikator"
    SASARAN = "sasaran"
    TUJUAN = "tujuan"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub_kegiatan"
    REGISTER = "register"
    SUB_BAGIAN = "sub_bagian"
    PEJABAT = "pejabat"
    """Somebody who has signed a document, by name."""
    HUKUM = "hukum"
    """A rule that the documents rest on."""
    ISTILAH = "istilah"
    """A word that the glossary explains."""


POS = frozenset([Jenis.PROGRAM, Jenis.KEGIATAN, Jenis.SUB_KEGIATAN])
"""Lines of the budget."""


@dataclass(frozen=True, slots=True)
class Benda:
    """Something that can be asked about; `kunci` names it within its kind.

    `sebutan` are all its names, `kode` what it is called by besides (a code, a number).
    """

    jenis: Jenis
    kunci: str
    nama: str
    sebutan: tuple[str, ...]
    kode: tuple[str, ...] = ()
    uraian: tuple[str, ...] = ()
    """What describes it without being its name: found only if a good part of it is said."""


@dataclass(frozen=True, slots=True)
class Cocok:
    """A thing that some of the words may mean.

    `kata` are the words, by their place; `bobot` is how much they say; `penuh` is the part of
    the name that they are, from 0 to 1. `tepat` is the part that was written as it stands.
    """

    benda: Benda
    kata: frozenset[int]
    bobot: float
    penuh: float
    tepat: float
    uraian: bool = False
    """True: what was said describes it and is none of its names."""


AWALAN = 4
"""Letters from which on a beginning stands for a word."""
TERBANYAK = 60
"""Words that begin alike: more than this are no hint."""
PALING_SEDIKIT = 0.35
PERSIS, SERUMPUN, AWAL = 1.0, 0.9, 0.85


class Indeks:
    """All names, found by their words."""

    def __init__(
        self, benda: Iterable[Benda], singkatan: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self.benda = tuple(benda)
        self.menurut_kode: dict[str, list[Benda]] = defaultdict(list)
        self._nama: list[tuple[int, tuple[str, ...]]] = []
        self._sedikit: list[float] = []
        self._bertanda: dict[str, Benda] = {}
        self._berisi: dict[str, list[int]] = defaultdict(list)
        self._gabung: dict[str, set[str]] = defaultdict(set)
        self._akar: dict[str, list[str]] = defaultdict(list)
        self._fill(singkatan or {})
        self.kosakata = Kosakata([*self._berisi, *self._gabung])
        self._urut = sorted(self._berisi)
        banyak = max(len(self._nama), 1)
        self._bobot = {w: math.log(1 + banyak / len(n)) for w, n in self._berisi.items()}
        self._total = [sum(self._bobot[w] for w in kata) for _, kata in self._nama]
        self._variants = lru_cache(maxsize=4096)(self._find_variants)

    def _fill(self, singkatan: Mapping[str, tuple[str, ...]]) -> None:
        for ke, satu in enumerate(self.benda):
            for kode in satu.kode:
                self.menurut_kode[kode].append(satu)
            nama = {words(sebutan, singkatan): PALING_SEDIKIT for sebutan in satu.uraian}
            nama |= {words(sebutan, singkatan): 0 for sebutan in satu.sebutan}
            for kata, sedikit in nama.items():
                if not kata:
                    continue
                self._sedikit.append(sedikit)
                for w in kata:
                    self._berisi[w].append(len(self._nama))
                for kiri, kanan in pairwise(kata):
                    self._gabung[kiri + kanan] |= {kiri, kanan}
                self._nama.append((ke, tuple(kata)))
        for w in self._berisi:
            for akar in roots(w):
                self._akar[akar].append(w)

    def marked(self, tanda: Callable[[Benda], str]) -> Mapping[str, Benda]:
        """Return the things by a mark of each, made once."""
        if not self._bertanda:
            self._bertanda.update((tanda(satu), satu) for satu in self.benda)
        return self._bertanda

    def weight(self, kata: str) -> float:
        """Return how much a word says; one that no name has says as much as the rarest."""
        return self._bobot.get(kata, math.log(1 + max(len(self._nama), 1)))

    def knows(self, kata: str) -> bool:
        return bool(self._variants(kata))

    def find(
        self,
        kata: Sequence[tuple[int, str]],
        jenis: Collection[Jenis],
        persis: Collection[int] = frozenset(),
        hias: Collection[int] = frozenset(),
    ) -> list[Cocok]:
        """Return what these words, each with its place, may mean; each thing once, best first.

        Words at the places `persis` stand for nothing but themselves, those at `hias` say nothing
        that would make one name likelier than another.
        """
        ketemu: dict[int, dict[str, tuple[float, list[int]]]] = defaultdict(dict)
        for tempat, satu in kata:
            for w, mirip in self._variants(satu):
                if mirip < PERSIS and tempat in persis:
                    continue
                for nama in self._berisi[w]:
                    lama = ketemu[nama].get(w)
                    if lama is None or lama[0] < mirip:
                        ketemu[nama][w] = (mirip, [tempat])
                    elif lama[0] == mirip:
                        lama[1].append(tempat)
        terbaik: dict[int, Cocok] = {}
        for nama, isi in ketemu.items():
            ke = self._nama[nama][0]
            if self.benda[ke].jenis not in jenis:
                continue
            cocok = self._cocok(nama, isi, hias)
            if cocok.penuh < self._sedikit[nama]:
                continue
            lama_cocok = terbaik.get(ke)
            if lama_cocok is None or _order(cocok) > _order(lama_cocok):
                terbaik[ke] = cocok
        return sorted(terbaik.values(), key=_order, reverse=True)

    def _cocok(
        self, nama: int, isi: Mapping[str, tuple[float, list[int]]], hias: Collection[int]
    ) -> Cocok:
        bobot = sum(
            self._bobot[w] * mirip
            for w, (mirip, di) in isi.items()
            if any(satu not in hias for satu in di)
        )
        penuh = sum(self._bobot[w] * mirip for w, (mirip, _) in isi.items())
        tepat = sum(self._bobot[w] for w, (mirip, _) in isi.items() if mirip == PERSIS)
        total = self._total[nama] or 1
        return Cocok(
            self.benda[self._nama[nama][0]],
            frozenset(satu for _, di in isi.values() for satu in di),
            bobot,
            penuh / total,
            tepat / total,
            self._sedikit[nama] > 0,
        )

    def _find_variants(self, kata: str) -> tuple[tuple[str, float], ...]:
        """Return the words of names that a word stands for, and how surely."""
        hasil: dict[str, float] = {}
        if kata in self._berisi:
            hasil[kata] = PERSIS
        for w in self._gabung.get(kata, ()):
            hasil.setdefault(w, SERUMPUN)
        if len(kata) >= AKAR:
            for akar in roots(kata):
                for w in self._akar.get(akar, ()):
                    hasil.setdefault(w, SERUMPUN)
        # The beginning of a word stands for it only where it is no word itself.
        if len(kata) >= AWALAN and kata not in self._berisi:
            awal = bisect_left(self._urut, kata)
            mirip = []
            for w in self._urut[awal : awal + TERBANYAK]:
                if not w.startswith(kata):
                    break
                mirip.append(w)
            for w in mirip if len(mirip) < TERBANYAK else ():
                hasil.setdefault(w, AWAL)
        return tuple(hasil.items())


def _order(cocok: Cocok) -> tuple[float, float, float]:
    return (round(cocok.bobot, 6), cocok.penuh, cocok.tepat)

"""Names of the data, so that the words of a question lead to them quickly.

A name is found by any of its words: by the word itself, its beginning, its root inside affixes,
or two words written as one. Rare words say more than common ones.
"""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import count, pairwise

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
JENJANG = ("program", "kegiatan", "sub_kegiatan")
"""The levels that they are on, as words ask for them."""


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


AWALAN = 4
"""Letters from which on a beginning stands for a word."""
TERBANYAK = 60
"""Words that begin alike: more than this are no hint."""
PALING_SEDIKIT = 0.35
"""So much of what describes a thing must be said for it to be meant."""
PERSIS, SERUMPUN, AWAL = 1.0, 0.9, 0.85
"""How surely a word stands for itself, for one of its root, for one that it begins."""


@dataclass(frozen=True, slots=True)
class Nama:
    """A name's words; `bobot` is how much they say together, `nomor` its place among all names.

    Less than the part `sedikit` of it does not mean the thing.
    """

    nomor: int
    kata: tuple[str, ...]
    bobot: float
    sedikit: float


class Indeks:
    """All names, found by their words."""

    def __init__(
        self,
        benda: Iterable[Benda],
        singkatan: Mapping[str, tuple[str, ...]] | None = None,
        tempat: Iterable[tuple[str, ...]] = (),
    ) -> None:
        self.benda = tuple(benda)
        self.tempat = frozenset(tempat)
        """The words of what the Pemda itself is called, which its own data need not say."""
        self.menurut_kode: dict[str, list[Benda]] = defaultdict(list)
        for satu in self.benda:
            for kode in satu.kode:
                self.menurut_kode[kode].append(satu)
        self._bertanda: dict[str, Benda] = {}
        kata = [_names(satu, singkatan or {}) for satu in self.benda]
        kali = Counter(w for semua in kata for nama in semua for w in nama)
        banyak = max(sum(map(len, kata)), 1)
        self._asing = math.log(1 + banyak)
        self._bobot = {w: math.log(1 + banyak / n) for w, n in kali.items()}
        self._nama = self._weighed(kata)
        self._terpendek = [min((n.bobot for n in nama), default=0) for nama in self._nama]
        self._berisi = self._postings(kata)
        self._gabung = _joined(kata)
        self._akar = _by_root(self._bobot)
        self._urut = sorted(self._bobot)
        self.kosakata = Kosakata([*self._bobot, *self._gabung])
        self.variants = lru_cache(maxsize=4096)(self._find_variants)
        """The words of names that a word stands for, and how surely."""

    def _weighed(self, kata: Iterable[Mapping[tuple[str, ...], float]]) -> list[list[Nama]]:
        nomor = count()
        return [
            [
                Nama(next(nomor), nama, sum(self._bobot[w] for w in nama), sedikit)
                for nama, sedikit in semua.items()
            ]
            for semua in kata
        ]

    def _postings(
        self, kata: Iterable[Iterable[tuple[str, ...]]]
    ) -> Mapping[tuple[str, Jenis], list[int]]:
        """Return the things of a kind whose names have a word, by place, short names first."""
        hasil: dict[tuple[str, Jenis], list[int]] = defaultdict(list)
        for ke, semua in sorted(enumerate(kata), key=lambda satu: self._terpendek[satu[0]]):
            for w in dict.fromkeys(w for nama in semua for w in nama):
                hasil[w, self.benda[ke].jenis].append(ke)
        return dict(hasil)

    @cached_property
    def golongan(self) -> Mapping[str, str]:
        """Return the words that names of units begin with, and how their full names begin then.

        "PKM Kandang" is "Puskesmas Kandang", so "pkm" is a puskesmas.
        """
        hasil: dict[str, str] = {}
        for satu in self.benda:
            awal, *nama = words(satu.nama, {}) or ("",)
            if satu.jenis is not Jenis.UNIT or not nama:
                continue
            for lain in satu.sebutan:
                depan, *sisa = words(lain, {}) or ("",)
                if sisa == nama or (depan == awal and sisa):
                    hasil.setdefault(depan, awal)
        return hasil

    def marked(self, tanda: Callable[[Benda], str]) -> Mapping[str, Benda]:
        """Return the things by a mark of each, made once."""
        if not self._bertanda:
            self._bertanda.update((tanda(satu), satu) for satu in self.benda)
        return self._bertanda

    def weight(self, kata: str) -> float:
        """Return how much a word says; one that no name has says as much as the rarest."""
        return self._bobot.get(kata, self._asing)

    def having(self, kata: str, jenis: Jenis) -> Sequence[int]:
        """Return the places in `benda` of the things of a kind that have a word in a name.

        Those that have a short name come first.
        """
        return self._berisi.get((kata, jenis), ())

    def running(self, kata: tuple[str, ...], jenis: Collection[Jenis]) -> tuple[Benda, ...]:
        """Return the things of these kinds that have these words side by side in a name."""
        langka = max(kata, key=self.weight)
        semua = dict.fromkeys(ke for satu in jenis for ke in self.having(langka, satu))
        return tuple(
            self.benda[ke]
            for ke in semua
            if any(_has_run(nama.kata, kata) for nama in self._nama[ke] if not nama.sedikit)
        )

    def described(self, kata: Collection[str], jenis: Collection[Jenis]) -> tuple[Benda, ...]:
        """Return the things of these kinds with all of these words in one of their descriptions."""
        langka = max(kata, key=self.weight)
        semua = dict.fromkeys(ke for satu in jenis for ke in self.having(langka, satu))
        return tuple(
            self.benda[ke]
            for ke in semua
            if any(nama.sedikit and {*kata} <= {*nama.kata} for nama in self._nama[ke])
        )

    def shortest(self, ke: int) -> float:
        """Return how much the shortest name of the thing at this place in `benda` says."""
        return self._terpendek[ke]

    def names(self, ke: int) -> Sequence[Nama]:
        """Return the names of the thing at this place in `benda`."""
        return self._nama[ke]

    def _find_variants(self, kata: str) -> tuple[tuple[str, float], ...]:
        hasil: dict[str, float] = {}
        if kata in self._bobot:
            hasil[kata] = PERSIS
        for w in self._gabung.get(kata, ()):
            hasil.setdefault(w, SERUMPUN)
        if len(kata) >= AKAR:
            for akar in sorted(roots(kata)):
                for w in self._akar.get(akar, ()):
                    hasil.setdefault(w, SERUMPUN)
        # The beginning of a word stands for it only where it is no word itself.
        if len(kata) >= AWALAN and kata not in self._bobot:
            awal = bisect_left(self._urut, kata)
            mirip = []
            for w in self._urut[awal : awal + TERBANYAK]:
                if not w.startswith(kata):
                    break
                mirip.append(w)
            for w in mirip if len(mirip) < TERBANYAK else ():
                hasil.setdefault(w, AWAL)
        return tuple(hasil.items())


def _names(benda: Benda, singkatan: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], float]:
    """Return the words of each name, and which part of it is enough to mean the thing."""
    nama = {words(satu, singkatan): PALING_SEDIKIT for satu in benda.uraian}
    nama |= {words(satu, singkatan): 0 for satu in benda.sebutan}
    nama.pop((), None)
    return nama


def _has_run(nama: tuple[str, ...], kata: tuple[str, ...]) -> bool:
    return any(nama[n : n + len(kata)] == kata for n in range(len(nama) - len(kata) + 1))


def _joined(kata: Iterable[Iterable[tuple[str, ...]]]) -> Mapping[str, Collection[str]]:
    """Return the words of names that stand side by side, by both written as one."""
    hasil: dict[str, dict[str, None]] = defaultdict(dict)
    for semua in kata:
        for nama in semua:
            for kiri, kanan in pairwise(nama):
                hasil[kiri + kanan] |= {kiri: None, kanan: None}
    return dict(hasil)


def _by_root(kata: Iterable[str]) -> Mapping[str, list[str]]:
    hasil: dict[str, list[str]] = defaultdict(list)
    for w in kata:
        for akar in roots(w):
            hasil[akar].append(w)
    return dict(hasil)

"""Which things of the data the words of one sentence may mean."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappush, heappushpop, nlargest
from itertools import product

from core.tanya.indeks import PERSIS, SERUMPUN, Benda, Indeks, Jenis, Nama

PALING_BANYAK = 12
"""So many of the likeliest things are weighed against each other."""
LUNAK = 0.05
"""What a word that asks for something adds to the part of the name, by its weight."""
TERJAUH = 200
"""So many of the things that have a word are looked at, those with short names first.

What has a rarer word of the sentence has been met by that one already.
"""
UNGGUL = 0.12
"""How much more of its name must be said for a thing to be meant rather than another."""
SEIMBANG = 0.02
"""What says so little less than the most is still compared with it."""
CERMAT = 0.002
"""What rounding may have taken from how much is said."""

Nilai = tuple[float, float, float]
"""What a thing is worth: words that must mean something, the part of its name, the part as is."""


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


@dataclass(slots=True)
class _Arti:
    """A word of names that words of the sentence stand for: at which places, and how surely."""

    urutan: int
    bobot: float
    mirip: float
    tempat: list[int]
    hias: bool = False


@dataclass(frozen=True, slots=True)
class _Temuan:
    """A thing that was found, and its worth; `urutan` is by which word first, by which name."""

    cocok: Cocok
    nilai: Nilai
    urutan: tuple[int, int]


class _Puncak:
    """What the best so far are worth, to tell whether others can still be among them."""

    def __init__(self) -> None:
        self._isi: list[tuple[float, float]] = []
        self._ada: set[int] = set()

    def add(self, ke: int, nilai: Nilai) -> None:
        """Count a thing, by its place, once."""
        if ke in self._ada:
            return
        self._ada.add(ke)
        if len(self._isi) < PALING_BANYAK:
            heappush(self._isi, nilai[:2])
        else:
            heappushpop(self._isi, nilai[:2])

    def excludes(self, keras: float, penuh: float) -> bool:
        """Tell whether what is worth this at most is none of the best."""
        if len(self._isi) < PALING_BANYAK:
            return False
        lama, bagian = self._isi[0]
        return lama > keras + CERMAT or (lama >= keras - CERMAT and bagian > penuh)


class Pencarian:
    """Words, each with its place, that are looked up among all names.

    Of these places, words at `isi` must mean something and at `kuat` ask for little else than
    what is named; at `persis` they stand for nothing but themselves, at `hias` they say nothing
    that would make one name likelier than another.
    """

    def __init__(  # noqa: PLR0913  the words, and what each of them may be
        self,
        indeks: Indeks,
        kata: Sequence[tuple[int, str]],
        *,
        isi: Collection[int] = (),
        kuat: Collection[int] = (),
        persis: Collection[int] = (),
        hias: Collection[int] = (),
    ) -> None:
        self._indeks = indeks
        self._bobot = {tempat: indeks.weight(satu) for tempat, satu in kata}
        self._isi, self._kuat, self._hias = frozenset(isi), frozenset(kuat), frozenset(hias)
        self._arti: dict[str, _Arti] = {}
        self._milik: dict[int, list[str]] = {}
        self._temuan: dict[int, _Temuan | None] = {}
        for tempat, satu in kata:
            self._read(tempat, satu, persis)
        for arti in self._arti.values():
            arti.hias = self._hias.issuperset(arti.tempat)

    def _read(self, tempat: int, satu: str, persis: Collection[int]) -> None:
        for kata, mirip in self._indeks.variants(satu):
            if mirip < PERSIS and tempat in persis:
                continue
            self._milik.setdefault(tempat, []).append(kata)
            arti = self._arti.get(kata)
            if arti is None:
                bobot = self._indeks.weight(kata)
                self._arti[kata] = _Arti(len(self._arti), bobot, mirip, [tempat])
            elif arti.mirip < mirip:
                arti.mirip, arti.tempat = mirip, [tempat]
            elif arti.mirip == mirip:
                arti.tempat.append(tempat)

    def all(self, jenis: Collection[Jenis]) -> list[Cocok]:
        """Return all things of these kinds that a word may mean; each once, best first."""
        semua = {
            ke for kata in self._arti for satu in jenis for ke in self._indeks.having(kata, satu)
        }
        return [satu.cocok for satu in _ordered(map(self._weigh, semua))]

    def likeliest(self, jenis: Collection[Jenis]) -> list[tuple[Nilai, Cocok]]:
        """Return the things that are meant most likely, with what each is worth, best first.

        Those that words at `isi` name; else those that words at `kuat` name, and what comes near
        the best of them. A word that many names have is not looked up where rarer ones have found
        what it alone could not outweigh, and long names not where short ones are better.
        """
        ketemu = self._by_content(jenis) or self._by_request(jenis)
        batas = nlargest(PALING_BANYAK, (satu.nilai for satu in ketemu))[-1:]
        terbaik = _ordered(satu for satu in ketemu if [satu.nilai] >= batas)
        terbaik.sort(key=lambda satu: satu.nilai, reverse=True)
        return [(satu.nilai, satu.cocok) for satu in terbaik]

    def _worth(self, cocok: Cocok) -> Nilai:
        keras = lunak = 0.0
        for n in cocok.kata:
            if n in self._isi:
                keras += self._bobot[n]
            elif n not in self._hias:
                lunak += self._bobot[n]
        return (round(keras, 3), round(cocok.penuh + LUNAK * lunak, 3), cocok.tepat)

    def _by_content(self, jenis: Collection[Jenis]) -> list[_Temuan]:
        urut = sorted(self._isi & self._milik.keys(), key=lambda n: (-self._bobot[n], n))
        sisa = sum(self._bobot[n] for n in urut)
        terbaik = 0.0
        hasil: dict[int, _Temuan] = {}
        puncak = _Puncak()
        for tempat in urut:
            if sisa < terbaik - SEIMBANG:
                break
            for ke, satu in self._walk(self._milik[tempat], jenis, puncak, sisa):
                if satu.nilai[0]:
                    hasil[ke] = satu
                    terbaik = max(terbaik, satu.nilai[0])
            sisa -= self._bobot[tempat]
        return list(hasil.values())

    def _by_request(self, jenis: Collection[Jenis]) -> list[_Temuan]:
        tempat = sorted(self._kuat & self._milik.keys())
        kuat = dict.fromkeys(w for n in tempat for w in self._milik[n])
        hasil = dict(self._walk(kuat, jenis, _Puncak(), 0))
        if hasil:
            batas = max(satu.nilai[1] for satu in hasil.values()) - UNGGUL
            hasil |= self._walk_near(self._arti.keys() - kuat.keys(), jenis, batas)
        return list(hasil.values())

    def _walk_near(
        self, kata: Collection[str], jenis: Collection[Jenis], batas: float
    ) -> Iterator[tuple[int, _Temuan]]:
        """Yield the things that have one of these words and can be worth so much."""
        urut = sorted(kata, key=lambda w: (-self._arti[w].bobot, w))
        for nomor, w in enumerate(urut):
            # What has a rarer one of the words has been met already.
            penuh = self._full(urut[nomor:])
            lunak = LUNAK * self._soft(urut[nomor:]) + CERMAT
            for satu in jenis:
                for ke in self._indeks.having(w, satu):
                    if penuh / self._indeks.shortest(ke) + lunak < batas:
                        break
                    if (temuan := self._weigh(ke)) is not None:
                        yield ke, temuan

    def _walk(
        self, kata: Iterable[str], jenis: Collection[Jenis], puncak: _Puncak, keras: float
    ) -> Iterator[tuple[int, _Temuan]]:
        """Yield the things that have one of these words until no better ones can come.

        `keras` is what words at `isi` can say of them at most.
        """
        penuh = self._full(self._arti)
        lunak = LUNAK * self._soft(self._arti) + CERMAT
        for w, satu in product(kata, jenis):
            for ke in self._indeks.having(w, satu)[:TERJAUH]:
                if puncak.excludes(keras, penuh / self._indeks.shortest(ke) + lunak):
                    break
                if (temuan := self._weigh(ke)) is not None:
                    puncak.add(ke, temuan.nilai)
                    yield ke, temuan

    def _full(self, kata: Iterable[str]) -> float:
        """Return how much of a name these words can be at most."""
        return sum(self._arti[w].bobot * self._arti[w].mirip for w in kata)

    def _soft(self, kata: Iterable[str]) -> float:
        """Return what the words that ask for something can add at most."""
        tempat = {n for w in kata for n in self._arti[w].tempat}
        return sum(self._bobot[n] for n in tempat - self._isi - self._hias)

    def _weigh(self, ke: int) -> _Temuan | None:
        """Return a thing by that of its names that most is said of, None where it is too little."""
        if ke not in self._temuan:
            self._temuan[ke] = self._best(ke)
        return self._temuan[ke]

    def _best(self, ke: int) -> _Temuan | None:
        terbaik: Cocok | None = None
        pertama: tuple[int, int] | None = None
        for nama in self._indeks.names(ke):
            kena = [self._arti[w] for w in nama.kata if w in self._arti]
            if not kena:
                continue
            kena.sort(key=lambda satu: satu.urutan)
            cocok = _match(self._indeks.benda[ke], nama, kena)
            if cocok.penuh < nama.sedikit:
                continue
            urutan = (kena[0].urutan, nama.nomor)
            if terbaik is None or _is_nearer(cocok, terbaik):
                terbaik = cocok
            pertama = min(urutan, pertama or urutan)
        if terbaik is None or pertama is None:
            return None
        return _Temuan(terbaik, self._worth(terbaik), pertama)


def find(indeks: Indeks, kata: Sequence[tuple[int, str]], jenis: Collection[Jenis]) -> list[Cocok]:
    """Return what these words, each with its place, may mean; each thing once, best first."""
    return Pencarian(indeks, kata).all(jenis)


def _match(benda: Benda, nama: Nama, kena: Iterable[_Arti]) -> Cocok:
    bobot = penuh = tepat = 0.0
    kata: set[int] = set()
    for arti in kena:
        nilai = arti.bobot * arti.mirip
        penuh += nilai
        bobot += 0 if arti.hias else nilai
        tepat += arti.bobot if arti.mirip == PERSIS else 0
        kata.update(arti.tempat)
    return Cocok(
        benda, frozenset(kata), bobot, penuh / nama.bobot, tepat / nama.bobot, nama.sedikit > 0
    )


def _order(cocok: Cocok) -> tuple[float, float, float]:
    return (round(cocok.bobot, 6), cocok.penuh, cocok.tepat)


def _is_nearer(satu: Cocok, lain: Cocok) -> bool:
    """Tell which of two names of a thing is meant: by the same words the one said more fully.

    "Diharmonisasi" is a word of a long name, and all but its root of a short one.
    """
    if satu.kata == lain.kata and max(satu.penuh, lain.penuh) >= SERUMPUN:
        return satu.penuh > lain.penuh
    return _order(satu) > _order(lain)


def _ordered(semua: Iterable[_Temuan | None]) -> list[_Temuan]:
    """Return what was found, that of which most is said first."""
    ada = sorted((satu for satu in semua if satu is not None), key=lambda satu: satu.urutan)
    return sorted(ada, key=lambda satu: _order(satu.cocok), reverse=True)

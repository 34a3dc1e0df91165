"""One part of an enumeration: the unit or line of the budget that its words name."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import POS, Benda, Indeks, Jenis
from core.tanya.kalimat import Kata
from core.tanya.nomor_pos import TINGKAT
from core.tanya.pengenalan import Dikenal, Pengenal
from core.tanya.pesaing import UTUH
from core.teks import fold

JENJANG = (*((satu, frozenset([jenis])) for satu, jenis in TINGKAT),)
"""The level of lines that a word says, the narrowest first."""
UNIT = frozenset([Jenis.UNIT])
SEBAGIAN = 0.3
"""So much of a name must be said where all its words may ask for something else."""
DITANYA = frozenset(
    [
        *("pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "total", "murni"),
        *("perubahan", "banding", "hitung", "banyaknya", "tinggi", "rendah", "yang_mana"),
        *("tertinggi", "terendah"),
    ]
)
"""What is asked of things: such a word is no part of a name."""
UANG = DITANYA | {"anggaran", "bagian", "program", "kegiatan", "sub_kegiatan"}
"""What is asked of things; such a word alone names none."""


@dataclass(frozen=True, slots=True)
class Unsur:
    """A part of an enumeration: surely `benda`, else one of `pilihan`, else unknown.

    `tempat` are the places of its words, `kata` of those that its name has.
    """

    tempat: tuple[int, ...]
    benda: tuple[Benda, ...] = ()
    pilihan: tuple[Benda, ...] = ()
    kata: frozenset[int] = frozenset()
    penuh: float = 0

    @classmethod
    def known(cls, tempat: Sequence[int], satu: Dikenal) -> "Unsur":
        return cls(tuple(tempat), satu.benda, satu.pilihan, satu.kata, satu.penuh)


class Pembaca:
    """Reads what words at some places of one sentence name."""

    def __init__(
        self,
        indeks: Indeks,
        kata: Sequence[Kata],
        pengenal: Pengenal,
        *,
        berisi: frozenset[int],
        bernomor: Collection[int],
    ) -> None:
        self._indeks = indeks
        self._kata = kata
        self._pengenal = pengenal
        self._berisi = berisi
        self._bernomor = frozenset(bernomor)

    def of(self, tempat: Sequence[int]) -> Unsur | None:
        """Return the thing that words at these places name, None where they name none."""
        pilih = [n for n in tempat if not self._kata[n].konsep & DITANYA]
        if not self.names_something(pilih):
            return None
        satu = self.part(0, [pilih])
        return satu if satu.benda or satu.pilihan else None

    def names_something(self, bagian: Sequence[int]) -> bool:
        """Tell whether words of a part must mean something, or are a name although they ask."""
        if any(n in self._berisi or n in self._bernomor or self._kata[n].kode for n in bagian):
            return True
        if self._whole_unit(bagian) or (bagian and all(map(self._asks_else, bagian))):
            return True
        return self._soft(bagian).penuh > SEBAGIAN

    def part(self, ke: int, bagian: Sequence[Sequence[int]]) -> Unsur:
        """Return what a part means by itself, of the level that it or a neighbour says."""
        tempat = tuple(bagian[ke])
        bernomor = [n for n in tempat if n in self._bernomor or self._kata[n].kode]
        if bernomor:
            ketemu = self._pengenal.numbered(tempat, POS | UNIT)
            if ketemu:
                return Unsur(tempat, ketemu.benda, (), ketemu.kata, 1)
        lain = {n for n in tempat if self._asks_else(n) and self._is_name(n)}
        for jenis in self._hints(ke, bagian):
            ketemu = self._pengenal.one(tempat, jenis)
            if ketemu and ketemu.kata >= self._berisi.intersection(tempat) | lain:
                return Unsur.known(tempat, ketemu)
        ketemu = self.any_kind(tempat)
        isi = self._berisi.intersection(tempat)
        if 2 * len(ketemu.kata & isi) < len(isi):
            # Of many words few name something: it is spoken of something else.
            return Unsur(tempat)
        return Unsur.known(tempat, ketemu)

    def any_kind(self, tempat: Sequence[int]) -> Dikenal:
        """Return the unit or line that a part names, the one that more of its words say."""
        isi = frozenset(n for n in tempat if n in self._berisi or self._asks_else(n))
        unit, pos = self._pengenal.one(tempat, UNIT), self._pengenal.one(tempat, POS)
        if not pos and not unit:
            singkat = self._pengenal.numbered(tempat, POS | UNIT, akronim=True)
            return self._whole_unit(tempat) or self._soft(tempat) or singkat
        if not (pos.benda and pos.kata >= isi):
            pos = self._by_short_names(tempat, isi, pos)
        lebih = len(pos.kata & isi) - len(unit.kata & isi)
        if unit.benda and (lebih < 0 or (lebih == 0 and unit.penuh >= UTUH)):
            return unit
        return pos or unit

    def own_words(self, satu: Unsur) -> frozenset[int]:
        """Return the words of a part that must mean something, else those that its name has."""
        isi = self._berisi.intersection(satu.tempat) or satu.kata
        return isi or frozenset(n for n in satu.tempat if self._asks_else(n) and self._is_name(n))

    def says_unit(self, satu: Unsur) -> bool:
        return any("bagian" in self._kata[n].konsep for n in satu.tempat)

    def spelled_out(
        self, benda: Sequence[Benda], tempat: Collection[int], bersama: Collection[int]
    ) -> list[tuple[int, str]]:
        """Return the words of a unit's full name, which lines may have: "setda"."""
        teks = {self._kata[n].teks for n in bersama}
        nama = [k for b in benda if b.jenis is Jenis.UNIT for k in fold(b.nama).split()]
        return [(min(tempat), k) for k in nama if k not in teks]

    def _hints(self, ke: int, bagian: Sequence[Sequence[int]]) -> Iterator[frozenset[Jenis]]:
        """Yield the kind of thing that a part says, else the nearest before it, else behind it."""
        urut = [bagian[ke], *reversed(bagian[:ke]), *bagian[ke + 1 :]]
        for satu in urut:
            konsep = frozenset(k for n in satu for k in self._kata[n].konsep)
            if "bagian" in konsep:
                yield UNIT
                return
            for sebutan, jenis in JENJANG:
                if sebutan in konsep:
                    yield jenis
                    return

    def _by_short_names(self, tempat: Sequence[int], isi: frozenset[int], pos: Dikenal) -> Dikenal:
        """Return the line that short names among the words stand for, or are a part of.

        "rumah tangga setda": the full name of a unit is a part of a line's.
        """
        singkat = self._pengenal.numbered(tempat, POS, akronim=True)
        if len(singkat.benda) == 1:
            nama = set(fold(singkat.benda[0].nama).split())
            sama = (n for n in isi if nama & dict(self._indeks.variants(self._kata[n].teks)).keys())
            return Dikenal(singkat.benda, (), singkat.kata.union(sama), 1)
        utuh = self._whole_unit([n for n in tempat if n not in pos.kata])
        if not utuh:
            return pos
        lain = self.spelled_out(utuh.benda, utuh.kata, ())
        return self._pengenal.one(tempat, POS, isi=isi | utuh.kata, lain=lain) or pos

    def _whole_unit(self, bagian: Sequence[int]) -> Dikenal:
        """Return the unit that words are the name of which mean nothing elsewhere: "setda"."""
        nama = frozenset(n for n in bagian if not self._kata[n].konsep and self._is_name(n))
        satu = self._pengenal.one(bagian, UNIT, isi=nama) if nama else Dikenal()
        return satu if satu.benda and satu.penuh >= UTUH else Dikenal()

    def _soft(self, bagian: Sequence[int]) -> Dikenal:
        """Return the line that words name which ask for something as well."""
        isi = [n for n in bagian if not self._kata[n].konsep & UANG and self._is_name(n)]
        satu = self._pengenal.one(bagian, POS, isi=frozenset(isi)) if len(isi) > 1 else Dikenal()
        return satu if satu.benda or satu.kata.issuperset(isi) else Dikenal()

    def _is_name(self, n: int) -> bool:
        k = self._kata[n]
        return k.teks not in PENGHUBUNG and k.angka is None and bool(self._indeks.variants(k.teks))

    def _asks_else(self, n: int) -> bool:
        """Tell whether a word asks for something that no line or unit is asked for: "bantuan"."""
        k = self._kata[n]
        return bool(k.konsep) and not k.hias and not k.konsep & UANG

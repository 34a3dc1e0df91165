"""Several things that one sentence names: "rumah tangga kdh + wakil kdh + setda".

Each part is recognised by itself; what it leaves unsaid it has from its neighbours: the level of
a line ("program 2 dan 3") and the words that they share ("kendaraan jabatan dan operasional").
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.nomor_pos import PEMISAH
from core.tanya.pengenalan import Pengenal
from core.tanya.pesaing import UTUH
from core.tanya.unsur import DITANYA, JENJANG, UNIT, Pembaca, Unsur

PEMBATAS = PEMISAH | frozenset(
    [
        *("digabung", "digabungkan", "gabung", "dijumlah", "dijumlahkan", "disatukan"),
        *("dibandingkan", "disandingkan", "banding", "dikurangi", "maupun", "serta", "juga"),
        *("tambahkan", "apa", "antara", "ketimbang", "minus", "selisih", "plus", "ditambahin"),
        *("ditambahi", "ditambahkan", "lipat"),
    ]
)
"""Words between two things of an enumeration."""
LEMAH = frozenset(["dan", ",", "&", "serta", "atau"])
"""What may also stand within a name."""
TERKENAL = 0.6
"""From this part on a name needs nothing of its neighbours."""
BERSAMA = 2
"""So many words shared with a neighbour outweigh a unit of that name."""
PALING_BANYAK = 12
"""No enumeration has more parts."""
LEBIH_DARI = 4
"""Words between "lebih" and "dari"."""
TERPANJANG = 3
"""Parts that may be one name: "sumber daya air, komunikasi dan listrik"."""

_RANGKAI = re.compile(r"(\w+)\s*(?:[,&/]|\bdan\b)+\s*(?=(\w+))")


@dataclass(frozen=True, slots=True)
class Deretan:
    """An enumeration: its parts that something is known of, and the places of the others."""

    unsur: tuple[Unsur, ...] = ()
    asing: frozenset[int] = field(default=frozenset())

    @property
    def benda(self) -> tuple[Benda, ...]:
        """Return what is surely named, each once."""
        return tuple(dict.fromkeys(b for satu in self.unsur for b in satu.benda))

    @property
    def pilihan(self) -> tuple[Unsur, ...]:
        """Return the parts that may be one of several things."""
        return tuple(satu for satu in self.unsur if satu.pilihan)

    @property
    def kata(self) -> frozenset[int]:
        return frozenset(n for satu in self.unsur for n in satu.kata)


class Pemilah:
    """Takes the enumeration of lines and units in one sentence apart.

    `dipisah`: things are held against each other or put together, so that "dan" parts them.
    """

    def __init__(  # noqa: PLR0913  the words, and what each of them may be
        self,
        kata: Sequence[Kata],
        pengenal: Pengenal,
        pembaca: Pembaca,
        *,
        berisi: frozenset[int],
        bernomor: Collection[int],
        dipisah: bool,
    ) -> None:
        self._kata = kata
        self._pengenal = pengenal
        self._pembaca = pembaca
        self._berisi = berisi
        self._bernomor = frozenset(bernomor)
        self._dipisah = dipisah

    def find(self) -> Deretan:
        """Return the enumeration, one without parts where fewer than two things are named."""
        bagian = [satu for satu in self._segments() if satu]
        if len(bagian) == 1:
            return self._side_by_side(bagian[0])
        bagian = [satu for satu in bagian if self._pembaca.names_something(satu)]
        if not 1 < len(bagian) <= PALING_BANYAK:
            return Deretan()
        bagian = self._rejoined(bagian)
        if len(bagian) == 1:
            return Deretan()
        unsur = self._settled([self._pembaca.part(ke, bagian) for ke in range(len(bagian))])
        asing = {n for u in unsur if not (u.benda or u.pilihan) for n in u.tempat} & self._berisi
        ada = tuple(u for u in unsur if u.benda or (u.pilihan and self._berisi & u.kata))
        return Deretan(ada, frozenset(asing))

    def alone(self) -> tuple[Unsur, ...]:
        """Return the one thing that the whole sentence names, if it names any."""
        satu = self._pembaca.of(range(len(self._kata)))
        return (satu,) if satu else ()

    def _side_by_side(self, bagian: Sequence[int]) -> Deretan:
        """Return units that stand beside each other with nothing between: "hukum kesra umum"."""
        isi = sorted(self._berisi.intersection(bagian))
        berjenjang = any(satu in self._kata[n].konsep for n in bagian for satu, _ in JENJANG)
        if len(isi) < 2 or berjenjang:  # noqa: PLR2004  several
            return Deretan()
        unsur = [Unsur.known([n], self._pengenal.one([n], UNIT)) for n in isi]
        if not all(u.benda and u.penuh >= UTUH for u in unsur):
            return Deretan()
        utuh = self._pengenal.one(bagian, POS | UNIT)
        deret = Deretan(tuple(unsur))
        beda = len(deret.benda) == len(isi) and not utuh.kata.issuperset(isi)
        return deret if beda else Deretan()

    def _settled(self, semua: list[Unsur]) -> list[Unsur]:
        """Return the parts with what they have from others, those that only head others left out.

        What is surely named comes first, then from the last part on: a head stands before.
        """
        urut = sorted(range(len(semua)), key=lambda ke: (bool(semua[ke].pilihan), -ke))
        kepala: dict[int, frozenset[int]] = {}
        for ke in urut:
            nama = {b for n, u in enumerate(semua) if n != ke for b in u.benda}
            sisa = [b for b in semua[ke].pilihan if b not in nama]
            if self._is_more_of(semua, ke, nama):
                kepala[ke] = semua[ke].kata
                continue
            kurang = len(sisa) < len(semua[ke].pilihan)
            if kurang and (not sisa or self._is_head(semua, ke)):
                kepala[ke] = semua[ke].kata
            elif kurang and len(sisa) == 1:
                semua[ke] = replace(semua[ke], benda=tuple(sisa), pilihan=())
            else:
                semua[ke] = self._with_neighbours(ke, semua)
        semua = [self._alike(satu, semua) for satu in semua]
        lain = frozenset(n for kata in kepala.values() for n in kata)
        hasil = [u for ke, u in enumerate(semua) if ke not in kepala]
        return [replace(hasil[0], kata=hasil[0].kata | lain), *hasil[1:]] if hasil else []

    def _alike(self, satu: Unsur, semua: Sequence[Unsur]) -> Unsur:
        """Return a unit as the line of that name, where all others are lines of one level."""
        lain = {b.jenis for u in semua if u is not satu for b in (*u.benda, *u.pilihan)}
        if len(lain) != 1 or not lain <= POS or not satu.benda or self._pembaca.says_unit(satu):
            return satu
        if satu.benda[0].jenis is not Jenis.UNIT:
            return satu
        ketemu = self._pengenal.one(satu.tempat, frozenset(lain))
        return (
            Unsur.known(satu.tempat, ketemu) if ketemu.benda and ketemu.kata >= satu.kata else satu
        )

    def _is_more_of(self, semua: Sequence[Unsur], ke: int, nama: Collection[Benda]) -> bool:
        """Tell whether a part says more of what another names: "gaji kdh dan wakil kdh"."""
        satu = semua[ke]
        sama = [u for n, u in enumerate(semua) if n != ke and set(u.benda) & set(satu.pilihan)]
        if not sama or not nama:
            return False
        lain = {self._kata[n].teks for u in sama for n in u.tempat}
        own = self._pembaca.own_words(satu)
        if {self._kata[n].teks for n in own} <= lain:
            return False
        tempat = (*satu.tempat, *(n for u in sama for n in sorted(u.kata)))
        utuh = self._pengenal.one(tempat, POS, isi=own)
        return bool(utuh.benda) and utuh.benda[0] in sama[0].benda

    def _is_head(self, semua: Sequence[Unsur], ke: int) -> bool:
        """Tell whether what follows a part stands in brackets behind it."""
        akhir = semua[ke].tempat[-1] + 1
        return akhir < len(self._kata) and self._kata[akhir].batas == "("

    def _with_neighbours(self, ke: int, semua: Sequence[Unsur]) -> Unsur:
        """Return a part with the words that it shares with others, where it needs them."""
        satu = semua[ke]
        if satu.penuh >= TERKENAL and satu.benda and satu.benda[0].jenis is not Jenis.UNIT:
            return satu
        lain = [u for n, u in enumerate(semua) if n != ke and self._is_line(u)]
        bersama = frozenset(n for u in lain for n in u.kata)
        own = self._pembaca.own_words(satu)
        if not bersama or not own or self._pembaca.says_unit(satu):
            return satu
        dipakai = {b for u in lain for b in u.benda}
        ketemu = self._pengenal.one(
            (*satu.tempat, *sorted(bersama)),
            POS,
            isi=own,
            tanpa=dipakai,
            lain=self._pembaca.spelled_out(satu.benda, satu.kata, bersama),
        )
        dari_lain = len({self._kata[n].teks for n in ketemu.kata & bersama})
        if not ketemu.benda or not ketemu.kata >= own or not dari_lain:
            return satu
        sudah = TERKENAL if satu.benda and satu.benda[0].jenis is Jenis.UNIT else satu.penuh
        if satu.benda and (ketemu.penuh <= sudah or dari_lain < BERSAMA):
            return satu
        return Unsur(satu.tempat, ketemu.benda, (), ketemu.kata, ketemu.penuh)

    def _is_line(self, satu: Unsur) -> bool:
        semua = satu.benda or satu.pilihan
        return bool(semua) and all(b.jenis in POS for b in semua)

    def _segments(self) -> Iterator[list[int]]:
        """Yield the words between marks and words that stand between two things."""
        bagian: list[int] = []
        for n, k in enumerate(self._kata):
            if k.batas or self._parts(n):
                yield bagian
                bagian = []
            elif not k.konsep & DITANYA:
                bagian.append(n)
        yield bagian

    def _parts(self, n: int) -> bool:
        """Tell whether a word stands between two things: "dan"; "dari" of "lebih besar dari"."""
        teks, depan = self._kata[n].teks, [k.teks for k in self._kata[max(n - LEBIH_DARI, 0) : n]]
        if teks == "dari":
            return "lebih" in depan
        return teks in PEMBATAS and not (teks == "sama" and depan[-1:] == ["kerja"])

    def _rejoined(self, bagian: list[list[int]]) -> list[list[int]]:
        """Return the parts, those that are one name together put together again."""
        hasil: list[list[int]] = []
        ke = 0
        while ke < len(bagian):
            panjang = next(
                (
                    n
                    for n in range(min(TERPANJANG, len(bagian) - ke), 1, -1)
                    if self._are_one(bagian[ke : ke + n])
                ),
                1,
            )
            hasil.append([n for satu in bagian[ke : ke + panjang] for n in satu])
            ke += panjang
        return hasil

    def _are_one(self, bagian: Sequence[Sequence[int]]) -> bool:
        """Tell whether parts are one name: more of it is said than of any that a part says."""
        semua = [n for satu in bagian for n in satu]
        terpisah = any(not self._weakly_parted(kiri, kanan) for kiri, kanan in pairwise(bagian))
        if terpisah or self._bernomor.intersection(semua):
            return False
        if not self._dipisah and self._is_written_so(bagian, semua):
            return True
        utuh = self._pengenal.one(semua, POS)
        dari_semua = all(utuh.kata & frozenset(satu) for satu in bagian)
        if not (utuh.benda and dari_semua and utuh.kata >= self._berisi.intersection(semua)):
            return False
        sendiri = [self._pembaca.any_kind(satu) for satu in bagian]
        return utuh.penuh > max(satu.penuh for satu in sendiri) or not any(
            satu.benda and satu.penuh >= TERKENAL for satu in sendiri
        )

    def _weakly_parted(self, kiri: Sequence[int], kanan: Sequence[int]) -> bool:
        antara = self._kata[kiri[-1] + 1 : kanan[0]]
        return all((k.batas or k.teks) in LEMAH for k in antara)

    def _is_written_so(self, bagian: Sequence[Sequence[int]], semua: Sequence[int]) -> bool:
        """Tell whether a name has the words with "dan" between: "perekonomian dan pembangunan"."""
        sambung = {
            (self._kata[kiri[-1]].teks, self._kata[kanan[0]].teks)
            for kiri, kanan in pairwise(bagian)
        }
        tingkat = [jenis for satu, jenis in JENJANG if any(satu in k.konsep for k in self._kata)]
        for jenis in (*tingkat, POS, UNIT):
            satu = self._pengenal.one(semua, jenis)
            if any(sambung <= _joined(b) for b in (*satu.benda, *satu.pilihan)):
                return True
        return False


@lru_cache(maxsize=4096)
def _joined(benda: Benda) -> frozenset[tuple[str, str]]:
    """Return the words that "dan" or a comma stands between in names of a thing."""
    return frozenset(p for nama in benda.sebutan for p in _RANGKAI.findall(nama.lower()))

"""A question taken apart: its words, its times, and the things of the data that they may mean."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from core.tanya.bawaan import Dikecualikan, Warisan
from core.tanya.bentuk import PENGHUBUNG
from core.tanya.bilangan import figures_among, how_many
from core.tanya.deretan import Deretan, Pemilah
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.kalimat import Kata
from core.tanya.nomor_pos import numbered
from core.tanya.pengenalan import Dikenal, Pengenal
from core.tanya.unsur import Pembaca, Unsur
from core.tanya.waktu import Waktu

MILIK = "milik_kami"
"""What is asked of one's own unit."""
DIPISAH = frozenset(
    [
        *("lebih", "digabung", "digabungkan", "gabung", "dijumlah", "dijumlahkan", "disatukan"),
        *("keduanya", "antara"),
    ]
)
"""Said of several things, however one of them may be called."""
HERAN = (
    *("kok", "kan", "cuma", "masa", "bukannya", "katanya", "padahal", "ternyata"),
    *("benar", "betul"),
)
"""Who says so takes what is said for granted, or holds it against something else."""
MEMASTIKAN = frozenset(["ya", "yah", "kan", "bukan", "benar", "betul", "sih", "tidak", "iya"])
"""At the end of what is to be confirmed."""
SANTUN = frozenset(
    ["dong", "donk", "min", "pak", "bu", "ya", "kak", "izin", "tolong", "mohon", "coba"]
)
"""Words that are added for courtesy."""
TANPA_ARTI = Kata("itu", hias=True)
"""Stands for a word whose meaning is known already."""
_UNIT = frozenset([Jenis.UNIT])


class Soal:
    """One sentence, with all that readers need; nothing of it changes.

    `kecuali` is what it leaves out, None where it leaves out nothing.
    """

    def __init__(  # noqa: PLR0913  what was said, and what is known
        self,
        kata: Sequence[Kata],
        waktu: Waktu,
        indeks: Indeks,
        warisan: Warisan | None = None,
        *,
        kecuali: Dikecualikan | None = None,
        sendiri: Benda | None = None,
        utuh: Sequence[Kata] | None = None,
        bukan: frozenset[str] = frozenset(),
    ) -> None:
        self.kata = tuple(kata)
        self.utuh = self.kata if utuh is None else tuple(utuh)
        """The words with those that say what is left out."""
        self.waktu = waktu
        self.indeks = indeks
        self.warisan = warisan or Warisan()
        self.kecuali = kecuali or Dikecualikan()
        self.mengecualikan = kecuali is not None
        """Something is left out of what is asked: "selain program 1"."""
        self.bukan = bukan
        """What is said not to be meant: "bukan anggarannya"."""
        self.sendiri = sendiri
        self._kenal: dict[frozenset[Jenis], Dikenal] = {}

    @cached_property
    def konsep(self) -> frozenset[str]:
        return frozenset(k for satu in self.kata for k in satu.konsep) | self.warisan.konsep

    @cached_property
    def _tempat(self) -> Mapping[str, frozenset[int]]:
        semua: dict[str, set[int]] = {}
        for n, satu in enumerate(self.kata):
            for konsep in satu.konsep:
                semua.setdefault(konsep, set()).add(n)
        return {konsep: frozenset(tempat) for konsep, tempat in semua.items()}

    @cached_property
    def _teks(self) -> frozenset[str]:
        return frozenset(k.teks for k in self.kata)

    def ada(self, *konsep: str) -> bool:
        return not self.konsep.isdisjoint(konsep)

    def tempat(self, *konsep: str) -> frozenset[int]:
        """Return the places of the words that ask for one of these."""
        return frozenset().union(*(self._tempat.get(satu, ()) for satu in konsep))

    def kata_ada(self, *teks: str) -> bool:
        return not self._teks.isdisjoint(teks)

    @cached_property
    def berisi(self) -> frozenset[int]:
        """Return the places of words that must mean something and are asked by nobody."""
        return frozenset(
            n
            for n, k in enumerate(self.kata)
            if not (k.batas or k.konsep or k.hias or k.teks in PENGHUBUNG or k.teks == "asisten")
            and k.angka is None
            and n not in self.waktu.dipakai
            and len(k.teks) > 1
        )

    @cached_property
    def tunggal(self) -> bool:
        """Tell whether one word is all that was said, and nothing before it."""
        kata = [k for k in self.kata if not (k.batas or k.teks in SANTUN)]
        return len(kata) == 1 and not (kata[0].kode or self.waktu.ada or self.warisan.benda)

    @cached_property
    def angka(self) -> tuple[tuple[int, Decimal], ...]:
        """Return the numbers that are no year, with their places."""
        return tuple(
            (n, k.angka)
            for n, k in enumerate(self.kata)
            if k.angka is not None and n not in self.waktu.dipakai
        )

    @cached_property
    def bilangan(self) -> int | None:
        """Return how many are asked for: "top 5", "lima terendah"."""
        return how_many(self.kata, self.waktu.dipakai.union(self.nomor_pos))

    @cached_property
    def menduga(self) -> bool:
        """Tell whether a number of the question is taken for granted: "kok cuma 60?"."""
        heran = self.ada("penyebab") or self.kata_ada(*HERAN) or self.memastikan
        return bool(self.dugaan) and (
            heran
            or self.ada("atau_angka", "cocok", "salah")
            or any(self.kata[n].persen for n, _ in self.dugaan)
        )

    @cached_property
    def memastikan(self) -> bool:
        """Tell whether the sentence asks no more than a yes: "targetnya 15 ya"."""
        akhir = next((k.teks for k in reversed(self.kata) if not k.batas), "")
        return akhir in MEMASTIKAN and not self.kata_ada("berapa", "apa", "mana", "siapa")

    @cached_property
    def dugaan(self) -> tuple[tuple[int, Decimal], ...]:
        """Return the numbers that may be figures: "3 program" counts, "program 3" names a line."""
        return figures_among(self.kata, self.angka, self.nomor_pos)

    @cached_property
    def batas(self) -> bool | None:
        """Tell whether a number is said to be passed (True) or not reached (False), else None."""
        atas = self.kata_ada("atas", "diatas", "melebihi") or self.ada("di_atas")
        bawah = self.kata_ada("bawah", "dibawah") or self.ada("di_bawah")
        if atas == bawah and self.kata_ada("sudah") and self.kata_ada("belum", "kah", "sudahkah"):
            # "Sudah terserap separuh belum?"
            return True
        return None if atas == bawah else atas

    @cached_property
    def nomor_pos(self) -> Mapping[int, Benda]:
        """Return the lines of the budget that are named by their number, by its place."""
        return numbered(self.kata, self.konsep, self.waktu.dipakai)

    @cached_property
    def _pengenal(self) -> Pengenal:
        return Pengenal(
            self.indeks,
            self.kata,
            berisi=self.berisi,
            dipakai=self.waktu.dipakai,
            bernomor=self.nomor_pos,
        )

    @cached_property
    def deret(self) -> Deretan:
        """Return the lines and units that are named beside each other, nothing where one is."""
        return self._pemilah.find()

    @property
    def unsur(self) -> tuple[Unsur, ...]:
        """Return the lines and units that are named, also where it is one."""
        return self.deret.unsur or self._pemilah.alone()

    def named(self, tempat: Sequence[int]) -> Unsur | None:
        """Return the line or unit that words at these places name, None where they name none."""
        return self._pembaca.of(tempat)

    @cached_property
    def _pembaca(self) -> Pembaca:
        return Pembaca(
            self.indeks,
            self.kata,
            self._pengenal,
            berisi=self.berisi,
            bernomor=self.nomor_pos,
        )

    @property
    def _pemilah(self) -> Pemilah:
        return Pemilah(
            self.kata,
            self._pengenal,
            self._pembaca,
            berisi=self.berisi,
            bernomor=self.nomor_pos,
            dipisah=self.ada("banding") or self.kata_ada(*DIPISAH),
        )

    def kenal(self, *jenis: Jenis) -> Dikenal:
        """Return which things of these kinds the words mean, else what was talked about before."""
        kunci = frozenset(jenis)
        if kunci not in self._kenal:
            self._kenal[kunci] = self._known(kunci)
        return self._kenal[kunci]

    def _known(self, jenis: frozenset[Jenis]) -> Dikenal:
        sendiri = self._with_kind(self._pengenal.recognise(jenis))
        if self.sendiri is not None and jenis == _UNIT and self.ada(MILIK):
            semua = tuple(dict.fromkeys((self.sendiri, *sendiri.benda)))
            return Dikenal(semua, (), self.tempat(MILIK) | sendiri.kata, 1)
        lama = tuple(satu for satu in self.warisan.benda if satu.jenis in jenis)
        milik = Dikenal(lama, (), frozenset(), 1) if lama else Dikenal()
        if self.warisan.tetap:
            return replace(milik, kata=sendiri.kata) if milik else milik
        return sendiri or milik

    def _with_kind(self, satu: Dikenal) -> Dikenal:
        """Return it with the words before it that its full name begins with: "rumah sakit RSHD"."""
        if len(satu.benda) != 1 or not satu.kata or satu.benda[0].jenis is not Jenis.UNIT:
            return satu
        nama, n = satu.benda[0].nama.lower().split(), min(satu.kata)
        for panjang in range(min(len(nama), n), 0, -1):
            depan = [k.teks for k in self.kata[n - panjang : n]]
            if depan == nama[:panjang]:
                return replace(satu, kata=satu.kata | frozenset(range(n - panjang, n)))
        return satu

    def continuing(self, warisan: Warisan, waktu: Waktu) -> "Soal":
        """Return the same sentence as what follows a question."""
        return self._like(self.kata, waktu, warisan)

    def without(self, tempat: Collection[int]) -> "Soal":
        """Return the same sentence as if these words said nothing."""
        kata = [TANPA_ARTI if n in tempat else k for n, k in enumerate(self.kata)]
        return self._like(kata, self.waktu, self.warisan)

    def _like(self, kata: Sequence[Kata], waktu: Waktu, warisan: Warisan) -> "Soal":
        kecuali = self.kecuali if self.mengecualikan else None
        return Soal(
            *(kata, waktu, self.indeks, warisan),
            kecuali=kecuali,
            sendiri=self.sendiri,
            bukan=self.bukan,
            utuh=self.utuh,
        )

    def reworded(self, kata: Sequence[Kata]) -> "Soal":
        """Return the same sentence with words read in another way, each in its place."""
        return self._like(kata, self.waktu, self.warisan)

    def sisa(self, *dipakai: Collection[int]) -> frozenset[int]:
        """Return the places of the words that must mean something and were not used."""
        return self.berisi.difference(*dipakai)

    def typed(self, tempat: Collection[int]) -> tuple[str, ...]:
        """Return the words at these places as somebody wrote them: an abbreviation stays one."""
        kata = (self.kata[n] for n in sorted(tempat))
        return tuple(dict.fromkeys(k.asal or k.singkatan or k.teks for k in kata))

    def teks_of(self, tempat: Collection[int]) -> tuple[str, ...]:
        return tuple(self.kata[n].asal or self.kata[n].teks for n in sorted(tempat))

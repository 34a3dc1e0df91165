"""One thing that two registers hold, and that two indikator count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from core.audit.bahan import Bahan, EntriTercetak
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.audit.register import entry_of, issued_in
from core.paket.istilah import CaraHitung
from core.teks import fold

SETAHAP = frozenset([CaraHitung.RAPERWAL, CaraHitung.KEBIJAKAN])
"""A draft and the policy that it becomes are two stages, and each is counted by itself."""
KATA_PALING_SEDIKIT = 3
"""Of fewer words a title may be what many things are called."""
_SINGKATAN = re.compile(r"[A-Z][A-Z0-9-]{2,}")
_KURUNG = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaDuaRegister(FaktaIndikator):
    """An entry of one register that an entry of another, counted for another indikator, names.

    `terbit` are the years in which they were issued, None where their titles do not say.
    """

    kode_lain: str
    entri: EntriTercetak
    entri_lain: EntriTercetak
    terbit: int | None
    terbit_lain: int | None

    @property
    def pokok(self) -> str:
        return entry_of(self.entri_lain)


def check(bahan: Bahan) -> Temuan:
    """Find what is counted twice; the later register, as they are listed, has the finding."""
    for lain, satu in _pairs(bahan):
        for kode_lain, kode in product(_codes(bahan, lain.jenis), _codes(bahan, satu.jenis)):
            fakta = FaktaDuaRegister(
                kode=kode,
                kode_lain=kode_lain,
                entri=satu,
                entri_lain=lain,
                terbit=issued_in(satu.judul),
                terbit_lain=issued_in(lain.judul),
            )
            yield Tingkat.PERLU_PENJELASAN, f"{kode} {kode_lain} {satu.nomor}", fakta


@dataclass(frozen=True, slots=True)
class _Judul:
    """A title as it is compared: as printed, and folded, with and without what is in brackets."""

    tercetak: str
    penuh: str
    polos: str

    @classmethod
    def of(cls, judul: str) -> "_Judul":
        return cls(judul.strip(), f" {fold(judul)} ", f" {fold(_KURUNG.sub(' ', judul))} ")

    def stands_in(self, lain: "_Judul") -> bool:
        if _SINGKATAN.fullmatch(self.tercetak):
            # An abbreviation is spelt as such wherever it stands.
            kata = re.escape(self.tercetak)
            return re.search(rf"(?<![\w-]){kata}(?![\w-])", lain.tercetak) is not None
        return len(self.polos.split()) >= KATA_PALING_SEDIKIT and self.polos in lain.penuh


def names_the_same(judul: str, lain: str) -> bool:
    """Tell whether one of two titles stands in the other as a whole.

    Of one word it must be an abbreviation, spelt as such in both.
    """
    return _same(_Judul.of(judul), _Judul.of(lain))


def _same(judul: _Judul, lain: _Judul) -> bool:
    return judul.stands_in(lain) or lain.stands_in(judul)


def _pairs(bahan: Bahan) -> Iterator[tuple[EntriTercetak, EntriTercetak]]:
    semua = {
        cara: [(satu, _Judul.of(satu.judul)) for satu in bahan.register[cara]]
        for cara in CaraHitung
        if cara in bahan.register
    }
    for awal, akhir in combinations(semua, 2):
        if {awal, akhir} != SETAHAP:
            for (lain, judul_lain), (satu, judul) in product(semua[awal], semua[akhir]):
                if _same(judul, judul_lain):
                    yield lain, satu


def _codes(bahan: Bahan, cara: CaraHitung) -> list[str]:
    return [satu.kode for satu in bahan.computed_from(cara)]


ATURAN = Aturan("dua-register", Dasar.DOKUMEN_SENDIRI, check)

"""Lines of the budget by their names, and what facts about them have in common."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Generic, TypeVar

from core.audit.catatan import Fakta
from core.buku import Kolom, Pos, Tingkat, leaves, printed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Garis:
    """A line of the budget by its name."""

    tingkat: Tingkat
    nomor: int
    nama: str


def name(pos: Pos) -> Garis:
    return Garis(pos.tingkat, pos.nomor, pos.pendek)


def number_in(pos: Pos, kolom: Kolom) -> Decimal | None:
    """Return the figure of a column, None where there is none."""
    nilai = printed(pos, kolom)
    return nilai if isinstance(nilai, Decimal) else None


def alike(pos: Pos) -> dict[tuple[Decimal, Decimal], list[Pos]]:
    """Return the sub kegiatan below a line that say the same, by their pagu and realisasi.

    Two that only share a round pagu, or spent nothing, say nothing of each other.
    """
    semua: dict[tuple[Decimal, Decimal], list[Pos]] = defaultdict(list)
    for satu in leaves(pos):
        pagu, realisasi = number_in(satu, Kolom.PERUBAHAN), number_in(satu, Kolom.REALISASI)
        if pagu is not None and realisasi:
            semua[pagu, realisasi].append(satu)
    return {angka: sama for angka, sama in semua.items() if len(sama) > 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaGaris(Fakta):
    """Facts about one line, whatever its level."""

    garis: Garis

    @property
    def pokok(self) -> str:
        return f"{self.garis.tingkat.value} {self.garis.nomor}"

    @property
    def sub(self) -> frozenset[int]:
        satu = self.garis.tingkat is Tingkat.SUB_KEGIATAN
        return frozenset({self.garis.nomor} if satu else ())

    def of_rows(self, milik: Collection[int]) -> Fakta | None:
        return self if self.sub and self.sub.issubset(milik) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSekawan(Fakta):
    """Facts about sub kegiatan that mean something only together."""

    baris: tuple[Garis, ...]

    @property
    def sub(self) -> frozenset[int]:
        return frozenset(satu.nomor for satu in self.baris)

    def of_rows(self, milik: Collection[int]) -> Fakta | None:
        return self if self.sub.issubset(milik) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaDaftar(Fakta, Generic[T]):
    """The same fact about several sub kegiatan, each with its own figure."""

    baris: tuple[tuple[Garis, T], ...]

    @property
    def sub(self) -> frozenset[int]:
        return frozenset(garis.nomor for garis, _ in self.baris)

    def of_rows(self, milik: Collection[int]) -> Fakta | None:
        baris = tuple(satu for satu in self.baris if satu[0].nomor in milik)
        return replace(self, baris=baris) if baris else None

"""A document as such: its date, its sections and tables, and what its plan sets out to reach."""

from dataclasses import dataclass
from datetime import date

from core.angka import Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Sasaran:
    kode: str
    nama: str
    sumber: Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Tujuan:
    """What the plan sets out to reach, by which indikator it is told, and its sasaran."""

    kode: str
    nama: str
    indikator: str
    sasaran: tuple[Sasaran, ...]
    sumber: Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Naskah:
    judul: str
    penerbit: str
    tahun: int
    tanggal: date | None
    tujuan: tuple[Tujuan, ...] = ()

    @property
    def sasaran(self) -> tuple[Sasaran, ...]:
        return tuple(satu for milik in self.tujuan for satu in milik.sasaran)

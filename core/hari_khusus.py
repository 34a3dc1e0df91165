"""What an admin changes in the calendar: days added to the days off, and days struck out of them.

Values only. A change stands until it is taken back; nothing of it is ever deleted.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from core.hari_kerja import DaftarLibur, Disesuaikan, HariLibur, JenisLibur


class JenisKhusus(StrEnum):
    """What a change makes of a day."""

    SETEMPAT = "setempat"
    """A day off of this city."""
    CUTI_BERSAMA = "cuti_bersama"
    """A day off that the government has set, and the library does not know yet."""
    CORET = "coret"
    """A day of work, though a list has it as a day off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HariKhusus:
    """One change. `nama` is what the day is called; of a day struck out, what it would have been.

    `oleh` is the name of who made it.
    """

    id: int
    on: date
    jenis: JenisKhusus
    nama: str
    oleh: str
    pada_at: datetime


@dataclass(frozen=True, slots=True)
class Tambah:
    """A day off to be added; `jenis` is not CORET."""

    on: date
    jenis: JenisKhusus
    nama: str


@dataclass(frozen=True, slots=True)
class Coret:
    """A day to be struck out of the days off."""

    on: date


@dataclass(frozen=True, slots=True)
class Cabut:
    """A change to be taken back: the day is again what it was without it."""

    khusus_id: int


Perubahan: TypeAlias = Tambah | Coret | Cabut


@dataclass(frozen=True, slots=True)
class Tersimpan:
    """What was done: the change that was made, or the one that was taken back."""

    khusus: HariKhusus
    dicabut: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TahunLibur:
    """The days off of a year in order, Saturdays and Sundays among them, and what was changed."""

    tahun: int
    hari: tuple[HariLibur, ...]
    khusus: tuple[HariKhusus, ...]
    cuti_bersama_diketahui: bool
    """False: the government has not set any yet, or nobody has told the calendar."""

    @property
    def dicoret(self) -> tuple[HariKhusus, ...]:
        return tuple(satu for satu in self.khusus if satu.jenis is JenisKhusus.CORET)

    def khusus_on(self, on: date) -> HariKhusus | None:
        return next((satu for satu in self.khusus if satu.on == on), None)


def adjust(dasar: DaftarLibur, khusus: Iterable[HariKhusus]) -> Disesuaikan:
    """Return a list of days off with these changes over it."""
    semua = tuple(khusus)
    return Disesuaikan(
        dasar,
        {satu.on: _day_off(satu) for satu in semua if satu.jenis is not JenisKhusus.CORET},
        frozenset(satu.on for satu in semua if satu.jenis is JenisKhusus.CORET),
    )


def year_of(tahun: int, dasar: Collection[HariLibur], khusus: Iterable[HariKhusus]) -> TahunLibur:
    """Return a year of days off with the changes of that year over it."""
    semua = tuple(satu for satu in khusus if satu.on.year == tahun)
    daftar = adjust({satu.on: satu for satu in dasar}, semua)
    # What is struck out is known all the same.
    diketahui = {satu.jenis for satu in (*dasar, *daftar.tambah.values())}
    ada = sorted({*daftar.tambah, *(satu.on for satu in dasar)} - set(daftar.coret))
    return TahunLibur(
        tahun=tahun,
        hari=tuple(libur for on in ada if (libur := daftar.get(on)) is not None),
        khusus=tuple(sorted(semua, key=lambda satu: satu.on)),
        cuti_bersama_diketahui=JenisLibur.CUTI_BERSAMA in diketahui,
    )


def _day_off(satu: HariKhusus) -> HariLibur:
    return HariLibur(on=satu.on, nama=satu.nama, jenis=JenisLibur(satu.jenis.value))

"""Years and the parts of a year that figures are posted for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache

TAHUN = "tahun"
"""How a figure for the whole year names its period."""


class Triwulan(IntEnum):
    I = 1  # noqa: E741  printed as Roman numerals
    II = 2
    III = 3
    IV = 4

    def rentang(self, tahun: int) -> tuple[date, date]:
        """Return [mulai, akhir): the first day of the quarter and of the next one."""
        mulai = date(tahun, 3 * self.value - 2, 1)
        berikut = date(tahun + 1, 1, 1) if self is Triwulan.IV else date(tahun, 3 * self + 1, 1)
        return mulai, berikut

    @property
    def kode(self) -> str:
        """Return tw1 .. tw4, as the database and the commands name it."""
        return f"tw{self.value}"

    @property
    def bulan_akhir(self) -> "Bulan":
        """Return its last month: what is cumulative by then is so for the quarter."""
        return Bulan(3 * self.value)


class Semester(IntEnum):
    """Half a year; surveys of one (SKM) are named by it."""

    I = 1  # noqa: E741  printed as Roman numerals
    II = 2

    def rentang(self, tahun: int) -> tuple[date, date]:
        """Return [mulai, akhir): the first day of the half year and of the next one."""
        if self is Semester.I:
            return date(tahun, 1, 1), date(tahun, 7, 1)
        return date(tahun, 7, 1), date(tahun + 1, 1, 1)

    @property
    def kode(self) -> str:
        return f"s{self.value}"


class Bulan(IntEnum):
    JANUARI = 1
    FEBRUARI = 2
    MARET = 3
    APRIL = 4
    MEI = 5
    JUNI = 6
    JULI = 7
    AGUSTUS = 8
    SEPTEMBER = 9
    OKTOBER = 10
    NOVEMBER = 11
    DESEMBER = 12

    @property
    def kode(self) -> str:
        """Return b01 .. b12, so that codes sort as months do."""
        return f"b{self.value:02}"


SEBUTAN_LAIN = {
    "agt": Bulan.AGUSTUS,
    "ags": Bulan.AGUSTUS,
    "nop": Bulan.NOVEMBER,
    "nopember": Bulan.NOVEMBER,
    "peb": Bulan.FEBRUARI,
    "pebruari": Bulan.FEBRUARI,
}
"""How months are written besides by their names."""
HURUF_BULAN = 3
"""Letters that tell a month from the others."""


def find_bulan(kata: str) -> Bulan | None:
    """Return the month that this word names or begins, None for another word."""
    kecil = kata.lower()
    if kecil in SEBUTAN_LAIN:
        return SEBUTAN_LAIN[kecil]
    if len(kecil) < HURUF_BULAN:
        return None
    return next((satu for satu in Bulan if satu.name.lower().startswith(kecil)), None)


@dataclass(frozen=True, slots=True, order=True)
class Periode:
    """A part of a year; `kode` is `tahun`, s1, s2, tw1 .. tw4, b01 .. b12.

    The figure of a month is cumulative from January.
    """

    tahun: int
    kode: str

    @property
    def triwulan(self) -> Triwulan | None:
        return _TRIWULAN.get(self.kode)

    @property
    def semester(self) -> Semester | None:
        return _SEMESTER.get(self.kode)

    @property
    def bulan(self) -> Bulan | None:
        return _BULAN.get(self.kode)

    @property
    def mulai_on(self) -> date:
        """Return its first day; of a month too, although its figure counts from January."""
        if self.triwulan:
            return self.triwulan.rentang(self.tahun)[0]
        if self.semester:
            return self.semester.rentang(self.tahun)[0]
        return date(self.tahun, self.bulan or Bulan.JANUARI, 1)

    @property
    def berakhir_on(self) -> date:
        """Return the first day after it: its figure exists from then on."""
        if self.triwulan:
            return self.triwulan.rentang(self.tahun)[1]
        bulan = 6 * self.semester if self.semester else self.bulan or Bulan.DESEMBER
        return date(self.tahun + bulan // 12, bulan % 12 + 1, 1)


_TRIWULAN = {satu.kode: satu for satu in Triwulan}
_SEMESTER = {satu.kode: satu for satu in Semester}
_BULAN = {satu.kode: satu for satu in Bulan}


def find_periode(tahun: int, kode: str) -> Periode | None:
    """Return the period of this code, None for a code that no period has."""
    return Periode(tahun, kode) if kode in {TAHUN, *_SEMESTER, *_TRIWULAN, *_BULAN} else None


def semester_of(tahun: int) -> tuple[Periode, ...]:
    return tuple(Periode(tahun, satu.kode) for satu in Semester)


@cache
def triwulan_of(tahun: int) -> tuple[Periode, ...]:
    return tuple(Periode(tahun, satu.kode) for satu in Triwulan)


@cache
def bulan_of(tahun: int) -> tuple[Periode, ...]:
    return tuple(Periode(tahun, satu.kode) for satu in Bulan)


@dataclass(frozen=True, slots=True)
class TahunKosong:
    """The year has no data (None: no year has any); `ada` are the years that do, oldest first."""

    tahun: int | None
    ada: tuple[int, ...]


def missing_years(ada: Collection[int], dari: int, sampai: int) -> tuple[int, ...]:
    """Return the years after `dari`, up to `sampai`, that have no data."""
    return tuple(t for t in range(dari + 1, sampai + 1) if t not in ada)

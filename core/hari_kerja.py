"""Working days: the days of a week, less the days off that a list knows.

Days are local dates of the city; nothing here knows what day it is.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, StrEnum
from typing import Protocol

SENIN_JUMAT = frozenset(range(5))
"""The week of an office, as `date.weekday` counts: Senin is 0, Minggu 6."""
SEHARI = timedelta(days=1)


class JenisLibur(StrEnum):
    """Who made a day one off."""

    NASIONAL = "nasional"
    CUTI_BERSAMA = "cuti_bersama"
    SETEMPAT = "setempat"
    """An admin, for this city."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HariLibur:
    """A day off. `perkiraan`: the day is reckoned, and the government may still set another."""

    on: date
    nama: str
    jenis: JenisLibur
    perkiraan: bool = False


class Pekan(Enum):
    """Why nobody works on a day that is no holiday."""

    LUAR = "luar"
    """It is no day of the unit's week."""


class DaftarLibur(Protocol):
    """Where a calendar looks a day up; a dict by date is one."""

    def get(self, on: date, /) -> HariLibur | None: ...


@dataclass(frozen=True, slots=True)
class Disesuaikan:
    """A list of days off with an admin's changes over it: days added, and days struck out."""

    dasar: DaftarLibur
    tambah: Mapping[date, HariLibur]
    coret: Collection[date]

    def get(self, on: date, /) -> HariLibur | None:
        if on in self.tambah:
            return self.tambah[on]
        return None if on in self.coret else self.dasar.get(on)


@dataclass(frozen=True, slots=True)
class Kalender:
    """The working days of a unit; `pekan` are the weekdays on which it works, as `SENIN_JUMAT`.

    Raises ValueError for a week without a day, or with a day that no week has.
    """

    libur: DaftarLibur
    pekan: frozenset[int] = SENIN_JUMAT

    def __post_init__(self) -> None:
        check_week(self.pekan)

    def is_working(self, on: date) -> bool:
        return self.why_off(on) is None

    def why_off(self, on: date) -> HariLibur | Pekan | None:
        """Return why nobody works on this day, a holiday before a weekend; None: they do."""
        libur = self.libur.get(on)
        if libur is not None:
            return libur
        return None if on.weekday() in self.pekan else Pekan.LUAR

    def on_or_before(self, on: date) -> date:
        """Return this day, or the last working day before it."""
        while not self.is_working(on):
            on -= SEHARI
        return on

    def on_or_after(self, on: date) -> date:
        """Return this day, or the next working day after it."""
        while not self.is_working(on):
            on += SEHARI
        return on

    def add(self, on: date, n: int) -> date:
        """Return the n-th working day after this day, which itself does not count.

        With 0 it is this day, or the next working day after it. Raises ValueError below 0.
        """
        if n < 0:
            raise ValueError(f"{n} working days after a day")
        if n == 0:
            return self.on_or_after(on)
        for _ in range(n):
            on = self.on_or_after(on + SEHARI)
        return on

    def count(self, after: date, until: date) -> int:
        """Return how many working days come after the one day, up to and with the other.

        0 where `until` is not later: so many days late is never less than none.
        """
        hari = (until - after).days
        return sum(self.is_working(after + SEHARI * ke) for ke in range(1, hari + 1))


class Geser(StrEnum):
    """What becomes of a due date that is no working day; each kind of duty has its own rule."""

    TETAP = "tetap"
    """It stays."""
    MAJU = "maju"
    """It moves on to the next working day."""


def due_on(tenggat: date, geser: Geser, kalender: Kalender) -> date:
    """Return the day by which something is due that was set for this day."""
    return kalender.on_or_after(tenggat) if geser is Geser.MAJU else tenggat


def check_week(pekan: Collection[int]) -> None:
    """Raise ValueError for what is no week: nobody would ever work, or on an eighth day."""
    if not pekan or not set(pekan) <= set(range(7)):
        raise ValueError(f"no week: {sorted(pekan)}")

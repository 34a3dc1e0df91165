"""What somebody wants to hear of by themselves, and when (pure).

A choice counts from the moment it was made: what would have been due before it is not made up for.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.hak import PELAPOR, Kegunaan, Pelaku, Peran, sees_all
from core.jam_kirim import BIASA

JEDA_MAKS = timedelta(days=30)
"""Longer nobody is left alone: what is owed would be forgotten. [J]"""
SEPEKAN = timedelta(days=7)
HARI_KERJA = frozenset(range(5))
SENIN = frozenset({0})


class Langganan(StrEnum):
    """What comes by itself and again, and can be chosen."""

    PAGI = "pagi"
    """On the chosen days: all that the person still owes."""
    REKAP = "rekap"
    """Once a week: what is due, what is in, capaian and serapan to date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pilihan:
    """Whether somebody gets one of these, on which weekdays (as `date.weekday`), from what time.

    `sejak`: when it was chosen so; None: nobody has, it is as it comes.
    """

    aktif: bool
    hari: frozenset[int]
    jam: time = BIASA.mulai
    sejak: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengaturan:
    """All that one person has chosen; `jeda_sampai_on`: hears nothing of it before that day."""

    pilihan: dict[Langganan, Pilihan]
    jeda_sampai_on: date | None = None

    def is_paused(self, on: date) -> bool:
        return self.jeda_sampai_on is not None and on < self.jeda_sampai_on


def offered(pelaku: Pelaku) -> tuple[Langganan, ...]:
    """Return what this person can choose: who is reminded, and who sees the board."""
    ada = []
    if any(tugas.peran in PELAPOR for tugas in pelaku.penugasan):
        ada.append(Langganan.PAGI)
    if sees_all(pelaku, Kegunaan.MELIHAT_TENGGAT):
        ada.append(Langganan.REKAP)
    return tuple(ada)


def usual(satu: Langganan, peran: Collection[Peran]) -> Pilihan:
    """Return how it comes to somebody who has chosen nothing: only the recap, to pimpinan ([J])."""
    if satu is Langganan.REKAP:
        return Pilihan(aktif=Peran.PIMPINAN in peran, hari=SENIN)
    return Pilihan(aktif=False, hari=HARI_KERJA)


def last_due(pilihan: Pilihan, now: datetime, *, sejak: datetime | None = None) -> date | None:
    """Return the newest day whose time has come, of the week up to `now`; None: there is none.

    What would have been due before `sejak`, or before it was chosen so, is not. `now` is in the
    city's zone.
    """
    if not pilihan.aktif:
        return None
    awal = [satu for satu in (pilihan.sejak, sejak) if satu is not None]
    for mundur in range(SEPEKAN.days + 1):
        on = now.date() - timedelta(days=mundur)
        saat = datetime.combine(on, pilihan.jam, now.tzinfo)
        if on.weekday() in pilihan.hari and saat <= now:
            return on if all(satu <= saat for satu in awal) else None
    return None

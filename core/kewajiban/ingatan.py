"""Which reminders one person gets on a day, and why they do not get the others.

Values only. A person hears at most once a day, with all that is still owed in one message; before
the last days at most three times a week. What waits for another day is not recorded, so that the
next day finds it again; what is recorded never comes a second time.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.kewajiban.tangga import Anak, due

SEPEKAN_MAKS = 3
"""Messages a week, as long as none of them is about what is due within days."""
MENDESAK = timedelta(days=3)
"""So many days before the due date, and from then on, the weekly limit is off."""


class Nasib(StrEnum):
    """What became of a rung for a person."""

    KIRIM = "kirim"
    DIGABUNG = "digabung"
    DILEWATI = "dilewati"


class Sebab(StrEnum):
    """Why a rung has no message of its own."""

    BERSAMAAN = "bersamaan"
    """It falls on the day of another rung."""
    TERTINGGAL = "tertinggal"
    """Its day went by while the bot was down, or while the person was not to be disturbed."""
    TAK_TERJANGKAU = "tak_terjangkau"
    """The person has never opened the chat, or has blocked the bot."""
    DIJEDA = "dijeda"
    """The person wants none of these messages."""


def rung_key(tenggat_on: date, anak: Anak) -> str:
    """Return what a rung of a due date is recorded by."""
    return f"{tenggat_on:%Y%m%d}:{anak.kode}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Utang:
    """Something that one person may be reminded of.

    `anak` are the rungs of the due date that counts; `tercatat` the keys of those that were dealt
    with. Rungs before `mulai_on` never fire. `tunda_on`: the person asked to hear of it again
    from that day on.
    """

    kewajiban_id: int
    tenggat_on: date
    anak: tuple[Anak, ...]
    mulai_on: date
    tercatat: frozenset[str] = frozenset()
    tunda_on: date | None = None

    def key(self, anak: Anak) -> str:
        """Return what a rung is recorded by: of another due date it is another one."""
        return rung_key(self.tenggat_on, anak)

    def open_rungs(self, on: date) -> list[Anak]:
        """Return what should have been said by this day and was not, the oldest first."""
        semua = due(self.anak, on=on, sejak=self.mulai_on)
        return [satu for satu in semua if self.key(satu) not in self.tercatat]

    def is_urgent(self, on: date) -> bool:
        return on >= self.tenggat_on - MENDESAK


@dataclass(frozen=True, slots=True, kw_only=True)
class Orang:
    """Whom to remind. `kapan` are the days of earlier messages, of this week or longer ago."""

    terjangkau: bool = True
    dijeda: bool = False
    kapan: Collection[date] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Catatan:
    """What is to be recorded of one rung."""

    kewajiban_id: int
    kunci: str
    kode: str
    nasib: Nasib
    sebab: Sebab | None = None


def plan(orang: Orang, semua: Sequence[Utang], *, on: date) -> list[Catatan]:
    """Return what is to be recorded today; there is a message if any of it is KIRIM."""
    terbuka = [(satu, satu.open_rungs(on)) for satu in semua]
    ada = [(satu, anak) for satu, anak in terbuka if anak]
    if not orang.terjangkau:
        return list(_skipped(ada, Sebab.TAK_TERJANGKAU))
    if orang.dijeda:
        return list(_skipped(ada, Sebab.DIJEDA))
    siap = [(satu, anak) for satu, anak in ada if satu.tunda_on is None or satu.tunda_on <= on]
    if not siap or not _may_hear(orang, [satu for satu, _ in siap], on):
        return []
    return [catatan for satu, anak in siap for catatan in _said(satu, anak)]


def _may_hear(orang: Orang, semua: Sequence[Utang], on: date) -> bool:
    if on in orang.kapan:
        return False
    senin = on - timedelta(days=on.weekday())
    pekan_ini = [satu for satu in orang.kapan if senin <= satu < on]
    return len(pekan_ini) < SEPEKAN_MAKS or any(satu.is_urgent(on) for satu in semua)


def _said(satu: Utang, anak: Sequence[Anak]) -> Iterator[Catatan]:
    """Yield the newest rung as the one that is said, and the others as merged into it."""
    terakhir = anak[-1]
    for lain in anak[:-1]:
        sebab = Sebab.BERSAMAAN if lain.on == terakhir.on else Sebab.TERTINGGAL
        yield _record(satu, lain, Nasib.DIGABUNG, sebab)
    yield _record(satu, terakhir, Nasib.KIRIM)


def _skipped(ada: Sequence[tuple[Utang, list[Anak]]], sebab: Sebab) -> Iterator[Catatan]:
    for satu, semua in ada:
        for anak in semua:
            yield _record(satu, anak, Nasib.DILEWATI, sebab)


def _record(satu: Utang, anak: Anak, nasib: Nasib, sebab: Sebab | None = None) -> Catatan:
    return Catatan(
        kewajiban_id=satu.kewajiban_id,
        kunci=satu.key(anak),
        kode=anak.kode,
        nasib=nasib,
        sebab=sebab,
    )

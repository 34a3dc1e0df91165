"""Ladders of reminders: on which days somebody is reminded of what they still owe.

A ladder is data: days before the due date, whether the opening day counts, and how often after
it. A rung on a day off moves to the working day before; the opening day to the one after, since
nothing can be reported before it. Rungs that fall together are one message, and the others say
so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Whoever needs only what is urgent need not know of days off.
    from core.hari_kerja import Kalender

BUKA = "buka"
TERBUKA_HARI = 30
"""So many days before its due date a yearly report may be sent at the latest."""
MENDESAK = timedelta(days=3)
"""So many days before the due date, and from then on, it is urgent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tangga:
    """`sebelum`: days before the due date, 0 for the day itself; `buka`: the opening day too.

    Late, a rung every `tiap` working days, the last at most `sampai` working days after the due
    date. Source: product decision, changeable as data.
    """

    kode: str
    sebelum: tuple[int, ...]
    buka: bool
    tiap: int = 2
    sampai: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Anak:
    """A rung: `kode` is buka, h-7, h, l+2; `asal_on` is where it falls without days off.

    `digabung` names the rung whose message says this one's, None: it has a message of its own.
    """

    kode: str
    on: date
    asal_on: date
    digabung: str | None = None

    @property
    def terlambat(self) -> bool:
        """Tell whether it comes after the due date."""
        return self.kode.startswith("l+")

    @property
    def mendesak(self) -> bool:
        return is_pressing(self.kode)


def is_pressing(kode: str) -> bool:
    """Tell whether a rung is one of the last days, or late, on whichever day it has to be said.

    Before long holidays H-3 is said a week ahead: after it there is no day of work left.
    """
    if kode.startswith("l+") or kode == "h":
        return True
    hari = kode.removeprefix("h-")
    return hari.isdecimal() and int(hari) <= MENDESAK.days


def climb(tangga: Tangga, hari: "Kalender", *, buka_on: date, tenggat_on: date) -> list[Anak]:
    """Return all rungs for a due date, the first at the top.

    Where the opening day is a rung, nobody is reminded before it: rungs that fall there are
    merged into it. Of what is due once or twice a year people may be told ahead.
    """
    awal = hari.on_or_after(buka_on)
    semua = sorted(_rungs(tangga, hari, awal, tenggat_on), key=lambda anak: anak.on)
    return list(_merged(semua))


def opens_on(tangga: Tangga, hari: "Kalender", *, berakhir_on: date, tenggat_on: date) -> date:
    """Return the first day that it can be reported on, for a period that is over on a day.

    Figures of a quarter or a month exist once it is over; a yearly report may be sent as soon
    as it is reminded of, which on a day off is the working day before, and for a month at least,
    however late its ladder begins. [J]
    """
    if tangga.buka:
        return berakhir_on
    return hari.on_or_before(tenggat_on - timedelta(days=max(TERBUKA_HARI, *tangga.sebelum)))


def due(semua: Sequence[Anak], *, on: date, sejak: date) -> list[Anak]:
    """Return what should have been said by `on`, from `sejak` on: the newest says it for all."""
    return [satu for satu in semua if sejak <= satu.on <= on]


def _rungs(tangga: Tangga, hari: "Kalender", awal: date, tenggat_on: date) -> Iterator[Anak]:
    if tangga.buka:
        yield Anak(kode=BUKA, on=awal, asal_on=awal)
    for n in tangga.sebelum:
        asal = tenggat_on - timedelta(days=n)
        kapan = hari.on_or_before(asal)
        if tangga.buka:
            kapan = max(kapan, awal)
        yield Anak(kode=f"h-{n}" if n else "h", on=kapan, asal_on=asal)
    for n in range(tangga.tiap, tangga.sampai + 1, tangga.tiap):
        kapan = hari.add(tenggat_on, n)
        yield Anak(kode=f"l+{n}", on=kapan, asal_on=kapan)


def _merged(semua: Sequence[Anak]) -> Iterator[Anak]:
    """Yield them with those of one day merged into the last of the day, the most urgent."""
    for nomor, satu in enumerate(semua):
        sehari = [lain for lain in semua[nomor + 1 :] if lain.on == satu.on]
        if sehari:
            yield Anak(kode=satu.kode, on=satu.on, asal_on=satu.asal_on, digabung=sehari[-1].kode)
        else:
            yield satu

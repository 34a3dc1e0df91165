"""When the bot may speak up by itself: in the hours of an office, on its working days.

Hours are data; the usual ones follow Perpres 21/2023 on the hours of civil servants (from 07.30,
in Ramadan from 08.00 to 15.00), the end of the day and the pause of Friday are ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from core.hari_kerja import Kalender

JUMAT = 4


@dataclass(frozen=True, slots=True)
class Ramadan:
    """The month of fasting: [mulai_on, akhir_on), so `akhir_on` is Idul Fitri.

    `perkiraan`: the beginning or the end is reckoned, and may still be set a day later or earlier.
    """

    mulai_on: date
    akhir_on: date
    perkiraan: bool

    def holds(self, on: date) -> bool:
        return self.mulai_on <= on < self.akhir_on


@dataclass(frozen=True, slots=True)
class Rentang:
    """A part of a day: [mulai, akhir), so at `akhir` it is over."""

    mulai: time
    akhir: time

    def holds(self, jam: time) -> bool:
        return self.mulai <= jam < self.akhir


BIASA = Rentang(time(7, 30), time(16))
PUASA = Rentang(time(8), time(15))
JEDA_JUMAT = Rentang(time(11, 30), time(13, 30))


@dataclass(frozen=True, slots=True, kw_only=True)
class JamKirim:
    """The hours of sending by one calendar, in the city's zone."""

    kalender: Kalender
    zona: tzinfo
    ramadan: Sequence[Ramadan] = ()
    biasa: Rentang = BIASA
    puasa: Rentang = PUASA
    jeda_jumat: Rentang = JEDA_JUMAT

    def is_sending_time(self, at: datetime) -> bool:
        """Tell whether the bot may send now. Raises ValueError for a time without a zone."""
        return self.next_sending_time(at) == at

    def next_sending_time(self, at: datetime) -> datetime:
        """Return this time, or the first after it at which the bot may send; in the city's zone.

        Raises ValueError for a time without a zone.
        """
        if at.tzinfo is None:
            raise ValueError(f"{at} has no time zone")
        setempat = at.astimezone(self.zona)
        hari, jam = setempat.date(), setempat.time()
        while (kini := self._first_from(hari, jam)) is None:
            hari, jam = self.kalender.on_or_after(hari + timedelta(days=1)), time()
        return datetime.combine(hari, kini, self.zona)

    def hours_on(self, on: date) -> tuple[Rentang, ...]:
        """Return when the bot may send on a day, in order; nothing on a day off."""
        if not self.kalender.is_working(on):
            return ()
        buka = self.puasa if any(satu.holds(on) for satu in self.ramadan) else self.biasa
        if on.weekday() != JUMAT:
            return (buka,)
        jeda = self.jeda_jumat
        pagi = Rentang(buka.mulai, min(buka.akhir, jeda.mulai))
        siang = Rentang(max(buka.mulai, jeda.akhir), buka.akhir)
        return tuple(satu for satu in (pagi, siang) if satu.mulai < satu.akhir)

    def _first_from(self, on: date, jam: time) -> time | None:
        """Return the first time of the day, from this one on, at which the bot may send."""
        for satu in self.hours_on(on):
            if jam < satu.akhir:
                return max(jam, satu.mulai)
        return None

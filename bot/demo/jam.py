"""The demo's clock: it goes as the real one does, from whatever moment one has moved it to."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.ruang import utc_now

SEKALI_MAKS = timedelta(days=62)
"""How far it is moved in one go: a whole ladder of reminders, in some seconds."""
MENIT = (5, 30)
"""The minutes of each hour at which the bot does something of its own: see bot/scheduler.py."""


class MundurError(ValueError):
    """A clock that people have seen does not go back; nor too far at once."""


class Jam:
    """`now` is in UTC. Moved, it goes on from there."""

    def __init__(self, mulai: datetime | None = None) -> None:
        self._geser = mulai - utc_now() if mulai else timedelta()

    def now(self) -> datetime:
        return utc_now() + self._geser

    def to(self, saat: datetime) -> None:
        self._geser = saat - utc_now()

    def check(self, tujuan: datetime) -> None:
        """Raise MundurError for a moment that is past, or too far ahead."""
        if not self.now() <= tujuan <= self.now() + SEKALI_MAKS:
            raise MundurError(tujuan)


def stops(dari: datetime, sampai: datetime) -> Iterator[datetime]:
    """Yield the moments after `dari` at which the bot is to look for what is due, then the last."""
    jam = dari.replace(minute=0, second=0, microsecond=0)
    while jam <= sampai:
        for menit in MENIT:
            saat = jam.replace(minute=menit)
            if dari < saat < sampai:
                yield saat
        jam += timedelta(hours=1)
    yield sampai

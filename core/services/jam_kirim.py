"""The hours of sending by the calendar as it is now."""

from datetime import datetime
from functools import cache

from core.hari_kerja import Kalender
from core.jam_kirim import JamKirim
from core.libur_nasional import ramadan_of


def sending_hours(kalender: Kalender, now: datetime) -> JamKirim:
    """Return the hours in the zone of `now`. Raises ValueError for a time without one."""
    if now.tzinfo is None:
        raise ValueError(f"{now} has no time zone")
    return JamKirim(kalender=kalender, zona=now.tzinfo, ramadan=_ramadan(now.year))


_ramadan = cache(ramadan_of)

"""What every answer needs: the database and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from telegram.ext import ContextTypes

ZONA = ZoneInfo("Asia/Jakarta")
"""WIB; another Pemda sets CEKER_TIMEZONE."""


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Ruang:
    engine: Engine
    jam: Callable[[], datetime] = utc_now
    zona: ZoneInfo = ZONA

    def now(self) -> datetime:
        """Return the time in the city's zone: its date is the date there."""
        return self.jam().astimezone(self.zona)


def ruang_of(context: ContextTypes.DEFAULT_TYPE) -> Ruang:
    """Return what the application was built with."""
    return cast("Ruang", context.bot_data["ruang"])

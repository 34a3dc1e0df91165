"""What every answer needs: the database, the clock, and which update it answers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from telegram.ext import ContextTypes

from core.services.perbuatan import Asal

ZONA = ZoneInfo("Asia/Jakarta")
"""WIB; another Pemda sets CEKER_TIMEZONE."""


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Ruang:
    engine: Engine
    jam: Callable[[], datetime] = utc_now
    zona: ZoneInfo = ZONA
    username: str = ""
    """Of the bot at Telegram, "" where it is not known: at a terminal."""
    asal: Asal | None = None
    """The update that is being answered, None at a terminal."""
    ingatan: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What is remembered of a conversation as long as this process runs, by subject."""
    folder: Path | None = None
    """The data folder; None: where the SQLite file is."""

    def now(self) -> datetime:
        """Return the time in the city's zone: its date is the date there."""
        return self.jam().astimezone(self.zona)

    @property
    def data_dir(self) -> Path:
        """Return where files are kept. Raises ValueError where no folder can be told."""
        if self.folder is None and not self.engine.url.database:
            raise ValueError("no data folder")
        return self.folder or Path(self.engine.url.database or "").parent

    def link(self, isi: str) -> str:
        """Return the link that opens the chat with /start and this behind it."""
        return f"https://t.me/{self.username}?start={isi}"


def ruang_of(context: ContextTypes.DEFAULT_TYPE) -> Ruang:
    """Return what the application was built with."""
    return cast("Ruang", context.bot_data["ruang"])

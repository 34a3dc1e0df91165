"""What every answer needs: the database and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Ruang:
    engine: Engine
    now: Callable[[], datetime] = utc_now

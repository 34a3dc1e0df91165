"""What an error means for the update that met it: try again, wait, or give up."""

from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import OperationalError
from telegram.error import Forbidden, NetworkError, RetryAfter

from bot.permintaan import ServerGalatError, TakTerkirimError
from core.services.basis_data import is_passing

PERCOBAAN_MAKSIMUM = 3
JEDA_TERLAMA_DETIK = 60.0

TERJADI: ContextVar[list[BaseException]] = ContextVar("TERJADI")
"""Where the application's error handler leaves what the update at work has met."""


@dataclass(frozen=True, slots=True)
class Akibat:
    """`dihitung`: this attempt counts as a failure. `tunda` is the least wait, in seconds."""

    dihitung: bool
    tunda: float = 0
    diblokir: bool = False


def judge(error: BaseException) -> Akibat:
    """Return what follows from an error.

    What is the network's, Telegram's or the disk's trouble is waited out, however long it
    takes; what may have been delivered, and what nobody foresaw, counts.
    """
    match error:
        case RetryAfter():
            return Akibat(dihitung=False, tunda=seconds(error))
        case Forbidden():
            return Akibat(dihitung=False, diblokir=True)
        case TakTerkirimError() | ServerGalatError():
            return Akibat(dihitung=False)
        case OperationalError() if is_passing(error):
            return Akibat(dihitung=False)
        case NetworkError():
            return Akibat(dihitung=True)
        case _:
            return Akibat(dihitung=True)


def seconds(error: RetryAfter) -> float:
    """Return the wait; the library gives an int or a timedelta, by its settings."""
    tunggu = error.retry_after
    return tunggu.total_seconds() if isinstance(tunggu, timedelta) else float(tunggu)


def backoff(ke: int) -> float:
    """Return how long to wait before the attempt after the `ke`-th, in seconds."""
    return min(JEDA_TERLAMA_DETIK, 0.25 * 2.0**ke)

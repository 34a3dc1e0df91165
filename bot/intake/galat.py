"""What an error means for the update that met it: try again, wait, or give up."""

from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import OperationalError
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.permintaan import ServerGalatError, TakTerkirimError
from core.services.basis_data import is_passing

PERCOBAAN_MAKSIMUM = 3
RAGU_MAKSIMUM = 2
"""So often an answer is sent of which nobody knows whether it arrived: it may repeat once."""
JEDA_TERLAMA_DETIK = 60.0

TERJADI: ContextVar[list[BaseException]] = ContextVar("TERJADI")
"""Where the application's error handler leaves what the update at work has met."""


@dataclass(frozen=True, slots=True)
class Akibat:
    """`dihitung`: this attempt counts as a failure. `tunda` is the least wait, in seconds.

    `ragu`: the answer may have arrived all the same.
    """

    dihitung: bool
    tunda: float = 0
    diblokir: bool = False
    ragu: bool = False


def judge(error: BaseException) -> Akibat:
    """Return what follows from an error.

    What is the network's, Telegram's or the disk's trouble is waited out, however long it
    takes; what nobody foresaw counts.
    """
    match error:
        case RetryAfter():
            akibat = Akibat(dihitung=False, tunda=seconds(error))
        case Forbidden():
            akibat = Akibat(dihitung=False, diblokir=True)
        case TakTerkirimError() | ServerGalatError():
            akibat = Akibat(dihitung=False)
        case OperationalError() if is_passing(error):
            akibat = Akibat(dihitung=False)
        case BadRequest():
            # To the library this is a trouble of the network too.
            akibat = Akibat(dihitung=True)
        case NetworkError():
            akibat = Akibat(dihitung=False, ragu=True)
        case _:
            akibat = Akibat(dihitung=True)
    return akibat


def seconds(error: RetryAfter) -> float:
    """Return the wait; the library gives an int or a timedelta, by its settings."""
    tunggu = error.retry_after
    return tunggu.total_seconds() if isinstance(tunggu, timedelta) else float(tunggu)


def backoff(ke: int) -> float:
    """Return how long to wait before the attempt after the `ke`-th, in seconds."""
    # Hours of outage are more tries than a float has powers of two.
    return min(JEDA_TERLAMA_DETIK, 0.25 * 2.0 ** min(ke, 10))

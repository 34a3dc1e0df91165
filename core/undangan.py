"""An invitation: who it is for, how long it opens, and why one does not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.hak import Penugasan

BERLAKU = timedelta(days=7)
"""Our decision: a week, as long as a forwarded message is still found."""

AWALAN = "u_"
"""Begins the payload of a link (t.me/bot?start=u_...), so that other links can come to exist."""

AWALAN_UNIT = "m_"
"""Begins the payload of a unit's link: it lets nobody in, but asks for them as of that unit."""


class Keadaan(StrEnum):
    TERBUKA = "terbuka"
    DIPAKAI = "dipakai"
    DICABUT = "dicabut"
    KEDALUWARSA = "kedaluwarsa"
    MILIK_SENDIRI = "milik_sendiri"
    """Opened by whoever made it: it is for somebody else."""
    SUDAH_DIPEGANG = "sudah_dipegang"
    """Opened by somebody who holds that role already; it stays open for its own."""
    TIDAK_DIKENAL = "tidak_dikenal"
    """No invitation has ever had this token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undangan:
    """`pembuat` made it, `pemakai` came in with it."""

    id: int
    token: str
    tugas: Penugasan
    sampai_at: datetime
    keadaan: Keadaan
    pembuat: str
    pemakai: str | None = None


def state_of(*, dipakai: bool, dicabut: bool, sampai_at: datetime, now: datetime) -> Keadaan:
    """Return how an invitation is at this time."""
    if dipakai:
        return Keadaan.DIPAKAI
    if dicabut:
        return Keadaan.DICABUT
    return Keadaan.TERBUKA if now < sampai_at else Keadaan.KEDALUWARSA

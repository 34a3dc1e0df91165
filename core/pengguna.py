"""The people as an admin sees them: roles with their dates, and when somebody was last here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.hak import Penugasan
from core.teks import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class PeranDipegang:
    """A role in force, and since when."""

    id: int
    tugas: Penugasan
    mulai_on: date
    tetap: bool = False
    """True for what CEKER_ADMINS gives: nobody changes it in the chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengguna:
    """`terakhir_at` is when they last wrote or tapped, None: not since that is noted.

    Without roles it is a stranger.
    """

    orang_id: int
    telegram_id: int
    nama: str
    mulai_at: datetime | None
    diblokir_at: datetime | None
    terakhir_at: datetime | None
    peran: tuple[PeranDipegang, ...]
    meminta: int | None
    """The id of their open request for access."""


def last_day(akhir_on: date | None) -> date | None:
    """Return the last day of a role that is held up to, not on, a day."""
    return akhir_on - timedelta(days=1) if akhir_on else None


def matching(semua: Iterable[Pengguna], kata: str, sebutan: Sequence[str]) -> list[Pengguna]:
    """Return whom these words may mean: each begins a word of a name, a unit or a role.

    `sebutan` says for each person, in their order, what their roles are called. A number is that
    of an account.
    """
    dicari = fold(kata).split()
    return [
        satu
        for satu, peran in zip(semua, sebutan, strict=True)
        if kata.strip() == f"{satu.telegram_id}" or _begins(dicari, fold(f"{satu.nama} {peran}"))
    ]


def in_unit(semua: Iterable[Pengguna], unit_id: int) -> list[Pengguna]:
    """Return who holds a role in this very unit."""
    return [satu for satu in semua if any(p.tugas.unit_id == unit_id for p in satu.peran)]


def _begins(dicari: Sequence[str], teks: str) -> bool:
    kata = teks.split()
    return bool(dicari) and all(any(satu.startswith(awal) for satu in kata) for awal in dicari)

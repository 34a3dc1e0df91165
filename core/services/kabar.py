"""What a message is about that the bot sends on its own: read from the rows when it leaves.

So it says how things are then, and what nobody needs to hear any more is not sent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from sqlmodel import Session

from core.hak import Penugasan
from core.services.pelaku import named_role
from core.services.perkenalan import guess_role
from storage import akses_repo, orang_repo, outbox_repo
from storage.models import (
    OrangRow,
    OutboxRow,
    PenugasanRow,
    PermintaanRow,
    UndanganRow,
)


class Jenis(StrEnum):
    """The kinds of message."""

    TAMU = "tamu"
    """To an admin: a stranger has written; about that person."""
    MAAF = outbox_repo.MAAF
    """To a chat: one of its messages could not be answered."""
    TAK_TERBACA = "tak_terbaca"
    """To an admin: Telegram sent something that nobody could read, once a day."""
    UNDANGAN_DIPAKAI = "undangan_dipakai"
    """To whoever made an invitation: somebody came in with it."""
    MINTA_AKSES = "minta_akses"
    """To an admin: a stranger asks for access; about that request."""
    DIBERI_PERAN = "diberi_peran"
    """To a person: an admin has given them a role; about that role."""
    AKSES_DITOLAK = "akses_ditolak"
    """To a person: their request was not granted; about that request."""
    DIALOG_BERAKHIR = "dialog_berakhir"
    """To a person: what they were in the middle of has been dropped, a day old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaTamu:
    """A stranger who has written."""

    orang_id: int
    nama: str
    telegram_id: int


@dataclass(frozen=True, slots=True)
class MohonMaaf:
    """Something could not be answered."""


@dataclass(frozen=True, slots=True)
class AdaTakTerbaca:
    """Something from Telegram could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UndanganDipakai:
    """Somebody came in with an invitation of this admin."""

    orang_id: int
    nama: str
    telegram_id: int
    tugas: Penugasan


@dataclass(frozen=True, slots=True, kw_only=True)
class MintaAkses:
    """A stranger asks for access, in these words; `usul` is what they seem to be."""

    permintaan_id: int
    orang_id: int
    nama: str
    telegram_id: int
    kata: str
    usul: Penugasan | None


@dataclass(frozen=True, slots=True)
class DiberiPeran:
    """The person holds this role from now on."""

    tugas: Penugasan


@dataclass(frozen=True, slots=True)
class AksesDitolak:
    """The person's request was not granted."""


@dataclass(frozen=True, slots=True)
class DialogBerakhir:
    """What the person was in the middle of has been dropped."""


Isi: TypeAlias = (
    AdaTamu
    | MohonMaaf
    | AdaTakTerbaca
    | UndanganDipakai
    | MintaAkses
    | DiberiPeran
    | AksesDitolak
    | DialogBerakhir
)


KEPADA_ADMIN = frozenset({Jenis.TAMU, Jenis.TAK_TERBACA, Jenis.MINTA_AKSES, Jenis.UNDANGAN_DIPAKAI})
"""Whoever is no admin any more hears nothing more of these."""


def content(session: Session, row: OutboxRow) -> Isi:
    """Return what this message says now."""
    return _ISI[Jenis(row.jenis)](session, row.perihal_id or 0)


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether what was owed then is still to be said now."""
    if row.jenis == Jenis.TAMU and _is_somebody(session, row.perihal_id or 0, now):
        return False
    if row.jenis == Jenis.MINTA_AKSES:
        minta = session.get_one(PermintaanRow, row.perihal_id)
        if minta.status != akses_repo.MENUNGGU:
            return False
    if row.jenis == Jenis.DIBERI_PERAN:
        tugas = session.get_one(PenugasanRow, row.perihal_id)
        return tugas.akhir_on is None or tugas.akhir_on > now.date()
    if row.jenis not in KEPADA_ADMIN:
        return True
    return any(a.id == row.orang_id for a in orang_repo.list_admins(session, on=now.date()))


def _is_somebody(session: Session, orang_id: int, now: datetime) -> bool:
    """Tell whether a stranger has been let in since."""
    return bool(orang_repo.list_penugasan(session, orang_id, on=now.date()))


def _stranger(session: Session, orang_id: int) -> AdaTamu:
    tamu = session.get_one(OrangRow, orang_id)
    return AdaTamu(orang_id=orang_id, nama=tamu.nama, telegram_id=tamu.telegram_id)


def _invited(session: Session, undangan_id: int) -> UndanganDipakai:
    undangan = session.get_one(UndanganRow, undangan_id)
    orang = session.get_one(OrangRow, undangan.dipakai_oleh)
    return UndanganDipakai(
        orang_id=orang.id or 0,
        nama=orang.nama,
        telegram_id=orang.telegram_id,
        tugas=named_role(session, undangan),
    )


def _asks(session: Session, permintaan_id: int) -> MintaAkses:
    minta = session.get_one(PermintaanRow, permintaan_id)
    orang = session.get_one(OrangRow, minta.orang_id)
    return MintaAkses(
        permintaan_id=permintaan_id,
        orang_id=minta.orang_id,
        nama=orang.nama,
        telegram_id=orang.telegram_id,
        kata=minta.kata,
        usul=guess_role(session, minta.kata),
    )


def _given(session: Session, penugasan_id: int) -> DiberiPeran:
    return DiberiPeran(named_role(session, session.get_one(PenugasanRow, penugasan_id)))


_ISI: Mapping[Jenis, Callable[[Session, int], Isi]] = {
    Jenis.TAMU: _stranger,
    Jenis.MAAF: lambda *_: MohonMaaf(),
    Jenis.TAK_TERBACA: lambda *_: AdaTakTerbaca(),
    Jenis.UNDANGAN_DIPAKAI: _invited,
    Jenis.MINTA_AKSES: _asks,
    Jenis.DIBERI_PERAN: _given,
    Jenis.AKSES_DITOLAK: lambda *_: AksesDitolak(),
    Jenis.DIALOG_BERAKHIR: lambda *_: DialogBerakhir(),
}

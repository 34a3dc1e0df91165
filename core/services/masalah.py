"""What failed for good: shown to the admins until one of them has seen it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import kabar
from core.services.kabar import Isi
from core.services.kesehatan import STATUS, TERBANYAK, find_alive
from core.services.pelaku import only_admins
from storage import inbox_repo, outbox_repo
from storage.engine import reading, writing
from storage.models import GrupRow, InboxRow, OrangRow, OutboxRow


class Pengabaran(StrEnum):
    """Whether the sender of a message knows that it was not answered."""

    SUDAH = "sudah"
    AKAN = "akan"
    BELUM = "belum"


@dataclass(frozen=True, slots=True, kw_only=True)
class MasukGagal:
    """An update that was given up, or that nobody could read: then both of the last are None."""

    update_id: int
    diterima_at: datetime
    galat: str | None
    """The kind of error."""
    pengabaran: Pengabaran | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeluarGagal:
    """A message that Telegram has refused for good."""

    isi: Isi
    kunci: str
    """The occasion it was owed on."""
    nama: str
    """Of the person or group it was for; empty for a group whose name nobody knows."""
    dibuat_at: datetime
    galat: str | None


@dataclass(frozen=True, slots=True)
class Tanda:
    """What a list has shown: how many of each queue, up to which row."""

    masuk: int
    masuk_sampai: int
    keluar: int
    keluar_sampai: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Masalah:
    """The latest of what failed and nobody has seen yet; `tanda` counts all of it."""

    masuk: tuple[MasukGagal, ...]
    keluar: tuple[KeluarGagal, ...]
    tanda: Tanda


def list_unseen(engine: Engine, pelaku: Pelaku) -> Masalah:
    """Return what failed and nobody has seen yet, latest first. Raises TidakBerhakError."""
    only_admins(pelaku, STATUS)
    with reading(engine) as session:
        bot_id = _bot(session)
        masuk = inbox_repo.list_unseen(session, bot_id, TERBANYAK)
        keluar = outbox_repo.list_unseen(session, TERBANYAK)
        maaf = outbox_repo.list_apologies(session, [f"{row.update_id}" for row in masuk])
        return Masalah(
            masuk=tuple(_masuk(row, maaf.get(f"{row.update_id}")) for row in masuk),
            keluar=tuple(_keluar(session, *satu) for satu in keluar),
            tanda=Tanda(
                inbox_repo.count_unseen(session, bot_id),
                max((row.id or 0 for row in masuk), default=0),
                outbox_repo.count_unseen(session),
                max((row.id or 0 for row, *_ in keluar), default=0),
            ),
        )


def mark_seen(engine: Engine, pelaku: Pelaku, tanda: Tanda, *, now: datetime) -> None:
    """Mark as seen what a list has shown, and nothing else.

    Raises TidakBerhakError, and TombolBasiError where that is no longer what is unseen.
    """
    only_admins(pelaku, STATUS)
    with writing(engine) as session:
        masuk = inbox_repo.mark_seen(session, _bot(session), tanda.masuk_sampai, now)
        keluar = outbox_repo.mark_seen(session, tanda.keluar_sampai, now)
        # An older update may have failed since: nobody has seen that one.
        if (masuk, keluar) != (tanda.masuk, tanda.keluar) or not masuk + keluar:
            raise TombolBasiError(f"{tanda}")


def _bot(session: Session) -> int:
    hidup = find_alive(session, None)
    return hidup.bot_id if hidup else 0


def _masuk(row: InboxRow, maaf: str | None) -> MasukGagal:
    gagal = row.status == inbox_repo.GAGAL
    return MasukGagal(
        update_id=row.update_id,
        diterima_at=row.diterima_at,
        galat=row.galat if gagal else None,
        pengabaran=_told(maaf) if gagal else None,
    )


def _told(maaf: str | None) -> Pengabaran:
    """Read the status of the apology, None where there is none."""
    match maaf:
        case outbox_repo.TERKIRIM:
            return Pengabaran.SUDAH
        case outbox_repo.MENUNGGU | outbox_repo.DIKIRIM:
            return Pengabaran.AKAN
        case _:
            return Pengabaran.BELUM


def _keluar(
    session: Session, row: OutboxRow, orang: OrangRow | None, grup: GrupRow | None
) -> KeluarGagal:
    return KeluarGagal(
        isi=kabar.content(session, row),
        kunci=row.kunci,
        nama=orang.nama if orang else grup.judul if grup else "",
        dibuat_at=row.dibuat_at,
        galat=row.galat,
    )

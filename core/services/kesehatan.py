"""How the bot is: for the admin in the chat, and for whoever looks after the server."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Pelaku
from core.kesehatan import Antrean, Kesehatan
from core.services import kabar, pemakaian
from core.services.keluar import TakPasti
from core.services.pelaku import only_admins
from storage import cakram, inbox_repo, outbox_repo
from storage.engine import reading, writing
from storage.models import DenyutRow, GrupRow, OrangRow, OutboxRow

TERBANYAK = 5
"""How many of a kind are shown at once."""
STATUS = "status"


def show_status(engine: Engine, pelaku: Pelaku, bot_id: int | None) -> Kesehatan:
    """Return how the bot is. Raises TidakBerhakError for whoever is no admin."""
    only_admins(pelaku, STATUS)
    return look(engine, bot_id)


def look(engine: Engine, bot_id: int | None) -> Kesehatan:
    """Return what the database tells of a bot; None: of the one that was alive last."""
    with reading(engine) as session:
        milik = find_alive(session, bot_id)
        masuk = inbox_repo.count_by_status(session, milik.bot_id) if milik else {}
        keluar = outbox_repo.count_by_status(session)
        return Kesehatan(
            mulai_at=milik.mulai_at if milik else None,
            getupdates_at=milik.getupdates_at if milik else None,
            masuk=_queue(masuk.get(inbox_repo.MENUNGGU)),
            gagal=_count(masuk.get(inbox_repo.GAGAL)),
            tak_terbaca=_count(masuk.get(inbox_repo.TAK_TERBACA)),
            keluar=_queue(outbox_repo.oldest_due(session)),
            dikirim=_queue(outbox_repo.oldest_claimed(session)),
            keluar_gagal=_count(keluar.get(outbox_repo.GAGAL)),
            tak_pasti=_count(keluar.get(outbox_repo.TAK_PASTI)),
        )


def find_alive(session: Session, bot_id: int | None) -> DenyutRow | None:
    """Return the last sign of life of a bot; None: of the one that was alive last."""
    denyut = [d for d in inbox_repo.list_pulses(session) if bot_id in {None, d.bot_id}]
    return max(denyut, key=lambda d: max(d.mulai_at, d.getupdates_at or d.mulai_at), default=None)


def examine(engine: Engine, data_dir: Path) -> Kesehatan:
    """Return what can be seen from the server as well: the process, the disk, the database."""
    return replace(
        look(engine, None),
        berjalan=pemakaian.is_in_use(data_dir),
        utuh=cakram.is_sound(engine),
        cakram_bebas=cakram.free_bytes(data_dir),
    )


def list_unknown(engine: Engine, pelaku: Pelaku) -> list[TakPasti]:
    """Return the latest messages that may have arrived. Raises TidakBerhakError."""
    only_admins(pelaku, STATUS)
    with reading(engine) as session:
        rows = outbox_repo.list_by_status(session, outbox_repo.TAK_PASTI, TERBANYAK)
        return [_unknown(session, row, orang, grup) for row, orang, grup in rows]


def resolve_unknown(
    engine: Engine, pelaku: Pelaku, outbox_id: int, *, kirim_lagi: bool, now: datetime
) -> None:
    """Send a message of unknown outcome again, or count it as sent, as an admin decides.

    Raises TidakBerhakError, and TombolBasiError where somebody has decided already.
    """
    only_admins(pelaku, STATUS)
    status = outbox_repo.MENUNGGU if kirim_lagi else outbox_repo.TERKIRIM
    with writing(engine) as session:
        if not outbox_repo.resolve_unknown(session, outbox_id, status=status, now=now):
            raise TombolBasiError(f"{outbox_id}")


def _queue(isi: tuple[int, datetime | None] | None) -> Antrean:
    banyak, tertua = isi or (0, None)
    return Antrean(menunggu=banyak, tertua_at=tertua)


def _count(isi: tuple[int, datetime] | None) -> int:
    return isi[0] if isi else 0


def _unknown(
    session: Session, row: OutboxRow, orang: OrangRow | None, grup: GrupRow | None
) -> TakPasti:
    return TakPasti(
        id=row.id or 0,
        isi=kabar.content(session, row),
        kunci=row.kunci,
        nama=orang.nama if orang else grup.judul if grup else "",
        sejak=row.diambil_at or row.dibuat_at,
    )

"""Updates from Telegram: written down before they are confirmed, closed when they are answered.

Core does not know what an update says; it keeps its JSON and what became of it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.services import keluar
from core.services.kabar import Jenis
from storage import inbox_repo, orang_repo
from storage.engine import reading, writing
from storage.models import DenyutRow

SIMPAN_SELAMA = timedelta(days=3)
"""Telegram keeps an update for a day; a closed one is remembered longer than that."""
SIMPAN_GAGAL = timedelta(days=30)
"""How long one that failed is kept after an admin has seen it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masukan:
    """One update.

    `percobaan` counts failed answers, `terputus` how often the process ended while it was at
    work on it, over all runs.
    """

    update_id: int
    isi: str
    terbaca: bool = True
    percobaan: int = 0
    terputus: int = 0


def write(  # noqa: PLR0913  one argument per thing to be kept
    engine: Engine,
    bot_id: int,
    datang: Sequence[Masukan],
    selesai: Collection[int],
    *,
    terlihat: Collection[int] = (),
    now: datetime,
) -> None:
    """Commit what came in and what is dealt with, in one transaction.

    `terlihat` are the Telegram ids of the people whose updates these were.

    An update that is there already stays as it is. What could not be read is kept, and the
    admins are owed a word about it.
    """
    with writing(engine) as session:
        if datang:
            _store(session, bot_id, datang, now)
        if selesai:
            inbox_repo.mark_done(session, bot_id, selesai, now)
        if terlihat:
            orang_repo.mark_seen(session, terlihat, now)


def list_known(engine: Engine, bot_id: int, ids: Collection[int]) -> frozenset[int]:
    """Return those of the update ids that have come in before."""
    with reading(engine) as session:
        return inbox_repo.list_known(session, bot_id, ids)


def highest(engine: Engine, bot_id: int) -> int:
    """Return the highest update id that has come in, 0 for none."""
    with reading(engine) as session:
        return inbox_repo.highest(session, bot_id)


def list_waiting(engine: Engine, bot_id: int) -> list[Masukan]:
    """Return what an earlier run has left, in the order it came."""
    with reading(engine) as session:
        return [Masukan(**row._asdict()) for row in inbox_repo.list_waiting(session, bot_id)]


def note_attempt(engine: Engine, bot_id: int, masukan: Masukan, *, galat: str) -> None:
    """Remember how often this update has failed, so that a restart does not begin anew."""
    with writing(engine) as session:
        inbox_repo.note_attempt(
            session,
            bot_id,
            masukan.update_id,
            percobaan=masukan.percobaan,
            terputus=masukan.terputus,
            galat=galat,
        )


def mark_failed(  # noqa: PLR0913  what is known of a failure
    engine: Engine, bot_id: int, update_id: int, *, chat_id: int, galat: str, now: datetime
) -> None:
    """Give an update up, and owe the chat it came from an apology, in one transaction."""
    with writing(engine) as session:
        if inbox_repo.mark_failed(session, bot_id, update_id, galat=galat, now=now):
            keluar.owe_chat(session, Jenis.MAAF, chat_id, kunci=f"{update_id}", now=now)


def forget_old(engine: Engine, *, now: datetime) -> None:
    with writing(engine) as session:
        inbox_repo.delete_done(session, now - SIMPAN_SELAMA)
        inbox_repo.delete_seen(session, now - SIMPAN_GAGAL)


def save_pulse(engine: Engine, bot_id: int, *, mulai: datetime, getupdates: datetime) -> None:
    """Note when this process began and when Telegram last answered its getUpdates."""
    with writing(engine) as session:
        row = DenyutRow(bot_id=bot_id, mulai_at=mulai, getupdates_at=getupdates)
        inbox_repo.save_pulse(session, row)


def _store(session: Session, bot_id: int, datang: Sequence[Masukan], now: datetime) -> None:
    rusak = {satu.update_id for satu in datang if not satu.terbaca}
    if rusak and rusak - inbox_repo.list_known(session, bot_id, rusak):
        keluar.owe_admins(session, Jenis.TAK_TERBACA, kunci=now.date().isoformat(), now=now)
    rows = [
        inbox_repo.Masuk(
            satu.update_id,
            satu.isi,
            inbox_repo.MENUNGGU if satu.terbaca else inbox_repo.TAK_TERBACA,
        )
        for satu in datang
    ]
    inbox_repo.store(session, bot_id, rows, now)

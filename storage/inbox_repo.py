"""Queries on the updates that came in."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import ColumnElement, Executable, Update, bindparam, delete, func, literal, update
from sqlmodel import Session, col, select

from storage.engine import columns, insert, run, run_many
from storage.models import DenyutRow, InboxRow

MENUNGGU, SELESAI, GAGAL, TAK_TERBACA = "menunggu", "selesai", "gagal", "tak_terbaca"


class Masuk(NamedTuple):
    """An update that has come in."""

    update_id: int
    isi: str
    status: str


def store(session: Session, bot_id: int, datang: Sequence[Masuk], now: datetime) -> None:
    """Write updates down; those that are there already stay as they are."""
    umum = {"bot_id": bot_id, "percobaan": 0, "terputus": 0, "diterima_at": now}
    # The key decides, not read-then-write: Telegram may hand out an update twice.
    statement = insert(session, InboxRow).on_conflict_do_nothing()
    run_many(session, statement, [{**umum, **satu._asdict()} for satu in datang])


def list_known(session: Session, bot_id: int, ids: Collection[int]) -> frozenset[int]:
    statement = select(InboxRow.update_id).where(
        InboxRow.bot_id == bot_id, col(InboxRow.update_id).in_(ids)
    )
    return frozenset(session.exec(statement))


def highest(session: Session, bot_id: int) -> int:
    """Return the highest update_id there is, 0 for none."""
    statement = select(func.max(InboxRow.update_id)).where(InboxRow.bot_id == bot_id)
    return session.exec(statement).one() or 0


class Sisa(NamedTuple):
    """An update that is not dealt with yet."""

    update_id: int
    isi: str
    percobaan: int
    terputus: int


def list_waiting(session: Session, bot_id: int) -> list[Sisa]:
    """Return what is not dealt with yet, in the order it came."""
    return [Sisa(*row) for row in run(session, _waiting(), bot=bot_id)]


@cache
def _waiting() -> Executable:
    inbox = columns(InboxRow)
    return (
        sqlalchemy.select(inbox.update_id, inbox.isi, inbox.percobaan, inbox.terputus)
        .where(inbox.status == literal(MENUNGGU), inbox.bot_id == bindparam("bot"))
        .order_by(inbox.id)
    )


def mark_done(session: Session, bot_id: int, update_ids: Collection[int], now: datetime) -> None:
    """Close these updates and forget what they said."""
    umum = {"bot": bot_id, "now": now}
    run_many(session, _done(), [{**umum, "ini": satu} for satu in update_ids])


@cache
def _done() -> Executable:
    inbox = columns(InboxRow)
    return (
        update(inbox.id.table)
        .where(
            inbox.bot_id == bindparam("bot"),
            inbox.update_id == bindparam("ini"),
            inbox.status == literal(MENUNGGU),
        )
        .values(status=literal(SELESAI), isi=literal(""), selesai_at=bindparam("now"))
    )


def note_attempt(  # noqa: PLR0913  the columns of an attempt
    session: Session, bot_id: int, update_id: int, *, percobaan: int, terputus: int, galat: str
) -> None:
    values = {"percobaan": percobaan, "terputus": terputus, "galat": galat}
    session.exec(_one(bot_id, update_id).values(values))


def mark_failed(
    session: Session, bot_id: int, update_id: int, *, galat: str, now: datetime
) -> bool:
    """Give an update up, keeping what it said; False if it is closed already."""
    statement = _one(bot_id, update_id).where(col(InboxRow.status) == MENUNGGU)
    values = {"status": GAGAL, "galat": galat, "selesai_at": now}
    return session.exec(statement.values(values)).rowcount == 1


def list_unseen(session: Session, bot_id: int, limit: int) -> list[InboxRow]:
    """Return the latest updates that failed or could not be read, and that nobody has seen yet."""
    statement = select(InboxRow).where(*_unseen(bot_id)).order_by(col(InboxRow.id).desc())
    return list(session.exec(statement.limit(limit)))


def count_unseen(session: Session, bot_id: int) -> int:
    return session.exec(select(func.count()).select_from(InboxRow).where(*_unseen(bot_id))).one()


def mark_seen(session: Session, bot_id: int, sampai: int, now: datetime) -> int:
    """Mark those up to this row as seen; return how many they are."""
    statement = update(InboxRow).where(*_unseen(bot_id), col(InboxRow.id) <= sampai)
    return session.exec(statement.values(dilihat_at=now)).rowcount


def count_by_status(session: Session, bot_id: int) -> dict[str, tuple[int, datetime]]:
    """Return for each status how many updates have it, and since when the oldest.

    What an admin has seen is left out.
    """
    statement = (
        select(InboxRow.status, func.count(), func.min(InboxRow.diterima_at))
        .where(InboxRow.bot_id == bot_id, col(InboxRow.dilihat_at).is_(None))
        .group_by(InboxRow.status)
    )
    return {status: (banyak, tertua) for status, banyak, tertua in session.exec(statement)}


def delete_done(session: Session, before: datetime) -> None:
    """Forget closed updates so old that Telegram cannot hand them out again."""
    statement = delete(InboxRow).where(col(InboxRow.status) == SELESAI)
    session.exec(statement.where(col(InboxRow.diterima_at) < before))


def delete_seen(session: Session, before: datetime) -> None:
    """Forget what failed and was seen before then."""
    session.exec(delete(InboxRow).where(col(InboxRow.dilihat_at) < before))


def save_pulse(session: Session, row: DenyutRow) -> None:
    values = row.model_dump()
    statement = insert(session, DenyutRow).values(values)
    session.exec(statement.on_conflict_do_update(index_elements=["bot_id"], set_=values))


def save_start(session: Session, bot_id: int, mulai: datetime) -> None:
    """Note when the process began; what Telegram last answered an earlier one stays."""
    statement = insert(session, DenyutRow).values(bot_id=bot_id, mulai_at=mulai)
    session.exec(
        statement.on_conflict_do_update(index_elements=["bot_id"], set_={"mulai_at": mulai})
    )


def list_pulses(session: Session) -> list[DenyutRow]:
    return list(session.exec(select(DenyutRow).order_by(col(DenyutRow.bot_id))))


def _unseen(bot_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        col(InboxRow.bot_id) == bot_id,
        col(InboxRow.status).in_((GAGAL, TAK_TERBACA)),
        col(InboxRow.dilihat_at).is_(None),
    )


def _one(bot_id: int, update_id: int) -> Update:
    return update(InboxRow).where(
        col(InboxRow.bot_id) == bot_id, col(InboxRow.update_id) == update_id
    )

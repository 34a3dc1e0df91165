"""Queries on what updates have brought about."""

from datetime import datetime
from functools import cache

import sqlalchemy
from sqlalchemy import Executable, bindparam, delete
from sqlmodel import Session, col, select

from storage.engine import columns, run, run_many
from storage.models import PerbuatanRow


def find(session: Session, bot_id: int, update_id: int, jenis: str) -> int | None:
    """Return the row that came of an update; None: nothing of this kind came of it yet."""
    isi = {"bot_id": bot_id, "update_id": update_id, "jenis": jenis}
    rows = run(session, _found(), **isi)
    return rows[0][0] if rows else None


def add(session: Session, **isi: object) -> None:
    """Note what came of an update; the names are those of the columns."""
    run_many(session, sqlalchemy.insert(PerbuatanRow), [isi])


@cache
def _found() -> Executable:
    satu = columns(PerbuatanRow)
    return sqlalchemy.select(satu.hasil_id).where(
        satu.bot_id == bindparam("bot_id"),
        satu.update_id == bindparam("update_id"),
        satu.jenis == bindparam("jenis"),
    )


def find_last(session: Session, orang_id: int, jenis: str) -> int | None:
    """Return what last came of an update of this person; None: nothing of this kind."""
    statement = (
        select(PerbuatanRow.hasil_id)
        .where(PerbuatanRow.orang_id == orang_id, PerbuatanRow.jenis == jenis)
        .order_by(col(PerbuatanRow.id).desc())
    )
    return session.exec(statement).first()


def delete_old(session: Session, before: datetime) -> None:
    session.exec(delete(PerbuatanRow).where(col(PerbuatanRow.dibuat_at) < before))

"""Queries on what updates have brought about."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from storage.models import PerbuatanRow


def find(session: Session, bot_id: int, update_id: int, jenis: str) -> int | None:
    """Return the row that came of an update; None: nothing of this kind came of it yet."""
    statement = select(PerbuatanRow.hasil_id).where(
        PerbuatanRow.bot_id == bot_id,
        PerbuatanRow.update_id == update_id,
        PerbuatanRow.jenis == jenis,
    )
    return session.exec(statement).first()


def find_last(session: Session, orang_id: int, jenis: str, sejak: datetime) -> int | None:
    """Return what last came of an update of this person; None: nothing since then."""
    statement = (
        select(PerbuatanRow.hasil_id)
        .where(
            PerbuatanRow.orang_id == orang_id,
            PerbuatanRow.jenis == jenis,
            PerbuatanRow.dibuat_at >= sejak,
        )
        .order_by(col(PerbuatanRow.id).desc())
    )
    return session.exec(statement).first()


def delete_old(session: Session, before: datetime) -> None:
    session.exec(delete(PerbuatanRow).where(col(PerbuatanRow.dibuat_at) < before))

"""Queries on what people are in the middle of."""

from datetime import datetime

from sqlalchemy import delete as delete_rows
from sqlmodel import Session, col, select

from storage.engine import insert
from storage.models import DialogRow


def save(session: Session, row: DialogRow) -> None:
    isi = row.model_dump()
    statement = insert(session, DialogRow).values(isi)
    session.exec(statement.on_conflict_do_update(index_elements=["orang_id"], set_=isi))


def delete(session: Session, orang_id: int) -> bool:
    """Delete it; False if there was none."""
    statement = delete_rows(DialogRow).where(col(DialogRow.orang_id) == orang_id)
    return session.exec(statement).rowcount > 0


def list_old(session: Session, now: datetime) -> list[DialogRow]:
    return list(session.exec(select(DialogRow).where(DialogRow.sampai_at <= now)))

"""Queries on what people are in the middle of: each of their messages asks for it."""

from datetime import datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import Delete, Executable, bindparam
from sqlmodel import Session, col, select

from storage.engine import columns, dialect_of, insert_of, run, run_many
from storage.models import DialogRow


class Berjalan(NamedTuple):
    """What somebody is in the middle of: `isi` is JSON, and its kind knows its shape."""

    jenis: str
    isi: str
    dibuat_at: datetime
    sampai_at: datetime


def find(session: Session, orang_id: int) -> Berjalan | None:
    rows = run(session, _found(), orang_id=orang_id)
    return Berjalan(*rows[0]) if rows else None


def save(session: Session, orang_id: int, berjalan: Berjalan) -> None:
    """Keep this in the place of what there was."""
    run_many(session, _saved(dialect_of(session)), [{"orang_id": orang_id, **berjalan._asdict()}])


def delete(session: Session, orang_id: int) -> bool:
    """Delete it; False if there was none."""
    hasil = session.connection().execute(_deleted(), {"ini": orang_id})
    return hasil.rowcount > 0


def list_old(session: Session, now: datetime) -> list[DialogRow]:
    return list(session.exec(select(DialogRow).where(col(DialogRow.sampai_at) <= now)))


@cache
def _found() -> Executable:
    dialog = columns(DialogRow)
    return sqlalchemy.select(*(dialog[nama] for nama in Berjalan._fields)).where(
        dialog.orang_id == bindparam("orang_id")
    )


@cache
def _saved(dialek: str) -> Executable:
    statement = insert_of(dialek, DialogRow)
    baru = {nama: statement.excluded[nama] for nama in Berjalan._fields}
    return statement.on_conflict_do_update(index_elements=["orang_id"], set_=baru)


@cache
def _deleted() -> Delete:
    dialog = columns(DialogRow)
    return sqlalchemy.delete(DialogRow).where(dialog.orang_id == bindparam("ini"))

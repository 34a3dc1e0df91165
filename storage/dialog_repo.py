"""Queries on what people are in the middle of: each of their messages asks for it."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import Delete, Executable, bindparam, func
from sqlmodel import Session, col, select

from storage.engine import columns, dialect_of, insert_of, run, run_many
from storage.models import DialogRow


class Berjalan(NamedTuple):
    """What somebody is in the middle of: `isi` is JSON, and its kind knows its shape."""

    jenis: str
    isi: str
    dibuat_at: datetime
    sampai_at: datetime


def list_all(session: Session, orang_id: int) -> list[Berjalan]:
    """Return all that a person is in the middle of, what was touched last first."""
    return [Berjalan(*row) for row in run(session, _all(), orang_id=orang_id)]


def save(session: Session, orang_id: int, berjalan: Berjalan) -> None:
    """Keep this in the place of what there was of its kind, as what was touched last."""
    ((tertinggi,),) = run(session, _highest(), orang_id=orang_id)
    isi = {"orang_id": orang_id, "urutan": (tertinggi or 0) + 1, **berjalan._asdict()}
    run_many(session, _saved(dialect_of(session)), [isi])


def delete(session: Session, orang_id: int, jenis: Collection[str]) -> bool:
    """Delete what there is of these kinds; False if there was nothing."""
    isi = {"ini": orang_id, "jenis": list(jenis)}
    return session.connection().execute(_deleted(), isi).rowcount > 0


def delete_all(session: Session, orang_id: int) -> None:
    session.exec(sqlalchemy.delete(DialogRow).where(col(DialogRow.orang_id) == orang_id))


def list_old(session: Session, now: datetime) -> list[DialogRow]:
    return list(session.exec(select(DialogRow).where(col(DialogRow.sampai_at) <= now)))


@cache
def _all() -> Executable:
    dialog = columns(DialogRow)
    return (
        sqlalchemy.select(*(dialog[nama] for nama in Berjalan._fields))
        .where(dialog.orang_id == bindparam("orang_id"))
        .order_by(dialog.urutan.desc())
    )


@cache
def _highest() -> Executable:
    dialog = columns(DialogRow)
    return sqlalchemy.select(func.max(dialog.urutan)).where(
        dialog.orang_id == bindparam("orang_id")
    )


@cache
def _saved(dialek: str) -> Executable:
    statement = insert_of(dialek, DialogRow)
    baru = {nama: statement.excluded[nama] for nama in ("urutan", *Berjalan._fields)}
    return statement.on_conflict_do_update(index_elements=["orang_id", "jenis"], set_=baru)


@cache
def _deleted() -> Delete:
    dialog = columns(DialogRow)
    return sqlalchemy.delete(DialogRow).where(
        dialog.orang_id == bindparam("ini"),
        dialog.jenis.in_(bindparam("jenis", expanding=True)),
    )

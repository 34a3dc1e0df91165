"""Queries on the history. Of a write, the caller holds the write lock and commits."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache

import sqlalchemy
from sqlalchemy import Executable
from sqlmodel import Session, col, select

from storage.engine import dialect_of, insert_of, run_many
from storage.models import KepalaSejarahRow, SejarahRow

SEKALI_BACA = 1000


def head(session: Session) -> KepalaSejarahRow | None:
    """Return the head as it was noted with the last entry; None: there is no history yet."""
    return session.exec(select(KepalaSejarahRow)).first()


def last(session: Session) -> SejarahRow | None:
    """Return the last entry that there is; a second writer waits until the first is done."""
    statement = select(SejarahRow).order_by(col(SejarahRow.nomor).desc()).limit(1)
    return session.exec(statement.with_for_update()).first()


def append(session: Session, row: SejarahRow) -> None:
    """Add an entry, and note it as the head."""
    run_many(session, sqlalchemy.insert(SejarahRow), [row.model_dump()])
    kepala = {"id": 1, "nomor": row.nomor, "sidik": row.sidik}
    run_many(session, _head(dialect_of(session)), [kepala])


@cache
def _head(dialek: str) -> Executable:
    statement = insert_of(dialek, KepalaSejarahRow)
    baru = {nama: statement.excluded[nama] for nama in ("nomor", "sidik")}
    return statement.on_conflict_do_update(index_elements=["id"], set_=baru)


def read_all(session: Session) -> Iterator[SejarahRow]:
    """Yield all entries in their order."""
    statement = select(SejarahRow).order_by(col(SejarahRow.nomor))
    yield from session.exec(statement.execution_options(yield_per=SEKALI_BACA))


def first(session: Session) -> SejarahRow | None:
    """Return the first entry that there is."""
    return session.exec(select(SejarahRow).order_by(col(SejarahRow.nomor)).limit(1)).first()


def list_about(session: Session, orang_id: int) -> list[SejarahRow]:
    """Return the entries about a person, newest first."""
    statement = (
        select(SejarahRow)
        .where(SejarahRow.tentang == orang_id)
        .order_by(col(SejarahRow.nomor).desc())
    )
    return list(session.exec(statement))


def list_of_kind(session: Session, jenis: str) -> list[SejarahRow]:
    """Return the entries that tell of this, newest first."""
    statement = (
        select(SejarahRow).where(SejarahRow.jenis == jenis).order_by(col(SejarahRow.nomor).desc())
    )
    return list(session.exec(statement))


def list_at(session: Session, jenis: str, pada_at: datetime) -> list[SejarahRow]:
    """Return the entries of a kind that were written in one moment."""
    statement = select(SejarahRow).where(SejarahRow.jenis == jenis, SejarahRow.pada_at == pada_at)
    return list(session.exec(statement))

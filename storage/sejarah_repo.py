"""Queries on the history. Of a write, the caller holds the write lock and commits."""

from collections.abc import Iterator

from sqlmodel import Session, col, select

from storage.engine import insert
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
    session.add(row)
    session.flush()
    kepala = {"nomor": row.nomor, "sidik": row.sidik}
    statement = insert(session, KepalaSejarahRow).values(id=1, **kepala)
    session.exec(statement.on_conflict_do_update(index_elements=["id"], set_=kepala))


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

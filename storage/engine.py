"""The database: one engine, foreign keys on, writers that queue instead of failing."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from sqlite3 import Connection as SqliteConnection
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Column, Connection, Engine, Executable, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.base import ReadOnlyColumnCollection
from sqlmodel import Session, SQLModel, create_engine

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

BUSY_TIMEOUT_MS = 5000
"""How long a command waits for another process's lock."""
SEBENTAR_MS = 500
"""How long the bot does: it tries again anyway, and has to leave within two seconds."""
CACHE_KIB = 512
"""Pages that each connection keeps; the system's own cache holds the file anyway."""
SEKALIGUS = 10_000
"""Numbers in one statement: SQLite takes 32,766, PostgreSQL as many as it has memory for."""
BERLALU = ("database is locked", "disk is full", "disk I/O error", "unable to open database")
"""SQLite's words for troubles that are not the statement's."""


def open_engine(url: str, *, read_only: bool = False) -> Engine:
    """Return an engine for a SQLAlchemy URL; with `read_only`, SQLite refuses every write."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "connect", _refuse_writes if read_only else _write_ahead)
        event.listen(engine, "begin", _begin)
    return engine


def wait_briefly(engine: Engine) -> None:
    """Wait less for locks from now on; no connection may be in use."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _wait_briefly)
        engine.dispose()


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """Give a session that sees one state of the database and changes nothing."""
    with Session(engine, autoflush=False) as session:
        yield session


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """Give a session that holds the write lock from its first statement; commits at the end."""
    with Session(engine.execution_options(ceker_write=True)) as session, session.begin():
        yield session


@contextmanager
def trying(engine: Engine) -> Iterator[Session]:
    """Give a session as `writing` does, and take back whatever was written."""
    with Session(engine.execution_options(ceker_write=True)) as session:
        try:
            yield session
        finally:
            session.rollback()


def is_passing(error: OperationalError) -> bool:
    """Tell whether the same statement may succeed later: a lock, a full disk, a lost server."""
    return error.connection_invalidated or any(kata in str(error.orig) for kata in BERLALU)


def columns(table: type[SQLModel]) -> ReadOnlyColumnCollection[str, Column[Any]]:
    """Return a table's columns, for statements that are not to wake the mapper."""
    kolom: ReadOnlyColumnCollection[str, Column[Any]] = table.__table__.c  # type: ignore[attr-defined]
    return kolom


def run(session: Session, statement: Executable, **isi: object) -> list[tuple[Any, ...]]:
    """Return what a statement of columns finds, without the mapper.

    The statement is to be made once, with its parameters bound by name: making one costs more
    than running it.
    """
    rows = session.connection().execute(statement, isi).all()
    return cast("list[tuple[Any, ...]]", rows)


def in_portions(ids: Iterable[int]) -> Iterator[list[int]]:
    """Yield the numbers in lists that a statement takes: databases limit its parameters."""
    semua = list(ids)
    for awal in range(0, len(semua), SEKALIGUS):
        yield semua[awal : awal + SEKALIGUS]


def run_many(session: Session, statement: Executable, rows: Sequence[dict[str, object]]) -> None:
    """Run a statement, made once like those of `run`, for each of these parameters."""
    session.connection().execute(statement, rows)


def insert(session: Session, table: type[SQLModel]) -> "sqlite.Insert | postgresql.Insert":
    """Return an INSERT that can say what happens on a conflict; each database has its own."""
    return insert_of(dialect_of(session), table)


def dialect_of(session: Session) -> str:
    return session.get_bind().dialect.name


def insert_of(dialek: str, table: type[SQLModel]) -> "sqlite.Insert | postgresql.Insert":
    """Return the same for a kind of database: a statement that is made once is kept for it."""
    if dialek == "sqlite":
        return sqlite.insert(table)
    # Two megabytes that only a server's bot needs.
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415

    return postgresql.insert(table)


def _set_pragmas(connection: SqliteConnection, record: ConnectionPoolEntry) -> None:
    del record
    # The driver would otherwise open transactions by itself, too late for BEGIN IMMEDIATE.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "foreign_keys=ON",
        "synchronous=FULL",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        f"cache_size=-{CACHE_KIB}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _wait_briefly(connection: SqliteConnection, record: ConnectionPoolEntry) -> None:
    del record
    connection.execute(f"PRAGMA busy_timeout={SEBENTAR_MS}")


def _write_ahead(connection: SqliteConnection, record: ConnectionPoolEntry) -> None:
    del record
    # A restored database is not in WAL mode yet, and changing that is a write.
    connection.execute("PRAGMA journal_mode=WAL")


def _refuse_writes(connection: SqliteConnection, record: ConnectionPoolEntry) -> None:
    del record
    connection.execute("PRAGMA query_only=ON")


def _begin(connection: Connection) -> None:
    # A reader that turns writer half-way may fail at once with "database is locked";
    # a writer that says so from the start waits for its turn.
    write = connection.get_execution_options().get("ceker_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

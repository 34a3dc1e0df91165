"""The SQLite database as a file: copied while others write, checked, and made one file."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import make_url

TIMEOUT_S = 5.0

ERRNO = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_CANTOPEN: errno.EIO,
    sqlite3.SQLITE_READONLY: errno.EACCES,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_BUSY: errno.EBUSY,
    sqlite3.SQLITE_LOCKED: errno.EBUSY,
}
"""What the operating system would have said, for errors that are not the database's own."""


class BasisRusakError(Exception):
    """The file is no sound SQLite database; `rincian` is what SQLite says of it."""

    def __init__(self, rincian: str) -> None:
        super().__init__(rincian)
        self.rincian = rincian


def sqlite_file(url: str) -> Path | None:
    """Return the file that a SQLAlchemy URL names; None for another database, or one in memory."""
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite" or parts.database in {None, "", ":memory:"}:
        return None
    return Path(str(parts.database))


def copy_database(source: Path, target: Path) -> None:
    """Copy one state of the database to a new file, while other connections go on writing.

    Raises BasisRusakError where either is not sound, OSError where a disk is full or fails.
    """
    with _sqlite_errors(target), _open(source) as asal, _open(target, mode="rwc") as salinan:
        # One read transaction, one step: a copy in several steps starts anew with every write
        # in between. In WAL mode no writer waits for it.
        asal.execute("BEGIN")
        asal.execute("SELECT count(*) FROM sqlite_master").fetchone()
        asal.backup(salinan)
    make_single_file(target)


def make_single_file(path: Path) -> None:
    """Leave nothing of the database outside its file. Nobody else may have it open."""
    with _sqlite_errors(path), _open(path) as basis:
        basis.execute("PRAGMA journal_mode=DELETE").fetchone()


def check_database(path: Path) -> None:
    """Raise BasisRusakError unless SQLite finds every page and index of the database sound."""
    with _sqlite_errors(path), _open(path) as basis:
        rincian = [str(baris[0]) for baris in basis.execute("PRAGMA integrity_check")]
    if rincian != ["ok"]:
        raise BasisRusakError("; ".join(rincian))


def read_history_head(path: Path) -> tuple[int, str] | None:
    """Return the last entry of the history; None: there is none, or the schema had none yet."""
    with _sqlite_errors(path), _open(path) as basis:
        ada = basis.execute("SELECT 1 FROM sqlite_master WHERE name = 'kepala_sejarah'").fetchone()
        baris = basis.execute("SELECT nomor, sidik FROM kepala_sejarah").fetchone() if ada else None
    return (int(baris[0]), str(baris[1])) if baris else None


def read_revision(path: Path) -> str | None:
    """Return the revision of the schema, None for a database that is not CEKER's."""
    with _sqlite_errors(path), _open(path) as basis:
        ada = basis.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        baris = basis.execute("SELECT version_num FROM alembic_version").fetchone() if ada else None
    return str(baris[0]) if baris else None


def is_open_elsewhere(path: Path) -> bool:
    """Tell whether any other connection, even an idle one, has the database open."""
    if not path.is_file():
        return False
    try:
        with _open(path, wait=False) as basis:
            # A connection in WAL mode holds a shared lock for as long as it is open, and only
            # one that wants the file for itself notices.
            basis.execute("PRAGMA locking_mode=EXCLUSIVE")
            basis.execute("BEGIN IMMEDIATE")
            basis.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        # One that is damaged is not in use: it may be why somebody restores.
        return _code(error) == sqlite3.SQLITE_BUSY
    return False


@contextmanager
def _open(path: Path, *, mode: str = "rw", wait: bool = True) -> Iterator[sqlite3.Connection]:
    alamat = f"{path.resolve().as_uri()}?mode={mode}"
    timeout = TIMEOUT_S if wait else 0
    with closing(sqlite3.connect(alamat, uri=True, timeout=timeout)) as basis:
        basis.isolation_level = None
        yield basis


@contextmanager
def _sqlite_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        nomor = ERRNO.get(_code(error))
        if nomor is None:
            raise BasisRusakError(str(error)) from error
        raise OSError(nomor, str(error), str(path)) from error


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, 0 for an error that is not SQLite's."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF

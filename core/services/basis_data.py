"""The database as the rest of the program holds it: opened once, upgraded at start."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Engine, inspect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from core.errors import (
    AlamatBasisDataError,
    BasisDataBelumAdaError,
    BasisDataTakTerbukaError,
    DomainError,
    PengandarTidakAdaError,
    SebabTakTerbuka,
)
from storage import skema
from storage.berkas import make_private
from storage.engine import is_passing, open_engine, wait_briefly, writing

__all__ = [
    "check_address",
    "check_exists",
    "is_passing",
    "name_failure",
    "open_database",
    "open_existing",
    "sqlite_url",
    "wait_briefly",
]

_SEBAB_SQLITE = {
    "SQLITE_CANTOPEN": SebabTakTerbuka.TIDAK_BOLEH,
    "SQLITE_READONLY": SebabTakTerbuka.TIDAK_BOLEH,
    "SQLITE_PERM": SebabTakTerbuka.TIDAK_BOLEH,
    "SQLITE_NOTADB": SebabTakTerbuka.BUKAN_BASIS_DATA,
    "SQLITE_CORRUPT": SebabTakTerbuka.RUSAK,
    "SQLITE_BUSY": SebabTakTerbuka.DIPAKAI,
    "SQLITE_LOCKED": SebabTakTerbuka.DIPAKAI,
    "SQLITE_FULL": SebabTakTerbuka.PENUH,
}


def check_address(url: str) -> None:
    """Check that this is a SQLAlchemy URL of a database that the program knows; opens nothing.

    Raises AlamatBasisDataError.
    """
    try:
        alamat = make_url(url)
        dialek = alamat.get_dialect()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise AlamatBasisDataError from error
    if dialek.name not in {"sqlite", "postgresql"} or dialek.is_async:
        raise AlamatBasisDataError
    # In memory it would be gone at the end; and to SQLite a host or an option means nothing.
    lain = (alamat.host, alamat.username, alamat.port, alamat.query)
    if dialek.name == "sqlite" and (alamat.database in (None, "", ":memory:") or any(lain)):
        raise AlamatBasisDataError


def sqlite_url(berkas: Path) -> str:
    """Return the SQLAlchemy URL of this file, whatever signs are in its name."""
    return URL.create("sqlite", database=str(berkas)).render_as_string()


def open_database(url: str) -> Engine:
    """Return the database at this SQLAlchemy URL, created or upgraded to the newest schema.

    Raises BasisDataTakTerbukaError, and PengandarTidakAdaError where only the driver is missing.
    """
    if berkas := _file_of(url):
        if _is_device(berkas):
            raise BasisDataTakTerbukaError(SebabTakTerbuka.BUKAN_BASIS_DATA)
        # SQLite would let everybody on the machine read it; its side files follow it.
        make_private(berkas)
    with _opening(url) as engine:
        # In this order: another process may be making the tables, all at once, just now.
        berisi = _has_tables(engine)
        revisi = skema.read_revision(engine)
        if revisi is None and berisi:
            raise BasisDataTakTerbukaError(SebabTakTerbuka.BUKAN_BASIS_DATA)
        if revisi not in (None, *skema.list_revisions()):
            raise BasisDataTakTerbukaError(SebabTakTerbuka.LEBIH_BARU)
        skema.upgrade(engine)
        _check_complete(engine)
        # A file that can only be read is told now, not at the first thing to be kept.
        with writing(engine) as session:
            session.connection()
    return engine


def _is_device(berkas: Path) -> bool:
    """Tell whether it takes whatever is written to it, and gives none of it back."""
    try:
        jenis = berkas.stat().st_mode
    except OSError:
        # What is wrong with its name is told when it is opened.
        return False
    return not stat.S_ISREG(jenis) and not stat.S_ISDIR(jenis)


def open_existing(url: str) -> Engine:
    """Return a database that is there already, for reading only: a write to it fails.

    Raises BasisDataBelumAdaError, and what `open_database` raises.
    """
    check_exists(url)
    with _opening(url, read_only=True) as engine:
        revisi, dikenal = skema.read_revision(engine), skema.list_revisions()
        if revisi is None:
            raise BasisDataBelumAdaError
        if revisi != dikenal[0]:
            lama = revisi in dikenal
            raise BasisDataTakTerbukaError(
                SebabTakTerbuka.LAMA if lama else SebabTakTerbuka.LEBIH_BARU
            )
        _check_complete(engine)
    return engine


def check_exists(url: str) -> None:
    """Raise BasisDataBelumAdaError where a file is named that is not there."""
    if (berkas := _file_of(url)) and not berkas.exists():
        raise BasisDataBelumAdaError


@contextmanager
def _opening(url: str, *, read_only: bool = False) -> Iterator[Engine]:
    """Give the engine; what goes wrong with it is a BasisDataTakTerbukaError."""
    try:
        engine = open_engine(url, read_only=read_only)
    except ImportError as error:
        raise PengandarTidakAdaError(error.name or url.partition(":")[0]) from error
    try:
        yield engine
    except SQLAlchemyError as error:
        engine.dispose()
        raise BasisDataTakTerbukaError(_reason(url, error)) from error
    except DomainError:
        engine.dispose()
        raise


def _reason(url: str, error: SQLAlchemyError) -> SebabTakTerbuka:
    berkas = _file_of(url)
    if berkas and not berkas.absolute().parent.is_dir():
        return SebabTakTerbuka.FOLDER_TIDAK_ADA
    return name_failure(error) if isinstance(error, DBAPIError) else SebabTakTerbuka.LAINNYA


def name_failure(error: DBAPIError) -> SebabTakTerbuka:
    """Return why the database has refused a statement."""
    # The extended names continue the plain ones: SQLITE_READONLY_DIRECTORY.
    nama = getattr(error.orig, "sqlite_errorname", "")
    return next(
        (sebab for awal, sebab in _SEBAB_SQLITE.items() if nama.startswith(awal)),
        SebabTakTerbuka.LAINNYA,
    )


def _check_complete(engine: Engine) -> None:
    # At each start; `ceker doctor`, a backup and a restore look at every table.
    if skema.list_missing(engine, semua=False):
        raise BasisDataTakTerbukaError(SebabTakTerbuka.TAK_LENGKAP)


def _has_tables(engine: Engine) -> bool:
    """Tell whether there is anything in the file; a server may hold more than ours."""
    return engine.dialect.name == "sqlite" and bool(inspect(engine).get_table_names())


def _file_of(url: str) -> Path | None:
    alamat = make_url(url)
    return (
        Path(alamat.database) if alamat.get_backend_name() == "sqlite" and alamat.database else None
    )

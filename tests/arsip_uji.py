"""Archives and folders as bytes: what is in them, and a disk that fills up."""

import hashlib
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from storage.penggantian import KUNCI

Isi = dict[str, bytes]
"""Name of a file or of a part of an archive -> content."""


def files_in(folder: Path) -> Isi:
    """Return every file below the folder, hidden ones too; the lock says nothing."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != KUNCI
    }


def rows_in(basis: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every table of a SQLite file, row by row."""
    with closing(sqlite3.connect(basis)) as koneksi:
        tables = koneksi.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        return {
            nama: koneksi.execute(f'SELECT * FROM "{nama}" ORDER BY rowid').fetchall()  # noqa: S608
            for (nama,) in tables.fetchall()
        }


def damage(basis: Path, tabel: str) -> None:
    """Overwrite the beginning of a table's first page in a SQLite file, as a bad disk does."""
    with closing(sqlite3.connect(basis)) as koneksi:
        koneksi.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        [(halaman,)] = koneksi.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", [tabel]
        ).fetchall()
        [(ukuran,)] = koneksi.execute("PRAGMA page_size").fetchall()
    with basis.open("r+b") as berkas:
        berkas.seek((halaman - 1) * ukuran)
        berkas.write(b"\xff" * 200)


def write_sealed(arsip: Path, parts: list[tuple[ZipInfo, bytes]]) -> None:
    """Write an archive of exactly these parts, with a seal that holds."""
    with ZipFile(arsip, "w", ZIP_DEFLATED) as baru:
        baru.comment = b"0" * 64
        for bagian, isi in parts:
            baru.writestr(bagian, isi, ZIP_DEFLATED)
    reseal(arsip)


def reseal(arsip: Path) -> None:
    isi = arsip.read_bytes()[:-64]
    arsip.write_bytes(isi + hashlib.sha256(isi).hexdigest().encode())


@contextmanager
def file_limit(byte: int) -> Iterator[None]:
    """Let no file grow beyond this, as on a disk that fills up."""
    lunak, keras = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (byte, keras))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (lunak, keras))

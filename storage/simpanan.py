"""The store of evidence: files by the SHA-256 of what is in them, below the data folder.

A file is never changed and never removed. It is on the disk before `put` returns, so a row that
refers to it can be committed after; a crash in between leaves a file without a row, which does
no harm. Being files of the data folder, they are part of every backup.
"""

import hashlib
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from storage.berkas import sync_folder

FOLDER = "berkas"
"""In the data folder; below it a folder for the first two digits of the name."""
SEMENTARA = ".tmp"
"""Ends the name of what is being written; backups leave such names out."""

_SIDIK = re.compile(r"[0-9a-f]{64}", re.ASCII)


class SidikTidakSahError(ValueError):
    """No SHA-256 in small hexadecimal digits, so no name of a file here."""


class IsiRusakError(Exception):
    """The file is no longer what was put in."""

    def __init__(self, sidik: str) -> None:
        super().__init__(f"damaged file {sidik}")
        self.sidik = sidik


class Simpanan:
    """The store in this data folder. What a disk refuses is an OSError; threads may share one."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER

    def put(self, isi: bytes) -> str:
        """Keep the content, and return its name once it is on the disk.

        What is there already is not written again, unless it has been damaged.
        """
        sidik = hashlib.sha256(isi).hexdigest()
        path = self._path(sidik)
        if not _holds(path, isi):
            self._write(path, isi)
        # Also for what was there: whoever wrote it may have been cut off before this.
        sync_folder(path.parent)
        return sidik

    def read(self, sidik: str) -> bytes:
        """Return the content. Raises SidikTidakSahError, IsiRusakError and FileNotFoundError."""
        isi = self._path(sidik).read_bytes()
        if hashlib.sha256(isi).hexdigest() != sidik:
            raise IsiRusakError(sidik)
        return isi

    def exists(self, sidik: str) -> bool:
        """Tell whether there is such a file, whole or not. Raises SidikTidakSahError."""
        return self._path(sidik).is_file()

    def sweep(self) -> int:
        """Remove what a crash has left half-written; return how many.

        Nobody may be putting anything meanwhile: to be called at the start of the bot.
        """
        sisa = list(self._folder.glob(f"*{SEMENTARA}"))
        for path in sisa:
            path.unlink(missing_ok=True)
        return len(sisa)

    def _path(self, sidik: str) -> Path:
        if not _SIDIK.fullmatch(sidik):
            raise SidikTidakSahError(ascii(sidik[:80]))
        return self._folder / sidik[:2] / sidik

    def _write(self, path: Path, isi: bytes) -> None:
        self._make(self._folder)
        self._make(path.parent)
        # mkstemp makes it for its owner alone.
        fd, nama = tempfile.mkstemp(suffix=SEMENTARA, dir=self._folder)
        try:
            with os.fdopen(fd, "wb") as berkas:
                berkas.write(isi)
                berkas.flush()
                os.fsync(berkas.fileno())
            Path(nama).rename(path)
        except BaseException:
            with suppress(OSError):
                Path(nama).unlink(missing_ok=True)
            raise

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)


def _holds(path: Path, isi: bytes) -> bool:
    try:
        return path.stat().st_size == len(isi) and path.read_bytes() == isi
    except FileNotFoundError:
        return False

"""One archive file: a zip with a seal, so that one changed byte anywhere is noticed.

The seal is the SHA-256 of everything before it, in hexadecimal, as the comment with which a
zip may end: any unpacker still opens the file.
"""

import hashlib
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from storage.berkas import sync_folder

SEAL_BYTES = 64
CHUNK_BYTES = 1 << 20
LOCAL_HEADER = (b"PK\x03\x04", 30)
"""How a zip begins, and where in it the name of its first part stands."""

ENCRYPTED = 0x1


class ArsipRusakError(Exception):
    """The archive cannot be read as it was written; `bagian` is the part that shows it, or ""."""

    def __init__(self, bagian: str = "") -> None:
        super().__init__(f"damaged archive, at {bagian!r}")
        self.bagian = bagian


class PenulisArsip:
    """An archive that is being written; `path` is where it will stand."""

    def __init__(self, berkas: ZipFile, path: Path, now: datetime) -> None:
        self._zip, self.path = berkas, path
        self._tanggal = (now.year, now.month, now.day, now.hour, now.minute, now.second)

    def add(self, nama: str, isi: BinaryIO) -> tuple[int, str]:
        """Return the size in bytes and the SHA-256 of what went in."""
        ukuran, sidik = 0, hashlib.sha256()
        bagian = ZipInfo(nama, self._tanggal)
        bagian.compress_type = ZIP_DEFLATED
        bagian.external_attr = (stat.S_IFREG | 0o600) << 16
        # Nobody knows how large a file is until it has been read to its end.
        with self._zip.open(bagian, "w", force_zip64=True) as tujuan:
            while potong := isi.read(CHUNK_BYTES):
                tujuan.write(potong)
                sidik.update(potong)
                ukuran += len(potong)
        return ukuran, sidik.hexdigest()


@contextmanager
def create_archive(folder: Path, names: Iterator[str], now: datetime) -> Iterator[PenulisArsip]:
    """Give an archive that appears in the folder, whole and on the disk, when the block ends.

    It takes the first of the names that is free, and nothing is left of it when the block raises.
    """
    berkas, sementara, path = _reserve(folder, names)
    try:
        with berkas:
            with ZipFile(berkas, "w") as arsip:
                arsip.comment = b"0" * SEAL_BYTES
                yield PenulisArsip(arsip, path, now)
            seal = _hash_sealed(berkas)
            berkas.seek(-SEAL_BYTES, os.SEEK_END)
            berkas.write(seal)
            berkas.flush()
            os.fsync(berkas.fileno())
        sementara.rename(path)
    except BaseException:
        sementara.unlink(missing_ok=True)
        raise
    sync_folder(folder)


def temporary_names(folder: Path) -> list[Path]:
    """Return the unfinished archives in the folder: being written, or left by a crash."""
    return list(folder.glob(".ceker-*.zip.tmp"))


def is_archive(berkas: BinaryIO, first: str) -> bool:
    """Tell whether the file begins as an archive with this first part does."""
    magic, at = LOCAL_HEADER
    berkas.seek(0)
    awal = berkas.read(at + len(first))
    return awal.startswith(magic) and awal[at:] == first.encode()


def seal_holds(berkas: BinaryIO) -> bool:
    """Tell whether the file is, byte for byte, the one that was sealed."""
    if berkas.seek(0, os.SEEK_END) < SEAL_BYTES:
        return False
    berkas.seek(-SEAL_BYTES, os.SEEK_END)
    return berkas.read() == _hash_sealed(berkas)


class PembacaArsip:
    """An archive that is being read. Trusts nothing in it; raises ArsipRusakError."""

    def __init__(self, berkas: BinaryIO) -> None:
        with _damage(""):
            self._zip = ZipFile(berkas)

    def list_parts(self) -> dict[str, int]:
        """Return the names of the parts and the sizes in bytes they claim to have."""
        parts = {bagian.filename: bagian.file_size for bagian in self._zip.infolist()}
        for bagian in self._zip.infolist():
            if not _is_plain(bagian):
                raise ArsipRusakError(bagian.filename)
        if len(parts) != len(self._zip.infolist()):
            raise ArsipRusakError
        return parts

    def read(self, nama: str, *, limit: int) -> bytes:
        """Return a part. One that is missing, or over `limit` bytes, is damage."""
        with _damage(nama), self._zip.open(nama) as bagian:
            isi = bagian.read(limit + 1)
        if len(isi) > limit:
            raise ArsipRusakError(nama)
        return isi

    def extract(self, nama: str, tujuan: Path, *, ukuran: int) -> str:
        """Write a part to a new file, never more than `ukuran` bytes; return its SHA-256."""
        sidik = hashlib.sha256()
        with _new_file(tujuan) as keluar:
            for potong in self._read_exactly(nama, ukuran):
                keluar.write(potong)
                sidik.update(potong)
            keluar.flush()
            os.fsync(keluar.fileno())
        return sidik.hexdigest()

    def _read_exactly(self, nama: str, ukuran: int) -> Iterator[bytes]:
        sisa = ukuran
        with _damage(nama), self._zip.open(nama) as bagian:
            while potong := bagian.read(CHUNK_BYTES):
                sisa -= len(potong)
                if sisa < 0:
                    break
                yield potong
        if sisa:
            raise ArsipRusakError(nama)


@contextmanager
def _damage(nama: str) -> Iterator[None]:
    try:
        yield
    except (BadZipFile, EOFError, KeyError, NotImplementedError, ValueError, zlib.error) as error:
        raise ArsipRusakError(nama) from error


def _is_plain(bagian: ZipInfo) -> bool:
    jenis = stat.S_IFMT(bagian.external_attr >> 16)
    return (
        jenis in {0, stat.S_IFREG}
        and not bagian.is_dir()
        and not bagian.flag_bits & ENCRYPTED
        and bagian.compress_type in {ZIP_STORED, ZIP_DEFLATED}
    )


def _reserve(folder: Path, names: Iterator[str]) -> tuple[IO[bytes], Path, Path]:
    for nama in names:
        path, sementara = folder / nama, folder / f".{nama}.tmp"
        try:
            berkas = _new_file(sementara)
        except FileExistsError:
            continue
        # Whoever holds the temporary name is the only one who may take the final one, so it
        # stays free from here on; a hard link would do the same, but not on a USB stick.
        if not os.path.lexists(path):
            return berkas, sementara, path
        berkas.close()
        sementara.unlink()
    raise AssertionError("names never end")


def _new_file(path: Path) -> IO[bytes]:
    """Open a file that was not there, for reading and writing by its owner alone."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")


def _hash_sealed(berkas: IO[bytes]) -> bytes:
    sisa = berkas.seek(0, os.SEEK_END) - SEAL_BYTES
    berkas.seek(0)
    sidik = hashlib.sha256()
    while sisa > 0 and (potong := berkas.read(min(CHUNK_BYTES, sisa))):
        sidik.update(potong)
        sisa -= len(potong)
    return sidik.hexdigest().encode()

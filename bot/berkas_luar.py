"""Files that a command writes where somebody says: never over what is not its own.

A file of an office program is the command's own as long as nobody has saved it since: what
somebody has added to it is theirs.
"""

import os
import re
import secrets
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import typer

from bot.cli_setup import refuse
from bot.messages import berkas_luar as kata

PENULIS = "CEKER"
"""Who has made a report, as the file itself says."""
AWAL_PDF = b"%PDF-"
PENULIS_PDF = f"/Author<FEFF{PENULIS.encode('utf-16-be').hex().upper()}>".encode()
"""The same as LibreOffice writes it."""
SIFAT = "docProps/core.xml"
"""Where a .docx and an .xlsx say who made them, and when."""
SIFAT_MAKS = 100_000
"""Bytes; usual are a thousand."""


@dataclass(frozen=True, slots=True)
class Keluaran:
    """What an option writes where; `milik` tells a file that the command has written before."""

    opsi: str
    ke: Path
    milik: Callable[[Path], bool]


def check(semua: Sequence[Keluaran], perintah: str) -> None:
    """Refuse what may not be written there, before anything is."""
    for ke, satu in enumerate(semua):
        for lain in semua[:ke]:
            # Unlike resolve(), it takes a link that leads to itself.
            if os.path.realpath(satu.ke) == os.path.realpath(lain.ke):
                refuse(kata.sama(lain.opsi, satu.opsi))
    for satu in semua:
        _check(satu, perintah)


def write(ke: Path, isi: bytes) -> None:
    """Write the file, and say so."""
    # Beside it first: whoever reads it meanwhile reads the one before. Under a name that nobody
    # can have taken: a link laid there would lead to a file of somebody else's.
    sementara = ke.parent / f".{secrets.token_hex(8)}.baru"
    try:
        with sementara.open("xb") as berkas:
            berkas.write(isi)
        sementara.replace(ke)
    except OSError as error:
        with suppress(OSError):
            sementara.unlink(missing_ok=True)
        refuse(kata.tak_tertulis(ke, error.strerror or type(error).__name__))
    typer.echo(kata.tertulis(ke))


def begins_with(awal: bytes) -> Callable[[Path], bool]:
    """Return what tells a file that begins like this."""

    def begins(path: Path) -> bool:
        with path.open("rb") as berkas:
            return berkas.read(len(awal)) == awal

    return begins


def is_untouched(path: Path) -> bool:
    """Tell whether an office file is as it was made: Word, Excel and others note each saving."""
    sifat = _properties(path)
    dibuat, disimpan = _time(sifat, "created"), _time(sifat, "modified")
    return dibuat != "" and dibuat == disimpan


def is_by(penulis: str) -> Callable[[Path], bool]:
    """Return what tells an office file that this has made, as it was made."""

    def is_its(path: Path) -> bool:
        return f":creator>{penulis}</" in _properties(path) and is_untouched(path)

    return is_its


def is_our_pdf(path: Path) -> bool:
    """Tell whether it is a PDF that was made of a file by us."""
    isi = path.read_bytes()
    return isi.startswith(AWAL_PDF) and PENULIS_PDF in isi


def _check(satu: Keluaran, perintah: str) -> None:
    try:
        if satu.ke.is_dir():
            refuse(kata.folder(satu.ke, satu.opsi, perintah))
        if not satu.ke.exists():
            return
        # What is no file, such as /dev/stdout, would be replaced by one.
        milik = satu.ke.is_file() and (satu.ke.stat().st_size == 0 or satu.milik(satu.ke))
    except OSError as error:
        refuse(kata.tak_tertulis(satu.ke, error.strerror or type(error).__name__))
    if not milik:
        refuse(kata.berkas_lain(satu.ke, perintah))


def _properties(path: Path) -> str:
    """Return what an office file says of itself, "" for another file."""
    try:
        with zipfile.ZipFile(path) as arsip, arsip.open(SIFAT) as berkas:
            return berkas.read(SIFAT_MAKS).decode("utf-8", errors="replace")
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError):
        return ""


def _time(sifat: str, nama: str) -> str:
    cocok = re.search(rf"<dcterms:{nama}[^>]*>([^<]*)</", sifat)
    return cocok[1] if cocok else ""

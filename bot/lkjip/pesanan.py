"""Files of the chapter that somebody wants, as values: small enough for another process."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from bot.grafik.uraian import VERSI as VERSI_GAMBAR
from bot.lkjip.blok import Naskah
from core.periode import Triwulan

VERSI = 3
"""Raised when the same chapter becomes other files, so that no old one is sent."""


class Jenis(StrEnum):
    """A kind of file, by how its name ends."""

    DOCX = "docx"
    XLSX = "xlsx"
    PDF = "pdf"


class Sebab(StrEnum):
    """Why there is no file."""

    GAGAL = "gagal"
    """What makes it has failed; why stands in the log."""
    LAMA = "lama"
    PENUH = "penuh"
    """The disk has no room."""
    TANPA_LIBREOFFICE = "tanpa_libreoffice"
    """A PDF is made by LibreOffice, which is not installed."""


class LaporanGagalError(Exception):
    """There is no file, for this reason."""

    def __init__(self, sebab: Sebab) -> None:
        super().__init__(sebab)
        self.sebab = sebab


@dataclass(frozen=True, slots=True, kw_only=True)
class Tugas:
    """What the making process is told."""

    naskah: Naskah
    jenis: tuple[Jenis, ...]
    dibuat_at: datetime


Hasil: TypeAlias = dict[Jenis, bytes | Sebab]
"""What it has come to: a file of each kind that was asked for, or why there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pesanan:
    """A file that somebody wants.

    `kunci`: equal keys are equal chapters, whenever they are made. `lingkup` says whose chapter
    it is, for what is kept of each; `terbatas` and `contoh` are as in Bab3.
    """

    tahun: int
    jenis: Jenis
    kunci: str
    lingkup: str
    naskah: Naskah
    dibuat_at: datetime
    terbatas: bool = False
    contoh: bool = False
    triwulan: Triwulan | None = None
    """The quarter that it is a recap of, None: the chapter of the year."""


@dataclass(frozen=True, slots=True)
class Jadi:
    """A file, and when it was made."""

    isi: bytes
    dibuat_at: datetime


def fingerprint(naskah: Naskah) -> str:
    """Return the SHA-256 of a chapter and of how it becomes a file.

    Of a chapter as it is at one fixed time: when it is made is no part of what it says.
    """
    return hashlib.sha256(repr((VERSI, VERSI_GAMBAR, naskah)).encode()).hexdigest()

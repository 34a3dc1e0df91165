"""The store of evidence as the rest of the program uses it: what a disk refuses, as facts."""

from pathlib import Path

from core.galat_bukti import (
    BerkasTakTerbacaError,
    BerkasTakTersimpanError,
    SebabTakTerbaca,
    SebabTakTersimpan,
)
from core.galat_disk import PENUH, TIDAK_BOLEH
from storage.simpanan import IsiRusakError, SidikTidakSahError, Simpanan


def store(data_dir: Path, isi: bytes) -> str:
    """Keep the content on the disk and return its SHA-256; the same content is kept once.

    To be called before the row that refers to it is committed. Raises BerkasTakTersimpanError.
    """
    try:
        return Simpanan(data_dir).put(isi)
    except OSError as error:
        raise BerkasTakTersimpanError(_reason(error)) from error


def fetch(data_dir: Path, sidik: str) -> bytes:
    """Return what was stored under this SHA-256, checked. Raises BerkasTakTerbacaError."""
    try:
        return Simpanan(data_dir).read(sidik)
    except (FileNotFoundError, SidikTidakSahError) as error:
        raise BerkasTakTerbacaError(SebabTakTerbaca.TIDAK_ADA, sidik) from error
    except IsiRusakError as error:
        raise BerkasTakTerbacaError(SebabTakTerbaca.RUSAK, sidik) from error
    except OSError as error:
        raise BerkasTakTerbacaError(SebabTakTerbaca.DISK, sidik) from error


def sweep(data_dir: Path) -> int:
    """Remove what a crash has left half-written; return how many.

    To be called at the start, while the data folder is held. Raises BerkasTakTersimpanError.
    """
    try:
        return Simpanan(data_dir).sweep()
    except OSError as error:
        raise BerkasTakTersimpanError(_reason(error)) from error


def _reason(error: OSError) -> SebabTakTersimpan:
    if error.errno in PENUH:
        return SebabTakTersimpan.PENUH
    return SebabTakTersimpan.TIDAK_BOLEH if error.errno in TIDAK_BOLEH else SebabTakTersimpan.DISK

"""A page before it is printed: words only, so that the process that prints needs nothing else."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Cetakan:
    """One page: a title with its number, labels with their values, and a box with what counts."""

    judul: str
    nomor: str
    kotak: tuple[str, ...]
    baris: tuple[tuple[str, str], ...]
    kaki: tuple[str, ...]
    dibuat_at: datetime

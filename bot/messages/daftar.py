"""Several things in one sentence."""

from collections.abc import Sequence

TERBANYAK = 8
"""Things that a sentence names; more are counted."""


def dan(bagian: Sequence[str], kata: str = "dan") -> str:
    """A; A dan B; A, B, dan C."""
    *awal, akhir = bagian or [""]
    pemisah = f", {kata} " if len(awal) > 1 else f" {kata} "
    return f"{', '.join(awal)}{pemisah}{akhir}" if awal else akhir


def terbatas(baris: Sequence[str]) -> list[str]:
    """Return the first few lines, and how many there are besides."""
    lebih = len(baris) - TERBANYAK
    return [*baris[:TERBANYAK], *([f"dan {lebih} lainnya"] if lebih > 0 else [])]


def sebut(bagian: Sequence[str], kata: str = "dan") -> str:
    """Name the first few and count the others: A, B, ..., dan 112 lainnya."""
    lebih = len(bagian) - TERBANYAK
    return dan([*bagian[:TERBANYAK], f"{lebih} lainnya"] if lebih > 0 else bagian, kata)

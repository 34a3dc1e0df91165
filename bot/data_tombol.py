"""What a button says back to the bot: we wrote it, and anybody can forge it."""

from collections.abc import Sequence

from core.errors import TombolBasiError

ANGKA = 9
"""Digits of a number in a button: more than any row has, fewer than a column takes."""


def number(teks: str, *, angka: int = ANGKA) -> int:
    """Return the number. Raises TombolBasiError for anything else."""
    if not (teks.isascii() and teks.isdecimal() and len(teks) <= angka):
        raise TombolBasiError(teks)
    return int(teks)


def numbers(args: Sequence[str], banyak: int, *, angka: int = ANGKA) -> list[int]:
    """Return so many numbers. Raises TombolBasiError for anything else."""
    if len(args) != banyak:
        raise TombolBasiError(":".join(args))
    return [number(satu, angka=angka) for satu in args]

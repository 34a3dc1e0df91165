"""Several things in one sentence."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")

TERBANYAK = 8
"""Things that a sentence names; more are counted."""
_UTUH: ContextVar[bool] = ContextVar("utuh", default=False)


@contextmanager
def whole() -> Iterator[None]:
    """Within it nothing is left out or cut: where there is room, as in a workbook."""
    semula = _UTUH.set(True)
    try:
        yield
    finally:
        _UTUH.reset(semula)


def is_whole() -> bool:
    return _UTUH.get()


def dan(bagian: Sequence[str], kata: str = "dan") -> str:
    """A; A dan B; A, B, dan C."""
    *awal, akhir = bagian or [""]
    pemisah = f", {kata} " if len(awal) > 1 else f" {kata} "
    return f"{', '.join(awal)}{pemisah}{akhir}" if awal else akhir


def terbatas(baris: Sequence[str]) -> list[str]:
    """Return the first few lines, and how many there are besides."""
    muat = first_few(baris)
    lebih = len(baris) - len(muat)
    return [*muat, *([f"dan {lebih} lainnya"] if lebih else [])]


def sebut(bagian: Sequence[str], kata: str = "dan") -> str:
    """Name the first few and count the others: A, B, ..., dan 112 lainnya."""
    muat = first_few(bagian)
    lebih = len(bagian) - len(muat)
    return dan([*muat, f"{lebih} lainnya"] if lebih else bagian, kata)


def first_few(bagian: Sequence[T]) -> Sequence[T]:
    """Return those that are named."""
    return bagian if _UTUH.get() else bagian[:TERBANYAK]

"""A day as somebody types it: "20 April 2025", "20-4-2025", "20/4", "2025-04-20"."""

import re
from datetime import date

from core.periode import find_bulan

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_ANGKA = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?", re.ASCII)
_KATA = re.compile(r"(\d{1,2})[\s-]*([a-z]+)\.?(?:[\s-]+(\d{4}|\d{2}))?", re.ASCII | re.IGNORECASE)
ABAD = 2000
DUA_ANGKA = 2


def read_day(teks: str, tahun: int, *, singkat: bool = False) -> date | None:
    """Return the day, of this year where none is written; None for what is no day.

    A year of two digits is none, as 20-4-25 may be anything; with `singkat` it is of this century.
    """
    bersih = " ".join(teks.split())
    try:
        if cocok := _ISO.fullmatch(bersih):
            return date(int(cocok[1]), int(cocok[2]), int(cocok[3]))
        if cocok := _ANGKA.fullmatch(bersih):
            return date(_year(cocok[3], tahun, singkat=singkat), int(cocok[2]), int(cocok[1]))
        if cocok := _KATA.fullmatch(bersih):
            bulan = find_bulan(cocok[2]) or 0
            return date(_year(cocok[3], tahun, singkat=singkat), bulan, int(cocok[1]))
    except ValueError:
        return None
    return None


def _year(tertulis: str | None, tahun: int, *, singkat: bool) -> int:
    """Return the year that is written. Raises ValueError for one of two digits unless `singkat`."""
    if tertulis is None:
        return tahun
    if len(tertulis) > DUA_ANGKA:
        return int(tertulis)
    if not singkat:
        raise ValueError(tertulis)
    return ABAD + int(tertulis)

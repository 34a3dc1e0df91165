"""A day as somebody types it: "20 April 2025", "20-4-2025", "20/4", "2025-04-20"."""

import re
from datetime import date

from core.paket.tanggal import BULAN

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_ANGKA = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}))?", re.ASCII)
_KATA = re.compile(r"(\d{1,2})[\s-]*([a-z]+)\.?(?:[\s-]+(\d{4}))?", re.ASCII | re.IGNORECASE)
HURUF = 3
"""Letters that tell a month from the others."""
SEBUTAN_LAIN = {"agt": 8, "ags": 8, "agust": 8, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2}


def read_day(teks: str, tahun: int) -> date | None:
    """Return the day, of this year where none is written; None for what is no day.

    A year of two digits is none: 20-4-25 may be anything.
    """
    bersih = " ".join(teks.split())
    try:
        if cocok := _ISO.fullmatch(bersih):
            return date(int(cocok[1]), int(cocok[2]), int(cocok[3]))
        if cocok := _ANGKA.fullmatch(bersih):
            return date(int(cocok[3] or tahun), int(cocok[2]), int(cocok[1]))
        if cocok := _KATA.fullmatch(bersih):
            return date(int(cocok[3] or tahun), _month(cocok[2].lower()), int(cocok[1]))
    except ValueError:
        return None
    return None


def _month(kata: str) -> int:
    """Return the month that these letters begin, 0 for none."""
    if kata in SEBUTAN_LAIN:
        return SEBUTAN_LAIN[kata]
    cocok = [n for n, nama in enumerate(BULAN, 1) if nama.startswith(kata)]
    return cocok[0] if len(kata) >= HURUF and cocok else 0

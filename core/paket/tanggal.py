"""Dates as Indonesian documents print them."""

import re
from datetime import date

BULAN = (
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
)

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TANGGAL = re.compile(
    rf"(?<!\d)([0-9]{{1,2}})\s+({'|'.join(BULAN)})\s+([0-9]{{4}})(?!\d)", re.IGNORECASE
)


def find_impossible(teks: str) -> str | None:
    """Return the first date in the text that the calendar lacks, as it is written; None: none."""
    for cocok in _TANGGAL.finditer(teks):
        if read_tanggal(cocok[0]) is None:
            return cocok[0]
    return None


def read_tanggal(teks: str) -> date | None:
    """Return the one date in the text ("Tanggal 15 Mei 2024", "2024-05-15").

    None for no date, several, or one that the calendar lacks (31 Februari).
    """
    try:
        if _ISO.fullmatch(teks):
            return date.fromisoformat(teks)
        ((hari, bulan, tahun),) = _TANGGAL.findall(teks)
        return date(int(tahun), BULAN.index(bulan.lower()) + 1, int(hari))
    except ValueError:
        return None

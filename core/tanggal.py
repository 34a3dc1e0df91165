"""A day as somebody types it: "20 April 2025", "20-4-2025", "20/4", "2025-04-20", "besok"."""

import re
from datetime import date, timedelta

from core.periode import find_bulan
from core.teks import fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_ANGKA = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?", re.ASCII)
_KATA = re.compile(r"(\d{1,2})[\s-]*([a-z]+)\.?(?:[\s-]+(\d{4}|\d{2}))?", re.ASCII | re.IGNORECASE)
_LAGI = re.compile(r"(\d{1,3}) (hari|minggu|pekan)(?: lagi| ke depan)?", re.ASCII)
HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
"""As `date.weekday` counts."""
_NAMA = re.compile(r"(?:hari )?([a-z]+)(?: depan| besok)?", re.ASCII)
MINGGU = "minggu"
DEKAT = {
    "besok": 1,
    "bsk": 1,
    "lusa": 2,
    "minggu depan": 7,
    "pekan depan": 7,
    "mgg depan": 7,
}
"""What people call a day by how far it is; "minggu" alone may be Sunday or a week."""
SEPEKAN = 7
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


def find_weekday(kata: str) -> int | None:
    """Return the day of the week that is called so, as `date.weekday` counts; None: none is."""
    polos = fold(kata.replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", ""))
    nama = MINGGU if polos == "ahad" else polos
    return HARI.index(nama) if nama in HARI else None


def read_coming_day(teks: str, hari_ini: date) -> date | None:
    """Return the day that somebody means who speaks of one to come; None for what is no day.

    A day without a year that is over is that of the next year: in December "5 Januari" is. A day
    of the week is the next one after today.
    """
    bersih = fold(teks.replace("'", ""))
    if bersih in DEKAT:
        return hari_ini + timedelta(DEKAT[bersih])
    if cocok := _LAGI.fullmatch(bersih):
        return hari_ini + timedelta(int(cocok[1]) * (1 if cocok[2] == "hari" else SEPEKAN))
    cocok = _NAMA.fullmatch(bersih)
    hari = find_weekday(cocok[1]) if cocok and cocok[1] != MINGGU else None
    if hari is not None:
        return hari_ini + timedelta((hari - hari_ini.weekday()) % SEPEKAN or SEPEKAN)
    on = read_day(teks, hari_ini.year)
    if on is not None and (on >= hari_ini or f"{on.year}" in teks):
        return on
    # 29 Februari is a day of the next year only, where that is a leap year.
    return read_day(teks, hari_ini.year + 1)


def _year(tertulis: str | None, tahun: int, *, singkat: bool) -> int:
    """Return the year that is written. Raises ValueError for one of two digits unless `singkat`."""
    if tertulis is None:
        return tahun
    if len(tertulis) > DUA_ANGKA:
        return int(tertulis)
    if not singkat:
        raise ValueError(tertulis)
    return ABAD + int(tertulis)

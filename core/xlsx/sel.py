"""What stands in a cell of a workbook, as its own kind of value each.

A number is the Decimal that Excel shows: 15 significant digits, since what comes after them in
the file is noise of its binary arithmetic (97.440000000000012 is 97.44). A percentage is stored
as the share: 97,44% is 0.9744, and only its format tells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

ANGKA_PENTING = 15
"""Significant digits that Excel keeps of a number."""
TEKS_MAKS = 32_767
"""Characters in a cell, in units of UTF-16; Excel's own limit."""
ABJAD = 26
UMUM = "General"

_ANGKA = re.compile(r"[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?", re.ASCII)
_ALAMAT = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.ASCII)
_BULAT = Context(prec=ANGKA_PENTING, rounding=ROUND_HALF_UP)
HARI_S = 24 * 60 * 60
# The calendar of 1900 has a 29 February that never was, with the number 60.
AWAL_1900, AWAL_1904 = date(1899, 12, 30), date(1904, 1, 1)
HARI_SEMU = 60
HARI_TERAKHIR = 2_958_465
"""31 December 9999, the last day that Excel knows."""


@dataclass(frozen=True, slots=True)
class Rumus:
    """A formula as written, without "="; "" where only its first cell has the text.

    Its result is not given: it may be old, or anything.
    """

    teks: str


@dataclass(frozen=True, slots=True)
class GalatSel:
    """Excel's own error, such as #DIV/0! or #N/A; or a value that cannot be read."""

    kode: str


Isi = str | Decimal | bool | date | datetime | time | Rumus | GalatSel
"""A datetime has no zone: the file tells none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sel:
    """A cell that holds something; rows and columns count from 1. `format` is Excel's code."""

    baris: int
    kolom: int
    isi: Isi
    format: str = UMUM

    @property
    def alamat(self) -> str:
        """B5."""
        return f"{column_name(self.kolom)}{self.baris}"

    @property
    def persen(self) -> bool:
        """Whether a number is shown as a percentage, a hundred times what it is."""
        return "%" in strip_literals(self.format)


def column_name(kolom: int) -> str:
    """1 -> A, 27 -> AA."""
    nama = ""
    while kolom > 0:
        kolom, sisa = divmod(kolom - 1, ABJAD)
        nama = chr(ord("A") + sisa) + nama
    return nama


def read_address(alamat: str) -> tuple[int, int] | None:
    """Return row and column, B5 -> (5, 2); None for what is no address."""
    cocok = _ALAMAT.fullmatch(alamat)
    if cocok is None:
        return None
    kolom = 0
    for huruf in cocok[1]:
        kolom = kolom * ABJAD + ord(huruf) - ord("A") + 1
    return int(cocok[2]), kolom


def read_number(teks: str) -> Decimal | None:
    """Return the number as Excel shows it, None for what is none."""
    if not _ANGKA.fullmatch(teks):
        return None
    angka = _BULAT.create_decimal(teks)
    if not angka:
        return Decimal(0)
    angka = angka.normalize(_BULAT)
    eksponen = angka.as_tuple().exponent
    # 1.5E+2 is 150: whoever prints it should not have to think of it.
    return Decimal(f"{angka:f}") if isinstance(eksponen, int) and eksponen > 0 else angka


def read_date(angka: Decimal, *, sejak_1904: bool) -> date | datetime | time | None:
    """Return the day, the moment or the time of day that a number stands for; None: none."""
    if not 0 <= angka < HARI_TERAKHIR + 1:
        return None
    hari = int(angka)
    detik = int(((angka - hari) * HARI_S).quantize(Decimal(1), ROUND_HALF_UP))
    if not hari:
        menit, detik = divmod(min(detik, HARI_S - 1), 60)
        return time(menit // 60, menit % 60, detik)
    if not sejak_1904 and hari == HARI_SEMU:
        return None
    awal = AWAL_1904 if sejak_1904 else AWAL_1900
    geser = 1 if not sejak_1904 and hari < HARI_SEMU else 0
    try:
        tanggal = awal + timedelta(days=hari + geser)
        return datetime.combine(tanggal, time()) + timedelta(seconds=detik) if detik else tanggal
    except OverflowError:
        return None


def read_iso_date(teks: str) -> date | datetime | str:
    """Return the day or moment in a cell that has it as text; the text where it is neither."""
    for jenis in (date, datetime):
        try:
            return jenis.fromisoformat(teks)
        except ValueError:
            continue
    return teks


def is_date_format(kode: str) -> bool:
    """Tell whether numbers in this format are shown as dates or times."""
    return bool(re.search(r"[ymdhs]", strip_literals(kode), re.IGNORECASE))


def strip_literals(kode: str) -> str:
    """Return a format code without what it prints as it is: "Rp"#.##0 -> #.##0."""
    # [h] is elapsed hours; [Red] and [$Rp-421] say nothing of the kind. General may stand in
    # the middle of a code, E+ is an exponent.
    polos = re.sub(
        r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', "", kode, flags=re.IGNORECASE
    )
    return re.sub(r"general|e[+-]", "", polos, flags=re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Baris:
    """A row that holds something, its cells from left to right."""

    nomor: int
    sel: tuple[Sel, ...]
    tersembunyi: bool = False

    def at(self, kolom: int) -> Sel | None:
        return next((satu for satu in self.sel if satu.kolom == kolom), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """A sheet; rows without content are left out. `gabungan` are ranges such as A1:C1."""

    nama: str
    baris: tuple[Baris, ...]
    tersembunyi: bool = False
    kolom_tersembunyi: frozenset[int] = frozenset()
    gabungan: tuple[str, ...] = ()

    def cells(self) -> Iterator[Sel]:
        return (sel for baris in self.baris for sel in baris.sel)

    def at(self, alamat: str) -> Isi | None:
        """Return what is in a cell, None for an empty one."""
        return next((satu.isi for satu in self.cells() if satu.alamat == alamat), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BukuKerja:
    """A workbook. `tautan_luar`: it refers to other files, which nobody has looked into."""

    lembar: tuple[Lembar, ...]
    tautan_luar: bool = False

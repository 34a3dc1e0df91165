"""Values as officials read them, in Telegram HTML that fits a phone."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from html import escape, unescape

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import parse_pattern
from tabulate import DataRow, TableFormat, tabulate

from bot.messages import keadaan
from core.angka import Keadaan, Nilai, Predikat
from core.aturan import round_pct

LOKAL = Locale("id", "ID")
SEMUA_DESIMAL = parse_pattern("#,##0.######")
PALING_BANYAK_DUA, TEPAT_DUA = parse_pattern("#,##0.##"), parse_pattern("#,##0.00")
LEBAR = 36
"""Columns of a <pre> table that a phone shows without scrolling sideways."""

RAPAT = TableFormat(
    lineabove=None,
    linebelowheader=None,
    linebetweenrows=None,
    linebelow=None,
    headerrow=DataRow("", " ", ""),
    datarow=DataRow("", " ", ""),
    padding=0,
    with_header_hide=None,
)
"""One space between columns: every column of a phone counts."""

__all__ = [
    "LEBAR",
    "angka",
    "baris_pasangan",
    "dua_desimal",
    "escape",
    "hasil_persen",
    "nilai",
    "pasangan",
    "persen",
    "polos",
    "ringkas",
    "ringkas_html",
    "rupiah",
    "tabel",
    "tanggal",
    "tepat",
    "uang",
    "waktu",
]


def angka(value: Decimal) -> str:
    """1234567.5 -> 1.234.567,5; at most two places, rounded as core rounds."""
    return str(PALING_BANYAK_DUA.apply(round_pct(value), LOKAL))


def tepat(angka: Decimal) -> str:
    """1234.5678 -> 1.234,5678; never rounded."""
    return str(SEMUA_DESIMAL.apply(angka, LOKAL))


def persen(value: Decimal) -> str:
    """82.324 -> 82,32%; always two places."""
    return dua_desimal(value) + "%"


def dua_desimal(value: Decimal) -> str:
    """71.394 -> 71,39."""
    return str(TEPAT_DUA.apply(round_pct(value), LOKAL))


def rupiah(value: Decimal) -> str:
    """47264962831 -> Rp47.264.962.831; sen are shown only where there are any."""
    sign = "-" if value < 0 else ""
    return f"{sign}Rp{angka(abs(value))}"


def tanggal(value: date) -> str:
    """31 Januari 2025."""
    return format_date(value, "d MMMM y", locale=LOKAL)


def waktu(value: datetime) -> str:
    """31 Januari 2025 08.30, of a time that is in the reader's zone already."""
    return format_datetime(value, "d MMMM y HH.mm", locale=LOKAL)


def nilai(value: Nilai) -> str:
    """Return a number, a predikat or the words for a state."""
    match value:
        case Predikat(huruf=huruf, skor=None):
            return huruf
        case Predikat(huruf=huruf, skor=skor) if skor is not None:
            return f"{huruf} ({angka(skor)})"
        case Keadaan():
            return keadaan.KATA[value]
        case Decimal():
            return angka(value)
    raise TypeError(value)


def uang(value: Nilai) -> str:
    """Return an amount in rupiah, or the words for a state."""
    return rupiah(value) if isinstance(value, Decimal) else nilai(value)


def hasil_persen(value: Decimal | Keadaan) -> str:
    """Return what was computed in percent, or the words for why it could not be."""
    return persen(value) if isinstance(value, Decimal) else keadaan.HITUNGAN[value]


def polos(html: str) -> str:
    """Return Telegram HTML as the plain text that it shows."""
    return unescape(re.sub(r"<[^>]+>", "", html))


def ringkas(teks: str, lebar: int) -> str:
    """Return the text in at most `lebar` columns, an ellipsis in place of what is cut."""
    return teks if len(teks) <= lebar else teks[: lebar - 1].rstrip() + "…"


def potong(teks: str, lebar: int) -> str:
    """Return the text in at most `lebar` columns, cut behind a word where one ends in time."""
    muat = ringkas(teks, lebar)
    if muat == teks or teks[len(muat) - 1].isspace():
        return muat
    kata = muat.rfind(" ")
    return muat if kata < lebar // 2 else f"{muat[:kata].rstrip(' ,;:')}…"


def ringkas_html(teks: str, lebar: int) -> str:
    """Return as much of the text as makes at most `lebar` characters of HTML, escaped."""
    return escape(cut_for_html(teks, lebar))


def cut_for_html(teks: str, lebar: int) -> str:
    """Return the same as text, for whoever escapes it later."""
    potong = ringkas(teks, lebar)
    while len(escape(potong)) > lebar:
        potong = ringkas(teks, len(potong) - 1)
    return potong


def tabel(baris: Sequence[Sequence[str]], *, judul: Sequence[str] = (), rata: Sequence[str]) -> str:
    """Return a <pre> table; `rata` says "left" or "right" for each column.

    Columns are one space apart; the caller chooses texts that fit in LEBAR.
    """
    isi = tabulate(
        baris,
        headers=judul,
        tablefmt=RAPAT,
        colalign=tuple(rata) if baris else None,
        disable_numparse=True,
        preserve_whitespace=True,
    )
    lines = "\n".join(line.rstrip() for line in isi.splitlines())
    return f"<pre>{escape(lines)}</pre>"


def pasangan(baris: Sequence[tuple[str, str]]) -> str:
    """Return a <pre> of labels with their values flush right."""
    lines = (line for label, isi in baris for line in baris_pasangan(label, isi))
    return f"<pre>{escape(chr(10).join(lines))}</pre>"


def baris_pasangan(label: str, isi: str) -> list[str]:
    """Return one line, or two where both do not fit in one: a figure is never cut."""
    if len(label) + 1 + len(isi) <= LEBAR:
        return [label + isi.rjust(LEBAR - len(label))]
    return [ringkas(label, LEBAR), isi.rjust(LEBAR)]

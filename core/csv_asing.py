"""A CSV from a stranger as a sheet: whatever its encoding and separator, limits before all else.

Excel in Indonesian separates by semicolons and writes Windows-1252 or UTF-8 with a mark, forms on
the web write commas and UTF-8; "Unicode text" is UTF-16 with tabs.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from core.galat_bukti import BerkasDitolakError, SebabDitolak, check_size
from core.xlsx.isi_lembar import Batas
from core.xlsx.sel import Baris, Isi, Lembar, Rumus, Sel

UKURAN_MAKS = 4 << 20
"""Bytes; 20,000 lines of nine answers are 0.4 MB."""
NAMA = "CSV"
"""What the sheet is called, which a CSV has no name for."""
PEMISAH = (";", "\t", ",")
"""In this order where both fit: commas stand inside numbers and headings too."""
CONTOH = 50
"""Lines that tell the separator."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BUKAN_TEKS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PETUNJUK_PEMISAH = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read_csv(isi: bytes, batas: Batas | None = None) -> Lembar:
    """Return the lines as rows of texts; what begins with "=" is a formula there too.

    Raises BerkasDitolakError: JENIS for what is no text, TIDAK_UTUH for quotes without an end.
    """
    check_size(len(isi))
    if len(isi) > UKURAN_MAKS:
        raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_BARIS, NAMA)
    teks, pemisah = _split_hint(_decode(isi))
    pemisah = pemisah or _find_separator(teks)
    batas = batas or Batas()
    _check_count(teks, pemisah, batas)
    baris = (_row(nomor, satu, batas) for nomor, satu in enumerate(_records(teks, pemisah), 1))
    return Lembar(nama=NAMA, baris=tuple(satu for satu in baris if satu.sel))


def _decode(isi: bytes) -> str:
    sandi = ["utf-16"] if isi.startswith(_UTF16) else ["utf-8-sig", "cp1252"]
    for satu in sandi:
        try:
            teks = isi.decode(satu)
        except UnicodeDecodeError:
            continue
        if not _BUKAN_TEKS.search(teks):
            return teks
        break
    raise BerkasDitolakError(SebabDitolak.JENIS)


def _split_hint(teks: str) -> tuple[str, str | None]:
    """Take off the line by which Excel is told the separator."""
    cocok = _PETUNJUK_PEMISAH.match(teks)
    return (teks[cocok.end() :], cocok[1]) if cocok and cocok[1] in PEMISAH else (teks, None)


def _find_separator(teks: str) -> str:
    """Return what parts most of the first lines; a sentence may have a comma, a table has more."""
    baris = list(islice(io.StringIO(teks), CONTOH))

    def parted(pemisah: str) -> tuple[int, int]:
        banyak = [satu.count(pemisah) for satu in baris]
        return sum(satu > 1 for satu in banyak), sum(satu > 0 for satu in banyak)

    return max(PEMISAH, key=parted)


def _check_count(teks: str, pemisah: str, batas: Batas) -> None:
    # Before a line of a million cells becomes a list of a million texts.
    if teks.count(pemisah) <= batas.sel:
        return
    lebar = any(satu.count(pemisah) >= batas.kolom for satu in io.StringIO(teks))
    raise BerkasDitolakError(
        SebabDitolak.TERLALU_BANYAK_KOLOM if lebar else SebabDitolak.TERLALU_BANYAK_BARIS, NAMA
    )


def _records(teks: str, pemisah: str) -> Iterator[list[str]]:
    # A quote that is never closed would swallow the lines behind it.
    pembaca = csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah, strict=True)
    try:
        yield from pembaca
    except csv.Error as error:
        raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH) from error


def _row(nomor: int, isi: list[str], batas: Batas) -> Baris:
    sel = tuple(
        Sel(baris=nomor, kolom=kolom, isi=_content(satu.strip()))
        for kolom, satu in enumerate(isi, 1)
        if satu.strip()
    )
    if sel and nomor > batas.baris:
        raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_BARIS, NAMA)
    if sel and sel[-1].kolom > batas.kolom:
        raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_KOLOM, NAMA)
    return Baris(nomor=nomor, sel=sel)


def _content(teks: str) -> Isi:
    return Rumus(teks[1:]) if teks.startswith("=") else teks

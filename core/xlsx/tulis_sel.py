"""What every workbook of ours is made with: a text stays text, and a number the one it is."""

import io
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from core.xlsx.sel import read_number

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_BUKAN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def new_workbook(keluar: io.BytesIO, *, dibuat_at: datetime, **sifat: str) -> "Workbook":
    """Return an empty workbook; the same values make the same bytes.

    `sifat` are properties of the document, such as its title.
    """
    # Only whoever exports needs it.
    from xlsxwriter import Workbook  # noqa: PLC0415

    buku = Workbook(
        keluar, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    buku.set_properties({"created": dibuat_at.astimezone(UTC).replace(tzinfo=None)} | sifat)
    return buku


def put_text(
    halaman: "Worksheet", tempat: tuple[int, int], teks: str, gaya: "Format", *, biasa: "Format"
) -> None:
    """Write a text as it is, whatever it looks like; `biasa` is a format without any mark.

    `tempat` is row and column, counted from 0. Raises ValueError for a text that no cell
    can hold.
    """
    bersih = replace_non_xml(teks)
    if bersih.startswith("<r>") and bersih.endswith("</r>"):
        # The library takes such a text for marked-up XML of its own and writes it as it is.
        hasil = halaman.write_rich_string(*tempat, bersih[0], biasa, bersih[1:], gaya)
    else:
        hasil = halaman.write_string(*tempat, bersih, gaya)
    if hasil:
        raise ValueError(f"no cell holds {len(teks)} characters")


def replace_non_xml(teks: str) -> str:
    """Return the text with a mark in the place of what no XML can hold."""
    return _BUKAN_XML.sub("\N{REPLACEMENT CHARACTER}", teks)


def is_exact(angka: Decimal) -> bool:
    """Tell whether Excel keeps this number as it is."""
    return read_number(f"{angka}") == angka

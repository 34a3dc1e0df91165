"""The printing process: `python -m bot.lapor.cetak`, started by bot/lapor/tanda_terima.py.

It reads one page from its standard input, writes it as a PDF to its standard output, and ends:
the library takes half a second and 40 MB, which the bot need not keep.
"""

import pickle
import sys
from importlib.util import find_spec
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from bot.lapor.cetakan import Cetakan

TEPI, ATAS, LEBAR_LABEL = 25, 18, 42
"""Millimetres."""
BARIS = 5.2
HURUF = "DejaVu"
KELABU, GARIS, LATAR = (90, 90, 90), (190, 190, 190), (238, 244, 240)


def cetak(satu: Cetakan) -> bytes:
    """Return the page as a PDF; the same words make the same page."""
    pdf = FPDF(format="A4")
    pdf.set_creation_date(satu.dibuat_at)
    pdf.set_title(f"{satu.judul} {satu.nomor}")
    pdf.set_lang("id")
    pdf.set_margins(TEPI, ATAS, TEPI)
    pdf.set_auto_page_break(auto=True, margin=12)
    for gaya, berkas in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
        pdf.add_font(HURUF, gaya, fname=_fonts() / berkas)
    pdf.add_page()
    _title(pdf, satu)
    _box(pdf, satu)
    for label, isi in satu.baris:
        _row(pdf, label, isi)
    _foot(pdf, satu)
    return bytes(pdf.output())


def _fonts() -> Path:
    """Return where the font is that comes with the library for pictures: it has all letters."""
    tempat = find_spec("matplotlib")
    if tempat is None or not tempat.submodule_search_locations:
        raise FileNotFoundError(HURUF)
    return Path(tempat.submodule_search_locations[0]) / "mpl-data" / "fonts" / "ttf"


def _title(pdf: FPDF, satu: Cetakan) -> None:
    pdf.set_font(HURUF, "B", 15)
    _line(pdf, satu.judul, 9)
    pdf.set_font(HURUF, "", 10)
    pdf.set_text_color(*KELABU)
    _line(pdf, satu.nomor, 6)
    pdf.set_text_color(0)
    pdf.ln(4)


def _box(pdf: FPDF, satu: Cetakan) -> None:
    pdf.set_fill_color(*LATAR)
    for nomor, baris in enumerate(satu.kotak):
        pdf.set_font(HURUF, "" if nomor else "B", 10 if nomor else 12)
        pdf.multi_cell(
            0, 8, baris, fill=True, align="L", padding=(0, 3), new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
    pdf.ln(5)


def _row(pdf: FPDF, label: str, isi: str) -> None:
    awal = pdf.get_y()
    pdf.set_font(HURUF, "", 9)
    pdf.set_text_color(*KELABU)
    pdf.multi_cell(LEBAR_LABEL, BARIS, label, align="L", new_x=XPos.RIGHT, new_y=YPos.TOP)
    pdf.set_text_color(0)
    pdf.set_font(HURUF, "", 9)
    pdf.multi_cell(0, BARIS, isi, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.set_y(max(pdf.get_y(), awal + BARIS) + 1)
    pdf.set_draw_color(*GARIS)
    pdf.line(TEPI, pdf.get_y(), pdf.w - TEPI, pdf.get_y())
    pdf.ln(1)


def _foot(pdf: FPDF, satu: Cetakan) -> None:
    pdf.ln(5)
    pdf.set_font(HURUF, "", 8)
    pdf.set_text_color(*KELABU)
    for baris in satu.kaki:
        pdf.multi_cell(0, 5, baris, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _line(pdf: FPDF, teks: str, tinggi: int) -> None:
    pdf.cell(0, tinggi, teks, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


if __name__ == "__main__":
    sys.stdout.buffer.write(cetak(pickle.load(sys.stdin.buffer)))  # noqa: S301  the bot's own words

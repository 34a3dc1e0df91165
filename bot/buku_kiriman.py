"""Workbooks that people send: which of them can be read, for what may be a form of ours."""

from bot.unduhan import Kiriman
from core.galat_bukti import BerkasDitolakError
from core.xlsx.baca import read_workbook
from core.xlsx.sel import BukuKerja

ZIP = b"PK"
"""What every .xlsx begins with."""


def open_workbook(kiriman: Kiriman) -> BukuKerja | None:
    """Return the sheets; None for another file, and for one that nobody can read."""
    if not kiriman.isi.startswith(ZIP):
        return None
    try:
        return read_workbook(kiriman.isi)
    except BerkasDitolakError:
        return None

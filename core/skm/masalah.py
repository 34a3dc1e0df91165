"""What can be wrong with a file of answers, and where.

Of what respondents wrote only short figures are told again: a name or a number of a citizen that
has slipped into a column of answers is not.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from core.xlsx.sel import column_name

_PENDEK = re.compile(r"[-+]?[0-9][0-9.,]{0,4}%?")
"""An NIK has 16 digits, a telephone number 10 at least."""
JUDUL_MAKS = 40


class SalahJawaban(StrEnum):
    TANPA_KEPALA = "tanpa_kepala"
    """No row names the unsur."""
    LEMBAR_GANDA = "lembar_ganda"
    """Several sheets do; `perihal` are their names."""
    UNSUR_TIDAK_ADA = "unsur_tidak_ada"
    """No column of this unsur."""
    UNSUR_GANDA = "unsur_ganda"
    """Another column of an unsur that was there already."""
    UNSUR_LAIN = "unsur_lain"
    """An unsur that the survey is not made of."""
    KOLOM_TAK_DIKENAL = "kolom_tak_dikenal"
    """May be the unsur that has no column; `perihal` is its heading, "" without one."""
    BUKAN_ANGKA = "bukan_angka"
    BUKAN_BULAT = "bukan_bulat"
    """3,12 is an NRR; an answer is whole."""
    DI_LUAR_RENTANG = "di_luar_rentang"
    RUMUS = "rumus"
    GALAT = "galat"
    """Excel's own error."""
    TANGGAL = "tanggal"
    """Excel has taken for a date what was typed."""
    LOGIKA = "logika"
    PERSEN = "persen"
    SETELAH_REKAP = "setelah_rekap"
    """Answers below the sums, where nobody would look for them."""
    TANPA_RESPONDEN = "tanpa_responden"
    """No row has an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MasalahJawaban:
    """What is wrong where: a cell, a row (no `kolom`), a column (no `baris`), or the whole file.

    `isi` is what stands there, "" where it is not to be told again; `kode` the unsur.
    """

    sebab: SalahJawaban
    baris: int | None = None
    nomor_kolom: int | None = None
    isi: str = ""
    kode: str = ""
    perihal: str = ""

    @property
    def kolom(self) -> str:
        """Return the letter of the column, "" where it is about none."""
        return column_name(self.nomor_kolom or 0)


def show_short(isi: object) -> str:
    """Return what may be told again of a cell: a short figure, else ""."""
    teks = f"{isi}".strip()
    return teks if _PENDEK.fullmatch(teks) else ""


def show_title(judul: str) -> str:
    """Return a heading on one line, short; "" for one with a number like a citizen's."""
    satu = " ".join(judul.split())[:JUDUL_MAKS]
    return "" if re.search(r"[0-9]{6}", satu) else satu

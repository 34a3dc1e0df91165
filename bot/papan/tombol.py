"""What the buttons of /tenggat say to the bot: verbs, and what stands behind them."""

from core.errors import TombolBasiError
from core.papan import Kolom, Petak
from core.periode import Periode, find_periode

SENDIRI = "bm"
"""page."""
PILIH = "bp"
"""page."""
PAPAN = "bk"
"""kind, year, period."""
DAFTAR = "bd"
"""kind, year, period, field of the board or SEMUA_PETAK, page."""
GAMBAR = "bg"
"""kind, year, period."""
UNIT = "bu"
"""obligation."""
INGATKAN = "bi"
"""obligation."""
SURAT = "bq"
"""obligation."""
INGATKAN_SEMUA = "bs"
"""kind, year, period, field, and how many the list named."""
SEMUA_PETAK = "-"
KIRIM = "lk"
"""obligation: begins to send its report."""


def of(verba: str, kolom: Kolom, *isi: object) -> str:
    """Return the data of a button about a board."""
    awal = (verba, kolom.jenis, kolom.periode.tahun, kolom.periode.kode)
    return ":".join(f"{satu}" for satu in (*awal, *isi))


def period_of(tahun: int, kode: str) -> Periode:
    """Return the period that a button names. Raises TombolBasiError for what is none."""
    periode = find_periode(tahun, kode)
    if periode is None:
        raise TombolBasiError(f"{tahun}:{kode}")
    return periode


def petak_of(teks: str) -> Petak | None:
    """Return the field that a button names, None: all. Raises TombolBasiError."""
    if teks == SEMUA_PETAK:
        return None
    if teks not in set(Petak):
        raise TombolBasiError(teks)
    return Petak(teks)

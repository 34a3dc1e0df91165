"""What the buttons about postings say to the bot: verbs, and what stands behind them."""

LIHAT = "isl"
"""posting."""
SETUJUI = "iss"
KEMBALIKAN = "isk"
TUNJUK = "ist"
TARIK = "isx"
AJUKAN = "isj"
PERBAIKI = "isp"
"""posting: begins a dialogue with its figure."""
VERIFIKASI = "isv"
"""page."""
TUGAS = "itg"
"""page."""


def lihat(isian_id: int) -> str:
    return f"{LIHAT}:{isian_id}"

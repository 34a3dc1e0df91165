"""What the buttons of /atur_tenggat say to the bot: verbs, and what stands behind them."""

RUANG = "kr"
LIBUR = "kl"
"""year, page."""
TAMBAH = "kt"
"""year: begins a dialogue."""
DAFTAR_CORET = "kc"
"""year, page."""
CORET = "ko"
"""day as yyyymmdd."""
PERUBAHAN = "kp"
"""year, page."""
CABUT = "kb"
"""change."""
SIMPAN = "ks"
"""the update that the summary answered."""
BATAL = "kx"
"""year."""


def of(verba: str, *isi: object) -> str:
    """Return the data of a button."""
    return ":".join((verba, *(f"{satu}" for satu in isi)))

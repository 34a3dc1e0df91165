"""What the buttons of /cek say to the bot: verbs, and what stands behind them."""

from core.audit.catatan import Tingkat
from core.errors import TombolBasiError

RINGKASAN = "nr"
"""year."""
DAFTAR = "nl"
"""year, level or SEMUA, page."""
CATATAN = "nc"
"""year, level or SEMUA of the list that it was opened from, the finding's sign."""
TANGGAPI = "nt"
"""year, sign: begins an answer."""
SIMPAN = "ns"
"""year, sign, stamp of what is shown."""
BATAL = "nx"
"""year, sign."""
BERKAS = "nb"
"""year, sign, answer: its file."""
SEMUA = "-"


def of(verba: str, *isi: object) -> str:
    return ":".join(f"{satu}" for satu in (verba, *isi))


def level(tingkat: Tingkat | None) -> str:
    return SINGKAT[tingkat] if tingkat else SEMUA


def level_of(teks: str) -> Tingkat | None:
    """Return the level that a button names, None: all. Raises TombolBasiError."""
    if teks == SEMUA:
        return None
    for tingkat, singkat in SINGKAT.items():
        if singkat == teks:
            return tingkat
    raise TombolBasiError(teks)


SINGKAT = {
    Tingkat.PERLU_DIPERBAIKI: "d",
    Tingkat.PERLU_PENJELASAN: "j",
    Tingkat.RINGAN: "r",
}

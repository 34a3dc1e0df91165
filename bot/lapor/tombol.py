"""What the buttons about reports say to the bot: verbs, and what stands behind them."""

import hashlib

DAFTAR = "ld"
"""page."""
TERKIRIM = "lj"
"""page."""
ATAS_NAMA = "lo"
UNIT = "lg"
"""kind, tahun data, period, page."""
MULAI = "lk"
"""obligation: begins a dialogue."""
LEWAT_SURAT = "ls"
"""obligation: begins a dialogue about the letter it came by."""
LANGKAH = "ll"
"""state of the dialogue, step, what was chosen there."""
LIHAT = "li"
"""report, as all below begin."""
LAMPIRAN = "lb"
"""and which of its files and links, from 0."""
TANDA_TERIMA = "lt"
TARIK = "lx"
YA_TARIK = "ly"
PERBAIKI = "lp"
"""begins a dialogue with what it says."""
MENUNGGU = "lv"
"""page."""
TERIMA = "la"
KEMBALIKAN = "lr"
YA_KEMBALI = "lz"
"""and a stamp of the note that was shown, see `cap`."""
BATAL_KEMBALI = "lc"


def of(verba: str, *isi: object) -> str:
    """Return the data of a button."""
    return ":".join((verba, *(f"{satu}" for satu in isi)))


def cap(catatan: str) -> str:
    """Return the stamp of a note: a button under one note does not send another."""
    return hashlib.sha256(catatan.encode()).hexdigest()[:12]

"""What is said to free text, whatever it is about."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from core.tanya.pertanyaan import Pertanyaan

LUAR = (
    "Mohon maaf, itu di luar yang CEKER ketahui. CEKER menjawab tentang capaian indikator, anggaran, "
    "tenggat laporan, register, dan catatan atas angkanya."
)
TANDA_RAGU = "belum kami pahami"
"""Stands in an answer that leaves a part of the question out."""
YANG_MANA = "Yang mana yang dimaksud?"


def tak_dikenal(asing: Sequence[str]) -> str:
    """Say which words were not understood, above an answer to the others."""
    return f"<i>Kata {_kutip(asing)} {TANDA_RAGU}; ini jawaban atas sisanya.</i>"


def tak_ada(asing: Sequence[str]) -> str:
    """Say that these words lead to nothing in the data, above what is near."""
    return f"{_kutip(asing)} tidak tersedia dalam data. Yang terdekat:"


def bacaan(satu: Pertanyaan) -> str:
    """Return a reading as a button says it."""
    nama = satu.benda[0].nama if satu.benda else satu.hal.replace("_", " ").capitalize()
    return nama[:60]


def _kutip(asing: Sequence[str]) -> str:
    return dan([f"“{escape(satu)}”" for satu in asing[:4]])

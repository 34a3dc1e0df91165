"""What is kept of a question that found no answer: enough to learn from, and of nobody."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.teks import fold, without_hidden

PANJANG = 200
"""Characters of a text; what is longer is cut."""
BERMAKNA = 3
"""Letters of a word from which something can be learned."""
NOMOR = 8
"""Digits from which on a number may be somebody's: a telephone, NIP or NIK."""
TERTUTUP = "•••"
"""What stands in the place of such a number."""

_ANGKA = re.compile(r"[+(]?\d(?:[\s./()-]{0,2}\d)*")
_TAHUN = re.compile(r"(?:19|20|21)\d\d")
_SURAT = re.compile(r"\S+@\S+\.\S+")


class Sebab(StrEnum):
    """Why a question found no answer."""

    LUAR = "luar"
    """Nothing this bot knows of was asked."""
    ASING = "asing"
    """Nobody knows some of its words."""
    TIDAK_ADA = "tidak_ada"
    """It was understood, and the data do not have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tersimpan:
    """A question as it is kept. `unit` is that of who asked it last, "" where it is of none."""

    id: int
    teks: str
    sebab: Sebab
    unit: str
    kali: int
    pertama_at: datetime
    terakhir_at: datetime
    terjawab: bool
    disembunyikan: bool


def keepable(teks: str) -> str | None:
    """Return the text as it is kept; None: a command, or nothing to learn from.

    Numbers and addresses that may be somebody's are blotted out before anything is cut, so that
    no part of one is left.
    """
    bersih = " ".join(without_hidden(teks).split())
    if bersih.startswith("/"):
        return None
    tertutup = _ANGKA.sub(_blotted, _SURAT.sub(TERTUTUP, bersih))
    if not any(len(kata) >= BERMAKNA and kata.isalpha() for kata in fold(tertutup).split()):
        return None
    return tertutup[:PANJANG].rstrip()


def _blotted(cocok: re.Match[str]) -> str:
    digit = re.sub(r"\D", "", cocok[0])
    if len(digit) < NOMOR:
        return cocok[0]
    # "2023 2024" are two years and no number of anybody.
    if all(_TAHUN.fullmatch(satu) for satu in re.split(r"\D+", cocok[0])):
        return cocok[0]
    return TERTUTUP

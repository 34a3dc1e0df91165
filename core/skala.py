"""Grading scales: dated data, read from the lower bounds.

The printed bands of regulations have whole-number ends (76-90, 91-100) and say nothing
about 90,50; only the lower bounds decide.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from core.aturan import round_pct


class Tepian(StrEnum):
    """Whether a value exactly on a lower bound belongs to the band above it."""

    INKLUSIF = "inklusif"
    """Printed as ">= 91 ... else": the lowest band takes whatever is left."""
    EKSKLUSIF = "eksklusif"
    """Printed as "> 90 ... > 0": a value on or under the lowest bound has no band."""


@dataclass(frozen=True, slots=True)
class Pita:
    batas_bawah: Decimal
    predikat: str
    sebutan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Skala:
    """`sumber` is the regulation; `pita` may be in any order."""

    kode: str
    nama: str
    sumber: str
    berlaku_mulai: date
    tepian: Tepian
    pita: tuple[Pita, ...]


def find_pita(skala: Skala, nilai: Decimal) -> Pita | None:
    """Return the band of a value on the 0-100 scale, read after rounding to two places.

    None: at or under the lowest bound of an exclusive scale.
    """
    bulat = round_pct(nilai)
    inklusif = skala.tepian is Tepian.INKLUSIF
    turun = sorted(skala.pita, key=lambda p: p.batas_bawah, reverse=True)
    for pita in turun:
        if bulat > pita.batas_bawah or (inklusif and bulat == pita.batas_bawah):
            return pita
    return turun[-1] if inklusif and turun else None


def skala_berlaku(skala: Iterable[Skala], kode: str, on: date) -> Skala | None:
    """Return the scale of this code in force on a day, None before the first one."""
    berlaku = [s for s in skala if s.kode == kode and s.berlaku_mulai <= on]
    return max(berlaku, key=lambda s: s.berlaku_mulai, default=None)


def rank(skala: Skala, huruf: str) -> int | None:
    """Return how many bands lie below this predikat; None for one the scale lacks."""
    naik = sorted(skala.pita, key=lambda p: p.batas_bawah)
    return next((i for i, pita in enumerate(naik) if pita.predikat == huruf), None)

"""The arguments of a command -> domain values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.periode import Triwulan

_ANGKA_TRIWULAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_TRIWULAN = re.compile(r"\b(?:tw|triwulan)[\s.-]*(iii|ii|iv|i|[1-4])\b", re.ASCII | re.IGNORECASE)
# A bare number from 2000 to 2100 is a year: no list of a Pemda's counts that far. Segments
# of a code or of an amount ("2.2024", "2024.000") are none.
_TAHUN = re.compile(
    r"(?<![\w.,/-])(?:(?:tahun|thn|th)\b[\s.]*)?(20\d\d|2100)(?![\w/-]|[.,]\d)",
    re.ASCII | re.IGNORECASE,
)
_TAHUN_RELATIF = re.compile(r"\b(?:tahun|thn|th)[\s.]+(ini|lalu)\b", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What a command asks about; `sisa` holds the words that are no year or triwulan."""

    tahun: int | None
    triwulan: Triwulan | None
    sisa: str


def baca_argumen(args: Sequence[str], *, tahun_ini: int | None = None) -> Permintaan:
    """Read a year and a triwulan in any order; the first of each counts, others stay words.

    "tahun lalu" is a year only where the caller says which one it is now.
    """
    triwulan, sisa = _take(_TRIWULAN, " ".join(args))
    tercetak, sisa = _take(_TAHUN, sisa)
    tahun = int(tercetak) if tercetak else None
    if tahun is None and tahun_ini is not None:
        relatif, sisa = _take(_TAHUN_RELATIF, sisa)
        tahun = {"ini": tahun_ini, "lalu": tahun_ini - 1}.get(relatif or "")
    return Permintaan(
        tahun=tahun,
        triwulan=Triwulan(_ANGKA_TRIWULAN[triwulan]) if triwulan else None,
        sisa=" ".join(sisa.split()),
    )


def _take(pola: re.Pattern[str], teks: str) -> tuple[str | None, str]:
    """Return what the pattern's group found, None for nothing, and the text without it."""
    cocok = pola.search(teks)
    if cocok is None:
        return None, teks
    return cocok[1].lower(), f"{teks[: cocok.start()]} {teks[cocok.end() :]}"

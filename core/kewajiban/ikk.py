"""How many IKK are filled, as people write it: "38/40", "38 dari 40", "semua 40"."""

import re
from dataclasses import dataclass
from enum import StrEnum

from core.teks import fold

IKK_MAKS = 9999
"""More indicators than any unit reports on."""
_DARI = re.compile(r"(\d{1,6}) (?:dari )?(\d{1,6})")
_MINUS = re.compile(r"[-\N{MINUS SIGN}\N{EN DASH}]\s*\d")
"""-3 is no number of indicators, and 10-40 may be a range."""
_SEMUA = re.compile(r"(?:semua|semuanya|seluruhnya|lengkap)(?: dari)?(?: (\d{1,6}))?")
_ISI = re.compile(r"\b(?:ikk|terisi|sudah|ada|indikator|buah)\b")


class SalahIkk(StrEnum):
    TAK_TERBACA = "tak_terbaca"
    JUMLAH_BELUM = "jumlah_belum"
    """It says how many are filled, or that all are, and not of how many."""
    LEBIH = "lebih"
    """More are filled than there are."""
    DI_LUAR_RENTANG = "di_luar_rentang"


@dataclass(frozen=True, slots=True)
class IkkTerisi:
    terisi: int
    jumlah: int


def read_ikk(teks: str, *, jumlah: int | None = None) -> IkkTerisi | SalahIkk:
    """Read it; `jumlah` is how many there are, where an earlier report has told."""
    if _MINUS.search(teks):
        return SalahIkk.TAK_TERBACA
    bersih = " ".join(_ISI.sub(" ", fold(teks)).split())
    if cocok := _DARI.fullmatch(bersih):
        return _checked(int(cocok[1]), int(cocok[2]))
    if cocok := _SEMUA.fullmatch(bersih):
        semua = int(cocok[1]) if cocok[1] else jumlah
        return _checked(semua, semua) if semua is not None else SalahIkk.JUMLAH_BELUM
    if bersih.isdecimal() and len(bersih) <= len(f"{IKK_MAKS}"):
        return _checked(int(bersih), jumlah) if jumlah is not None else SalahIkk.JUMLAH_BELUM
    return SalahIkk.TAK_TERBACA


def _checked(terisi: int, jumlah: int) -> IkkTerisi | SalahIkk:
    if not 1 <= jumlah <= IKK_MAKS:
        return SalahIkk.DI_LUAR_RENTANG
    return SalahIkk.LEBIH if terisi > jumlah else IkkTerisi(terisi, jumlah)

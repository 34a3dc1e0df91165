"""A day off as an admin writes it: "Senin, 17 Agustus 2026 HUT kota"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.hari_khusus import JenisKhusus
from core.tanggal import find_weekday, read_day

KATA_TANGGAL = 5
"""Words that a date has at most: "17 - 8 - 2026"."""
_TAHUN_PENDEK = re.compile(r"'?\d\d(?!\S)", re.ASCII)
_SAMPAI = re.compile(r"(?:s\s*[./]?\s*d\b\.?|sampai(?:\s+dengan)?\b|hingga\b|dan\b)", re.IGNORECASE)
_KURANG = re.compile(r"[-\u2013\u2014]\d", re.ASCII)
"""A minus before a number: a slip of the finger, and no dash."""
_SELA = " ,:;\u2013\u2014-"
"""What stands between a day and its name, dashes of both widths among it."""


@dataclass(frozen=True, slots=True)
class Tertulis:
    """A day and what stands behind it, "" for nothing; `rentang`: another day stands there."""

    on: date
    sisa: str
    rentang: bool


def read_kind(kata: Sequence[str]) -> tuple[JenisKhusus, list[str]]:
    """Return what kind of day off the first words name, and the words behind them."""
    kecil = [satu.lower() for satu in kata[:2]]
    if kecil == ["cuti", "bersama"]:
        return JenisKhusus.CUTI_BERSAMA, list(kata[2:])
    return JenisKhusus.SETEMPAT, list(kata[1:] if kecil[:1] == ["libur"] else kata)


def read_written(kata: Sequence[str], tahun: int) -> Tertulis | None:
    """Return the day that the words begin with, of this year where none is written.

    None where they begin with no day, or a year of two digits leaves open which it is.
    """
    if kata and find_weekday(kata[0]) is not None:
        kata = kata[1:]
    if kata and _KURANG.match(kata[0]):
        return None
    for banyak in range(min(KATA_TANGGAL, len(kata)), 0, -1):
        on = read_day(" ".join(kata[:banyak]).strip(_SELA), tahun)
        if on is not None:
            sisa = " ".join(kata[banyak:]).strip(_SELA)
            return None if _TAHUN_PENDEK.match(sisa) else _with(on, sisa, tahun)
    return None


def _with(on: date, sisa: str, tahun: int) -> Tertulis:
    lanjut = _SAMPAI.sub("", sisa, count=1).strip(_SELA).split() if sisa else []
    lagi = any(
        read_day(" ".join(lanjut[:banyak]).strip(_SELA), tahun) is not None
        for banyak in range(1, min(KATA_TANGGAL, len(lanjut)) + 1)
    )
    return Tertulis(on, sisa, rentang=lagi)

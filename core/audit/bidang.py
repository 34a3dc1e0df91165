"""On what a finding is: the budget, or the indikator."""

from enum import StrEnum

from core.audit import (
    baris,
    jumlah,
    keadaan,
    pembanding,
    pencilan,
    persen,
    sebab,
    simpulan,
    target,
    wajar,
)
from core.audit.catatan import Aturan, Catatan


class Bidang(StrEnum):
    ANGGARAN = "anggaran"
    KINERJA = "kinerja"


_ANGGARAN: tuple[Aturan, ...] = (
    *(jumlah.ATURAN, baris.GESER, baris.KEMBAR, persen.SERAPAN, keadaan.KOSONG, target.PAGU),
    *(pencilan.ATURAN, sebab.ANGGARAN, wajar.RENDAH, wajar.LEBIH),
)
_KINERJA: tuple[Aturan, ...] = (pembanding.ATURAN, simpulan.ATURAN, wajar.TEPAT)
"""Rules on all indikator together; what any other says of one of them is on it as well."""
NAMA = {
    Bidang.ANGGARAN: frozenset(satu.kode for satu in _ANGGARAN),
    Bidang.KINERJA: frozenset(satu.kode for satu in _KINERJA),
}


def is_on(bidang: Bidang, satu: Catatan) -> bool:
    """Tell whether a finding is on this; one may be on both, or on neither."""
    indikator = bidang is Bidang.KINERJA and bool(satu.fakta.indikator)
    return indikator or satu.aturan in NAMA[bidang]

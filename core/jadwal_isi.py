"""When a period can be filled in: from its first day, in time until its deadline, until closed.

Dates only: what day it is comes in as an argument.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.hak import Bidang
from core.periode import TAHUN, Periode, bulan_of, triwulan_of

HARI_TENGGAT = {Bidang.KINERJA: 10, Bidang.ANGGARAN: 5}
"""The day of the month after a period by which it is due.

Our example, marked so wherever it is shown: the document names no deadline, the admin sets it.
"""


class KeadaanIsi(StrEnum):
    """What can be done with a period on a day."""

    BELUM_WAKTUNYA = "belum_waktunya"
    TERBUKA = "terbuka"
    LEWAT = "lewat"
    """Open, and past its deadline: what comes now is accepted and marked."""
    DITUTUP = "ditutup"


@dataclass(frozen=True, slots=True, kw_only=True)
class JadwalIsi:
    """When one period of one field can be filled in.

    `tenggat_on` is the last day in time; `contoh`: nobody has confirmed these days.
    """

    id: int
    bidang: Bidang
    periode: Periode
    buka_on: date
    tenggat_on: date
    ditutup: bool
    contoh: bool

    def keadaan(self, on: date) -> KeadaanIsi:
        if self.ditutup:
            return KeadaanIsi.DITUTUP
        if on < self.buka_on:
            return KeadaanIsi.BELUM_WAKTUNYA
        return KeadaanIsi.LEWAT if on > self.tenggat_on else KeadaanIsi.TERBUKA


def periods_of(bidang: Bidang, tahun: int) -> tuple[Periode, ...]:
    """Return the periods of a year that this field is filled in for, in their order."""
    if bidang is Bidang.ANGGARAN:
        return bulan_of(tahun)
    return (*triwulan_of(tahun), Periode(tahun, TAHUN))


def usual_days(bidang: Bidang, periode: Periode) -> tuple[date, date]:
    """Return (buka_on, tenggat_on) as they are until an admin sets others.

    A figure exists once its period is over: before that it is nobody's task.
    """
    berakhir = periode.berakhir_on
    return berakhir, berakhir.replace(day=HARI_TENGGAT[bidang])

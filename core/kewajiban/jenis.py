"""Kinds of obligations: what recurs, for whom, until when, and who collects it.

Dates only: what day it is comes in as an argument.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.hak import Bidang
from core.hari_kerja import Geser
from core.periode import TAHUN, Periode, bulan_of, semester_of, triwulan_of

IKK_LPPD, SKM = "ikk_lppd", "skm"
"""The kinds whose reports say more than that there is a file."""


class Kala(StrEnum):
    """How often something is due."""

    TAHUN = "tahun"
    SEMESTER = "semester"
    TRIWULAN = "triwulan"
    BULAN = "bulan"


class Penanggung(StrEnum):
    """Which units owe it, of each year those that the year's data name."""

    PENGAMPU_IKK = "pengampu_ikk"
    SAMPEL_SKM = "sampel_skm"
    PENGISI_KINERJA = "pengisi_kinerja"
    PENGISI_ANGGARAN = "pengisi_anggaran"
    PERANGKAT_DAERAH = "perangkat_daerah"
    PENGUMPUL = "pengumpul"
    """The Bagian that collects the field reports it for the whole Pemda."""
    DIPILIH = "dipilih"
    """Those that an admin adds one by one, in every year."""


class Wujud(StrEnum):
    """How an obligation is met."""

    LAPORAN = "laporan"
    """By a report that is sent here, and accepted or returned by its collector."""
    ISIAN = "isian"
    """By the figures that the unit posts for the period: nothing else is sent."""


class Lampiran(StrEnum):
    """What a report must come with."""

    BERKAS = "berkas"
    """A file or a link to one."""
    TIDAK_WAJIB = "tidak_wajib"


class Sejak(StrEnum):
    """From which end of the period its due date is counted."""

    AWAL = "awal"
    AKHIR = "akhir"


@dataclass(frozen=True, slots=True)
class AturanTenggat:
    """Due on day `hari` of the month `bulan` months after that of the period's first or next day.

    `hari` beyond the month's end means its last day: (AKHIR, 1, 31) is the end of February.
    """

    sejak: Sejak
    bulan: int
    hari: int

    def on(self, periode: Periode) -> date:
        """Return the due date of a period, before anything moves it off a holiday."""
        awal = periode.mulai_on if self.sejak is Sejak.AWAL else periode.berakhir_on
        tahun, bulan = divmod(12 * awal.year + awal.month - 1 + self.bulan, 12)
        terakhir = monthrange(tahun, bulan + 1)[1]
        return date(tahun, bulan + 1, min(self.hari, terakhir))


SURAT_BERLAKU = timedelta(days=366)
"""A letter demands what falls due until so long after it; next year there is another one. [J]"""


@dataclass(frozen=True, slots=True)
class SuratPermintaan:
    """The letter that demands a kind; `sidik` is its PDF in the store, None: there is none."""

    nomor: str
    on: date
    sidik: str | None = None

    def for_due(self, tenggat_on: date) -> "SuratPermintaan | None":
        """Return it where it demands what is due on this day."""
        return self if tenggat_on <= self.on + SURAT_BERLAKU else None


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisKewajiban:
    """A kind. `contoh`: nobody has confirmed its due date; `aktif_on` None: nobody is reminded.

    `geser` says what becomes of a due date on a day off; `tangga` names its ladder of reminders.
    `dasar` is the rule or letter that demands it, "" where none is known.
    """

    kode: str
    nama: str
    pendek: str
    kala: Kala
    penanggung: Penanggung
    bidang: Bidang
    wujud: Wujud
    aturan: AturanTenggat
    geser: Geser
    tangga: str
    lampiran: Lampiran
    dasar: str
    contoh: bool
    aktif_on: date | None = None
    surat: SuratPermintaan | None = None


_PERIODE: Mapping[Kala, Callable[[int], tuple[Periode, ...]]] = {
    Kala.TAHUN: lambda tahun: (Periode(tahun, TAHUN),),
    Kala.SEMESTER: semester_of,
    Kala.TRIWULAN: triwulan_of,
    Kala.BULAN: bulan_of,
}


def periods_of(kala: Kala, tahun: int) -> tuple[Periode, ...]:
    """Return the periods of a tahun data that are due, in their order."""
    return _PERIODE[kala](tahun)

"""What follows from the figures of an indikator: reached or not, by how much, at what cost.

Values only; percentages are on the 0-100 scale, differences in the unit of the figure itself,
nothing is rounded. What has no number says which state it is in, and nothing is reckoned from it.
The order of the questions is that of PermenPANRB 53/2014, Lampiran II, Bab III.A.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.anggaran import perubahan_rp
from core.angka import BELUM, Keadaan, Nilai, Predikat
from core.audit.bahan import Ucapan
from core.buku import LimaAngka, Pos
from core.capaian import Polaritas
from core.kinerja import LembarIndikator
from core.paket.istilah import JenisNarasi
from core.skala import rank

SERATUS = Decimal(100)
SEBAB = (JenisNarasi.PENYEBAB,)
SOLUSI = (JenisNarasi.TINDAK_LANJUT, JenisNarasi.REKOMENDASI)


class Hasil(StrEnum):
    """How a realisasi stands to its target."""

    MELAMPAUI = "melampaui"
    TERCAPAI = "tercapai"
    TIDAK_TERCAPAI = "tidak_tercapai"
    TANPA_ANGKA = "tanpa_angka"
    """There is no capaian: a state stands in its place."""


class Arah(StrEnum):
    """What has become of a figure since an earlier one, as its polarity reads it."""

    MEMBAIK = "membaik"
    TETAP = "tetap"
    MEMBURUK = "memburuk"


@dataclass(frozen=True, slots=True)
class Penunjang:
    """A kegiatan, or a programme, behind an indikator, with its money."""

    pos: Pos
    angka: LimaAngka


@dataclass(frozen=True, slots=True)
class Efisiensi:
    """Capaian beside the serapan of the money behind it, both in percent.

    `lengkap`: no line of that money is still to be reported.
    """

    capaian: Decimal | Keadaan
    serapan: Decimal | Keadaan
    lengkap: bool = True

    @property
    def tercapai(self) -> bool:
        return isinstance(self.capaian, Decimal) and self.capaian >= SERATUS

    @property
    def selisih(self) -> Decimal | Keadaan:
        """Return capaian less serapan, in points; domain rule."""
        return perubahan_rp(self.serapan, self.capaian)

    @property
    def efisien(self) -> bool | None:
        """Tell whether the target was reached with a smaller share of the money.

        None where it was not reached, or something is missing: then nothing is said of it.
        """
        if not self.tercapai or not self.lengkap or not isinstance(self.selisih, Decimal):
            return None
        return self.selisih > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalisisIndikator:
    """An indikator with what was said of it, and the money of the units that own it.

    `ucapan` are passages of the document and what was posted with its figures; `penunjang` are
    the lines of the budget of the units that own it, none where nobody knows whose lines are
    whose, and `uang` is their sum, None of none.
    """

    indikator: LembarIndikator
    ucapan: tuple[Ucapan, ...] = ()
    penunjang: tuple[Penunjang, ...] = ()
    uang: LimaAngka | None = None

    @property
    def hasil(self) -> Hasil:
        capaian = self.indikator.capaian
        match capaian:
            case Keadaan.TERCAPAI:
                return Hasil.TERCAPAI
            case Keadaan.TIDAK_TERCAPAI:
                return Hasil.TIDAK_TERCAPAI
            case Keadaan():
                return Hasil.TANPA_ANGKA
        if capaian == SERATUS:
            return Hasil.TERCAPAI
        return Hasil.MELAMPAUI if capaian > SERATUS else Hasil.TIDAK_TERCAPAI

    @property
    def selisih(self) -> Decimal | Keadaan:
        """Return realisasi less target, in the unit of the indikator."""
        return perubahan_rp(self.indikator.nilai_target, self.indikator.nilai_realisasi)

    @property
    def perubahan(self) -> Decimal | Keadaan:
        """Return realisasi less that of the year before."""
        return perubahan_rp(self.indikator.nilai_lalu, self.indikator.nilai_realisasi)

    @property
    def arah(self) -> Arah | None:
        """Tell what has become of it since the year before, None where one of them is missing."""
        urut = _order(self.indikator.nilai_lalu, self.indikator)
        kini = _order(self.indikator.nilai_realisasi, self.indikator)
        if urut is None or kini is None:
            return None
        if urut == kini:
            return Arah.TETAP
        naik = self.indikator.polaritas is Polaritas.NAIK
        return Arah.MEMBAIK if (kini > urut) is naik else Arah.MEMBURUK

    @property
    def efisiensi(self) -> Efisiensi | None:
        """Return capaian beside serapan, None where no money is known to be behind it."""
        if self.uang is None:
            return None
        lengkap = BELUM.isdisjoint(keadaan for _, keadaan in self.uang.tanpa_realisasi)
        return Efisiensi(self.indikator.capaian, self.uang.serapan, lengkap)

    @property
    def sebab(self) -> tuple[Ucapan, ...]:
        """Return what people or the document have said why."""
        return tuple(satu for satu in self.ucapan if satu.jenis in SEBAB)

    @property
    def solusi(self) -> tuple[Ucapan, ...]:
        return tuple(satu for satu in self.ucapan if satu.jenis in SOLUSI)

    @property
    def uraian(self) -> tuple[Ucapan, ...]:
        return tuple(satu for satu in self.ucapan if satu.jenis is JenisNarasi.ANALISIS)


def _order(nilai: Nilai, indikator: LembarIndikator) -> Decimal | None:
    """Return by what a figure is more or less than another; None: it is no figure."""
    if isinstance(nilai, Predikat):
        tingkat = rank(indikator.skala, nilai.huruf) if indikator.skala else None
        return None if tingkat is None else Decimal(tingkat)
    return nilai if isinstance(nilai, Decimal) else None

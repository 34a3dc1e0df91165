"""Printed percentages against those that their own figures give: serapan, and capaian."""

from dataclasses import dataclass
from decimal import Decimal

from core.angka import Nilai, Sumber, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.audit.garis import FaktaGaris, name
from core.audit.tempat import elsewhere, printings_of
from core.buku import five, printed_serapan_differs, walk
from core.capaian import Beda

TINGKAT = {Beda.TERPOTONG: Tingkat.RINGAN}
"""Cut off instead of rounded it is right to a hundredth; anything else is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSerapan(FaktaGaris):
    """A printed serapan, and what realisasi over pagu gives, unrounded."""

    tercetak: Tercetak
    realisasi: Nilai
    pagu: Nilai
    dihitung: Decimal
    beda: Beda
    juga: tuple[Sumber, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaCapaian(FaktaIndikator):
    """A printed capaian of an indikator, and what its target and realisasi give, unrounded."""

    tercetak: Tercetak
    target: Nilai
    realisasi: Nilai
    dihitung: Decimal
    beda: Beda
    juga: tuple[Sumber, ...] = ()

    @property
    def pokok(self) -> str:
        return f"capaian {self.kode}"


def check_serapan(bahan: Bahan) -> Temuan:
    """Compare each printed serapan with the computed one."""
    if bahan.akar is None:
        return
    for pos in walk(bahan.akar):
        lima = five(pos)
        for satu in printed_serapan_differs(pos):
            fakta = FaktaSerapan(
                garis=name(pos),
                tercetak=satu.tercetak,
                realisasi=lima.realisasi,
                pagu=lima.pagu,
                dihitung=satu.dihitung,
                beda=satu.beda,
                juga=elsewhere(satu.tercetak, pos.serapan_tercetak),
            )
            tentang = f"{pos.tingkat.value} {pos.nomor} {satu.tercetak.sumber.tabel}"
            yield TINGKAT.get(satu.beda, Tingkat.PERLU_DIPERBAIKI), tentang, fakta


def check_capaian(bahan: Bahan) -> Temuan:
    """Compare each printed capaian, once, with the computed one."""
    for indikator in bahan.indikator:
        for satu in indikator.perbedaan:
            fakta = FaktaCapaian(
                kode=indikator.kode,
                tercetak=satu.tercetak,
                target=indikator.nilai_target,
                realisasi=indikator.nilai_realisasi,
                dihitung=satu.dihitung,
                beda=satu.beda,
                juga=elsewhere(satu.tercetak, printings_of(bahan, indikator, "capaian")),
            )
            yield TINGKAT.get(satu.beda, Tingkat.PERLU_DIPERBAIKI), indikator.kode, fakta


SERAPAN = Aturan("serapan", Dasar.ARITMETIKA, check_serapan)
CAPAIAN = Aturan("capaian", Dasar.ARITMETIKA, check_capaian)

"""What is printed in several tables and is not the same: targets, realisasi, and pagu."""

from dataclasses import dataclass

from core.angka import Sumber, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.audit.garis import FaktaGaris, name
from core.audit.tempat import elsewhere
from core.buku import Kolom, walk
from core.capaian import differing
from core.kinerja import TargetNaskah


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTarget(FaktaIndikator):
    """An indikator whose documents promise different targets; `target` are all of them.

    Each document has each of its targets once; `juga` says of each where else the document
    prints it. `beda_jenis`: one promises a number and another a predikat.
    """

    target: tuple[TargetNaskah, ...]
    juga: tuple[tuple[Sumber, ...], ...]
    beda_jenis: bool

    @property
    def satu_naskah(self) -> bool:
        """Tell whether a document differs from itself, and from no other one."""
        pertama = {satu.naskah: satu.tercetak.nilai for satu in reversed(self.target)}
        return len(set(pertama.values())) == 1

    @property
    def pokok(self) -> str:
        return f"target {self.kode}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaRealisasi(FaktaIndikator):
    """An indikator whose realisasi of one year is printed with different figures."""

    tercetak: tuple[Tercetak, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaPagu(FaktaGaris):
    """A line of the budget whose figure of one column differs from table to table."""

    kolom: Kolom
    tercetak: tuple[Tercetak, ...]


def check_target(bahan: Bahan) -> Temuan:
    """Compare the targets of an indikator across Renstra, RKT, PK, its annex and the report.

    Each table that repeats one is compared as well.
    """
    for satu in bahan.indikator:
        if satu.target_berbeda:
            jenis = {type(t.tercetak.nilai) for t in satu.target}
            pertama = {(t.naskah, t.tercetak.nilai): t for t in reversed(satu.target)}
            sekali = tuple(t for t in satu.target if pertama[t.naskah, t.tercetak.nilai] is t)
            per_naskah = satu.target_per_naskah
            fakta = FaktaTarget(
                kode=satu.kode,
                target=sekali,
                juga=tuple(elsewhere(t.tercetak, per_naskah[t.naskah]) for t in sekali),
                beda_jenis=len(jenis) > 1,
            )
            yield Tingkat.PERLU_DIPERBAIKI, satu.kode, fakta


def check_realisasi(bahan: Bahan) -> Temuan:
    """Compare the printings of a realisasi, of the year and of the one before."""
    for satu in bahan.indikator:
        for tahun, semua in ((bahan.tahun, satu.realisasi), (bahan.tahun - 1, satu.realisasi_lalu)):
            if differing(semua):
                fakta = FaktaRealisasi(kode=satu.kode, tercetak=semua)
                yield Tingkat.PERLU_DIPERBAIKI, f"{satu.kode} {tahun}", fakta


def check_pagu(bahan: Bahan) -> Temuan:
    """Compare the printings of each figure of the budget."""
    for pos in walk(bahan.akar) if bahan.akar else ():
        for kolom in Kolom:
            if differing(pos.cetakan[kolom]):
                fakta = FaktaPagu(garis=name(pos), kolom=kolom, tercetak=pos.cetakan[kolom])
                yield Tingkat.PERLU_DIPERBAIKI, f"{pos.tingkat.value} {pos.nomor} {kolom}", fakta


TARGET = Aturan("target", Dasar.DOKUMEN_SENDIRI, check_target)
REALISASI = Aturan("realisasi", Dasar.DOKUMEN_SENDIRI, check_realisasi)
PAGU = Aturan("pagu", Dasar.DOKUMEN_SENDIRI, check_pagu)

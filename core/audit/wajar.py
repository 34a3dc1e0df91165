"""Figures that a reader will ask about: jumps, outliers, all of it exactly on target.

Percentages are Decimals on the 0-100 scale. The bounds are our own decision.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.anggaran import serapan_pct
from core.angka import Keadaan, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Fakta, FaktaIndikator, FaktaTercetak, Temuan, Tingkat
from core.audit.garis import FaktaDaftar, FaktaGaris, Garis, name
from core.audit.tempat import realisasi_elsewhere
from core.buku import Pos, five, leaves
from core.capaian import SERATUS
from core.kinerja import LembarIndikator
from core.paket.istilah import JenisNarasi
from core.periode import Bulan

SERAPAN_RENDAH = Decimal(50)
LONJAKAN = Decimal(50)
"""A change by more than so many percent of the year before."""
TEPAT_PALING_SEDIKIT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSerapanRendah(FaktaDaftar[Decimal]):
    """Sub kegiatan that spent less than `batas` percent, the lowest first, with their serapan."""

    batas: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSerapanLebih(FaktaGaris):
    """A line that spent more than its pagu, or less than nothing; in rupiah."""

    pagu: Decimal
    realisasi: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaLonjakan(FaktaTercetak):
    """A realisasi that is far from that of the year before; `perubahan` in percent of it."""

    lalu: Tercetak
    perubahan: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTepat(Fakta):
    """Most indikator with a figure have exactly the figure that was promised."""

    kode: tuple[str, ...]
    terukur: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTanpaPenyebab(FaktaIndikator):
    """An indikator under its target, of which the document does not say why."""

    capaian: Decimal | Keadaan


def check_low(bahan: Bahan) -> Temuan:
    """Find the sub kegiatan that spent less than half of their pagu in the whole year."""
    if bahan.akar is None:
        return
    rendah = [(g, n) for g, n in serapan_of_year(bahan.akar) if 0 <= n < SERAPAN_RENDAH]
    if rendah:
        rendah.sort(key=lambda satu: satu[1])
        fakta = FaktaSerapanRendah(baris=tuple(rendah), batas=SERAPAN_RENDAH)
        yield Tingkat.PERLU_PENJELASAN, "anggaran", fakta


def check_over(bahan: Bahan) -> Temuan:
    """Find lines that spent more than they had, or a negative amount."""
    if bahan.akar is None:
        return
    for pos in leaves(bahan.akar):
        lima = five(pos)
        realisasi, pagu = lima.realisasi, lima.pagu
        if not isinstance(realisasi, Decimal) or not isinstance(pagu, Decimal):
            continue
        if realisasi > pagu or realisasi < 0:
            fakta = FaktaSerapanLebih(garis=name(pos), pagu=pagu, realisasi=realisasi)
            yield Tingkat.PERLU_DIPERBAIKI, f"sub kegiatan {pos.nomor}", fakta


def check_jump(bahan: Bahan) -> Temuan:
    """Find figures of a whole year that are far from those of the year before."""
    for satu in filter(of_whole_year, bahan.indikator):
        kini = next((t for t in satu.realisasi if isinstance(t.nilai, Decimal)), None)
        lalu = next((t for t in satu.realisasi_lalu if isinstance(t.nilai, Decimal)), None)
        if kini is None or lalu is None:
            continue
        perubahan = serapan_pct(_minus(kini, lalu), lalu.nilai)
        if isinstance(perubahan, Decimal) and abs(perubahan) > LONJAKAN:
            fakta = FaktaLonjakan(
                kode=satu.kode,
                tercetak=kini,
                juga=realisasi_elsewhere(bahan, satu, kini),
                lalu=lalu,
                perubahan=perubahan,
            )
            yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def check_exact(bahan: Bahan) -> Temuan:
    """Find that most of what a year measured came out exactly as it was promised."""
    setahun = filter(of_whole_year, bahan.indikator)
    terukur = [s for s in setahun if isinstance(s.capaian, Decimal)]
    tepat = [s.kode for s in terukur if s.capaian == SERATUS]
    if len(tepat) >= TEPAT_PALING_SEDIKIT and 2 * len(tepat) > len(terukur):
        fakta = FaktaTepat(kode=tuple(tepat), terukur=len(terukur))
        yield Tingkat.PERLU_PENJELASAN, "indikator", fakta


def check_cause(bahan: Bahan) -> Temuan:
    """Find indikator that missed their target without a word of why."""
    for satu in bahan.indikator:
        capaian = satu.capaian
        meleset = capaian is Keadaan.TIDAK_TERCAPAI or (
            isinstance(capaian, Decimal) and capaian < SERATUS
        )
        dijelaskan = any(u.jenis is JenisNarasi.PENYEBAB for u in bahan.said_of(satu.kode))
        if meleset and not dijelaskan:
            fakta = FaktaTanpaPenyebab(kode=satu.kode, capaian=capaian)
            yield Tingkat.PERLU_DIPERBAIKI, satu.kode, fakta


def serapan_of_year(pos: Pos) -> list[tuple[Garis, Decimal]]:
    """Return the sub kegiatan below a line with their serapan of the whole year, where it is."""
    serapan = [(name(satu), five(satu).serapan) for satu in leaves(pos) if _until_december(satu)]
    return [(garis, nilai) for garis, nilai in serapan if isinstance(nilai, Decimal)]


def of_whole_year(satu: LembarIndikator) -> bool:
    """Tell whether its figure is that of the year: of a document, or posted to the last period."""
    return satu.isian is None or satu.isian.utuh


def _until_december(pos: Pos) -> bool:
    dipakai = pos.isian.dipakai if pos.isian else None
    return pos.isian is None or (dipakai is not None and dipakai.periode.bulan is Bulan.DESEMBER)


def _minus(kini: Tercetak, lalu: Tercetak) -> Decimal:
    if not isinstance(kini.nilai, Decimal) or not isinstance(lalu.nilai, Decimal):
        raise TypeError(f"{kini.nilai}, {lalu.nilai}")
    return kini.nilai - lalu.nilai


RENDAH = Aturan("serapan-rendah", Dasar.KETETAPAN, check_low)
LEBIH = Aturan("serapan-lebih", Dasar.KETETAPAN, check_over)
LONJAK = Aturan("lonjakan", Dasar.PERMENPANRB_53_2014, check_jump)
TEPAT = Aturan("tepat-target", Dasar.KETETAPAN, check_exact)
PENYEBAB = Aturan("tanpa-penyebab", Dasar.PERMENPANRB_53_2014, check_cause)

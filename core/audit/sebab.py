"""Causes that the document gives, against its own figures.

Percentages are Decimals on the 0-100 scale, amounts rupiah.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from core.angka import Keadaan, Nilai, Tercetak
from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, Fakta, FaktaIndikator, Temuan, Tingkat
from core.audit.narasi import sentences
from core.baca_isian import PERSEN
from core.bilangan import baca_tercetak
from core.buku import five
from core.capaian import Polaritas
from core.errors import TidakTerbacaError
from core.paket.istilah import CaraHitung, JenisNarasi

_HANYA = re.compile(
    r"\b(?:hanya|baru|cuma)\s+(?:tercapai|mencapai|terealisasi|terserap|terlaksana)\s+"
    r"(?:sebesar\s+)?(\d+(?:[.,]\d+)?)\s*%",
    re.IGNORECASE,
)
"""Only so much was reached: the part that is given as what kept the whole down."""
_TANPA_UANG = re.compile(
    r"\btidak\s+(?:ada|tersedia)(?:nya)?\s+anggaran\b"
    r"(?!\s+(?:yang\s+)?(?:ter)?(?:sisa|potong|kurang|pangkas))(?!\s+(?:yang\s+)?di)"
    r"|\bketiadaan\s+anggaran\b"
    r"|(?<!tidak ada )\banggaran(?:nya)?\s+(?:yang\s+)?(?:tidak\s+(?:ada|tersedia)"
    r"|dipotong|terpotong|dikurangi|berkurang|dipangkas|terpangkas"
    r"|(?:terkena|kena|terdampak)\s+(?:ef[ei]siensi|refo[ck]us\w*|rasionalisasi"
    r"|pemotongan|pengurangan|pemangkasan))\b",
    re.IGNORECASE,
)
"""There was no money, or it was taken away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSebabTercapai(FaktaIndikator):
    """A cause of missing a target that tells of parts, `nilai`, which are at or above it."""

    ucapan: Ucapan
    kalimat: tuple[str, ...]
    nilai: tuple[Decimal, ...]
    target: Tercetak


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaKlaimAnggaran(Fakta):
    """A sentence that says there was no money, or less, of a budget that grew."""

    ucapan: Ucapan
    kalimat: str
    murni: Decimal
    perubahan: Decimal
    realisasi: Nilai

    @property
    def indikator(self) -> str:
        return self.ucapan.indikator or ""

    @property
    def pokok(self) -> str:
        return "penambahan anggaran"


def check_parts(bahan: Bahan) -> Temuan:
    """Find parts that are named as a cause though they are where the target wants the whole."""
    for satu in bahan.indikator:
        dasar = satu.dasar
        naik = satu.polaritas is Polaritas.NAIK and satu.satuan == PERSEN
        if dasar is None or not isinstance(dasar.tercetak.nilai, Decimal) or not naik:
            continue
        for ucapan in bahan.said_of(satu.kode):
            if ucapan.jenis is not JenisNarasi.PENYEBAB:
                continue
            lebih = [
                (kalimat, nilai)
                for kalimat in sentences(ucapan.teks)
                for nilai in _only_reached(kalimat)
                if nilai >= dasar.tercetak.nilai
            ]
            if lebih:
                fakta = FaktaSebabTercapai(
                    kode=satu.kode,
                    ucapan=ucapan,
                    kalimat=tuple(dict.fromkeys(kalimat for kalimat, _ in lebih)),
                    nilai=tuple(nilai for _, nilai in lebih),
                    target=dasar.tercetak,
                )
                yield Tingkat.PERLU_PENJELASAN, ucapan.tentang, fakta


def check_money(bahan: Bahan) -> Temuan:
    """Find claims about the whole budget; of one indikator's own money no document tells."""
    lima = five(bahan.akar) if bahan.akar else None
    if lima is None:
        return
    murni, perubahan = lima.murni, lima.perubahan
    if not isinstance(murni, Decimal) or not isinstance(perubahan, Decimal) or perubahan <= murni:
        return
    tentang_semua = {None, *(satu.kode for satu in bahan.computed_from(CaraHitung.PROGRAM))}
    for ucapan in bahan.ucapan:
        if ucapan.indikator not in tentang_semua:
            continue
        for kalimat in sentences(ucapan.teks):
            if _TANPA_UANG.search(kalimat):
                fakta = FaktaKlaimAnggaran(
                    ucapan=ucapan,
                    kalimat=kalimat,
                    murni=murni,
                    perubahan=perubahan,
                    # What a year that still goes on has left over says nothing.
                    realisasi=Keadaan.TIDAK_TERSEDIA if bahan.diisi else lima.realisasi,
                )
                yield Tingkat.PERLU_PENJELASAN, ucapan.tentang, fakta


def _only_reached(kalimat: str) -> list[Decimal]:
    semua = []
    for teks in _HANYA.findall(kalimat):
        try:
            nilai = baca_tercetak(teks)
        except TidakTerbacaError:
            continue
        if isinstance(nilai, Decimal):
            semua.append(nilai)
    return semua


TERCAPAI = Aturan("sebab-tercapai", Dasar.DOKUMEN_SENDIRI, check_parts)
ANGGARAN = Aturan("klaim-anggaran", Dasar.DOKUMEN_SENDIRI, check_money)

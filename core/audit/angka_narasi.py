"""Figures that the narrative repeats, against those of the tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from core.angka import Sumber, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.audit.tempat import elsewhere, printings_of
from core.buku import Kolom
from core.capaian import Beda, most_telling
from core.kinerja import LembarIndikator
from core.teks import fold

_KUNCI = re.compile(r"(target|realisasi|capaian)_(.+)_narasi")
"""How a package names a figure that the narrative repeats: realisasi_iku_1_narasi."""
ANGGARAN = "anggaran"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaAngkaNarasi(FaktaIndikator):
    """A figure of an indikator, or of the whole budget (`kode` ""), told in two ways.

    `apa` is what it is: target, realisasi or capaian.
    """

    apa: str
    narasi: Tercetak
    tabel: Tercetak
    beda: Beda
    juga_narasi: tuple[Sumber, ...] = ()
    juga_tabel: tuple[Sumber, ...] = ()
    """Where else the document has the one and the other."""

    @property
    def pokok(self) -> str:
        return f"{self.apa} {self.kode or ANGGARAN}"


def check(bahan: Bahan) -> Temuan:
    """Compare each figure of the narrative with the table's, to as many places as it has."""
    for apa, satu, narasi, tabel in _pairs(bahan):
        if not isinstance(narasi.nilai, Decimal) or not isinstance(tabel.nilai, Decimal):
            continue
        beda = tell(narasi.nilai, tabel.nilai)
        if beda is Beda.SAMA:
            continue
        tingkat = Tingkat.RINGAN if beda is Beda.TERPOTONG else Tingkat.PERLU_DIPERBAIKI
        kode = satu.kode if satu else ""
        semua = list(printings_of(bahan, satu, apa)) if satu else []
        fakta = FaktaAngkaNarasi(
            kode=kode,
            apa=apa,
            narasi=narasi,
            tabel=tabel,
            beda=beda,
            juga_narasi=elsewhere(narasi, semua),
            juga_tabel=elsewhere(tabel, semua),
        )
        yield tingkat, f"{apa} {kode or ANGGARAN}", fakta


def tell(narasi: Decimal, tabel: Decimal) -> Beda:
    """Say how a figure of the narrative relates to the table's, at the narrative's places."""
    tempat = Decimal(1).scaleb(min(0, int(narasi.as_tuple().exponent)))
    if tabel.quantize(tempat, ROUND_HALF_UP) == narasi:
        return Beda.SAMA
    return Beda.TERPOTONG if tabel.quantize(tempat, ROUND_DOWN) == narasi else Beda.BERBEDA


def _pairs(
    bahan: Bahan,
) -> Iterator[tuple[str, LembarIndikator | None, Tercetak, Tercetak]]:
    """Yield what is told twice: what it is, of which indikator, in the narrative, in the table.

    None: it is of the whole budget.
    """
    indikator = {fold(satu.kode): satu for satu in bahan.indikator}
    for kunci, angka in bahan.angka.items():
        cocok = _KUNCI.fullmatch(kunci)
        if cocok is None:
            continue
        apa, tentang = cocok[1], fold(cocok[2].replace("_", " "))
        satu = indikator.get(tentang)
        tabel = _table_of(satu, apa) if satu else _budget(bahan, tentang)
        if tabel is not None:
            yield apa, satu, angka.tercetak, tabel


def _table_of(satu: LembarIndikator, apa: str) -> Tercetak | None:
    match apa:
        case "target":
            return satu.dasar.tercetak if satu.dasar else None
        case "realisasi":
            return most_telling(satu.realisasi)
    return most_telling(satu.capaian_tercetak)


def _budget(bahan: Bahan, tentang: str) -> Tercetak | None:
    if bahan.akar is None or tentang != ANGGARAN:
        return None
    return next(iter(bahan.akar.cetakan[Kolom.REALISASI]), None)


ATURAN = Aturan("angka-narasi", Dasar.DOKUMEN_SENDIRI, check)

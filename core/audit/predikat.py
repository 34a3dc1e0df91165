"""Grades beside the figures that they are grades of: of a capaian in words, of a score in a cell.

Scores are Decimals on the 0-100 scale; a capaian may exceed 100.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.angka import Predikat, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.audit.narasi import FaktaPredikat, sentences
from core.bilangan import baca_tercetak
from core.errors import TidakTerbacaError
from core.kinerja import LembarIndikator
from core.skala import Pita, Skala, find_pita

SKALA = "kinerja"
_CAPAIAN = re.compile(r"\bcapaian\b", re.IGNORECASE)
_PERSEN = re.compile(r"(?<![\w.,/-])(\d+(?:[.,]\d+)?)\s*%")
_KATEGORI = re.compile(
    r"\b(?:kategori|(?:ber)?predikat|kriteria)\s+[\"“'(]?"
    r"((?:sangat\s+)?(?:tinggi|rendah)|sedang)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaPredikatTabel(FaktaIndikator):
    """A printed predikat with its score beside it, which lies in another band, `pita`."""

    tercetak: Tercetak
    huruf: str
    skor: Decimal
    pita: Pita
    skala: Skala


def check_kinerja(bahan: Bahan) -> Temuan:
    """Find a capaian that a sentence puts into another category than its scale does."""
    skala = bahan.skala.get(SKALA)
    if skala is None:
        return
    for ucapan in bahan.ucapan:
        for kalimat in sentences(ucapan.teks):
            for nilai, sebutan, pita in _miscategorised(kalimat, skala):
                fakta = FaktaPredikat(
                    kalimat=kalimat,
                    ucapan=ucapan,
                    nilai=nilai,
                    sebutan=sebutan,
                    pita=pita,
                    skala=skala,
                )
                yield Tingkat.PERLU_DIPERBAIKI, ucapan.tentang, fakta


def check_table(bahan: Bahan) -> Temuan:
    """Find predikat in tables, of this year and the one before, that are not their score's."""
    for satu in bahan.indikator:
        if satu.skala is None:
            continue
        for cetak in _printings(satu):
            if not isinstance(cetak.nilai, Predikat) or cetak.nilai.skor is None:
                continue
            pita = find_pita(satu.skala, cetak.nilai.skor)
            if pita is not None and pita.predikat != cetak.nilai.huruf:
                fakta = FaktaPredikatTabel(
                    kode=satu.kode,
                    tercetak=cetak,
                    huruf=cetak.nilai.huruf,
                    skor=cetak.nilai.skor,
                    pita=pita,
                    skala=satu.skala,
                )
                yield Tingkat.PERLU_DIPERBAIKI, f"{satu.kode} {cetak.sumber.tabel}", fakta


def _miscategorised(kalimat: str, skala: Skala) -> Iterator[tuple[Decimal, str, Pita]]:
    """Yield the capaian of a sentence that has one, and one category, and not the capaian's."""
    sebutan = {" ".join(teks.split()).title() for teks in _KATEGORI.findall(kalimat)}
    angka = _PERSEN.findall(kalimat)
    # Of several figures nobody says which one the category is of.
    if len(sebutan) != 1 or len(angka) != 1 or not _CAPAIAN.search(kalimat):
        return
    try:
        nilai = baca_tercetak(angka[0])
    except TidakTerbacaError:
        return
    pita = find_pita(skala, nilai) if isinstance(nilai, Decimal) else None
    if isinstance(nilai, Decimal) and pita is not None and pita.sebutan not in sebutan:
        yield nilai, sebutan.pop(), pita


def _printings(satu: LembarIndikator) -> Iterator[Tercetak]:
    yield from (target.tercetak for target in satu.target)
    yield from satu.realisasi
    yield from satu.realisasi_lalu


KINERJA = Aturan("predikat-kinerja", Dasar.PERMENDAGRI_86_2017, check_kinerja)
TABEL = Aturan("predikat-tabel", Dasar.PERMENPANRB_88_2021, check_table)

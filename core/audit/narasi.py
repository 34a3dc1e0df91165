"""What the document says in words, against the figures beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, Fakta, FaktaTercetak, Temuan, Tingkat
from core.audit.penyebut import reported_pct
from core.audit.tempat import realisasi_elsewhere
from core.bilangan import baca_tercetak
from core.capaian import SERATUS
from core.errors import TidakTerbacaError
from core.skala import Pita, Skala, find_pita

_KALIMAT = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9])")
_SEMUA = re.compile(r"\b(?:semua|semuanya|seluruh|seluruhnya)\b", re.IGNORECASE)
_KERJA = re.compile(r"\b(?:yang|secara)\s+(di\s*\w+)", re.IGNORECASE)
"""What an indikator says was done: "perikatan kerjasama yang ditindaklanjuti"."""
_ANGKA = re.compile(r"\d+(?:[.,]\d+)?")
SKALA = {"skm": ("skm", "ikm"), "akip": ("akip", "sakip")}
"""The words by which a sentence shows what scale it speaks of, by the scale's code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSemua(FaktaTercetak):
    """A sentence that says all was done, beside a realisasi under 100 percent."""

    kalimat: str
    ucapan: Ucapan


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaPredikat(Fakta):
    """A sentence that calls a score by the wrong name; `pita` is the band that it lies in."""

    kalimat: str
    ucapan: Ucapan
    nilai: Decimal
    sebutan: str
    pita: Pita
    skala: Skala

    @property
    def indikator(self) -> str:
        return self.ucapan.indikator or ""


def check_all(bahan: Bahan) -> Temuan:
    """Find narrative that claims everything where the figure says less."""
    for satu in bahan.indikator:
        terbaca = reported_pct(satu)
        kerja = _KERJA.search(satu.nama)
        if terbaca is None or terbaca[1] >= SERATUS or kerja is None:
            continue
        for ucapan in bahan.said_of(satu.kode):
            for kalimat in sentences(ucapan.teks):
                if _SEMUA.search(kalimat) and _joined(kerja[1]) in _joined(kalimat):
                    fakta = FaktaSemua(
                        kode=satu.kode,
                        kalimat=kalimat,
                        ucapan=ucapan,
                        tercetak=terbaca[0],
                        juga=realisasi_elsewhere(bahan, satu, terbaca[0]),
                    )
                    yield Tingkat.PERLU_DIPERBAIKI, f"{satu.kode} {ucapan.sumber.tabel}", fakta


def check_predikat(bahan: Bahan) -> Temuan:
    """Find scores that the narrative calls by another name than their scale does."""
    for ucapan in bahan.ucapan:
        for kalimat in sentences(ucapan.teks):
            for skala in _scales(bahan, kalimat):
                for nilai, sebutan, pita in _misnamed(kalimat, skala):
                    fakta = FaktaPredikat(
                        kalimat=kalimat,
                        ucapan=ucapan,
                        nilai=nilai,
                        sebutan=sebutan,
                        pita=pita,
                        skala=skala,
                    )
                    tentang = f"{skala.kode} {ucapan.sumber.tabel}"
                    yield Tingkat.PERLU_DIPERBAIKI, tentang, fakta


def sentences(teks: str) -> list[str]:
    """Return the sentences of a passage; what stands in one line break is one."""
    return [satu.strip() for satu in _KALIMAT.split(" ".join(teks.split())) if satu.strip()]


def _joined(teks: str) -> str:
    """Return a text in which "ditindak lanjuti" and "ditindaklanjuti" are the same."""
    return "".join(teks.lower().split())


def _scales(bahan: Bahan, kalimat: str) -> Iterator[Skala]:
    kata = set(re.findall(r"\w+", kalimat.lower()))
    for kode, penanda in SKALA.items():
        if kode in bahan.skala and kata.intersection(penanda):
            yield bahan.skala[kode]


def _misnamed(kalimat: str, skala: Skala) -> Iterator[tuple[Decimal, str, Pita]]:
    """Yield the scores of a sentence that names exactly one band, and not theirs."""
    sebutan = _named(kalimat, skala)
    if sebutan is None:
        return
    for teks in _ANGKA.findall(kalimat):
        try:
            nilai = baca_tercetak(teks)
        except TidakTerbacaError:
            continue
        # Whole numbers are years and counts; a score has places.
        if not isinstance(nilai, Decimal) or nilai == nilai.to_integral_value():
            continue
        pita = find_pita(skala, nilai)
        if pita is not None and nilai <= SERATUS and sebutan not in {pita.sebutan, pita.predikat}:
            yield nilai, sebutan, pita


def _named(kalimat: str, skala: Skala) -> str | None:
    """Return the band that a sentence calls by name or grade; None: none, or several."""
    nama = sorted({satu.sebutan for satu in skala.pita}, key=len, reverse=True)
    ditemukan = []
    sisa = kalimat
    for satu in nama:
        # "Sangat Baik" holds "Baik": the longer is looked for first, and taken out.
        if re.search(rf"\b{re.escape(satu)}\b", sisa):
            ditemukan.append(satu)
            sisa = re.sub(rf"\b{re.escape(satu)}\b", " ", sisa)
    huruf = {satu.predikat for satu in skala.pita}
    ditemukan += [x for x in re.findall(r"[Pp]redikat\s+([A-D]{1,2})\b", kalimat) if x in huruf]
    return ditemukan[0] if len(ditemukan) == 1 else None


SEMUA = Aturan("klaim-semua", Dasar.DOKUMEN_SENDIRI, check_all)
PREDIKAT = Aturan("predikat", Dasar.PERMENPANRB_14_2017, check_predikat)

"""Conclusions that grade the whole without a figure and without a scale."""

import re
from dataclasses import dataclass

from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, Fakta, Temuan, Tingkat
from core.audit.narasi import sentences
from core.kinerja import Rerata, rerata
from core.paket.istilah import JenisNarasi
from core.skala import Skala

SKALA = "kinerja"
_KESELURUHAN = re.compile(r"\b(?:keseluruhan|umum|rata-?\s*rata)\b", re.IGNORECASE)
_KINERJA = re.compile(r"\b(?:capaian|kinerja)\b", re.IGNORECASE)
_SEBUTAN = re.compile(
    r"\b(?:adalah|tergolong|termasuk|(?:di)?kategori(?:kan)?|(?:ber)?predikat|dinilai)\s+"
    r"(?:dalam\s+)?(?:kategori\s+|predikat\s+)?[\"“]?"
    r"((?:sangat|cukup|kurang)\s+(?:baik|tinggi|rendah)|baik|tinggi|sedang|cukup|memuaskan)\b",
    re.IGNORECASE,
)
_BERSKALA = re.compile(r"\b(?:skala|permen\w*|peraturan\s+menteri)\b", re.IGNORECASE)
_SEBALIKNYA = re.compile(
    r"\b(?:walau|walaupun|walupun|meski|meskipun|namun|tetapi)\b", re.IGNORECASE
)
"""What follows is what stands against the grade, and no reason for it."""
_TAHUN = re.compile(r"\b(?:19|20|21)\d\d\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSimpulan(Fakta):
    """Conclusions that call the whole `sebutan`, and what there is to grade it by.

    `kalimat` are their sentences, one of each passage.
    """

    ucapan: tuple[Ucapan, ...]
    kalimat: tuple[str, ...]
    sebutan: str
    rerata: Rerata

    @property
    def dikenal(self) -> bool:
        """Tell whether the scale that there is knows such a grade."""
        return self.rerata.skala is not None and _knows(self.rerata.skala, self.sebutan)


def check(bahan: Bahan) -> Temuan:
    """Find the conclusions, those that use the same word together."""
    semua: dict[str, list[tuple[Ucapan, str]]] = {}
    for ucapan in bahan.ucapan:
        if ucapan.jenis is JenisNarasi.SIMPULAN and not _has_reason(ucapan.teks):
            for kalimat, sebutan in _graded(ucapan.teks):
                semua.setdefault(sebutan, []).append((ucapan, kalimat))
    for sebutan, milik in semua.items():
        fakta = FaktaSimpulan(
            ucapan=tuple(ucapan for ucapan, _ in milik),
            kalimat=tuple(kalimat for _, kalimat in milik),
            sebutan=sebutan,
            rerata=rerata(bahan.indikator, bahan.skala.get(SKALA)),
        )
        yield Tingkat.PERLU_PENJELASAN, f"simpulan {sebutan}", fakta


def _has_reason(teks: str) -> bool:
    """Tell whether a figure or a scale stands beside the grade, anywhere in the passage."""
    for kalimat in sentences(teks):
        sisa = _TAHUN.sub(" ", _SEBALIKNYA.split(kalimat)[0])
        if _BERSKALA.search(sisa) or re.search(r"\d", sisa):
            return True
    return False


def _graded(teks: str) -> list[tuple[str, str]]:
    """Return the first sentence that grades the whole, with the grade; nothing: none does."""
    for kalimat in sentences(teks):
        utama = _SEBALIKNYA.split(kalimat)[0]
        cocok = _SEBUTAN.search(utama)
        if cocok and _KESELURUHAN.search(utama) and _KINERJA.search(utama):
            return [(kalimat, " ".join(cocok[1].lower().split()))]
    return []


def _knows(skala: Skala, sebutan: str) -> bool:
    return any(sebutan in {pita.sebutan.lower(), pita.predikat.lower()} for pita in skala.pita)


ATURAN = Aturan("simpulan-tanpa-angka", Dasar.PERMENPANRB_53_2014, check)

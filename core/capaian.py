"""Capaian of an indikator: arithmetic only, no clock, database or Telegram.

Percentages are Decimals on the 0-100 scale (87.5 means 87,5 %), unrounded.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.angka import Keadaan, Nilai, Predikat, Tercetak
from core.aturan import TOLERANSI_TERCETAK, round_pct
from core.skala import Skala, rank

SERATUS = Decimal(100)


class Polaritas(StrEnum):
    """Whether more is better; of "less is better" two formulas are in use."""

    NAIK = "naik"
    TURUN_SELISIH = "turun_selisih"
    TURUN_RASIO = "turun_rasio"


class CaraJumlah(StrEnum):
    """How quarters add up to a year."""

    JUMLAH = "jumlah"
    TERAKHIR = "terakhir"
    TETAP = "tetap"


class Beda(StrEnum):
    """How a printed figure relates to the recomputed one."""

    SAMA = "sama"
    TERPOTONG = "terpotong"
    """The places behind the second were cut off instead of rounded."""
    TERTUKAR = "tertukar"
    """Two neighbouring digits are swapped."""
    BERBEDA = "berbeda"


@dataclass(frozen=True, slots=True)
class RataRata:
    """The mean of `n` of `dari` figures, None of none; `tanpa` says which had no number."""

    nilai: Decimal | None
    n: int
    dari: int
    tanpa: tuple[tuple[str, Keadaan | Predikat], ...]


def calculate_capaian(
    target: Nilai,
    realisasi: Nilai,
    polaritas: Polaritas,
    *,
    skala: Skala | None = None,
) -> Decimal | Keadaan:
    """Return capaian in percent (may exceed 100), or the state that stands for it.

    A predikat has a percentage only where target and realisasi both have a score; else
    it is TERCAPAI or TIDAK_TERCAPAI on `skala`, TIDAK_TERSEDIA without one that knows
    both. Source: NAIK as in Tabel 3.1 of the LKjIP (8,86 of 12,41 is 71,39); the two
    falling formulas are both in use in regional reports and are chosen per indikator.
    """
    for nilai in (realisasi, target):
        if isinstance(nilai, Keadaan):
            return nilai
    janji, hasil = _number(target), _number(realisasi)
    if janji is None or hasil is None:
        return _ordinal(target, realisasi, skala)
    return _persen(janji, hasil, polaritas)


def calculate_capaian_rentang(
    bawah: Decimal, atas: Decimal, realisasi: Nilai, polaritas: Polaritas = Polaritas.NAIK
) -> Decimal | Keadaan:
    """Return capaian against a target range: inside it 100, outside against the nearer bound.

    Our decision: no regulation found says how a range is measured.
    """
    if isinstance(realisasi, Decimal) and bawah <= realisasi <= atas:
        return SERATUS
    above = isinstance(realisasi, Decimal) and realisasi > atas
    return calculate_capaian(atas if above else bawah, realisasi, polaritas)


def combine_triwulan(
    pasangan: Sequence[tuple[Nilai, Nilai]], cara: CaraJumlah
) -> tuple[Nilai, Nilai]:
    """Return (target, realisasi) of the year so far from (target, realisasi) per quarter.

    Only quarters with a realisasi count; a reported 0 is one. A missing quarterly target
    stays TARGET_BELUM_ADA: it is never a quarter of the yearly one. Without any
    realisasi the first quarter speaks: not yet due, or due and not reported.
    """
    terisi = [(t, r) for t, r in pasangan if not isinstance(r, Keadaan)]
    if not terisi:
        return next(iter(pasangan), (Keadaan.TARGET_BELUM_ADA, Keadaan.BELUM_DILAPORKAN))
    if cara is not CaraJumlah.JUMLAH:
        return terisi[-1]
    return _sum([t for t, _ in terisi], Keadaan.TARGET_BELUM_ADA), _sum(
        [r for _, r in terisi], Keadaan.TIDAK_TERSEDIA
    )


def most_telling(cetakan: Sequence[Tercetak]) -> Tercetak | None:
    """Return the printing that says most: a figure, then words, then "-", then a blank.

    None of none. Where several print a figure the first stands; `differing` finds others.
    """
    return min(cetakan, key=lambda c: _URUTAN.get(c.nilai, 1) if _is_state(c) else 0, default=None)


def differing(cetakan: Sequence[Tercetak]) -> tuple[Tercetak, ...]:
    """Return the printings of a figure that give another figure than the first one."""
    angka = [c for c in cetakan if not _is_state(c)]
    return tuple(c for c in angka[1:] if c.nilai != angka[0].nilai)


def compare(tercetak: Decimal, dihitung: Decimal) -> Beda:
    """Say how a printed two-place figure relates to the exact computed one."""
    bulat = round_pct(dihitung)
    if tercetak == bulat:
        return Beda.SAMA
    if abs(tercetak) < abs(dihitung) and abs(tercetak - dihitung) < TOLERANSI_TERCETAK:
        return Beda.TERPOTONG
    if _swapped(f"{tercetak:.2f}", f"{bulat:.2f}"):
        return Beda.TERTUKAR
    return Beda.BERBEDA


def average(nilai: Sequence[tuple[str, Nilai]]) -> RataRata:
    """Return the plain mean of the labelled figures that are numbers, with its coverage."""
    angka = [n for _, n in nilai if isinstance(n, Decimal)]
    return RataRata(
        nilai=sum(angka, Decimal(0)) / len(angka) if angka else None,
        n=len(angka),
        dari=len(nilai),
        tanpa=tuple((label, n) for label, n in nilai if not isinstance(n, Decimal)),
    )


_URUTAN: dict[Nilai, int] = {Keadaan.TERCETAK_STRIP: 2, Keadaan.TERCETAK_KOSONG: 3}


def _is_state(cetak: Tercetak) -> bool:
    return isinstance(cetak.nilai, Keadaan)


def _number(nilai: Nilai) -> Decimal | None:
    if isinstance(nilai, Predikat):
        return nilai.skor
    return nilai if isinstance(nilai, Decimal) else None


def _persen(target: Decimal, realisasi: Decimal, polaritas: Polaritas) -> Decimal | Keadaan:
    if polaritas is not Polaritas.NAIK and target == 0 and realisasi == 0:
        return Keadaan.TERCAPAI
    if target == 0:
        return Keadaan.TARGET_NOL
    match polaritas:
        case Polaritas.NAIK:
            return realisasi / target * SERATUS
        case Polaritas.TURUN_SELISIH:
            return max(Decimal(0), (2 * target - realisasi) / target * SERATUS)
        case Polaritas.TURUN_RASIO:
            return target / realisasi * SERATUS if realisasi else Keadaan.TERCAPAI


def _ordinal(target: Nilai, realisasi: Nilai, skala: Skala | None) -> Keadaan:
    if skala is None or not isinstance(target, Predikat) or not isinstance(realisasi, Predikat):
        return Keadaan.TIDAK_TERSEDIA
    janji, hasil = rank(skala, target.huruf), rank(skala, realisasi.huruf)
    if janji is None or hasil is None:
        return Keadaan.TIDAK_TERSEDIA
    return Keadaan.TERCAPAI if hasil >= janji else Keadaan.TIDAK_TERCAPAI


def _sum(nilai: Sequence[Nilai], otherwise: Keadaan) -> Nilai:
    angka = [n for n in nilai if isinstance(n, Decimal)]
    return sum(angka, Decimal(0)) if len(angka) == len(nilai) else otherwise


def _swapped(kiri: str, kanan: str) -> bool:
    """Tell whether one swap of neighbouring digits turns one text into the other."""
    a, b = kiri.replace(".", ""), kanan.replace(".", "")
    return len(a) == len(b) and any(
        a[:i] + a[i + 1] + a[i] + a[i + 2 :] == b for i in range(len(a) - 1)
    )

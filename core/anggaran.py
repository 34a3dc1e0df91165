"""Serapan, sisa and sums of the budget: arithmetic only.

Amounts are rupiah, percentages Decimals on the 0-100 scale, unrounded. Aggregates are
sum over sum, never the mean of percentages.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from core.angka import Keadaan, Nilai

K = TypeVar("K", bound=Hashable)
SERATUS = Decimal(100)


@dataclass(frozen=True, slots=True)
class Agregat(Generic[K]):
    """A sum over `n` rows; rows in `tanpa_angka` have no figure and count as 0 in it."""

    jumlah: Decimal
    n: int
    tanpa_angka: tuple[tuple[K, Keadaan], ...]


@dataclass(frozen=True, slots=True)
class Selisih(Generic[K]):
    """Rows minus printed total, in rupiah.

    `penjelas`: each a set of rows that add up to exactly the difference, as few rows as
    do it. Above the total they may be counted twice in the rows, below it in the total.
    """

    tercetak: Decimal
    dihitung: Decimal
    selisih: Decimal
    penjelas: tuple[tuple[K, ...], ...]


class Dasar(StrEnum):
    """The pagu that serapan and sisa are measured against."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"
    BERLAKU = "berlaku"
    """Of each line the one in force: a pergeseran, or of some murni and of others perubahan."""


class Urutan(StrEnum):
    """What a ranking is by."""

    SERAPAN_TERENDAH = "serapan_terendah"
    SERAPAN_TERTINGGI = "serapan_tertinggi"
    PERUBAHAN_TERBESAR = "perubahan_terbesar"


@dataclass(frozen=True, slots=True)
class Peringkat(Generic[K]):
    """The best `n` rows with their figure; `tanpa_angka` could not be ranked."""

    urutan: tuple[tuple[K, Decimal], ...]
    tanpa_angka: tuple[tuple[K, Keadaan], ...]


def serapan_pct(realisasi: Nilai, pagu: Nilai) -> Decimal | Keadaan:
    """Return realisasi over pagu in percent; a pagu of 0 has none (TARGET_NOL)."""
    for nilai in (realisasi, pagu):
        if isinstance(nilai, Keadaan):
            return nilai
    if not isinstance(realisasi, Decimal) or not isinstance(pagu, Decimal):
        return Keadaan.TIDAK_TERSEDIA
    return realisasi / pagu * SERATUS if pagu else Keadaan.TARGET_NOL


def sisa_rp(realisasi: Nilai, pagu: Nilai) -> Decimal | Keadaan:
    """Return pagu less realisasi; a row without realisasi has no sisa either."""
    return perubahan_rp(realisasi, pagu)


def perubahan_rp(dari: Nilai, ke: Nilai) -> Decimal | Keadaan:
    """Return what has to be added to `dari` to get `ke`."""
    for nilai in (dari, ke):
        if isinstance(nilai, Keadaan):
            return nilai
    if not isinstance(dari, Decimal) or not isinstance(ke, Decimal):
        return Keadaan.TIDAK_TERSEDIA
    return ke - dari


def perubahan_pct(dari: Nilai, ke: Nilai) -> Decimal | Keadaan:
    """Return the change in percent of `dari`; a `dari` of 0 has none (TARGET_NOL)."""
    return serapan_pct(perubahan_rp(dari, ke), dari)


def add_up(baris: Sequence[tuple[K, Nilai]]) -> Agregat[K]:
    """Return the sum of the rows, with those that had to be counted as 0."""
    return Agregat(
        jumlah=sum((n for _, n in baris if isinstance(n, Decimal)), Decimal(0)),
        n=len(baris),
        tanpa_angka=_without_figure(baris),
    )


def compare_total(tercetak: Decimal, baris: Sequence[tuple[K, Nilai]]) -> Selisih[K] | None:
    """Return how the printed total differs from its rows, None where it does not."""
    dihitung = add_up(baris).jumlah
    if dihitung == tercetak:
        return None
    selisih = dihitung - tercetak
    return Selisih(tercetak, dihitung, selisih, _explain(abs(selisih), baris))


def _explain(selisih: Decimal, baris: Sequence[tuple[K, Nilai]]) -> tuple[tuple[K, ...], ...]:
    angka = [(k, n) for k, n in baris if isinstance(n, Decimal) and n]
    satu = tuple((k,) for k, n in angka if n == selisih)
    return satu or tuple(_pairs(selisih, angka))


def _pairs(selisih: Decimal, angka: Sequence[tuple[K, Decimal]]) -> Iterator[tuple[K, K]]:
    """Yield the pairs of rows that add up to the difference, in the rows' order."""
    letak: dict[Decimal, list[int]] = defaultdict(list)
    for nomor, (_, nilai) in enumerate(angka):
        letak[nilai].append(nomor)
    for nomor, (kunci, nilai) in enumerate(angka):
        for lain in letak.get(selisih - nilai, ()):
            if lain > nomor:
                yield kunci, angka[lain][0]


def rank_rows(baris: Sequence[tuple[K, Nilai]], urutan: Urutan, n: int) -> Peringkat[K]:
    """Rank rows by their figure (serapan in percent, or change in rupiah, by its size).

    Ties keep the rows' order.
    """
    angka = [(k, nilai) for k, nilai in baris if isinstance(nilai, Decimal)]
    match urutan:
        case Urutan.SERAPAN_TERENDAH:
            angka.sort(key=lambda row: row[1])
        case Urutan.SERAPAN_TERTINGGI:
            angka.sort(key=lambda row: -row[1])
        case Urutan.PERUBAHAN_TERBESAR:
            angka.sort(key=lambda row: -abs(row[1]))
    return Peringkat(tuple(angka[:n]), _without_figure(baris))


def _without_figure(baris: Sequence[tuple[K, Nilai]]) -> tuple[tuple[K, Keadaan], ...]:
    return tuple((k, n) for k, n in baris if isinstance(n, Keadaan))

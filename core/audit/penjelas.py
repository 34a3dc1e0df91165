"""What explains that rows do not add up to the total which is printed under them.

Arithmetic only. Amounts are rupiah. All explanations that fit are given, none is chosen: which
one it was only the person with the source papers can tell.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.anggaran import compare_total
from core.angka import Nilai

FAKTOR = (10, 100, 1000)


class Dugaan(StrEnum):
    """What may have happened."""

    TERLEWAT = "terlewat"
    """The rows exceed the total: it leaves these out."""
    GANDA = "ganda"
    """The rows exceed the total by a row that says the same as another: counted twice."""
    TERHITUNG_DUA_KALI = "terhitung_dua_kali"
    """The total exceeds the rows: it counts these twice, or a row is missing."""
    TERTUKAR = "tertukar"
    """Two neighbouring digits of the row are swapped."""
    TOTAL_TERTUKAR = "total_tertukar"
    """Two neighbouring digits of the total are swapped."""
    BERGESER = "bergeser"
    """These rows look slipped by one, so that the last of them holds a figure once too often."""
    FAKTOR = "faktor"
    """The row has a nought too many or too few, or three."""


@dataclass(frozen=True, slots=True)
class Penjelas:
    """An explanation: what, and of which rows by their numbers; `faktor` of FAKTOR only.

    With `faktor` 10 the row should be ten times what it is, with 0.1 a tenth.
    """

    dugaan: Dugaan
    baris: tuple[int, ...] = ()
    faktor: Decimal | None = None


def explain(
    tercetak: Decimal,
    baris: Sequence[tuple[int, Nilai]],
    kembar: frozenset[int] = frozenset(),
    bergeser: Sequence[tuple[int, ...]] = (),
) -> tuple[Penjelas, ...]:
    """Return what explains the difference of a printed total to its rows; nothing: none does.

    `kembar` are the rows that say the same as another in all their columns, `bergeser` those that
    look slipped by one, each run from the row on whose own figure is gone.
    """
    beda = compare_total(tercetak, baris)
    if beda is None:
        return ()
    return (
        *_rows(beda.selisih, beda.penjelas, kembar),
        *_slipped(beda.selisih, baris, bergeser),
        *_digits(tercetak, beda.dihitung, baris),
        *_factors(beda.selisih, baris),
    )


def swaps(nilai: Decimal) -> set[Decimal]:
    """Return what a whole figure becomes when two neighbouring digits of it are swapped."""
    angka = f"{abs(nilai):f}"
    if not angka.isdecimal():
        return set()
    semua = {
        Decimal(angka[:i] + angka[i + 1] + angka[i] + angka[i + 2 :]) for i in range(len(angka) - 1)
    }
    return {-satu if nilai < 0 else satu for satu in semua} - {nilai}


def _rows(
    selisih: Decimal, penjelas: Sequence[tuple[int, ...]], kembar: frozenset[int]
) -> Iterator[Penjelas]:
    for satu in penjelas:
        if selisih < 0:
            yield Penjelas(Dugaan.TERHITUNG_DUA_KALI, satu)
            continue
        yield Penjelas(Dugaan.TERLEWAT, satu)
        if kembar.issuperset(satu):
            yield Penjelas(Dugaan.GANDA, satu)


def _slipped(
    selisih: Decimal, baris: Sequence[tuple[int, Nilai]], bergeser: Sequence[tuple[int, ...]]
) -> Iterator[Penjelas]:
    """Yield the runs whose last row is what the rows exceed the total by.

    All others hold the figure of the next, so it stands there a second time.
    """
    nilai = dict(baris)
    for satu in bergeser:
        if nilai.get(satu[-1]) == selisih:
            yield Penjelas(Dugaan.BERGESER, satu)


def _digits(
    tercetak: Decimal, dihitung: Decimal, baris: Sequence[tuple[int, Nilai]]
) -> Iterator[Penjelas]:
    if dihitung in swaps(tercetak):
        yield Penjelas(Dugaan.TOTAL_TERTUKAR)
    for nomor, nilai in baris:
        if isinstance(nilai, Decimal) and nilai - (dihitung - tercetak) in swaps(nilai):
            yield Penjelas(Dugaan.TERTUKAR, (nomor,))


def _factors(selisih: Decimal, baris: Sequence[tuple[int, Nilai]]) -> Iterator[Penjelas]:
    for nomor, nilai in baris:
        if not isinstance(nilai, Decimal) or not nilai:
            continue
        for kali in FAKTOR:
            if nilai * kali == nilai - selisih:
                yield Penjelas(Dugaan.FAKTOR, (nomor,), Decimal(kali))
            elif (nilai - selisih) * kali == nilai:
                yield Penjelas(Dugaan.FAKTOR, (nomor,), Decimal(1) / kali)

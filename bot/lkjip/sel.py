"""Cells of the chapter's tables: a figure as it is read, with the number behind it."""

from decimal import Decimal

from bot.lkjip.blok import Bentuk, Sel
from bot.messages import lkjip as kata
from core.angka import Keadaan, Nilai


def teks(isi: object) -> Sel:
    return Sel(f"{isi}")


def bulat(isi: int) -> Sel:
    return Sel(f"{isi}", Decimal(isi), Bentuk.BULAT)


def angka(nilai: Nilai) -> Sel:
    """Return a figure of an indikator, whose unit its name or its heading has."""
    if isinstance(nilai, Decimal):
        return Sel(kata.ukuran(nilai, ""), nilai, Bentuk.ANGKA)
    return Sel(kata.ukuran(nilai, ""))


def persen(nilai: Decimal | Keadaan, rumus: str | None = None) -> Sel:
    """Return a percentage; `rumus` is how a workbook computes it from its own row."""
    if isinstance(nilai, Decimal):
        return Sel(kata.persen_sel(nilai), nilai, Bentuk.PERSEN, rumus)
    return Sel(kata.persen_sel(nilai))


def rupiah(nilai: Nilai, rumus: str | None = None) -> Sel:
    if isinstance(nilai, Decimal):
        return Sel(kata.rupiah_sel(nilai), nilai, Bentuk.RUPIAH, rumus)
    return Sel(kata.rupiah_sel(nilai))

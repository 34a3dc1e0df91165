"""Figures as documents print them, and the places they stand at, as plain tuples.

Rows of a table would do, but a question reads hundreds of figures, and an object of the
mapper costs several times as much as a tuple. Many figures share a place, so each place is
read once, by its id.
"""

from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Column, Executable, select

from storage.engine import columns
from storage.models import DokumenRow, SumberRow
from storage.models.tercetak import TercetakColumns


class Tempat(NamedTuple):
    """A table and row of a document."""

    sumber_id: int
    tabel: str
    baris: str
    dokumen: str
    judul: str
    luar: bool


class Cetakan(NamedTuple):
    """One printing of a figure that belongs to the row `milik` of another table.

    `penanda` says which of that row's figures it is: a naskah, a tahap.
    """

    milik: int
    penanda: str | None
    tercetak: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None
    sumber_id: int


def figure_columns(table: type[TercetakColumns]) -> tuple[Column[Any], ...]:
    """Return the columns of a Cetakan behind `penanda`."""
    satu = columns(table)
    return (satu.tercetak, satu.nilai, satu.predikat, satu.keadaan, satu.sumber_id)


def place_columns() -> tuple[Column[Any], ...]:
    """Return the columns of a Tempat."""
    sumber, dokumen = columns(SumberRow), columns(DokumenRow)
    return (sumber.id, sumber.tabel, sumber.baris, dokumen.kode, dokumen.judul, dokumen.luar)


def places(ids: Any) -> Executable:  # noqa: ANN401  a selectable of one column
    """Return the query of the places whose ids another query gives."""
    sumber, dokumen = columns(SumberRow), columns(DokumenRow)
    return select(*place_columns()).where(sumber.dokumen_id == dokumen.id).where(sumber.id.in_(ids))

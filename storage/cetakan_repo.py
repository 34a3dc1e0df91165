"""Figures as documents print them, with the place each stands, as plain tuples.

Rows of a table would do, but a question reads hundreds of figures, and an object of the
mapper costs several times as much as a tuple.
"""

from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Select, select
from sqlmodel import Session, col

from storage.models import DokumenRow, SumberRow
from storage.models.tercetak import TercetakColumns


class Tempat(NamedTuple):
    """A table and row of a document."""

    tabel: str
    baris: str
    dokumen: str
    judul: str
    luar: bool


class Cetakan(NamedTuple):
    """One printing of a figure that belongs to the row `milik` of another table.

    `penanda` is the column that was asked for beside it: a naskah, a tahap, a year.
    """

    milik: int
    penanda: Any
    tercetak: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None
    tempat: Tempat


FIGUR = ("tercetak", "nilai", "predikat", "keadaan")
TEMPAT: tuple[Any, ...] = (
    SumberRow.tabel,
    SumberRow.baris,
    DokumenRow.kode,
    DokumenRow.judul,
    DokumenRow.luar,
)
"""The columns of a Tempat, for queries that join both tables."""


def printings(
    table: type[TercetakColumns],
    milik: Any,  # noqa: ANN401  a column
    penanda: Any,  # noqa: ANN401  a column
) -> Select[Any]:
    """Return the query of a table's printings, as they were transcribed.

    To be made once and run with parameters: making one costs as much as running it.
    """
    kolom: tuple[Any, ...] = (milik, penanda, *(getattr(table, nama) for nama in FIGUR), *TEMPAT)
    return (
        select(*kolom)
        .select_from(table)
        .join(SumberRow, col(table.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .order_by(table.id)  # type: ignore[attr-defined]
    )


def list_cetakan(session: Session, statement: Select[Any], **isi: Any) -> list[Cetakan]:  # noqa: ANN401  parameters
    """Return what a query made by `printings` finds."""
    rows = session.connection().execute(statement, isi)
    semua = (tuple[Any, ...](row) for row in rows)
    return [
        Cetakan(*satu[:2], *satu[2:6], Tempat(*satu[6:]))  # type: ignore[call-arg]
        for satu in semua
    ]

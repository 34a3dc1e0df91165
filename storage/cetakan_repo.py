"""Figures as documents print them, with the place each stands, as plain tuples.

Rows of a table would do, but a question reads hundreds of figures, and an object of the
mapper costs several times as much as a tuple.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, select
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


def list_cetakan(
    session: Session,
    table: type[TercetakColumns],
    milik: Any,  # noqa: ANN401  a column
    penanda: Any,  # noqa: ANN401  a column
    *syarat: ColumnElement[bool],
    lewat: Any = None,  # noqa: ANN401  a table to join on `milik`
) -> list[Cetakan]:
    """Return the printings in a table that meet the conditions, as they were transcribed."""
    kolom: tuple[Any, ...] = (milik, penanda, *(getattr(table, nama) for nama in FIGUR), *TEMPAT)
    statement: Select[Any] = select(*kolom).select_from(table)
    if lewat is not None:
        statement = statement.join(lewat, milik == col(lewat.id))
    statement = (
        statement.join(SumberRow, col(table.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(*syarat)
        .order_by(table.id)  # type: ignore[attr-defined]
    )
    return _read(session.connection().execute(statement))


def _read(rows: Iterable[Row[Any]]) -> list[Cetakan]:
    semua = (tuple[Any, ...](row) for row in rows)
    return [Cetakan(*isi[:2], *isi[2:6], Tempat(*isi[6:])) for isi in semua]  # type: ignore[call-arg]

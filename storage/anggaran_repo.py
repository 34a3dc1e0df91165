"""Queries on the budget of a year."""

from collections.abc import Collection
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Select, bindparam, select
from sqlmodel import Session, col

from storage.cetakan_repo import TEMPAT, Cetakan, Tempat, list_cetakan, printings
from storage.models import (
    DokumenRow,
    IndikatorPosRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
    SumberRow,
    UnitRow,
)

FigurPos = TypeVar("FigurPos", PaguRow, RealisasiAnggaranRow, SerapanTercetakRow, IndikatorPosRow)


class Baris(NamedTuple):
    """A line of the budget, with its unit's name; the last three are ids of sources."""

    id: int
    induk_id: int | None
    tingkat: str
    nomor: int
    nama: str
    pendek: str
    kode: str | None
    unit_id: int | None
    unit_nama: str | None
    sumber_id: int
    kode_sumber_id: int | None
    unit_sumber_id: int | None


def list_tahun(session: Session) -> list[int]:
    """Return the years that have a budget, oldest first."""
    statement = select(col(PosAnggaranRow.tahun)).distinct().order_by(col(PosAnggaranRow.tahun))
    return list(session.scalars(statement))


def list_pos(session: Session, tahun: int) -> list[Baris]:
    """Return the lines of a year in their printed order."""
    rows = session.connection().execute(_lines(), {"tahun": tahun})
    return [Baris(*row) for row in rows]


def list_figures(
    session: Session, table: type[FigurPos], penanda: object, tahun: int
) -> list[Cetakan]:
    """Return the figures of one table for a year, in the order they were written."""
    return list_cetakan(session, _figures(table, penanda), tahun=tahun)


@cache
def _lines() -> Select[Any]:
    pos = PosAnggaranRow
    kolom: tuple[Any, ...] = (
        *(pos.id, pos.induk_id, pos.tingkat, pos.nomor, pos.nama, pos.pendek, pos.kode),
        *(pos.unit_id, UnitRow.nama, pos.sumber_id, pos.kode_sumber_id, pos.unit_sumber_id),
    )
    return (
        select(*kolom)
        .select_from(pos)
        .join(UnitRow, col(pos.unit_id) == col(UnitRow.id), isouter=True)
        .where(col(pos.tahun) == bindparam("tahun"))
        .order_by(col(pos.urutan), col(pos.id))
    )


@cache
def _figures(table: type[FigurPos], penanda: object) -> Select[Any]:
    return (
        printings(table, table.pos_id, penanda)
        .join(PosAnggaranRow, col(table.pos_id) == col(PosAnggaranRow.id))
        .where(col(PosAnggaranRow.tahun) == bindparam("tahun"))
    )


def list_tempat(session: Session, ids: Collection[int]) -> dict[int, Tempat]:
    """Return where these sources stand."""
    kolom: tuple[Any, ...] = (SumberRow.id, *TEMPAT)
    statement: Select[Any] = (
        select(*kolom)
        .select_from(SumberRow)
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(col(SumberRow.id).in_(ids))
    )
    rows = session.connection().execute(statement)
    return {nomor: Tempat(*tempat) for nomor, *tempat in rows}

"""Queries on the budget of a year."""

from collections.abc import Sequence
from typing import TypeVar

from sqlmodel import Session, col, select

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

R = TypeVar("R", PaguRow, RealisasiAnggaranRow, SerapanTercetakRow, IndikatorPosRow)


def list_tahun(session: Session) -> list[int]:
    """Return the years that have a budget, oldest first."""
    statement = select(PosAnggaranRow.tahun).distinct().order_by(col(PosAnggaranRow.tahun))
    return list(session.exec(statement))


def list_pos(session: Session, tahun: int) -> list[tuple[PosAnggaranRow, UnitRow | None]]:
    """Return the lines of a year in their printed order, each with its unit."""
    statement = (
        select(PosAnggaranRow, UnitRow)
        .join(UnitRow, col(PosAnggaranRow.unit_id) == col(UnitRow.id), isouter=True)
        .where(PosAnggaranRow.tahun == tahun)
        .order_by(col(PosAnggaranRow.urutan), col(PosAnggaranRow.id))
    )
    return list(session.exec(statement).all())


def list_figures(
    session: Session, table: type[R], tahun: int
) -> Sequence[tuple[R, SumberRow, DokumenRow]]:
    """Return the figures of one table for a year, in the order they were written."""
    statement = (
        select(table, SumberRow, DokumenRow)
        .join(PosAnggaranRow, col(table.pos_id) == col(PosAnggaranRow.id))
        .join(SumberRow, col(table.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(PosAnggaranRow.tahun == tahun)
        .order_by(col(table.id))
    )
    return session.exec(statement).all()


def list_sumber(session: Session, ids: set[int]) -> dict[int, tuple[SumberRow, DokumenRow]]:
    statement = (
        select(SumberRow, DokumenRow)
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(col(SumberRow.id).in_(ids))
    )
    return {s.id: (s, d) for s, d in session.exec(statement) if s.id is not None}

"""Queries on indikator and their figures."""

from collections.abc import Collection
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam
from sqlmodel import Session, col, select

from storage.cetakan_repo import TEMPAT, Cetakan, Tempat, list_cetakan, printings
from storage.models import (
    CapaianTercetakRow,
    DaftarUnitRow,
    DokumenRow,
    IndikatorRow,
    IndikatorUnitRow,
    NarasiRow,
    RealisasiKinerjaRow,
    SasaranRow,
    SumberRow,
    TargetRow,
    UnitAliasRow,
    UnitRow,
)

FigurRow = TypeVar("FigurRow", TargetRow, RealisasiKinerjaRow, CapaianTercetakRow)


def list_tahun(session: Session, table: type[FigurRow]) -> list[int]:
    """Return the years that have a figure of this kind, oldest first."""
    statement = select(table.tahun).distinct().order_by(col(table.tahun))
    return list(session.exec(statement))


def list_sasaran(session: Session) -> list[SasaranRow]:
    return list(session.exec(select(SasaranRow).order_by(col(SasaranRow.urutan))))


def list_indikator(session: Session, tahun: int) -> list[tuple[IndikatorRow, str, Tempat]]:
    """Return the indikator that are in force in a year, as the document counts them.

    With each the code of its sasaran, and where it stands.
    """
    statement = (
        select(IndikatorRow, SasaranRow.kode, *TEMPAT)
        .join(SasaranRow, col(IndikatorRow.sasaran_id) == col(SasaranRow.id))
        .join(SumberRow, col(IndikatorRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(IndikatorRow.tahun_mulai <= tahun, IndikatorRow.tahun_akhir >= tahun)
        .order_by(col(IndikatorRow.urutan))
    )
    return [(row, sasaran, Tempat(*tempat)) for row, sasaran, *tempat in session.execute(statement)]


def list_owners(session: Session) -> list[tuple[int, int, str]]:
    """Return (indikator, unit, name) for every unit that owns or posts an indikator."""
    statement = (
        select(IndikatorUnitRow.indikator_id, IndikatorUnitRow.unit_id, UnitRow.nama)
        .join(UnitRow, col(IndikatorUnitRow.unit_id) == col(UnitRow.id))
        .order_by(col(IndikatorUnitRow.id))
    )
    return list(session.exec(statement))


def list_aliases(session: Session) -> list[UnitAliasRow]:
    return list(session.exec(select(UnitAliasRow).order_by(col(UnitAliasRow.id))))


def list_on_lists(session: Session, tahun: int) -> list[tuple[str, int, str]]:
    """Return (list, unit, name) for the units on all lists of a year."""
    statement = (
        select(DaftarUnitRow.daftar, DaftarUnitRow.unit_id, UnitRow.nama)
        .join(UnitRow, col(DaftarUnitRow.unit_id) == col(UnitRow.id))
        .where(DaftarUnitRow.tahun == tahun)
        .order_by(col(DaftarUnitRow.id))
    )
    return list(session.exec(statement))


def list_figures(
    session: Session, table: type[FigurRow], penanda: object, tahun: Collection[int], periode: str
) -> list[Cetakan]:
    """Return all printings of one kind of figure, as they were transcribed."""
    statement = _figures(table, penanda)
    return list_cetakan(session, statement, tahun=list(tahun), periode=periode)


@cache
def _figures(table: type[FigurRow], penanda: object) -> Select[Any]:
    return printings(table, table.indikator_id, penanda).where(
        col(table.tahun).in_(bindparam("tahun", expanding=True)),
        col(table.periode) == bindparam("periode"),
    )


def list_narasi(
    session: Session, tahun: int, indikator_id: int
) -> list[tuple[NarasiRow, SumberRow, DokumenRow]]:
    """Return the words of a year's documents on one indikator."""
    statement = (
        select(NarasiRow, SumberRow, DokumenRow)
        .join(SumberRow, col(NarasiRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(NarasiRow.tahun == tahun, NarasiRow.indikator_id == indikator_id)
        .order_by(col(NarasiRow.urutan))
    )
    return list(session.exec(statement))

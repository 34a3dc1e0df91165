"""Writes of a data package. The caller holds the write lock and commits."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import Column, Executable, bindparam, delete
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.engine import columns, insert, run
from storage.models import (
    AngkaLainRow,
    CapaianTercetakRow,
    DaftarUnitRow,
    DokumenRow,
    IndikatorPosRow,
    IndikatorUnitRow,
    NarasiRow,
    PaguRow,
    PaketRow,
    PenandaTanganRow,
    RealisasiAnggaranRow,
    RealisasiKinerjaRow,
    RegisterRow,
    SerapanTercetakRow,
    SubBagianRow,
    SumberRow,
    TargetRow,
    UnitAliasRow,
    UnitBidangRow,
    UnitRow,
)

Row = TypeVar("Row", bound=SQLModel)

# Rows that nothing refers to: a changed package writes them anew.
LEAVES: tuple[type[SQLModel], ...] = (
    PaguRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
    IndikatorPosRow,
    TargetRow,
    RealisasiKinerjaRow,
    CapaianTercetakRow,
    RegisterRow,
    DaftarUnitRow,
    AngkaLainRow,
    NarasiRow,
    PenandaTanganRow,
)
_OF_UNIT = (UnitAliasRow, SubBagianRow, UnitBidangRow)


def sidik_of(session: Session, kode: str) -> str | None:
    """Return the checksum of the package as it was loaded, None if it never was."""
    # Asked at every start, where the mapper would have to be made ready first.
    rows = run(session, _sidik(), kode=kode)
    return str(rows[0][0]) if rows else None


@cache
def _sidik() -> Executable:
    paket = columns(PaketRow)
    return sqlalchemy.select(paket.sidik).where(paket.kode == bindparam("kode"))


def claim_paket(session: Session, kode: str, judul: str) -> PaketRow:
    """Return the package, with a blank `sidik` if it was not there; nobody else can load it now."""
    # The key decides, not read-then-write: two processes may start with an empty database.
    session.exec(
        insert(session, PaketRow).values(kode=kode, judul=judul, sidik="").on_conflict_do_nothing()
    )
    return session.exec(select(PaketRow).where(PaketRow.kode == kode).with_for_update()).one()


def clear_leaves(session: Session, paket: str) -> None:
    """Delete what is written anew, as far as it is sourced in this package."""
    sumber = _sumber_of(paket)
    for table in LEAVES:
        session.exec(delete(table).where(_column(table, "sumber_id").in_(sumber)))


def save(session: Session, row: Row, *, kunci: Sequence[str], lindung: Collection[int] = ()) -> Row:
    """Store the row, or bring the one with the same natural key up to date; that keeps its id.

    A stored row whose sumber_id is in `lindung` is returned as it is.
    """
    table = type(row)
    statement = select(table).where(*(_column(table, k) == getattr(row, k) for k in kunci))
    ada = session.exec(statement).first()
    if ada is None:
        session.add(row)
        session.flush()
        return row
    if getattr(ada, "sumber_id", None) not in lindung:
        ada.sqlmodel_update(row.model_dump(exclude={"id"}))
    return ada


def sumber_of_newer(session: Session, paket: str, tahun: int) -> frozenset[int]:
    """Return the sources of other packages whose report is of a later year."""
    newer = select(DokumenRow.paket).where(
        DokumenRow.paket != paket,
        col(DokumenRow.tahun) > tahun,
        col(DokumenRow.luar).is_(False),
    )
    statement = (
        select(SumberRow.id)
        .join(DokumenRow, col(DokumenRow.id) == SumberRow.dokumen_id)
        .where(col(DokumenRow.paket).in_(newer))
    )
    return frozenset(id_ for id_ in session.exec(statement) if id_ is not None)


def list_own(session: Session, table: type[SQLModel], paket: str) -> frozenset[int]:
    """Return the ids of the rows that are sourced in this package."""
    statement = select(_column(table, "id")).where(
        _column(table, "sumber_id").in_(_sumber_of(paket))
    )
    return frozenset(session.exec(statement))


def clear_children_of_units(session: Session, unit_ids: Collection[int]) -> None:
    """Delete the aliases, sub bagian and fields of these units."""
    for table in _OF_UNIT:
        session.exec(delete(table).where(_column(table, "unit_id").in_(unit_ids)))


def clear_units_of_indikator(session: Session, indikator_ids: Collection[int]) -> None:
    statement = delete(IndikatorUnitRow)
    session.exec(statement.where(col(IndikatorUnitRow.indikator_id).in_(indikator_ids)))


def drop_gone(
    session: Session, table: type[Row], paket: str, kept: Collection[int]
) -> list[tuple[Row, str]]:
    """Delete the rows sourced in this package that are not among those kept.

    Return those that something refers to, with the table that does; they stay.
    """
    gone = _list_gone(session, table, paket, kept)
    for row in gone:
        if "induk_id" in table.model_fields:
            row.sqlmodel_update({"induk_id": None})
    session.flush()
    used = [(row, user) for row in gone if (user := _find_referrer(session, row))]
    for row in gone:
        if all(row is not other for other, _ in used):
            session.delete(row)
    session.flush()
    return used


def delete_unused(
    session: Session, paket: str, sumber: Collection[int], dokumen: Collection[int]
) -> None:
    """Delete the sources and documents of this package that it no longer cites."""
    own = select(SumberRow).where(col(SumberRow.id).in_(_sumber_of(paket)))
    _delete_unreferred(session, own.where(col(SumberRow.id).not_in(sumber)))
    milik = select(DokumenRow).where(DokumenRow.paket == paket)
    _delete_unreferred(session, milik.where(col(DokumenRow.id).not_in(dokumen)))


def _delete_unreferred(session: Session, statement: SelectOfScalar[Row]) -> None:
    for row in session.exec(statement).all():
        if _find_referrer(session, row) is None:
            session.delete(row)
    session.flush()


def _list_gone(
    session: Session, table: type[Row], paket: str, kept: Collection[int]
) -> Sequence[Row]:
    statement = select(table).where(
        _column(table, "sumber_id").in_(_sumber_of(paket)), _column(table, "id").not_in(kept)
    )
    return session.exec(statement).all()


def _find_referrer(session: Session, row: SQLModel) -> str | None:
    """Return the name of a table with a row that refers to this one by its id."""
    target: Column[int] = row.__table__.c.id  # type: ignore[attr-defined]
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if column.references(target):
                used = session.connection().execute(
                    table.select().where(column == row.id).limit(1)  # type: ignore[attr-defined]
                )
                if used.first():
                    return table.name
    return None


def list_taken(
    session: Session, table: type[SQLModel], kunci: Sequence[str], paket: str
) -> dict[tuple[object, ...], str]:
    """Return the natural keys that other packages have, each with the code of that package."""
    statement = (
        select(DokumenRow.paket, *(_column(table, k) for k in kunci))
        .join_from(table, SumberRow, _column(table, "sumber_id") == SumberRow.id)
        .join(DokumenRow, col(DokumenRow.id) == SumberRow.dokumen_id)
        .where(DokumenRow.paket != paket)
    )
    return {tuple(key): owner for owner, *key in session.connection().execute(statement)}


def dokumen_owner(session: Session, kode: str) -> str | None:
    """Return the package that has a document of this code."""
    return session.exec(select(DokumenRow.paket).where(DokumenRow.kode == kode)).first()


def list_alias_owners(session: Session) -> dict[str, str]:
    """Return every alias with the code of its unit."""
    statement = select(UnitAliasRow.alias, UnitRow.kode).join(
        UnitRow, col(UnitRow.id) == UnitAliasRow.unit_id
    )
    return dict(session.exec(statement).all())


def _sumber_of(paket: str) -> Any:  # noqa: ANN401  a subquery of ids; its type says no more
    return (
        select(SumberRow.id)
        .join(DokumenRow, col(DokumenRow.id) == SumberRow.dokumen_id)
        .where(DokumenRow.paket == paket)
    )


def _column(table: type[SQLModel], nama: str) -> Any:  # noqa: ANN401  columns by name have no type
    return getattr(table, nama)

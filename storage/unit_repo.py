"""Queries on units."""

from functools import cache

import sqlalchemy
from sqlalchemy import Executable, bindparam
from sqlmodel import Session, col, select

from storage.engine import columns, run
from storage.models import UnitAliasRow, UnitBidangRow, UnitRow


def list_units(session: Session) -> list[UnitRow]:
    return list(session.exec(select(UnitRow).order_by(col(UnitRow.urutan))))


def list_aliases(session: Session) -> list[UnitAliasRow]:
    return list(session.exec(select(UnitAliasRow)))


def find_unit(session: Session, kode: str) -> UnitRow | None:
    return session.exec(select(UnitRow).where(UnitRow.kode == kode)).first()


def subtree(session: Session, unit_id: int) -> frozenset[int]:
    """Return the ids of the unit and of all units below it."""
    return frozenset(satu for (satu,) in run(session, _tree(), unit_id=unit_id))


@cache
def _tree() -> Executable:
    unit = columns(UnitRow)
    tree = (
        sqlalchemy.select(unit.id)
        .where(unit.id == bindparam("unit_id"))
        .cte("tree", recursive=True)
    )
    tree = tree.union(sqlalchemy.select(unit.id).where(unit.induk_id == tree.c.id))
    return sqlalchemy.select(tree.c.id)


def bidang_of(session: Session, unit_id: int) -> frozenset[str]:
    """Return the fields that this very unit collects."""
    return frozenset(satu for (satu,) in run(session, _bidang(), unit_id=unit_id))


@cache
def _bidang() -> Executable:
    milik = columns(UnitBidangRow)
    return sqlalchemy.select(milik.bidang).where(milik.unit_id == bindparam("unit_id"))


def collecting_units(session: Session) -> frozenset[int]:
    """Return the ids of the units that collect some field."""
    return frozenset(session.exec(select(UnitBidangRow.unit_id)))

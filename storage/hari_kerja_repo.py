"""Queries on the calendar of working days. Of a write, the caller holds the write lock."""

from datetime import date, datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import Executable
from sqlmodel import Session, col, select

from storage.engine import columns, run
from storage.models import HariKhususRow, OrangRow, PekanUnitRow, UnitRow


class Berlaku(NamedTuple):
    """A change that stands, with the name of who made it."""

    id: int
    on: date
    jenis: str
    nama: str
    oleh: str
    pada_at: datetime


def list_changes(session: Session) -> list[Berlaku]:
    """Return the changes that stand, by date: whatever reckons with days begins with them."""
    return [Berlaku(*row) for row in run(session, _changes())]


def list_own(session: Session) -> list[tuple[int, str]]:
    """Return the units that have a week of their own, by their ids, with its days."""
    return [(unit_id, hari) for unit_id, hari in run(session, _own())]


@cache
def _changes() -> Executable:
    satu, orang = columns(HariKhususRow), columns(OrangRow)
    return (
        sqlalchemy.select(satu.id, satu.on, satu.jenis, satu.nama, orang.nama, satu.pada_at)
        .join_from(HariKhususRow, OrangRow, orang.id == satu.oleh)
        .where(satu.dicabut_at.is_(None))
        .order_by(satu.on)
    )


@cache
def _own() -> Executable:
    pekan = columns(PekanUnitRow)
    return sqlalchemy.select(pekan.unit_id, pekan.hari)


def list_standing(session: Session) -> list[tuple[HariKhususRow, str]]:
    """Return the changes that stand, each with the name of who made it, by date."""
    statement = (
        select(HariKhususRow, OrangRow.nama)
        .join(OrangRow, col(OrangRow.id) == col(HariKhususRow.oleh))
        .where(col(HariKhususRow.dicabut_at).is_(None))
        .order_by(col(HariKhususRow.on))
    )
    return list(session.exec(statement))


def find_week(session: Session, unit_id: int) -> PekanUnitRow | None:
    return session.get(PekanUnitRow, unit_id)


def list_weeks(session: Session) -> list[tuple[PekanUnitRow, str]]:
    """Return the units' own weeks with the names of the units, in the Pemda's order."""
    statement = select(PekanUnitRow, UnitRow.nama).join(
        UnitRow, col(UnitRow.id) == col(PekanUnitRow.unit_id)
    )
    return list(session.exec(statement.order_by(col(UnitRow.urutan))))

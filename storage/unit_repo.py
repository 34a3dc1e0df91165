"""Queries on units."""

from sqlmodel import Session, col, select

from storage.models import UnitAliasRow, UnitBidangRow, UnitRow


def list_units(session: Session) -> list[UnitRow]:
    return list(session.exec(select(UnitRow).order_by(col(UnitRow.urutan))))


def list_aliases(session: Session) -> list[UnitAliasRow]:
    return list(session.exec(select(UnitAliasRow)))


def find_unit(session: Session, kode: str) -> UnitRow | None:
    return session.exec(select(UnitRow).where(UnitRow.kode == kode)).first()


def subtree(session: Session, unit_id: int) -> frozenset[int]:
    """Return the ids of the unit and of all units below it."""
    tree = select(UnitRow.id).where(UnitRow.id == unit_id).cte("tree", recursive=True)
    tree = tree.union(select(UnitRow.id).where(col(UnitRow.induk_id) == tree.c.id))
    return frozenset(session.exec(select(tree.c.id)))


def bidang_of(session: Session, unit_id: int) -> frozenset[str]:
    """Return the fields that this very unit collects."""
    statement = select(UnitBidangRow.bidang).where(UnitBidangRow.unit_id == unit_id)
    return frozenset(session.exec(statement))


def collecting_units(session: Session) -> frozenset[int]:
    """Return the ids of the units that collect some field."""
    return frozenset(session.exec(select(UnitBidangRow.unit_id)))

"""Queries on the calendar of working days. Of a write, the caller holds the write lock."""

from sqlmodel import Session, col, select

from storage.models import HariKhususRow, OrangRow, PekanUnitRow, UnitRow


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

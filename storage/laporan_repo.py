"""Queries on the reports that meet obligations. The caller commits."""

from collections.abc import Collection

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage.engine import in_portions
from storage.models import KewajibanRow, LampiranRow, LaporanRow


def get(session: Session, laporan_id: int) -> LaporanRow | None:
    return session.get(LaporanRow, laporan_id)


def list_of(session: Session, kewajiban_ids: Collection[int]) -> list[LaporanRow]:
    """Return all versions of what was sent for these obligations, oldest first."""
    rows: list[LaporanRow] = []
    for ids in in_portions(kewajiban_ids):
        rows += session.exec(select(LaporanRow).where(col(LaporanRow.kewajiban_id).in_(ids)))
    return sorted(rows, key=lambda row: row.id or 0)


def list_by_status(session: Session, status: str) -> list[tuple[LaporanRow, KewajibanRow]]:
    """Return all versions of a status with what they are for, those sent first at the top."""
    statement = (
        select(LaporanRow, KewajibanRow)
        .join(KewajibanRow, col(LaporanRow.kewajiban_id) == col(KewajibanRow.id))
        .where(LaporanRow.status == status)
        .order_by(col(LaporanRow.diajukan_at), col(LaporanRow.id))
    )
    return list(session.exec(statement).all())


def next_version(session: Session, kewajiban_id: int) -> int:
    statement = select(func.max(LaporanRow.versi)).where(LaporanRow.kewajiban_id == kewajiban_id)
    return (session.exec(statement).one() or 0) + 1


def change(session: Session, laporan_id: int, dari: str, **values: object) -> bool:
    """Change a version that is in this status; False if it no longer is."""
    # The row decides, not read-then-write: two may press at once.
    statement = (
        update(LaporanRow)
        .where(col(LaporanRow.id) == laporan_id, col(LaporanRow.status) == dari)
        .values(values)
    )
    return session.exec(statement).rowcount == 1


def list_lampiran(session: Session, laporan_ids: Collection[int]) -> list[LampiranRow]:
    statement = select(LampiranRow).where(col(LampiranRow.laporan_id).in_(laporan_ids))
    return list(session.exec(statement.order_by(col(LampiranRow.id))))

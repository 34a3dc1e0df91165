"""Queries on documents as such: what they are, and the tujuan and sasaran of their plan."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.models import DokumenRow, SasaranRow, SumberRow, TujuanRow


def list_reported(session: Session) -> Sequence[DokumenRow]:
    """Return the documents of a year, not those from outside, the latest first."""
    statement = (
        select(DokumenRow)
        .where(col(DokumenRow.luar).is_(False), col(DokumenRow.tahun).is_not(None))
        .order_by(col(DokumenRow.tahun).desc(), col(DokumenRow.id))
    )
    return session.exec(statement).all()


def list_tujuan(session: Session) -> Sequence[tuple[TujuanRow, SumberRow, DokumenRow]]:
    statement = (
        select(TujuanRow, SumberRow, DokumenRow)
        .join(SumberRow, col(TujuanRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .order_by(col(TujuanRow.urutan))
    )
    return session.exec(statement).all()


def list_sasaran(session: Session) -> Sequence[tuple[SasaranRow, SumberRow, DokumenRow]]:
    statement = (
        select(SasaranRow, SumberRow, DokumenRow)
        .join(SumberRow, col(SasaranRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .order_by(col(SasaranRow.urutan))
    )
    return session.exec(statement).all()

"""Queries on what people answer to the auditor's findings. Caller commits."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.models import OrangRow, TanggapanRow


def list_of_year(session: Session, tahun: int) -> Sequence[tuple[TanggapanRow, str | None]]:
    """Return the answers of a year with who gave them, oldest first."""
    statement = (
        select(TanggapanRow, OrangRow.nama)
        .join(OrangRow, col(TanggapanRow.oleh) == col(OrangRow.id), isouter=True)
        .where(TanggapanRow.tahun == tahun)
        .order_by(col(TanggapanRow.id))
    )
    return session.exec(statement).all()

"""Queries on what admins have added to the names of things. Caller commits."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.models import OrangRow, SebutanRow


def list_standing(session: Session) -> Sequence[tuple[SebutanRow, str]]:
    """Return those that stand, each with the name of who added it, by their words."""
    statement = (
        select(SebutanRow, OrangRow.nama)
        .join(OrangRow, col(OrangRow.id) == col(SebutanRow.oleh))
        .where(col(SebutanRow.dicabut_at).is_(None))
        .order_by(col(SebutanRow.teks))
    )
    return session.exec(statement).all()


def find_standing(session: Session, teks: str) -> SebutanRow | None:
    statement = select(SebutanRow).where(
        SebutanRow.teks == teks, col(SebutanRow.dicabut_at).is_(None)
    )
    return session.exec(statement).first()

"""Queries on people and their roles."""

from datetime import date

from sqlmodel import Session, col, or_, select

from storage.models import OrangRow, PenugasanRow


def find_orang(session: Session, telegram_id: int) -> OrangRow | None:
    return session.exec(select(OrangRow).where(OrangRow.telegram_id == telegram_id)).first()


def ensure_orang(session: Session, telegram_id: int, nama: str) -> OrangRow:
    """Return the person with this Telegram id, made if new; the name of a known one stays."""
    row = find_orang(session, telegram_id)
    if row is None:
        row = OrangRow(telegram_id=telegram_id, nama=nama)
        session.add(row)
        session.flush()
    return row


def list_orang(session: Session) -> list[OrangRow]:
    return list(session.exec(select(OrangRow).order_by(col(OrangRow.id))))


def list_penugasan(session: Session, orang_id: int, *, on: date) -> list[PenugasanRow]:
    """Return the roles in force on this local date."""
    statement = (
        select(PenugasanRow)
        .where(
            PenugasanRow.orang_id == orang_id,
            PenugasanRow.mulai_on <= on,
            or_(col(PenugasanRow.akhir_on).is_(None), col(PenugasanRow.akhir_on) > on),
        )
        .order_by(col(PenugasanRow.id))
    )
    return list(session.exec(statement))


def list_admins(session: Session, *, on: date) -> list[OrangRow]:
    statement = (
        select(OrangRow)
        .join(PenugasanRow, col(PenugasanRow.orang_id) == col(OrangRow.id))
        .where(
            PenugasanRow.peran == "admin",
            PenugasanRow.mulai_on <= on,
            or_(col(PenugasanRow.akhir_on).is_(None), col(PenugasanRow.akhir_on) > on),
        )
        .distinct()
    )
    return list(session.exec(statement))

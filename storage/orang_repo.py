"""Queries on people, their roles and the notices they are owed."""

from datetime import date, datetime

from sqlalchemy import update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.engine import insert
from storage.models import OrangRow, PemberitahuanRow, PenugasanRow


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


def admin_ids(*, on: date) -> SelectOfScalar[int]:
    """Return the query for the ids of all who are admin on this local date."""
    return select(PenugasanRow.orang_id).where(
        PenugasanRow.peran == "admin",
        PenugasanRow.mulai_on <= on,
        or_(col(PenugasanRow.akhir_on).is_(None), col(PenugasanRow.akhir_on) > on),
    )


def list_admins(session: Session, *, on: date) -> list[OrangRow]:
    return list(session.exec(select(OrangRow).where(col(OrangRow.id).in_(admin_ids(on=on)))))


def owe_notice(
    session: Session, *, jenis: str, penerima_id: int, perihal_id: int, now: datetime
) -> None:
    """Owe one notice; owing it a second time changes nothing."""
    # The unique key decides, not read-then-write: two messages of one stranger may be
    # handled at once.
    session.exec(
        insert(session, PemberitahuanRow)
        .values(jenis=jenis, penerima_id=penerima_id, perihal_id=perihal_id, dibuat_at=now)
        .on_conflict_do_nothing()
    )


def list_due_notices(session: Session) -> list[tuple[PemberitahuanRow, OrangRow, OrangRow]]:
    """Return (notice, recipient, about whom) for unclaimed notices to reachable people."""
    penerima, perihal = aliased(OrangRow), aliased(OrangRow)
    statement = (
        select(PemberitahuanRow, penerima, perihal)
        .join(penerima, col(PemberitahuanRow.penerima_id) == penerima.id)
        .join(perihal, col(PemberitahuanRow.perihal_id) == perihal.id)
        .where(
            col(PemberitahuanRow.diambil_at).is_(None),
            col(penerima.mulai_at).is_not(None),
            col(penerima.diblokir_at).is_(None),
        )
        .order_by(col(PemberitahuanRow.id))
    )
    return list(session.exec(statement))


def claim_notice(session: Session, notice_id: int, *, now: datetime) -> bool:
    """Claim this notice for sending; False if it is claimed, or for somebody no admin today."""
    statement = (
        update(PemberitahuanRow)
        .where(
            col(PemberitahuanRow.id) == notice_id,
            col(PemberitahuanRow.diambil_at).is_(None),
            # Notices are about strangers, who are the business of admins only.
            col(PemberitahuanRow.penerima_id).in_(admin_ids(on=now.date())),
        )
        .values(diambil_at=now)
    )
    return session.exec(statement).rowcount == 1


def release_notice(session: Session, notice_id: int) -> None:
    """Give a claimed notice back: it certainly did not reach Telegram."""
    statement = update(PemberitahuanRow).where(col(PemberitahuanRow.id) == notice_id)
    session.exec(statement.values(diambil_at=None))


def mark_notice_sent(session: Session, notice_id: int, *, now: datetime) -> None:
    statement = update(PemberitahuanRow).where(col(PemberitahuanRow.id) == notice_id)
    session.exec(statement.values(terkirim_at=now))

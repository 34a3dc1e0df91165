"""Queries on what hinders units from reporting. The caller commits."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage.models import KendalaRow


def list_open(session: Session) -> set[int]:
    """Return the obligations with something that nobody has answered or closed."""
    statement = select(KendalaRow.kewajiban_id).where(col(KendalaRow.ditutup_at).is_(None))
    return set(session.exec(statement))


def list_of(session: Session, kewajiban_ids: Collection[int]) -> list[KendalaRow]:
    """Return all that was said of these obligations, oldest first."""
    statement = select(KendalaRow).where(col(KendalaRow.kewajiban_id).in_(kewajiban_ids))
    return list(session.exec(statement.order_by(col(KendalaRow.id))))


def close(
    session: Session, kendala_id: int, *, oleh: int, jawaban: str | None, now: datetime
) -> bool:
    """Close it, with an answer if there is one; False if somebody was faster."""
    # The row decides, not read-then-write: two may answer at once.
    statement = update(KendalaRow).where(
        col(KendalaRow.id) == kendala_id, col(KendalaRow.ditutup_at).is_(None)
    )
    values = {"ditutup_oleh": oleh, "jawaban": jawaban, "ditutup_at": now}
    return session.exec(statement.values(values)).rowcount == 1

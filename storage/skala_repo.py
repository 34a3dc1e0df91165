"""Queries on the grading scales. Of a write, the caller holds the write lock and commits."""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlmodel import Session, col, select

from storage.engine import insert
from storage.models import PitaRow, SkalaRow


def save_skala(session: Session, row: SkalaRow) -> int:
    """Store the scale, or bring the one of the same kode and date up to date; return its id."""
    # The key decides, not read-then-write: two processes may start at once.
    statement = (
        insert(session, SkalaRow)
        .values(**row.model_dump(exclude={"id"}))
        .on_conflict_do_update(
            index_elements=["kode", "berlaku_mulai"],
            set_={"nama": row.nama, "sumber": row.sumber, "tepian": row.tepian},
        )
        .returning(col(SkalaRow.id))
    )
    skala_id: int = session.execute(statement).scalar_one()
    return skala_id


def replace_pita(session: Session, skala_id: int, rows: Sequence[PitaRow]) -> None:
    session.exec(delete(PitaRow).where(col(PitaRow.skala_id) == skala_id))
    session.add_all(rows)


def list_skala(session: Session) -> list[tuple[SkalaRow, list[PitaRow]]]:
    """Return all scales with their bands."""
    pita = list(session.exec(select(PitaRow)))
    return [
        (skala, [p for p in pita if p.skala_id == skala.id])
        for skala in session.exec(select(SkalaRow).order_by(col(SkalaRow.id)))
    ]

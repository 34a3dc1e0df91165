"""Queries on questions that found no answer. Caller commits."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from storage.engine import insert
from storage.models import PertanyaanRow, UnitRow


def note(session: Session, row: PertanyaanRow) -> None:
    """Keep a text, or count it once more where it is kept already: then it is open again."""
    isi = row.model_dump(exclude={"id"})
    baru = insert(session, PertanyaanRow).values(isi)
    session.execute(
        baru.on_conflict_do_update(
            index_elements=["kunci"],
            set_={
                "kali": col(PertanyaanRow.kali) + 1,
                "terakhir_at": row.terakhir_at,
                "sebab": row.sebab,
                "unit_id": row.unit_id,
                "terjawab_at": None,
            },
        )
    )


def delete_old(session: Session, before: datetime, *, paling_banyak: int) -> None:
    """Delete what was last asked before this time, and all but so many of the latest."""
    session.exec(delete(PertanyaanRow).where(col(PertanyaanRow.terakhir_at) < before))
    terbaru = (
        select(PertanyaanRow.id)
        .order_by(col(PertanyaanRow.terakhir_at).desc(), col(PertanyaanRow.id).desc())
        .limit(paling_banyak)
    )
    session.exec(delete(PertanyaanRow).where(col(PertanyaanRow.id).not_in(terbaru)))


def is_any_before(session: Session, before: datetime) -> bool:
    statement = select(PertanyaanRow.id).where(col(PertanyaanRow.terakhir_at) < before).limit(1)
    return session.exec(statement).first() is not None


def list_open(session: Session) -> Sequence[tuple[PertanyaanRow, str | None]]:
    """Return what waits for an answer with the name of the unit, the most asked first."""
    statement = (
        select(PertanyaanRow, UnitRow.nama)
        .join(UnitRow, col(UnitRow.id) == col(PertanyaanRow.unit_id), isouter=True)
        .where(
            col(PertanyaanRow.terjawab_at).is_(None), col(PertanyaanRow.disembunyikan_at).is_(None)
        )
        .order_by(col(PertanyaanRow.kali).desc(), col(PertanyaanRow.terakhir_at).desc())
    )
    return session.exec(statement).all()


def find(session: Session, pertanyaan_id: int) -> tuple[PertanyaanRow, str | None] | None:
    statement = (
        select(PertanyaanRow, UnitRow.nama)
        .join(UnitRow, col(UnitRow.id) == col(PertanyaanRow.unit_id), isouter=True)
        .where(PertanyaanRow.id == pertanyaan_id)
    )
    return session.exec(statement).first()


def mark_answered(session: Session, ids: Collection[int], now: datetime) -> None:
    session.exec(
        update(PertanyaanRow).where(col(PertanyaanRow.id).in_(ids)).values(terjawab_at=now)
    )

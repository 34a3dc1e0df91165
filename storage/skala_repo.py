"""Queries on the grading scales. Of a write, the caller holds the write lock and commits."""

from collections.abc import Collection, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Executable, Select, bindparam, delete, select
from sqlmodel import Session, col

from storage.engine import columns, insert, run
from storage.models import PitaRow, SkalaRow


class Skala(NamedTuple):
    """A scale without its bands."""

    kode: str
    nama: str
    sumber: str
    berlaku_mulai: date
    tepian: str


class Pita(NamedTuple):
    batas_bawah: Decimal
    predikat: str
    sebutan: str


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


def list_skala(session: Session, kode: Collection[str]) -> list[tuple[Skala, list[Pita]]]:
    """Return all scales of these codes, oldest first, with their bands."""
    hasil: dict[int, tuple[Skala, list[Pita]]] = {}
    for nomor, *row in run(session, _skala(), kode=list(kode)):
        _, pita = hasil.setdefault(nomor, (Skala(*row[:5]), []))
        pita.append(Pita(*row[5:]))
    return list(hasil.values())


@cache
def _skala() -> Executable:
    skala, pita = columns(SkalaRow), columns(PitaRow)
    statement: Select[Any] = select(
        *(skala.id, skala.kode, skala.nama, skala.sumber, skala.berlaku_mulai, skala.tepian),
        *(pita.batas_bawah, pita.predikat, pita.sebutan),
    )
    return statement.where(
        pita.skala_id == skala.id, skala.kode.in_(bindparam("kode", expanding=True))
    ).order_by(skala.id, pita.id)

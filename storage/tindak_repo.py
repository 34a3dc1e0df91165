"""Queries on what units are to follow up. The caller commits."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from functools import cache

import sqlalchemy
from sqlalchemy import Executable, bindparam, exists, func, literal, update
from sqlmodel import Session, col, select

from storage.engine import columns, in_portions, run
from storage.models import JawabanTindakRow, OutboxRow, TindakLanjutRow
from storage.outbox_repo import BATAL, MENUNGGU

DITERIMA = "diterima"


def list_of_year(session: Session, tahun: int) -> list[TindakLanjutRow]:
    """Return all of a year by their numbers."""
    statement = select(TindakLanjutRow).where(TindakLanjutRow.tahun == tahun)
    return list(session.exec(statement.order_by(col(TindakLanjutRow.nomor))))


def list_unfinished(
    session: Session, unit_ids: Collection[int] | None = None
) -> list[TindakLanjutRow]:
    """Return what is neither accepted nor withdrawn, of these units; None: of all.

    What is due first stands at the top.
    """
    selesai = exists().where(
        col(JawabanTindakRow.tindak_id) == col(TindakLanjutRow.id),
        col(JawabanTindakRow.putusan) == DITERIMA,
    )
    statement = select(TindakLanjutRow).where(col(TindakLanjutRow.dicabut_at).is_(None), ~selesai)
    if unit_ids is not None:
        statement = statement.where(col(TindakLanjutRow.unit_id).in_(unit_ids))
    urut = statement.order_by(col(TindakLanjutRow.tenggat_on), col(TindakLanjutRow.id))
    return list(session.exec(urut))


def list_years(session: Session) -> list[int]:
    """Return the years that have any, the earliest first."""
    return sorted(session.exec(select(TindakLanjutRow.tahun).distinct()))


def list_answers(
    session: Session, tindak_ids: Collection[int]
) -> dict[int, list[JawabanTindakRow]]:
    """Return the answers by what they answer, the oldest first."""
    hasil: dict[int, list[JawabanTindakRow]] = defaultdict(list)
    for ids in in_portions(tindak_ids):
        statement = select(JawabanTindakRow).where(col(JawabanTindakRow.tindak_id).in_(ids))
        for row in session.exec(statement.order_by(col(JawabanTindakRow.versi))):
            hasil[row.tindak_id].append(row)
    return hasil


def next_number(session: Session, tahun: int) -> int:
    statement = select(func.max(TindakLanjutRow.nomor)).where(TindakLanjutRow.tahun == tahun)
    return (session.exec(statement).one() or 0) + 1


def judge(session: Session, jawaban_id: int, **values: object) -> bool:
    """Write down what somebody says of an answer; False if somebody was faster."""
    # The row decides, not read-then-write: two may judge at once.
    statement = update(JawabanTindakRow).where(
        col(JawabanTindakRow.id) == jawaban_id, col(JawabanTindakRow.putusan).is_(None)
    )
    return session.exec(statement.values(values)).rowcount == 1


def withdraw(session: Session, tindak_id: int, **values: object) -> bool:
    """Withdraw it; False if somebody was faster."""
    statement = update(TindakLanjutRow).where(
        col(TindakLanjutRow.id) == tindak_id, col(TindakLanjutRow.dicabut_at).is_(None)
    )
    return session.exec(statement.values(values)).rowcount == 1


def last_told(session: Session, jenis: str) -> dict[int, datetime]:
    """Return when each person was last sent a message of this kind: what it said was true then."""
    return dict(run(session, _told(), jenis=jenis))


@cache
def _told() -> Executable:
    outbox = columns(OutboxRow)
    return (
        sqlalchemy.select(
            outbox.orang_id, func.max(func.coalesce(outbox.diambil_at, outbox.dibuat_at))
        )
        .where(
            outbox.jenis == bindparam("jenis"),
            outbox.status.not_in([literal(MENUNGGU), literal(BATAL)]),
        )
        .group_by(outbox.orang_id)
    )

"""Queries on the ledger of reminders, and on what may have to be reminded of. Caller commits."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from functools import cache

import sqlalchemy
from sqlalchemy import Date, Executable, bindparam, func
from sqlmodel import Session, col, select

from storage.engine import columns, insert, run
from storage.models import BundelRow, KewajibanRow, PengingatRow, TundaRow


def list_open(session: Session, *, dari: date, sampai: date) -> list[KewajibanRow]:
    """Return what is due between these days, by the date that counts, and was not called off."""
    berlaku = func.coalesce(col(KewajibanRow.diperpanjang_on), col(KewajibanRow.tenggat_on))
    statement = select(KewajibanRow).where(
        col(KewajibanRow.batal).is_(False),
        col(KewajibanRow.dibebaskan_alasan).is_(None),
        berlaku >= dari,
        berlaku <= sampai,
    )
    return list(session.exec(statement.order_by(berlaku, col(KewajibanRow.id))))


def list_keys(
    session: Session, kewajiban_ids: Collection[int]
) -> dict[tuple[int, int], frozenset[str]]:
    """Return the rungs that are dealt with, by obligation and person."""
    hasil: dict[tuple[int, int], set[str]] = {}
    for kewajiban_id, orang_id, kunci in run(session, _keys(), ids=list(kewajiban_ids)):
        hasil.setdefault((kewajiban_id, orang_id), set()).add(kunci)
    return {satu: frozenset(kunci) for satu, kunci in hasil.items()}


def list_bundles(session: Session, *, sejak: date) -> dict[int, list[date]]:
    """Return the days on which each person had a message from then on."""
    hasil: dict[int, list[date]] = {}
    for orang_id, on in run(session, _bundles(), sejak=sejak):
        hasil.setdefault(orang_id, []).append(on)
    return hasil


@cache
def _keys() -> Executable:
    catatan = columns(PengingatRow)
    return sqlalchemy.select(catatan.kewajiban_id, catatan.orang_id, catatan.kunci).where(
        catatan.kewajiban_id.in_(bindparam("ids", expanding=True))
    )


@cache
def _bundles() -> Executable:
    bundel = columns(BundelRow)
    return sqlalchemy.select(bundel.orang_id, bundel.on).where(
        bundel.on >= bindparam("sejak", type_=Date())
    )


def list_put_off(session: Session) -> dict[tuple[int, int], date]:
    """Return until when each person put off what, by obligation and person."""
    rows = session.exec(select(TundaRow))
    return {(row.kewajiban_id, row.orang_id): row.sampai_on for row in rows}


def claim_bundle(session: Session, orang_id: int, on: date, now: datetime) -> int | None:
    """Return the id of the person's message of the day; None if somebody else has made it."""
    # The key decides, not read-then-write: two processes may tick at once.
    statement = (
        insert(session, BundelRow)
        .values(orang_id=orang_id, on=on, dibuat_at=now)
        .on_conflict_do_nothing(index_elements=["orang_id", "on"])
        .returning(col(BundelRow.id))
    )
    nomor: int | None = session.execute(statement).scalar_one_or_none()
    return nomor


def record(session: Session, rows: Iterable[PengingatRow]) -> None:
    """Write rungs down; one that is there already stays as it is."""
    for row in rows:
        statement = insert(session, PengingatRow).values(**row.model_dump(exclude={"id"}))
        kunci = ["kewajiban_id", "orang_id", "kunci"]
        session.execute(statement.on_conflict_do_nothing(index_elements=kunci))


def list_in_bundle(session: Session, bundel_id: int) -> list[tuple[PengingatRow, KewajibanRow]]:
    """Return what a message is about, what is due first at the top."""
    statement = (
        select(PengingatRow, KewajibanRow)
        .join(KewajibanRow, col(PengingatRow.kewajiban_id) == col(KewajibanRow.id))
        .where(PengingatRow.bundel_id == bundel_id)
        .order_by(col(KewajibanRow.tenggat_on), col(KewajibanRow.id))
    )
    return list(session.exec(statement).all())

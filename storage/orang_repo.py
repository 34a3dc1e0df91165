"""Queries on people and their roles."""

from collections.abc import Collection
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy
from sqlalchemy import ColumnElement, Date, Executable, Select, and_, bindparam, update
from sqlmodel import Session, col, or_, select

from storage.engine import columns, run, run_many
from storage.models import OrangRow, PenugasanRow, UnitRow


class Tugas(NamedTuple):
    """A role of somebody, with its unit's name."""

    peran: str
    unit_id: int | None
    kapasitas: str
    akhir_on: date | None
    asal: str
    didelegasikan: bool
    unit_nama: str | None


class Dikenal(NamedTuple):
    """Somebody with the roles in force."""

    id: int
    telegram_id: int
    nama: str
    tugas: tuple[Tugas, ...]


def find_with_roles(session: Session, telegram_id: int, *, on: date) -> Dikenal | None:
    """Return the person with the roles in force on this local date."""
    rows = run(session, _with_roles(), telegram_id=telegram_id, hari=on)
    if not rows:
        return None
    nomor, nama, *_ = rows[0]
    tugas = tuple(Tugas(*row[2:]) for row in rows if row[2] is not None)
    return Dikenal(nomor, telegram_id, nama, tugas)


def find_orang(session: Session, telegram_id: int) -> OrangRow | None:
    return session.exec(select(OrangRow).where(OrangRow.telegram_id == telegram_id)).first()


def name_of(session: Session, orang_id: int) -> str | None:
    """Return the name of a person, None where they are gone."""
    return session.exec(select(OrangRow.nama).where(OrangRow.id == orang_id)).first()


def list_holders(session: Session, peran: str, *, on: date) -> list[OrangRow]:
    """Return everybody who holds this role, anywhere, on this local date."""
    statement = (
        select(OrangRow)
        .join(PenugasanRow, col(PenugasanRow.orang_id) == col(OrangRow.id))
        .where(
            PenugasanRow.peran == peran,
            PenugasanRow.mulai_on <= on,
            or_(col(PenugasanRow.akhir_on).is_(None), col(PenugasanRow.akhir_on) > on),
        )
        .distinct()
        .order_by(col(OrangRow.id))
    )
    return list(session.exec(statement))


class Pemegang(NamedTuple):
    """A person with one role in force, or with none at all."""

    orang_id: int
    telegram_id: int
    nama: str
    mulai_at: datetime | None
    diblokir_at: datetime | None
    terakhir_at: datetime | None
    penugasan_id: int | None
    peran: str | None
    unit_id: int | None
    unit_nama: str | None
    kapasitas: str | None
    mulai_on: date | None
    akhir_on: date | None
    asal: str | None
    didelegasikan: bool | None


def list_with_roles(session: Session, *, on: date) -> list[Pemegang]:
    """Return everybody, once for each role in force on this local date, else once."""
    return [Pemegang(*row) for row in run(session, _everybody(), hari=on)]


def mark_seen(session: Session, telegram_ids: Collection[int], now: datetime) -> None:
    """Note that these people have just written or tapped."""
    run_many(session, _seen(), [{"ini": satu, "now": now} for satu in telegram_ids])


def list_given(session: Session, asal: str, *, on: date) -> frozenset[int]:
    """Return the Telegram ids of those who hold a role from this hand on this local date."""
    return frozenset(satu for (satu,) in run(session, _given(), asal=asal, hari=on))


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


def list_ever(session: Session, orang_id: int) -> list[PenugasanRow]:
    """Return all roles that somebody holds or has held, the latest first."""
    tugas = columns(PenugasanRow)
    statement = (
        select(PenugasanRow)
        .where(PenugasanRow.orang_id == orang_id)
        .order_by(tugas.mulai_on.desc(), tugas.id.desc())
    )
    return list(session.exec(statement))


def list_in_unit(
    session: Session, peran: str, unit_id: int, *, on: date
) -> list[tuple[PenugasanRow, OrangRow]]:
    """Return who holds this role in this very unit on this local date, by name."""
    statement = (
        select(PenugasanRow, OrangRow)
        .join(OrangRow, col(PenugasanRow.orang_id) == col(OrangRow.id))
        .where(
            PenugasanRow.peran == peran,
            PenugasanRow.unit_id == unit_id,
            PenugasanRow.mulai_on <= on,
            or_(col(PenugasanRow.akhir_on).is_(None), col(PenugasanRow.akhir_on) > on),
        )
        .order_by(col(OrangRow.nama), col(PenugasanRow.id))
    )
    return list(session.exec(statement).all())


def set_delegated(session: Session, penugasan_id: int, *, boleh: bool) -> bool:
    """Let this role submit without asking, or no more; False if it was so already."""
    statement = (
        update(PenugasanRow)
        .where(col(PenugasanRow.id) == penugasan_id, col(PenugasanRow.didelegasikan) != boleh)
        .values(didelegasikan=boleh)
    )
    return session.exec(statement).rowcount == 1


def latest_penugasan(session: Session, orang_id: int, peran: str, unit_id: int | None) -> int:
    """Return the id of the newest row of this role; the role must have been given."""
    statement = (
        select(PenugasanRow.id)
        .where(
            PenugasanRow.orang_id == orang_id,
            PenugasanRow.peran == peran,
            PenugasanRow.unit_id == unit_id,
        )
        .order_by(col(PenugasanRow.id).desc())
    )
    return session.exec(statement).first() or 0


def list_lasting_admins(session: Session, *, on: date) -> list[PenugasanRow]:
    """Return the roles of admins in force on this local date, and until somebody ends them."""
    statement = select(PenugasanRow).where(
        PenugasanRow.peran == "admin",
        PenugasanRow.mulai_on <= on,
        col(PenugasanRow.akhir_on).is_(None),
    )
    return list(session.exec(statement))


def list_admins(session: Session, *, on: date) -> list[OrangRow]:
    return list_holders(session, "admin", on=on)


def _in_force() -> ColumnElement[bool]:
    tugas, hari = columns(PenugasanRow), bindparam("hari", type_=Date)
    return and_(tugas.mulai_on <= hari, or_(tugas.akhir_on.is_(None), tugas.akhir_on > hari))


@cache
def _everybody() -> Executable:
    orang, tugas, unit = columns(OrangRow), columns(PenugasanRow), columns(UnitRow)
    berlaku = and_(tugas.orang_id == orang.id, _in_force())
    statement: Select[Any] = sqlalchemy.select(
        *(orang.id, orang.telegram_id, orang.nama, orang.mulai_at, orang.diblokir_at),
        *(orang.terakhir_at, tugas.id, tugas.peran, tugas.unit_id, unit.nama, tugas.kapasitas),
        *(tugas.mulai_on, tugas.akhir_on, tugas.asal, tugas.didelegasikan),
    )
    return (
        statement.outerjoin_from(orang.id.table, tugas.id.table, berlaku)
        .outerjoin(unit.id.table, tugas.unit_id == unit.id)
        .order_by(orang.nama, orang.id, tugas.id)
    )


@cache
def _seen() -> Executable:
    orang = columns(OrangRow)
    return (
        update(orang.id.table)
        .where(orang.telegram_id == bindparam("ini"))
        .values(terakhir_at=bindparam("now"))
    )


@cache
def _given() -> Executable:
    orang, tugas = columns(OrangRow), columns(PenugasanRow)
    return sqlalchemy.select(orang.telegram_id).where(
        tugas.orang_id == orang.id, tugas.asal == bindparam("asal"), _in_force()
    )


@cache
def _with_roles() -> Executable:
    orang, tugas, unit = columns(OrangRow), columns(PenugasanRow), columns(UnitRow)
    berlaku = and_(tugas.orang_id == orang.id, _in_force())
    statement: Select[Any] = sqlalchemy.select(
        *(orang.id, orang.nama, tugas.peran, tugas.unit_id, tugas.kapasitas, tugas.akhir_on),
        *(tugas.asal, tugas.didelegasikan, unit.nama),
    )
    return (
        statement.outerjoin_from(orang.id.table, tugas.id.table, berlaku)
        .outerjoin(unit.id.table, tugas.unit_id == unit.id)
        .where(orang.telegram_id == bindparam("telegram_id"))
        .order_by(tugas.id)
    )

"""Queries on posted figures. Of a write, the caller holds the write lock and commits."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import Executable, Integer, bindparam, delete, func, or_, update
from sqlmodel import Session, col, select

from storage.engine import columns, run
from storage.hasil_repo import Versi
from storage.models import (
    BuktiRow,
    IsianRow,
    OrangRow,
    PenunjukanRow,
    UnitBidangRow,
    UnitRow,
)


def get(session: Session, isian_id: int) -> IsianRow | None:
    return session.get(IsianRow, isian_id)


def list_versions(session: Session, objek: Collection[str], tahun: int) -> list[Versi]:
    """Return all versions of the figures of these things in a year, oldest first."""
    rows = run(session, _versions(), objek=list(objek), tahun=tahun)
    return [Versi(*row) for row in rows]


def list_together(session: Session, row: IsianRow) -> list[IsianRow]:
    """Return what the same person posted in the same moment, in its order."""
    statement = select(IsianRow).where(
        IsianRow.oleh == row.oleh, IsianRow.dibuat_at == row.dibuat_at
    )
    return list(session.exec(statement.order_by(col(IsianRow.id))))


def list_submitted_together(session: Session, row: IsianRow) -> list[IsianRow]:
    """Return what the same person submitted in the same moment, in its order."""
    if row.diajukan_at is None:
        return [row]
    statement = select(IsianRow).where(
        IsianRow.diajukan_oleh == row.diajukan_oleh, IsianRow.diajukan_at == row.diajukan_at
    )
    return list(session.exec(statement.order_by(col(IsianRow.id))))


def list_year(session: Session, tahun: int) -> list[IsianRow]:
    """Return all versions of all figures of a year, oldest first."""
    statement = select(IsianRow).where(IsianRow.tahun == tahun)
    return list(session.exec(statement.order_by(col(IsianRow.id))))


def list_by_status(session: Session, status: str) -> list[IsianRow]:
    """Return all versions of a status, those submitted first at the top."""
    statement = select(IsianRow).where(IsianRow.status == status)
    return list(session.exec(statement.order_by(col(IsianRow.diajukan_at), col(IsianRow.id))))


def list_accepted(
    session: Session, orang_id: int, *, sejak: datetime, sebelum: datetime | None = None
) -> list[IsianRow]:
    """Return what was accepted from then on of what this person wrote or submitted.

    `sebelum` None: up to now.
    """
    statement = select(IsianRow).where(
        IsianRow.status == "terverifikasi",
        col(IsianRow.diputus_at) >= sejak,
        or_(col(IsianRow.oleh) == orang_id, col(IsianRow.diajukan_oleh) == orang_id),
    )
    if sebelum is not None:
        statement = statement.where(col(IsianRow.diputus_at) < sebelum)
    return list(session.exec(statement.order_by(col(IsianRow.id))))


def next_version(session: Session, objek: str, tahun: int, periode: str, unit_id: int) -> int:
    """Return the number of the next version of a figure."""
    isi = {"objek": objek, "tahun": tahun, "periode": periode, "unit_id": unit_id}
    ((tertinggi,),) = run(session, _highest(), **isi)
    return (tertinggi or 0) + 1


def change(session: Session, isian_id: int, dari: str, **values: object) -> bool:
    """Change a version that is in this status; False if it no longer is."""
    # The row decides, not read-then-write: two may press at once.
    statement = (
        update(IsianRow)
        .where(col(IsianRow.id) == isian_id, col(IsianRow.status) == dari)
        .values(values)
    )
    return session.exec(statement).rowcount == 1


class Bukti(NamedTuple):
    """A file or a link that goes with a version."""

    isian_id: int
    nama: str
    tautan: str | None
    sidik: str | None
    jenis: str | None
    ukuran: int | None


def list_bukti(session: Session, isian_ids: Collection[int]) -> list[Bukti]:
    """Return the evidence of these versions, in the order it was given."""
    return [Bukti(*row) for row in run(session, _bukti(), ids=list(isian_ids))]


def replace_bukti(session: Session, isian_id: int, baru: Sequence[BuktiRow]) -> None:
    session.exec(delete(BuktiRow).where(col(BuktiRow.isian_id) == isian_id))
    session.add_all(baru)
    session.flush()


def appointed(session: Session, isian_ids: Collection[int]) -> dict[int, int]:
    """Return who is appointed to decide, by posting."""
    return dict(run(session, _appointed(), ids=list(isian_ids)))


def list_appointed_to(session: Session, orang_id: int) -> frozenset[int]:
    """Return the postings that this person is appointed to decide on."""
    statement = select(PenunjukanRow.isian_id).where(PenunjukanRow.orang_id == orang_id)
    return frozenset(session.exec(statement))


def collectors(session: Session, bidang: str) -> frozenset[int]:
    """Return the units that collect this field."""
    return frozenset(satu for (satu,) in run(session, _collectors(), bidang=bidang))


def unit_names(session: Session, unit_ids: Collection[int]) -> dict[int, str]:
    return dict(run(session, _unit_names(), ids=list(unit_ids)))


def people_names(session: Session, orang_ids: Collection[int]) -> dict[int, str]:
    return dict(run(session, _people_names(), ids=list(orang_ids)))


@cache
def _versions() -> Executable:
    isian = columns(IsianRow)
    return (
        sqlalchemy.select(*(isian[nama] for nama in Versi._fields))
        .where(isian.objek.in_(bindparam("objek", expanding=True)))
        .where(isian.tahun == bindparam("tahun"))
        .order_by(isian.id)
    )


@cache
def _highest() -> Executable:
    isian = columns(IsianRow)
    return sqlalchemy.select(func.max(isian.versi)).where(
        isian.objek == bindparam("objek"),
        isian.tahun == bindparam("tahun"),
        isian.periode == bindparam("periode"),
        isian.unit_id == bindparam("unit_id"),
    )


@cache
def _bukti() -> Executable:
    bukti = columns(BuktiRow)
    return (
        sqlalchemy.select(*(bukti[nama] for nama in Bukti._fields))
        .where(bukti.isian_id.in_(_IDS))
        .order_by(bukti.id)
    )


@cache
def _appointed() -> Executable:
    satu = columns(PenunjukanRow)
    return sqlalchemy.select(satu.isian_id, satu.orang_id).where(satu.isian_id.in_(_IDS))


@cache
def _collectors() -> Executable:
    milik = columns(UnitBidangRow)
    return sqlalchemy.select(milik.unit_id).where(milik.bidang == bindparam("bidang"))


@cache
def _unit_names() -> Executable:
    unit = columns(UnitRow)
    return sqlalchemy.select(unit.id, unit.nama).where(unit.id.in_(_IDS))


@cache
def _people_names() -> Executable:
    orang = columns(OrangRow)
    return sqlalchemy.select(orang.id, orang.nama).where(orang.id.in_(_IDS))


_IDS = bindparam("ids", expanding=True, type_=Integer)

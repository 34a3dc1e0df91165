"""Queries on the ledger of reminders, and on what may have to be reminded of. Caller commits."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import ColumnElement, Date, Executable, and_, bindparam, func, or_
from sqlmodel import Session, col, select

from storage.engine import columns, in_portions, insert, run
from storage.models import (
    BundelRow,
    KewajibanRow,
    LaporanRow,
    PengingatRow,
    PenugasanRow,
    TundaRow,
)

MASUK = ("diajukan", "diterima")
"""A report with such a version is in: what comes back is decided on, and a new one replaces it."""


class Jatuh(NamedTuple):
    """Obligations that share all their dates, and so their rungs."""

    jenis: str
    buka_on: date
    tenggat_on: date
    diperpanjang_on: date | None
    mulai_on: date

    @property
    def berlaku_on(self) -> date:
        """Return the due date that counts."""
        return self.diperpanjang_on or self.tenggat_on


class Terutang(NamedTuple):
    """An obligation; the names are those of its row."""

    id: int
    jenis: str
    unit_id: int
    tahun: int
    periode: str
    buka_on: date
    tenggat_on: date
    mulai_on: date
    diperpanjang_on: date | None
    dibebaskan_alasan: str | None
    batal: bool


def list_dates(session: Session, *, dari: date, sampai: date) -> list[Jatuh]:
    """Return the dates of what is due between these days, by the one that counts."""
    berlaku = func.coalesce(col(KewajibanRow.diperpanjang_on), col(KewajibanRow.tenggat_on))
    kolom = [columns(KewajibanRow)[nama] for nama in Jatuh._fields]
    statement = (
        sqlalchemy.select(*kolom)
        .where(*_is_owed(), berlaku >= dari, berlaku <= sampai)
        .distinct()
        .order_by(berlaku, *kolom)
    )
    return [Jatuh(*row) for row in run(session, statement)]


def list_unsaid(  # noqa: PLR0913  which rung of what, and who was to be told
    session: Session,
    jatuh: Jatuh,
    kunci: str,
    *,
    peran: Collection[str],
    kepala: Collection[str],
    hanya: Collection[int] | None,
    on: date,
) -> list[Terutang]:
    """Return what is owed by these dates where somebody in the unit was not told of this rung.

    Who of a unit is told are the holders of `peran`, and those of `kepala` too in the units of
    `hanya`, None: in all. What has come in is left out, unless it came back.
    """
    isi = {**jatuh._asdict(), "kunci": kunci, "peran": list(peran), "hari": on}
    if hanya is None:
        isi["peran"] = list({*peran, *kepala})
    else:
        isi |= {"kepala": list(kepala), "hanya": list(hanya)}
    rows = run(session, _unsaid(berbatas=hanya is not None), **isi)
    semua = {row[0]: Terutang(*row) for row in rows}
    return [semua[nomor] for nomor in sorted(semua)]


@cache
def _unsaid(*, berbatas: bool) -> Executable:
    """Return the statement; `berbatas`: heads are told in some units only."""
    kewajiban, tugas, catatan = columns(KewajibanRow), columns(PenugasanRow), columns(PengingatRow)
    laporan = columns(LaporanRow)
    diberi_tahu: ColumnElement[bool] = tugas.peran.in_(bindparam("peran", expanding=True))
    if berbatas:
        pemimpin = and_(
            tugas.peran.in_(bindparam("kepala", expanding=True)),
            tugas.unit_id.in_(bindparam("hanya", expanding=True)),
        )
        diberi_tahu = or_(diberi_tahu, pemimpin)
    hari = bindparam("hari", type_=Date())
    return (
        sqlalchemy.select(*(kewajiban[nama] for nama in Terutang._fields))
        .join(tugas.id.table, tugas.unit_id == kewajiban.unit_id)
        .where(
            *_is_owed(),
            *(
                kewajiban[nama].is_not_distinct_from(bindparam(nama, type_=kewajiban[nama].type))
                for nama in Jatuh._fields
            ),
            diberi_tahu,
            tugas.mulai_on <= hari,
            or_(tugas.akhir_on.is_(None), tugas.akhir_on > hari),
            ~sqlalchemy.exists().where(
                laporan.kewajiban_id == kewajiban.id, laporan.status.in_(MASUK)
            ),
            ~sqlalchemy.exists().where(
                catatan.kewajiban_id == kewajiban.id,
                catatan.orang_id == tugas.orang_id,
                catatan.kunci == bindparam("kunci"),
            ),
        )
    )


def _is_owed() -> tuple[ColumnElement[bool], ...]:
    return (
        col(KewajibanRow.batal).is_(False),
        col(KewajibanRow.dibebaskan_alasan).is_(None),
    )


def list_keys(
    session: Session, kewajiban_ids: Collection[int]
) -> dict[tuple[int, int], frozenset[str]]:
    """Return the rungs that are dealt with, by obligation and person."""
    hasil: dict[tuple[int, int], set[str]] = {}
    for ids in in_portions(kewajiban_ids):
        for kewajiban_id, orang_id, kunci in run(session, _keys(), ids=ids):
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


def list_about(session: Session, kewajiban_id: int) -> list[PengingatRow]:
    """Return what became of the rungs of an obligation, the newest first."""
    statement = select(PengingatRow).where(PengingatRow.kewajiban_id == kewajiban_id)
    return list(session.exec(statement.order_by(col(PengingatRow.id).desc())))


def list_said(session: Session, kewajiban_ids: Collection[int], kunci: str) -> list[PengingatRow]:
    """Return the rows of this key of any of these obligations."""
    rows: list[PengingatRow] = []
    for ids in in_portions(kewajiban_ids):
        rows += session.exec(
            select(PengingatRow).where(
                PengingatRow.kunci == kunci, col(PengingatRow.kewajiban_id).in_(ids)
            )
        )
    return rows


def list_bundled(
    session: Session, kewajiban_ids: Collection[int], on: date
) -> list[tuple[PengingatRow, BundelRow]]:
    """Return what of these obligations is said in the messages of a day."""
    rows: list[tuple[PengingatRow, BundelRow]] = []
    for ids in in_portions(kewajiban_ids):
        rows += session.exec(
            select(PengingatRow, BundelRow)
            .join(BundelRow, col(PengingatRow.bundel_id) == col(BundelRow.id))
            .where(
                BundelRow.on == on,
                PengingatRow.nasib == "kirim",
                col(PengingatRow.kewajiban_id).in_(ids),
            )
        ).all()
    return rows


def list_asked(
    session: Session, orang_id: int, kunci: str
) -> list[tuple[PengingatRow, KewajibanRow]]:
    """Return what one person was asked for by this key, what is due first at the top."""
    statement = (
        select(PengingatRow, KewajibanRow)
        .join(KewajibanRow, col(PengingatRow.kewajiban_id) == col(KewajibanRow.id))
        .where(PengingatRow.orang_id == orang_id, PengingatRow.kunci == kunci)
        .order_by(col(KewajibanRow.tenggat_on), col(KewajibanRow.id))
    )
    return list(session.exec(statement).all())

"""Queries on the ledger of reminders, and on what may have to be reminded of. Caller commits."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import Date, Executable, bindparam, delete, func, literal, update
from sqlmodel import Session, col, select

from storage.engine import columns, in_portions, insert, run, run_many
from storage.models import (
    AnakTerlewatRow,
    BundelRow,
    KewajibanRow,
    OutboxRow,
    PengingatRow,
    TundaRow,
)
from storage.outbox_repo import DIKIRIM, MENUNGGU, TERKIRIM


class Terbuka(NamedTuple):
    """An obligation as finding what is due needs it; `berlaku_on` is the date that counts."""

    id: int
    jenis: str
    unit_id: int
    buka_on: date
    berlaku_on: date
    mulai_on: date


def list_open(session: Session, *, dari: date, sampai: date) -> list[Terbuka]:
    """Return what is due between these days, by the date that counts, and was not called off."""
    return list(map(Terbuka._make, run(session, _open(), dari=dari, sampai=sampai)))


@cache
def _open() -> Executable:
    satu = columns(KewajibanRow)
    berlaku = func.coalesce(satu.diperpanjang_on, satu.tenggat_on)
    dari, sampai = (bindparam(nama, type_=Date()) for nama in ("dari", "sampai"))
    return (
        sqlalchemy.select(
            *(satu.id, satu.jenis, satu.unit_id, satu.buka_on, berlaku, satu.mulai_on)
        )
        .where(satu.batal.is_(False), berlaku >= dari, berlaku <= sampai)
        .order_by(berlaku, satu.id)
    )


def list_obligations(session: Session, ids: Collection[int]) -> list[KewajibanRow]:
    """Return these obligations, what is due first at the top."""
    berlaku = func.coalesce(col(KewajibanRow.diperpanjang_on), col(KewajibanRow.tenggat_on))
    statement = select(KewajibanRow).where(col(KewajibanRow.id).in_(ids))
    return list(session.exec(statement.order_by(berlaku, col(KewajibanRow.id))))


def list_dealt(session: Session, kunci: Collection[str]) -> set[tuple[int, str, int]]:
    """Return for whom these rungs are dealt with: obligation, rung, person."""
    return set(map(tuple, run(session, _dealt(), kunci=list(kunci))))


def list_missed(session: Session, kunci: Collection[str]) -> set[tuple[int, str]]:
    """Return of which obligations nobody was told these rungs."""
    return {(a, b) for a, b in run(session, _missed(), kunci=list(kunci))}


def list_keys(
    session: Session, kewajiban_ids: Collection[int]
) -> dict[tuple[int, int], frozenset[str]]:
    """Return the rungs that are dealt with, by obligation and person."""
    hasil: dict[tuple[int, int], set[str]] = {}
    for kewajiban_id, orang_id, kunci in run(session, _keys(), ids=list(kewajiban_ids)):
        hasil.setdefault((kewajiban_id, orang_id), set()).add(kunci)
    return {satu: frozenset(kunci) for satu, kunci in hasil.items()}


def list_late(session: Session, kewajiban_ids: Collection[int]) -> dict[tuple[int, int], date]:
    """Return when each person was last told that these are late, by obligation and person."""
    rows = run(session, _late(), ids=list(kewajiban_ids))
    return {(kewajiban_id, orang_id): on for kewajiban_id, orang_id, on in rows}


def list_missed_keys(session: Session, kewajiban_ids: Collection[int]) -> set[tuple[int, str]]:
    """Return the rungs of these obligations that nobody was told of."""
    return {(a, b) for a, b in run(session, _missed_keys(), ids=list(kewajiban_ids))}


def list_bundles(session: Session, *, sejak: date) -> dict[int, list[date]]:
    """Return the days on which each person had a message from then on."""
    hasil: dict[int, list[date]] = {}
    for orang_id, on in run(session, _bundles(), sejak=sejak):
        hasil.setdefault(orang_id, []).append(on)
    return hasil


def list_unsent(session: Session, jenis: str) -> set[int]:
    """Return the people for whom a message of this kind still waits in the outbox."""
    return {satu for (satu,) in run(session, _unsent(), jenis=jenis)}


def last_list(session: Session, jenis: str, awalan: str) -> dict[int, datetime]:
    """Return when each person last got a message with a rung that begins so: their list of a day.

    `jenis` is the kind of its message in the outbox.
    """
    return dict(run(session, _lists(), jenis=jenis, pola=f":{awalan}"))


@cache
def _lists() -> Executable:
    catatan, bundel, outbox = columns(PengingatRow), columns(BundelRow), columns(OutboxRow)
    pesan = sqlalchemy.and_(outbox.perihal_id == bundel.id, outbox.jenis == bindparam("jenis"))
    return (
        sqlalchemy.select(
            bundel.orang_id, func.max(func.coalesce(outbox.diambil_at, bundel.dibuat_at))
        )
        .join_from(PengingatRow, BundelRow, bundel.id == catatan.bundel_id)
        .outerjoin(OutboxRow, pesan)
        .where(
            catatan.nasib == literal("kirim"),
            catatan.kunci.contains(bindparam("pola"), autoescape=False),
        )
        .group_by(bundel.orang_id)
    )


@cache
def _dealt() -> Executable:
    catatan = columns(PengingatRow)
    return sqlalchemy.select(catatan.kewajiban_id, catatan.kunci, catatan.orang_id).where(
        catatan.kunci.in_(bindparam("kunci", expanding=True))
    )


@cache
def _missed() -> Executable:
    catatan = columns(AnakTerlewatRow)
    return sqlalchemy.select(catatan.kewajiban_id, catatan.kunci).where(
        catatan.kunci.in_(bindparam("kunci", expanding=True))
    )


@cache
def _keys() -> Executable:
    catatan = columns(PengingatRow)
    return sqlalchemy.select(catatan.kewajiban_id, catatan.orang_id, catatan.kunci).where(
        catatan.kewajiban_id.in_(bindparam("ids", expanding=True))
    )


@cache
def _late() -> Executable:
    catatan, bundel = columns(PengingatRow), columns(BundelRow)
    return (
        sqlalchemy.select(catatan.kewajiban_id, catatan.orang_id, func.max(bundel.on))
        .join_from(PengingatRow, BundelRow, bundel.id == catatan.bundel_id)
        .where(
            catatan.kewajiban_id.in_(bindparam("ids", expanding=True)),
            catatan.nasib == literal("kirim"),
            catatan.kunci.contains(":l+", autoescape=True),
        )
        .group_by(catatan.kewajiban_id, catatan.orang_id)
    )


@cache
def _missed_keys() -> Executable:
    catatan = columns(AnakTerlewatRow)
    return sqlalchemy.select(catatan.kewajiban_id, catatan.kunci).where(
        catatan.kewajiban_id.in_(bindparam("ids", expanding=True))
    )


@cache
def _bundles() -> Executable:
    bundel = columns(BundelRow)
    return sqlalchemy.select(bundel.orang_id, bundel.on).where(
        bundel.on >= bindparam("sejak", type_=Date())
    )


@cache
def _unsent() -> Executable:
    outbox = columns(OutboxRow)
    return sqlalchemy.select(outbox.orang_id).where(
        outbox.status.in_([literal(MENUNGGU), literal(DIKIRIM)]),
        outbox.jenis == bindparam("jenis"),
    )


def list_put_off(session: Session) -> dict[tuple[int, int], date]:
    """Return until when each person put off what, by obligation and person."""
    rows = session.exec(select(TundaRow))
    return {(row.kewajiban_id, row.orang_id): row.sampai_on for row in rows}


def put_off(session: Session, rows: Iterable[TundaRow]) -> None:
    """Put obligations off until a day; what was put off before is put off until then."""
    for row in rows:
        statement = insert(session, TundaRow).values(**row.model_dump())
        lagi = {"sampai_on": row.sampai_on, "dibuat_at": row.dibuat_at}
        kunci = ["kewajiban_id", "orang_id"]
        session.execute(statement.on_conflict_do_update(index_elements=kunci, set_=lagi))


def forget_put_off(session: Session, kewajiban_id: int) -> None:
    """Let everybody hear of an obligation again who had put it off."""
    session.exec(delete(TundaRow).where(col(TundaRow.kewajiban_id) == kewajiban_id))


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


def day_of(session: Session, bundel_id: int) -> tuple[int, date]:
    """Return whose message this is, and of which day."""
    [(orang_id, on)] = run(session, _day_of(), nomor=bundel_id)
    return orang_id, on


def units_in(session: Session, bundel_id: int) -> list[int]:
    """Return the units that a message is about, one for each thing that it names."""
    return [unit_id for (unit_id,) in run(session, _units_in(), nomor=bundel_id)]


@cache
def _day_of() -> Executable:
    bundel = columns(BundelRow)
    return sqlalchemy.select(bundel.orang_id, bundel.on).where(bundel.id == bindparam("nomor"))


@cache
def _units_in() -> Executable:
    catatan, milik = columns(PengingatRow), columns(KewajibanRow)
    return (
        sqlalchemy.select(milik.unit_id)
        .join_from(PengingatRow, KewajibanRow, milik.id == catatan.kewajiban_id)
        .where(catatan.bundel_id == bindparam("nomor"))
    )


def find_bundle(session: Session, orang_id: int, on: date) -> BundelRow | None:
    statement = select(BundelRow).where(BundelRow.orang_id == orang_id, BundelRow.on == on)
    return session.exec(statement).first()


def record(session: Session, rows: Sequence[PengingatRow] | Sequence[AnakTerlewatRow]) -> None:
    """Write rungs of one kind down; one that is there already stays as it is."""
    if rows:
        statement = insert(session, type(rows[0])).on_conflict_do_nothing()
        run_many(session, statement, [row.model_dump(exclude={"id"}) for row in rows])


def list_in_bundles(
    session: Session, bundel_ids: Collection[int]
) -> list[tuple[PengingatRow, KewajibanRow]]:
    """Return what messages are about, what is due first at the top."""
    statement = (
        select(PengingatRow, KewajibanRow)
        .join(KewajibanRow, col(PengingatRow.kewajiban_id) == col(KewajibanRow.id))
        .where(col(PengingatRow.bundel_id).in_(bundel_ids))
        .order_by(col(KewajibanRow.tenggat_on), col(KewajibanRow.id))
    )
    return list(session.exec(statement).all())


def list_bundle_rows(session: Session, bundel_ids: Collection[int]) -> list[BundelRow]:
    return list(session.exec(select(BundelRow).where(col(BundelRow.id).in_(bundel_ids))))


def list_put_off_by(session: Session, orang_ids: Collection[int]) -> dict[tuple[int, int], date]:
    """Return what these people put off until when, by obligation and person."""
    rows = session.exec(select(TundaRow).where(col(TundaRow.orang_id).in_(orang_ids)))
    return {(row.kewajiban_id, row.orang_id): row.sampai_on for row in rows}


class Terkirim(NamedTuple):
    """A reminder as it stands in somebody's chat."""

    bundel_id: int
    orang_id: int
    message_id: int
    selesai_at: datetime


def list_sent(
    session: Session, jenis: str, *, sejak: date, orang_id: int | None = None
) -> list[Terkirim]:
    """Return the reminders sent from a day on, of one person or of all, oldest first."""
    statement = (
        select(OutboxRow.perihal_id, OutboxRow.orang_id, OutboxRow.message_id, OutboxRow.selesai_at)
        .join(BundelRow, col(BundelRow.id) == col(OutboxRow.perihal_id))
        .where(
            OutboxRow.jenis == jenis,
            OutboxRow.status == TERKIRIM,
            col(OutboxRow.message_id).is_not(None),
            BundelRow.on >= sejak,
        )
        .order_by(col(OutboxRow.id))
    )
    if orang_id is not None:
        statement = statement.where(OutboxRow.orang_id == orang_id)
    return [Terkirim(*row) for row in session.exec(statement)]


def is_last(session: Session, satu: Terkirim) -> bool:
    """Tell whether the bot has sent this person nothing on its own since."""
    statement = select(OutboxRow.id).where(
        OutboxRow.orang_id == satu.orang_id,
        OutboxRow.status == TERKIRIM,
        col(OutboxRow.message_id) > satu.message_id,
    )
    return session.exec(statement.limit(1)).first() is None


def settle_unsent(session: Session, bundel_id: int, *, nasib: str, sebab: str) -> None:
    """Note what became of the rungs of a message that never left."""
    catatan = col(PengingatRow.bundel_id) == bundel_id
    session.exec(
        update(PengingatRow)
        .where(catatan, col(PengingatRow.nasib) == "kirim")
        .values(nasib=nasib, sebab=sebab)
    )


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


def last_sent(session: Session, kewajiban_ids: Collection[int]) -> dict[int, datetime]:
    """Return when somebody was last written to about each of these obligations."""
    hasil: dict[int, datetime] = {}
    for ids in in_portions(kewajiban_ids):
        rows = session.exec(
            select(PengingatRow.kewajiban_id, PengingatRow.dibuat_at).where(
                PengingatRow.nasib == "kirim", col(PengingatRow.kewajiban_id).in_(ids)
            )
        )
        for nomor, saat in rows:
            hasil[nomor] = max(saat, hasil.get(nomor, saat))
    return hasil


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

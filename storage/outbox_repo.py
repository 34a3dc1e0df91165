"""Queries on what the bot owes people and groups."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Executable, Integer, bindparam, func, literal, update
from sqlalchemy import select as select_columns
from sqlmodel import Session, and_, col, or_, select

from storage.engine import columns, dialect_of, insert, insert_of, run, run_many
from storage.models import GrupRow, OrangRow, OutboxRow

MENUNGGU, DIKIRIM, TERKIRIM = "menunggu", "dikirim", "terkirim"
GAGAL, TAK_PASTI, BATAL = "gagal", "tak_pasti", "batal"
MAAF = "maaf"
TAK_TERSUNTING = "TakTersunting"
"""In the place of an error: the message that was to be changed is gone."""


def owe(  # noqa: PLR0913  the columns of a debt
    session: Session,
    *,
    jenis: str,
    kunci: str,
    orang_id: int | None = None,
    grup_id: int | None = None,
    perihal_id: int | None = None,
    now: datetime,
    sejak: datetime | None = None,
) -> None:
    """Owe one message, to leave from `sejak` on, None: now.

    Owing it a second time changes nothing, unless it was dropped unsent.
    """
    # The unique key decides, not read-then-write: two updates may owe the same at once.
    row = OutboxRow(
        jenis=jenis,
        kunci=kunci,
        tujuan=f"orang:{orang_id}" if orang_id else f"grup:{grup_id}",
        orang_id=orang_id,
        grup_id=grup_id,
        perihal_id=perihal_id,
        status=MENUNGGU,
        percobaan=0,
        dibuat_at=now,
        tunda_sampai_at=sejak or now,
    )
    run_many(session, _owed(dialect_of(session)), [row.model_dump(exclude={"id"})])


@cache
def _owed(dialek: str) -> Executable:
    statement = insert_of(dialek, OutboxRow)
    lagi = {nama: statement.excluded[nama] for nama in ("status", "perihal_id", "tunda_sampai_at")}
    return statement.on_conflict_do_update(
        index_elements=["jenis", "kunci", "tujuan"],
        set_=lagi,
        where=columns(OutboxRow).status == literal(BATAL),
    )


def has_left(session: Session, jenis: str, kunci: str, orang_id: int) -> bool:
    """Tell whether this message was sent, or is being sent, or will never be."""
    statement = select(OutboxRow.id).where(
        OutboxRow.jenis == jenis,
        OutboxRow.kunci == kunci,
        OutboxRow.orang_id == orang_id,
        col(OutboxRow.status).not_in([MENUNGGU, BATAL]),
    )
    return session.exec(statement.limit(1)).first() is not None


def is_owed(session: Session, jenis: str, kunci: str) -> bool:
    """Tell whether a message of this kind was owed to anybody on this occasion."""
    statement = select(OutboxRow.id).where(
        OutboxRow.jenis == jenis, OutboxRow.kunci == kunci, OutboxRow.status != BATAL
    )
    return session.exec(statement.limit(1)).first() is not None


def is_owed_to(session: Session, jenis: str, kunci: str, *, grup_id: int | None) -> bool:
    """Tell the same for one group, even of what was dropped unsent."""
    statement = select(OutboxRow.id).where(
        OutboxRow.jenis == jenis, OutboxRow.kunci == kunci, OutboxRow.grup_id == grup_id
    )
    return session.exec(statement.limit(1)).first() is not None


def is_overtaken(session: Session, row: OutboxRow) -> bool:
    """Tell whether the same recipient was owed such a message on a later day.

    `kunci` ends in the day, and begins with what it is about, if anything.
    """
    perihal, pemisah, _ = row.kunci.rpartition(":")
    statement = select(OutboxRow.id).where(
        OutboxRow.jenis == row.jenis,
        OutboxRow.tujuan == row.tujuan,
        col(OutboxRow.kunci).startswith(f"{perihal}{pemisah}", autoescape=True),
        OutboxRow.kunci > row.kunci,
    )
    return session.exec(statement.limit(1)).first() is not None


def is_waiting(session: Session) -> bool:
    """Tell whether any message waits at all: mostly none does, and this tells it cheaply."""
    return bool(run(session, _waiting()))


@cache
def _waiting() -> Executable:
    outbox = columns(OutboxRow)
    return select_columns(outbox.id).where(outbox.status == literal(MENUNGGU)).limit(1)


def list_due(
    session: Session, now: datetime, limit: int
) -> Sequence[tuple[OutboxRow, OrangRow | None, GrupRow | None]]:
    """Return what may be sent now, oldest first, with its recipient."""
    statement = (
        select(OutboxRow, OrangRow, GrupRow)
        .join(OrangRow, col(OutboxRow.orang_id) == col(OrangRow.id), isouter=True)
        .join(GrupRow, col(OutboxRow.grup_id) == col(GrupRow.id), isouter=True)
        .where(OutboxRow.status == MENUNGGU, OutboxRow.tunda_sampai_at <= now, _reachable())
        .order_by(col(OutboxRow.id))
        .limit(limit)
    )
    return session.exec(statement).all()


def list_queue(session: Session, now: datetime, limit: int) -> list[tuple[int, int, bool]]:
    """Return what may be sent now, oldest first: id, chat, and whether that is a group."""
    rows = run(session, _queue(), now=now, limit=limit)
    return [
        (nomor, orang if grup is None else grup, grup is not None) for nomor, orang, grup in rows
    ]


@cache
def _queue() -> Executable:
    outbox, orang, grup = columns(OutboxRow), columns(OrangRow), columns(GrupRow)
    return (
        select_columns(outbox.id, orang.telegram_id, grup.chat_id)
        .join_from(OutboxRow, OrangRow, outbox.orang_id == orang.id, isouter=True)
        .join(GrupRow, outbox.grup_id == grup.id, isouter=True)
        .where(
            outbox.status == literal(MENUNGGU),
            outbox.tunda_sampai_at <= bindparam("now", type_=outbox.tunda_sampai_at.type),
            _reachable(),
        )
        .order_by(outbox.id)
        .limit(bindparam("limit", type_=Integer()))
    )


def recipient(session: Session, row: OutboxRow) -> tuple[OrangRow | None, GrupRow | None]:
    """Return to whom a message goes: a person or a group."""
    orang = session.get_one(OrangRow, row.orang_id) if row.orang_id else None
    return orang, session.get_one(GrupRow, row.grup_id) if row.grup_id else None


def list_reaching(session: Session, jenis: str, kunci: str) -> Sequence[tuple[str, int | None]]:
    """Return (status, recipient) of what was sent on an occasion, or will be as things stand."""
    statement = (
        select(OutboxRow.status, OutboxRow.orang_id)
        .join(OrangRow, col(OutboxRow.orang_id) == col(OrangRow.id), isouter=True)
        .join(GrupRow, col(OutboxRow.grup_id) == col(GrupRow.id), isouter=True)
        .where(
            OutboxRow.jenis == jenis,
            OutboxRow.kunci == kunci,
            or_(
                col(OutboxRow.status).in_([DIKIRIM, TERKIRIM]),
                and_(col(OutboxRow.status) == MENUNGGU, _reachable()),
            ),
        )
    )
    return session.exec(statement).all()


def next_at(session: Session) -> datetime | None:
    """Return when the next message may be sent, None if none waits for a reachable chat."""
    statement = (
        select(func.min(OutboxRow.tunda_sampai_at))
        .join(OrangRow, col(OutboxRow.orang_id) == col(OrangRow.id), isouter=True)
        .join(GrupRow, col(OutboxRow.grup_id) == col(GrupRow.id), isouter=True)
        .where(OutboxRow.status == MENUNGGU, _reachable())
    )
    return session.exec(statement).one()


def claim(session: Session, outbox_id: int, now: datetime) -> bool:
    """Claim this message for sending; False if it is no longer to be sent."""
    statement = (
        update(OutboxRow)
        .where(col(OutboxRow.id) == outbox_id, col(OutboxRow.status) == MENUNGGU)
        .values(status=DIKIRIM, diambil_at=now, percobaan=OutboxRow.percobaan + 1)
    )
    return session.exec(statement).rowcount == 1


def settle(session: Session, outbox_id: int, **values: object) -> None:
    """Write down what became of a message."""
    session.exec(update(OutboxRow).where(col(OutboxRow.id) == outbox_id).values(values))


def mark_interrupted(session: Session, galat: str, *, ulang: str) -> int:
    """Mark what an earlier run has claimed and not settled: nobody knows whether it arrived.

    What is of the kind `ulang` waits again, and is not counted.
    """
    terputus = update(OutboxRow).where(col(OutboxRow.status) == DIKIRIM)
    session.exec(terputus.where(col(OutboxRow.jenis) == ulang).values(status=MENUNGGU))
    return session.exec(terputus.values(status=TAK_PASTI, galat=galat)).rowcount


def list_by_status(
    session: Session, status: str, limit: int
) -> Sequence[tuple[OutboxRow, OrangRow | None, GrupRow | None]]:
    """Return the latest messages of a status, with their recipients."""
    return _latest(session, limit, col(OutboxRow.status) == status)


def list_unseen(
    session: Session, limit: int
) -> Sequence[tuple[OutboxRow, OrangRow | None, GrupRow | None]]:
    """Return the latest messages that failed and that nobody has seen yet."""
    return _latest(session, limit, *_unseen())


def count_unseen(session: Session) -> int:
    return session.exec(select(func.count()).select_from(OutboxRow).where(*_unseen())).one()


def mark_seen(session: Session, sampai: int, now: datetime) -> int:
    """Mark those that failed, up to this row, as seen; return how many they are."""
    statement = update(OutboxRow).where(*_unseen(), col(OutboxRow.id) <= sampai)
    return session.exec(statement.values(dilihat_at=now)).rowcount


def list_apologies(session: Session, kunci: Collection[str]) -> dict[str, str]:
    """Return the status of the apology for each of these occasions, where one is owed."""
    statement = select(OutboxRow.kunci, OutboxRow.status).where(
        OutboxRow.jenis == MAAF, col(OutboxRow.kunci).in_(kunci)
    )
    return dict(session.exec(statement).all())


def count_by_status(session: Session) -> dict[str, tuple[int, datetime]]:
    """Return for each status how many messages have it, and since when the oldest.

    What an admin has seen is left out.
    """
    statement = select(OutboxRow.status, func.count(), func.min(OutboxRow.dibuat_at))
    statement = statement.where(col(OutboxRow.dilihat_at).is_(None))
    rows = session.exec(statement.group_by(OutboxRow.status))
    return {status: (banyak, tertua) for status, banyak, tertua in rows}


def count_unknown(session: Session) -> int:
    """Return of how many messages nobody knows whether they arrived."""
    statement = select(func.count()).select_from(OutboxRow).where(OutboxRow.status == TAK_PASTI)
    return session.exec(statement).one()


def oldest_due(session: Session) -> tuple[int, datetime | None]:
    """Return how many messages wait for chats that can be reached, and since when the oldest."""
    statement = (
        select(func.count(), func.min(OutboxRow.tunda_sampai_at))
        .select_from(OutboxRow)
        .join(OrangRow, col(OutboxRow.orang_id) == col(OrangRow.id), isouter=True)
        .join(GrupRow, col(OutboxRow.grup_id) == col(GrupRow.id), isouter=True)
        .where(OutboxRow.status == MENUNGGU, _reachable())
    )
    banyak, tertua = session.exec(statement).one()
    return banyak, tertua


def oldest_claimed(session: Session) -> tuple[int, datetime | None]:
    """Return how many messages are claimed and not settled, and since when the oldest."""
    statement = select(func.count(), func.min(OutboxRow.diambil_at))
    banyak, tertua = session.exec(statement.where(OutboxRow.status == DIKIRIM)).one()
    return banyak, tertua


def resolve_unknown(session: Session, outbox_id: int, *, status: str, now: datetime) -> bool:
    """Settle a message of unknown outcome as somebody says; False if that is done already."""
    statement = update(OutboxRow).where(
        col(OutboxRow.id) == outbox_id, col(OutboxRow.status) == TAK_PASTI
    )
    values = {"status": status, "tunda_sampai_at": now, "selesai_at": now}
    return session.exec(statement.values(values)).rowcount == 1


def save_grup(session: Session, chat_id: int, judul: str, *, keluar_at: datetime | None) -> None:
    """Remember a group, and whether the bot is in it."""
    statement = insert(session, GrupRow).values(chat_id=chat_id, judul=judul, keluar_at=keluar_at)
    session.exec(
        statement.on_conflict_do_update(
            index_elements=["chat_id"], set_={"judul": judul, "keluar_at": keluar_at}
        )
    )


def find_grup(session: Session, chat_id: int) -> GrupRow | None:
    return session.exec(select(GrupRow).where(GrupRow.chat_id == chat_id)).first()


def list_registered(session: Session) -> list[GrupRow]:
    """Return the groups that hear of what is due, and that the bot can write to."""
    statement = select(GrupRow).where(
        col(GrupRow.terdaftar_at).is_not(None), col(GrupRow.keluar_at).is_(None)
    )
    return list(session.exec(statement.order_by(col(GrupRow.id))))


def rename_grup(session: Session, dari: int, ke: int) -> None:
    """Follow a group to its new chat id; what is owed to it goes along, since it names its row."""
    lama, baru = find_grup(session, dari), find_grup(session, ke)
    if lama is None:
        return
    if baru is not None:
        # The new id was heard of first; both rows are one group.
        session.exec(
            update(OutboxRow)
            .where(col(OutboxRow.grup_id) == baru.id)
            .values(grup_id=lama.id, tujuan=f"grup:{lama.id}")
        )
        lama.judul, lama.keluar_at = baru.judul or lama.judul, baru.keluar_at
        if lama.terdaftar_at is None:
            lama.terdaftar_at, lama.terdaftar_oleh = baru.terdaftar_at, baru.terdaftar_oleh
            lama.topik, lama.kabar = baru.topik, baru.kabar
        session.delete(baru)
        session.flush()
    lama.chat_id = ke


def _latest(
    session: Session, limit: int, *syarat: ColumnElement[bool]
) -> Sequence[tuple[OutboxRow, OrangRow | None, GrupRow | None]]:
    statement = (
        select(OutboxRow, OrangRow, GrupRow)
        .join(OrangRow, col(OutboxRow.orang_id) == col(OrangRow.id), isouter=True)
        .join(GrupRow, col(OutboxRow.grup_id) == col(GrupRow.id), isouter=True)
        .where(*syarat)
        .order_by(col(OutboxRow.id).desc())
        .limit(limit)
    )
    return session.exec(statement).all()


def _unseen() -> tuple[ColumnElement[bool], ...]:
    return (col(OutboxRow.status) == GAGAL, col(OutboxRow.dilihat_at).is_(None))


def _reachable() -> ColumnElement[bool]:
    """Who has sent /start can be written to; so can who is owed an answer, having written."""
    boleh = or_(col(OrangRow.mulai_at).is_not(None), col(OutboxRow.jenis) == MAAF)
    return or_(
        and_(col(OrangRow.id).is_not(None), boleh, col(OrangRow.diblokir_at).is_(None)),
        and_(col(GrupRow.id).is_not(None), col(GrupRow.keluar_at).is_(None)),
    )

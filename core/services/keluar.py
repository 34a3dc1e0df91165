"""What the bot owes people: claimed before it is sent, so that nothing goes out twice.

A row says what kind of message, about which row, to whom; its words are made when it is
sent. `now` is in the city's zone.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.services import kabar
from core.services.kabar import AdaTakPasti, Isi, Jenis
from storage import inbox_repo, orang_repo, outbox_repo
from storage.engine import reading, writing
from storage.models import GrupRow, OrangRow, OutboxRow

SEKALI_AMBIL = 200
"""How many messages are looked at in one go."""
TERPUTUS = "proses berhenti"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiriman:
    """A message to be sent; `kepada` is a chat id, of a group where `grup`."""

    id: int
    kepada: int
    grup: bool
    isi: Isi
    percobaan: int
    ubah: int | None = None
    """The message that it takes the place of, None: it is a new one."""
    hanya_ubah: bool = False
    """Without that message there is nothing to be sent."""
    topik: int | None = None
    """The topic of a group's forum."""


@dataclass(frozen=True, slots=True)
class Antre:
    """A message that may be sent; what it says is read when it is taken."""

    id: int
    kepada: int
    grup: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakPasti:
    """A message that may have arrived; an admin decides what it counts as."""

    id: int
    isi: Isi
    kunci: str
    """The occasion it was owed on."""
    nama: str
    """Of the person or group it was for; empty for a group whose name nobody knows."""
    sejak: datetime


def owe_admins(
    session: Session, jenis: Jenis, *, kunci: str, perihal_id: int | None = None, now: datetime
) -> int:
    """Owe every admin of today a message; return how many of them can be reached."""
    admins = orang_repo.list_admins(session, on=now.date())
    for admin in admins:
        outbox_repo.owe(
            session,
            jenis=jenis,
            kunci=kunci,
            orang_id=admin.id,
            perihal_id=perihal_id,
            now=now,
        )
    return sum(admin.mulai_at is not None and admin.diblokir_at is None for admin in admins)


def owe_person(  # noqa: PLR0913  the columns of a debt
    session: Session,
    jenis: Jenis,
    orang_id: int,
    *,
    kunci: str,
    perihal_id: int,
    now: datetime,
    sejak: datetime | None = None,
) -> None:
    """Owe one person a message about the row `perihal_id`; it leaves from `sejak` on, None: now."""
    outbox_repo.owe(
        session,
        jenis=jenis,
        kunci=kunci,
        orang_id=orang_id,
        perihal_id=perihal_id,
        now=now,
        sejak=sejak,
    )


def owe_chat(session: Session, jenis: Jenis, chat_id: int, *, kunci: str, now: datetime) -> None:
    """Owe a message to the person or the group of this chat; a stranger is owed nothing.

    A group that nobody has heard of becomes known by it.
    """
    orang = orang_repo.find_orang(session, chat_id)
    if chat_id < 0 and outbox_repo.find_grup(session, chat_id) is None:
        # Telegram numbers groups below zero. This one's row may have gone to its new number
        # already; sending to the old one tells the new, and both become one row again.
        outbox_repo.save_grup(session, chat_id, "", keluar_at=None)
    grup = outbox_repo.find_grup(session, chat_id)
    if orang is not None:
        outbox_repo.owe(session, jenis=jenis, kunci=kunci, orang_id=orang.id, now=now)
    elif grup is not None:
        outbox_repo.owe(session, jenis=jenis, kunci=kunci, grup_id=grup.id, now=now)


def owe_group(  # noqa: PLR0913  the columns of a debt
    session: Session,
    jenis: Jenis,
    grup_id: int,
    *,
    kunci: str,
    perihal_id: int | None = None,
    now: datetime,
) -> None:
    """Owe a group a message."""
    outbox_repo.owe(
        session, jenis=jenis, kunci=kunci, grup_id=grup_id, perihal_id=perihal_id, now=now
    )


def list_due(engine: Engine, *, now: datetime) -> list[Kiriman]:
    """Return what may be sent now to chats that can be reached, oldest first."""
    with reading(engine) as session:
        if not outbox_repo.is_waiting(session):
            return []
        rows = outbox_repo.list_due(session, now, SEKALI_AMBIL)
        return [_kiriman(session, row, orang, grup) for row, orang, grup in rows]


def list_queue(engine: Engine, *, now: datetime) -> list[Antre]:
    """Return what may be sent now to chats that can be reached, oldest first."""
    with reading(engine) as session:
        if not outbox_repo.is_waiting(session):
            return []
        return [Antre(*satu) for satu in outbox_repo.list_queue(session, now, SEKALI_AMBIL)]


def take(engine: Engine, antre: Antre, *, now: datetime) -> Kiriman | None:
    """Claim a message and read what it says now; None if it is not to be sent by this process."""
    with writing(engine) as session:
        if (row := _claim(session, antre.id, now)) is None:
            return None
        orang, grup = outbox_repo.recipient(session, row)
        # As many tries as there were before this one.
        return replace(_kiriman(session, row, orang, grup), percobaan=row.percobaan - 1)


def is_told(engine: Engine, orang_id: int, *, now: datetime) -> bool:
    """Tell whether an admin has heard of this stranger, or hears it next."""
    with reading(engine) as session:
        admins = {admin.id for admin in orang_repo.list_admins(session, on=now.date())}
        return any(
            status == outbox_repo.TERKIRIM or penerima in admins
            for status, penerima in outbox_repo.list_reaching(session, Jenis.TAMU, f"{orang_id}")
        )


def next_at(engine: Engine) -> datetime | None:
    """Return when something is due next, None if nothing is."""
    with reading(engine) as session:
        return outbox_repo.next_at(session) if outbox_repo.is_waiting(session) else None


def claim(engine: Engine, kiriman: Kiriman, *, now: datetime) -> bool:
    """Claim a message; False if somebody else has, or if it is no longer to be sent."""
    with writing(engine) as session:
        return _claim(session, kiriman.id, now) is not None


def _claim(session: Session, outbox_id: int, now: datetime) -> OutboxRow | None:
    if not outbox_repo.claim(session, outbox_id, now):
        return None
    row = session.get_one(OutboxRow, outbox_id)
    nanti = kabar.hold_back(session, row, now)
    if nanti is not None:
        menunggu = outbox_repo.MENUNGGU
        outbox_repo.settle(session, outbox_id, status=menunggu, tunda_sampai_at=nanti)
        return None
    if kabar.still_wanted(session, row, now):
        return row
    outbox_repo.settle(session, outbox_id, status=outbox_repo.BATAL, selesai_at=now)
    return None


def mark_sent(engine: Engine, kiriman: Kiriman, *, message_id: int, now: datetime) -> None:
    with writing(engine) as session:
        outbox_repo.settle(
            session,
            kiriman.id,
            status=outbox_repo.TERKIRIM,
            message_id=message_id,
            galat=None,
            selesai_at=now,
        )


def postpone(engine: Engine, kiriman: Kiriman, *, sampai: datetime, galat: str) -> None:
    """Give back what certainly has not arrived, not to be tried before `sampai`."""
    with writing(engine) as session:
        outbox_repo.settle(
            session,
            kiriman.id,
            status=outbox_repo.MENUNGGU,
            tunda_sampai_at=sampai,
            galat=galat,
        )


def mark_unreachable(engine: Engine, kiriman: Kiriman, *, now: datetime) -> None:
    """Note that the bot may not write there any more; the message waits until it may."""
    with writing(engine) as session:
        if kiriman.grup:
            grup = outbox_repo.find_grup(session, kiriman.kepada)
            if grup is not None:
                grup.keluar_at = now
        else:
            orang = orang_repo.find_orang(session, kiriman.kepada)
            if orang is not None:
                orang.diblokir_at = now
        outbox_repo.settle(session, kiriman.id, status=outbox_repo.MENUNGGU, galat="Forbidden")


def mark_failed(engine: Engine, kiriman: Kiriman, *, galat: str, now: datetime) -> None:
    """Give up what Telegram refuses for good."""
    _settle(engine, kiriman, outbox_repo.GAGAL, galat, now)


def mark_gone(engine: Engine, kiriman: Kiriman, *, now: datetime) -> None:
    """Note that the message which was to be changed is no longer there.

    What is worth sending without it is sent as a new one, a second later: the first try counts.
    """
    if kiriman.hanya_ubah:
        _settle(engine, kiriman, outbox_repo.BATAL, outbox_repo.TAK_TERSUNTING, now)
        return
    nanti = now + timedelta(seconds=1)
    postpone(engine, kiriman, sampai=nanti, galat=outbox_repo.TAK_TERSUNTING)


def mark_unknown(engine: Engine, kiriman: Kiriman, *, galat: str, now: datetime) -> None:
    """Note that it may have arrived, for an admin to decide.

    It is never sent a second time by itself, but for the word to the admin, which said twice does
    no harm.
    """
    if isinstance(kiriman.isi, AdaTakPasti):
        postpone(engine, kiriman, sampai=now + backoff(kiriman.percobaan + 1), galat=galat)
        return
    with writing(engine) as session:
        values = {"status": outbox_repo.TAK_PASTI, "galat": galat, "selesai_at": now}
        outbox_repo.settle(session, kiriman.id, **values)
        _tell_of_unknown(session, now)


def _tell_of_unknown(session: Session, now: datetime) -> None:
    owe_admins(session, Jenis.TAK_PASTI, kunci=f"{now:%Y-%m-%dT%H}", now=now)


def begin_run(engine: Engine, bot_id: int, *, mulai: datetime) -> int:
    """Note when this process began, and that the last one's half sent is of unknown outcome.

    Return how many those are; the admins hear of them.
    """
    with writing(engine) as session:
        inbox_repo.save_start(session, bot_id, mulai)
        banyak = outbox_repo.mark_interrupted(session, TERPUTUS, ulang=Jenis.TAK_PASTI)
        if banyak:
            _tell_of_unknown(session, mulai)
        return banyak


def save_grup(engine: Engine, chat_id: int, judul: str, *, keluar_at: datetime | None) -> None:
    with writing(engine) as session:
        outbox_repo.save_grup(session, chat_id, judul, keluar_at=keluar_at)


def rename_grup(engine: Engine, dari: int, ke: int) -> None:
    """Follow a group that became a supergroup, in one transaction."""
    with writing(engine) as session:
        outbox_repo.rename_grup(session, dari, ke)


def backoff(ke: int) -> timedelta:
    """Return how long to wait after the `ke`-th attempt that did not get through."""
    # Two to the power of what hours of outage count up to is more than a timedelta holds.
    return min(timedelta(minutes=5), timedelta(seconds=2 ** min(ke, 10)))


def _settle(engine: Engine, kiriman: Kiriman, status: str, galat: str, now: datetime) -> None:
    with writing(engine) as session:
        outbox_repo.settle(session, kiriman.id, status=status, galat=galat, selesai_at=now)


def _kiriman(
    session: Session, row: OutboxRow, orang: OrangRow | None, grup: GrupRow | None
) -> Kiriman:
    if row.id is None or (orang is None) == (grup is None):
        raise AssertionError(row)
    return Kiriman(
        id=row.id,
        kepada=orang.telegram_id if orang else grup.chat_id,  # type: ignore[union-attr]
        grup=grup is not None,
        isi=kabar.content(session, row),
        percobaan=row.percobaan,
        ubah=kabar.replaces(session, row),
        hanya_ubah=row.jenis == Jenis.PENGINGAT_UBAH,
        topik=grup.topik if grup else None,
    )

"""Queries on what people have chosen, and on recaps. The caller commits."""

from datetime import date, datetime, time

from sqlmodel import Session, col, select

from storage.engine import insert
from storage.models import JedaRow, LanggananRow, OutboxRow, RekapRow


def list_choices(session: Session, orang_id: int | None = None) -> list[LanggananRow]:
    """Return what this person has chosen, None: what everybody has."""
    statement = select(LanggananRow)
    if orang_id is not None:
        statement = statement.where(LanggananRow.orang_id == orang_id)
    return list(session.exec(statement))


def choose(  # noqa: PLR0913  the columns of a choice
    session: Session, orang_id: int, jenis: str, *, aktif: bool, hari: str, jam: time, now: datetime
) -> None:
    isi = {"aktif": aktif, "hari": hari, "jam": jam, "diubah_at": now}
    statement = insert(session, LanggananRow).values(orang_id=orang_id, jenis=jenis, **isi)
    session.execute(statement.on_conflict_do_update(index_elements=["orang_id", "jenis"], set_=isi))


def list_paused(session: Session, *, on: date) -> dict[int, date]:
    """Return until when each person hears nothing, of those who hear nothing on this day."""
    rows = session.exec(select(JedaRow).where(JedaRow.sampai_on > on))
    return {row.orang_id: row.sampai_on for row in rows}


def pause(session: Session, orang_id: int, sampai_on: date | None, now: datetime) -> None:
    """Let a person hear nothing before this day; None: everything from now on."""
    row = session.get(JedaRow, orang_id)
    if sampai_on is None:
        if row is not None:
            session.delete(row)
        return
    row = row or JedaRow(orang_id=orang_id, sampai_on=sampai_on, diubah_at=now)
    row.sampai_on, row.diubah_at = sampai_on, now
    session.add(row)


def find_rekap(session: Session, on: date) -> RekapRow | None:
    return session.exec(select(RekapRow).where(RekapRow.on == on)).first()


def rekap_before(session: Session, sampai_on: date) -> RekapRow | None:
    """Return the newest recap of this day or before it."""
    statement = select(RekapRow).where(RekapRow.on <= sampai_on).order_by(col(RekapRow.on).desc())
    return session.exec(statement.limit(1)).first()


def save_rekap(session: Session, on: date, isi: str, now: datetime) -> RekapRow:
    """Keep the recap of a day; where another process was faster, its recap is the day's."""
    statement = insert(session, RekapRow).values(on=on, isi=isi, dibuat_at=now)
    session.execute(statement.on_conflict_do_nothing(index_elements=["on"]))
    row = find_rekap(session, on)
    if row is None:
        raise AssertionError(on)
    return row


def is_owed(session: Session, jenis: str, orang_id: int, kunci: str) -> bool:
    """Tell whether this person was ever owed a message of this kind on this occasion."""
    statement = select(OutboxRow.id).where(
        OutboxRow.jenis == jenis, OutboxRow.orang_id == orang_id, OutboxRow.kunci == kunci
    )
    return session.exec(statement.limit(1)).first() is not None

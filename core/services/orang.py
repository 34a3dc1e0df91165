"""Who somebody is, and which roles they hold today.

Every `now` is in the city's zone: roles begin and end with its days.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import UnitTidakDikenalError, UnitWajibError
from core.hak import Bidang, Kapasitas, Pelaku, Penugasan, Peran
from core.services import keluar
from storage import orang_repo, unit_repo
from storage.engine import reading, writing
from storage.models import OrangRow, PenugasanRow, UnitRow

TANPA_UNIT = frozenset({Peran.PIMPINAN, Peran.PEMBACA, Peran.ADMIN})
"""Roles that see everything and so need no unit."""

DARI_PENGATURAN = "pengaturan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggota:
    """A person as the list of users shows them."""

    telegram_id: int
    nama: str
    mulai_at: datetime | None
    diblokir_at: datetime | None
    penugasan: tuple[Penugasan, ...]


def recognize(engine: Engine, telegram_id: int, *, nama: str, now: datetime) -> Pelaku:
    """Return the acting person; one never seen before becomes known, as a stranger.

    What a stranger's first contact owes the admins is written down with it.
    """
    with reading(engine) as session:
        row = orang_repo.find_orang(session, telegram_id)
        if row is not None:
            return _pelaku(session, row, on=now.date())
    with writing(engine) as session:
        row = orang_repo.ensure_orang(session, telegram_id, nama)
        pelaku = _pelaku(session, row, on=now.date())
        if pelaku.tak_dikenal:
            keluar.owe_admins(
                session,
                keluar.Jenis.TAMU,
                kunci=f"{pelaku.orang_id}",
                perihal_id=pelaku.orang_id,
                now=now,
            )
        return pelaku


def mark_started(engine: Engine, pelaku: Pelaku, *, now: datetime) -> None:
    """Note that the person has sent /start, and so can be written to."""
    with writing(engine) as session:
        row = session.get_one(OrangRow, pelaku.orang_id)
        row.mulai_at = row.mulai_at or now
        row.diblokir_at = None


def mark_blocked(engine: Engine, telegram_id: int, *, now: datetime | None) -> None:
    """Note since when the person has blocked the bot; None: they no longer do."""
    with writing(engine) as session:
        row = orang_repo.find_orang(session, telegram_id)
        if row is not None:
            row.diblokir_at = now


def sync_admins(engine: Engine, telegram_ids: Iterable[int], *, now: datetime) -> None:
    """Make exactly these people admins by settings; others lose what settings gave them."""
    wanted, today = set(telegram_ids), now.date()
    with writing(engine) as session:
        for telegram_id in sorted(wanted):
            row = orang_repo.ensure_orang(session, telegram_id, f"Admin {telegram_id}")
            if not _given_by_settings(session, row, on=today):
                _assign(session, row, Peran.ADMIN, None, on=today, asal=DARI_PENGATURAN)
        for row in orang_repo.list_orang(session):
            if row.telegram_id not in wanted:
                for tugas in _given_by_settings(session, row, on=today):
                    tugas.akhir_on = today


def add_user(  # noqa: PLR0913  one argument per answer of the form
    engine: Engine,
    telegram_id: int,
    *,
    nama: str,
    peran: Peran,
    unit: str | None,
    kapasitas: Kapasitas = Kapasitas.DEFINITIF,
    asal: str,
    now: datetime,
) -> Pelaku:
    """Give the person a role from today on; giving it a second time changes nothing.

    `unit` is a unit's code. Raises UnitWajibError for a role that needs one, and
    UnitTidakDikenalError, with the codes there are, for an unknown one.
    """
    today = now.date()
    with writing(engine) as session:
        unit_row = _unit(session, unit, peran)
        row = orang_repo.ensure_orang(session, telegram_id, nama)
        row.nama = nama
        held = orang_repo.list_penugasan(session, _id(row), on=today)
        unit_id = unit_row.id if unit_row else None
        if not any(t.peran == peran and t.unit_id == unit_id for t in held):
            _assign(session, row, peran, unit_id, on=today, asal=asal, kapasitas=kapasitas)
        return _pelaku(session, row, on=today)


def list_users(engine: Engine, *, now: datetime) -> list[Anggota]:
    with reading(engine) as session:
        return [
            Anggota(
                telegram_id=row.telegram_id,
                nama=row.nama,
                mulai_at=row.mulai_at,
                diblokir_at=row.diblokir_at,
                penugasan=_pelaku(session, row, on=now.date()).penugasan,
            )
            for row in orang_repo.list_orang(session)
        ]


def _id(row: OrangRow) -> int:
    if row.id is None:
        raise AssertionError("a flushed row has an id")
    return row.id


def _unit(session: Session, kode: str | None, peran: Peran) -> UnitRow | None:
    if kode is None:
        if peran not in TANPA_UNIT:
            raise UnitWajibError(peran)
        return None
    row = unit_repo.find_unit(session, kode)
    if row is None:
        known = tuple(unit.kode for unit in unit_repo.list_units(session))
        raise UnitTidakDikenalError(kode, dikenal=known)
    return row


def _assign(  # noqa: PLR0913  the columns of a role
    session: Session,
    row: OrangRow,
    peran: Peran,
    unit_id: int | None,
    *,
    on: date,
    asal: str,
    kapasitas: Kapasitas = Kapasitas.DEFINITIF,
) -> None:
    session.add(
        PenugasanRow(
            orang_id=_id(row),
            peran=peran,
            unit_id=unit_id,
            kapasitas=kapasitas,
            mulai_on=on,
            akhir_on=None,
            asal=asal,
        )
    )
    session.flush()


def _given_by_settings(session: Session, row: OrangRow, *, on: date) -> list[PenugasanRow]:
    held = orang_repo.list_penugasan(session, _id(row), on=on)
    return [tugas for tugas in held if tugas.asal == DARI_PENGATURAN]


def _pelaku(session: Session, row: OrangRow, *, on: date) -> Pelaku:
    return Pelaku(
        orang_id=_id(row),
        telegram_id=row.telegram_id,
        nama=row.nama,
        penugasan=tuple(
            _penugasan(session, tugas)
            for tugas in orang_repo.list_penugasan(session, _id(row), on=on)
        ),
    )


def _penugasan(session: Session, tugas: PenugasanRow) -> Penugasan:
    unit = session.get(UnitRow, tugas.unit_id) if tugas.unit_id else None
    return Penugasan(
        peran=Peran(tugas.peran),
        unit_id=tugas.unit_id,
        unit_nama=unit.nama if unit else None,
        wilayah=unit_repo.subtree(session, tugas.unit_id) if tugas.unit_id else frozenset(),
        kapasitas=Kapasitas(tugas.kapasitas),
        bidang=frozenset(
            Bidang(kode)
            for kode in (unit_repo.bidang_of(session, tugas.unit_id) if tugas.unit_id else ())
        ),
    )

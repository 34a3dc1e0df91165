"""The calendar of working days: the government's days off with what admins change over them.

Whoever reckons with it may read it; only admins see the list of changes and make them. `now` is
in the city's zone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import BukanHariLiburError, SudahDiubahError, SudahLiburError, TombolBasiError
from core.hak import Pelaku
from core.hari_kerja import SENIN_JUMAT, Kalender, check_week
from core.hari_khusus import (
    Cabut,
    Coret,
    HariKhusus,
    JenisKhusus,
    Perubahan,
    TahunLibur,
    Tambah,
    Tersimpan,
    adjust,
    year_of,
)
from core.libur_nasional import LiburNasional, days_off
from core.sejarah import Jenis
from core.services import sejarah
from core.services.pelaku import only_admins
from core.services.perbuatan import Asal, acting
from storage import hari_kerja_repo, sejarah_repo, unit_repo
from storage.engine import reading
from storage.models import HariKhususRow, OrangRow, PekanUnitRow

PERIHAL = "atur_tenggat"


@dataclass(frozen=True, slots=True, kw_only=True)
class PekanDiubah:
    """A change of a unit's week; `oleh` is the name of who made it, None: somebody who is gone."""

    unit: str
    lama: frozenset[int]
    baru: frozenset[int]
    oleh: str | None
    pada_at: datetime


def load_calendar(engine: Engine, *, unit_id: int | None = None) -> Kalender:
    """Return the calendar as it is now; with a unit, by the week of that unit."""
    with reading(engine) as session:
        return read_calendar(session, unit_id=unit_id)


def read_calendar(session: Session, *, unit_id: int | None = None) -> Kalender:
    """Return the same within a transaction."""
    libur = adjust(LiburNasional(), _changes(session))
    return Kalender(libur, _week(session, unit_id) if unit_id is not None else SENIN_JUMAT)


def own_calendars(session: Session, kantor: Kalender) -> dict[int, Kalender]:
    """Return the calendars of the units that have a week of their own, by their ids.

    `kantor` is that of the offices, which all others have; their days off are the same.
    """
    return {
        unit_id: replace(kantor, pekan=_of_iso(hari))
        for unit_id, hari in hari_kerja_repo.list_own(session)
    }


def show_year(engine: Engine, pelaku: Pelaku, tahun: int) -> TahunLibur:
    """Return a year's days off and what was changed of them. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return year_of(tahun, days_off(tahun).values(), _changes(session))


def check_change(engine: Engine, pelaku: Pelaku, perubahan: Tambah | Coret) -> str:
    """Return what the day is called that would be added or struck out.

    Raises what `change_day` would raise.
    """
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return _check(session, perubahan)


def find_change(engine: Engine, pelaku: Pelaku, khusus_id: int) -> HariKhusus:
    """Return a change that stands. Raises TidakBerhakError, TombolBasiError for any other."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        row, oleh = _standing(session, khusus_id)
        return _to_khusus(row, oleh)


def change_day(
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    perubahan: Perubahan | None,
    *,
    now: datetime,
) -> Tersimpan:
    """Add a day to the days off, strike one out, or take such a change back.

    An update that has changed a day already, delivered again, changes nothing and tells what it
    did; `perubahan` None: only that is wanted. Raises TidakBerhakError; SudahDiubahError for a
    day that a change stands for; SudahLiburError and BukanHariLiburError for a day that is what
    it would become; TombolBasiError for a change that does not stand.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "hari_khusus", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return _done(session, kerja.lama)
        if perubahan is None:
            raise TombolBasiError(PERIHAL)
        if isinstance(perubahan, Cabut):
            row, _ = _standing(session, perubahan.khusus_id)
            _revoke(session, row, pelaku, now)
        else:
            row = _add(session, perubahan, _check(session, perubahan), pelaku, now)
        kerja.hasil = row.id
        return _done(session, row.id or 0)


def list_weeks(engine: Engine, pelaku: Pelaku) -> list[tuple[int, str, frozenset[int]]]:
    """Return the units that have a week of their own: id, name, weekdays."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return [
            (row.unit_id, nama, _weekdays(row)) for row, nama in hari_kerja_repo.list_weeks(session)
        ]


def list_week_changes(engine: Engine, pelaku: Pelaku, *, banyak: int) -> list[PekanDiubah]:
    """Return the newest changes of units' weeks, newest first."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        semua = sejarah_repo.list_of_kind(session, Jenis.PEKAN_DIUBAH)[:banyak]
        nama = {row.id: row.nama for row in unit_repo.list_units(session)}
        return [_week_change(sejarah.to_event(session, row), nama) for row in semua]


def _week_change(satu: sejarah.Peristiwa, nama: Mapping[int | None, str]) -> PekanDiubah:
    return PekanDiubah(
        unit=nama.get(satu.isi["unit"], ""),
        lama=_of_iso(satu.isi["lama"]),
        baru=_of_iso(satu.isi["baru"]),
        oleh=satu.oleh,
        pada_at=satu.pada_at,
    )


def set_week(  # noqa: PLR0913  whose week, by whom
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    unit_kode: str,
    pekan: Iterable[int],
    *,
    now: datetime,
) -> None:
    """Let a unit work on these weekdays, as `date.weekday` counts.

    Raises TidakBerhakError, TombolBasiError for a unit that there is not, and ValueError for what
    is no week.
    """
    only_admins(pelaku, PERIHAL)
    hari = frozenset(pekan)
    check_week(hari)
    with acting(engine, asal, pelaku, "pekan_unit", now=now) as kerja:
        session = kerja.session
        unit = unit_repo.find_unit(session, unit_kode)
        if unit is None or unit.id is None:
            raise TombolBasiError(unit_kode)
        if kerja.lama is None:
            _write_week(session, unit.id, hari, pelaku, now)
            kerja.hasil = unit.id


def _changes(session: Session) -> list[HariKhusus]:
    return [
        HariKhusus(
            id=satu.id,
            on=satu.on,
            jenis=JenisKhusus(satu.jenis),
            nama=satu.nama,
            oleh=satu.oleh,
            pada_at=satu.pada_at,
        )
        for satu in hari_kerja_repo.list_changes(session)
    ]


def _to_khusus(row: HariKhususRow, oleh: str) -> HariKhusus:
    return HariKhusus(
        id=row.id or 0,
        on=row.on,
        jenis=JenisKhusus(row.jenis),
        nama=row.nama,
        oleh=oleh,
        pada_at=row.pada_at,
    )


def _check(session: Session, perubahan: Tambah | Coret) -> str:
    on = perubahan.on
    for satu in _changes(session):
        if satu.on == on:
            raise SudahDiubahError(satu)
    libur = LiburNasional().get(on)
    if isinstance(perubahan, Coret):
        if libur is None:
            raise BukanHariLiburError(on, akhir_pekan=on.weekday() not in SENIN_JUMAT)
        return libur.nama
    if libur is not None:
        raise SudahLiburError(libur)
    return perubahan.nama


def _standing(session: Session, khusus_id: int) -> tuple[HariKhususRow, str]:
    for row, oleh in hari_kerja_repo.list_standing(session):
        if row.id == khusus_id:
            return row, oleh
    raise TombolBasiError(f"{khusus_id}")


def _add(
    session: Session, perubahan: Tambah | Coret, nama: str, pelaku: Pelaku, now: datetime
) -> HariKhususRow:
    row = HariKhususRow(
        on=perubahan.on,
        jenis=perubahan.jenis if isinstance(perubahan, Tambah) else JenisKhusus.CORET,
        nama=nama,
        oleh=pelaku.orang_id,
        pada_at=now,
    )
    session.add(row)
    session.flush()
    isi = {**_named(row), "nama": nama}
    _write(session, Jenis.HARI_DIUBAH, isi, pelaku, now)
    return row


def _revoke(session: Session, row: HariKhususRow, pelaku: Pelaku, now: datetime) -> None:
    row.dicabut_oleh, row.dicabut_at = pelaku.orang_id, now
    session.flush()
    _write(session, Jenis.PERUBAHAN_HARI_DICABUT, _named(row), pelaku, now)


def _named(row: HariKhususRow) -> dict[str, object]:
    return {"hari_khusus": row.id, "on": row.on.isoformat(), "jenis": str(row.jenis)}


def _done(session: Session, khusus_id: int) -> Tersimpan:
    """Return what an update has done: a row is made by one, and taken back by another."""
    row = session.get_one(HariKhususRow, khusus_id)
    oleh = session.get_one(OrangRow, row.oleh)
    return Tersimpan(_to_khusus(row, oleh.nama), dicabut=row.dicabut_at is not None)


def _week(session: Session, unit_id: int) -> frozenset[int]:
    row = hari_kerja_repo.find_week(session, unit_id)
    return _weekdays(row) if row else SENIN_JUMAT


def _weekdays(row: PekanUnitRow) -> frozenset[int]:
    return _of_iso(row.hari)


def _of_iso(hari: str) -> frozenset[int]:
    return frozenset(int(satu) - 1 for satu in hari)


def _write_week(
    session: Session, unit_id: int, pekan: frozenset[int], pelaku: Pelaku, now: datetime
) -> None:
    lama = _week(session, unit_id)
    if lama == pekan:
        return
    row = hari_kerja_repo.find_week(session, unit_id) or PekanUnitRow(unit_id=unit_id, hari="")
    row.hari = _iso(pekan)
    session.add(row)
    session.flush()
    isi = {"unit": unit_id, "lama": _iso(lama), "baru": _iso(pekan)}
    _write(session, Jenis.PEKAN_DIUBAH, isi, pelaku, now)


def _iso(pekan: frozenset[int]) -> str:
    return "".join(f"{hari + 1}" for hari in sorted(pekan))


def _write(
    session: Session, jenis: Jenis, isi: dict[str, object], pelaku: Pelaku, now: datetime
) -> None:
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)

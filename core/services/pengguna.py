"""The people, for an admin: who they are, which roles they hold, and the end of a role.

Every `now` is in the city's zone.
"""

from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import PeranDariPengaturanError, TombolBasiError
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.pengguna import Pengguna, PeranDipegang
from core.services.pelaku import (
    DARI_PENGATURAN,
    fitting_units,
    named_role,
    only_admins,
    pelaku_of,
)
from core.services.peran import end
from core.services.perbuatan import Asal, acting
from storage import akses_repo, orang_repo, unit_repo
from storage.engine import reading
from storage.models import OrangRow, PenugasanRow
from storage.orang_repo import Pemegang

PERIHAL = "pengguna"


def list_all(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Pengguna]:
    """Return everybody who has written or been registered. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return _list(session, now)


def get(engine: Engine, pelaku: Pelaku, orang_id: int, *, now: datetime) -> Pengguna:
    """Return one person. Raises TidakBerhakError, and TombolBasiError where there is none."""
    for satu in list_all(engine, pelaku, now=now):
        if satu.orang_id == orang_id:
            return satu
    raise TombolBasiError(f"{orang_id}")


def list_units(engine: Engine, pelaku: Pelaku, peran: Peran | None) -> list[tuple[int, str]]:
    """Return (id, name) of the units in which a role can be held; None: of all units."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        rows = fitting_units(session, peran) if peran else unit_repo.list_units(session)
        return [(row.id or 0, row.nama) for row in rows]


def end_role(
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    penugasan_id: int,
    *,
    now: datetime,
) -> tuple[Penugasan, Pelaku]:
    """End a role from today on; return it, and its holder with what is left.

    Raises TidakBerhakError, TombolBasiError for a role that is not held any more,
    PeranDariPengaturanError, and AdminTerakhirError as `peran.end` does.
    """
    only_admins(pelaku, PERIHAL)
    today = now.date()
    with acting(engine, asal, pelaku, "akhiri", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return _ended(session, penugasan_id, now)
        tugas = session.get(PenugasanRow, penugasan_id)
        if tugas is None or (tugas.akhir_on is not None and tugas.akhir_on <= today):
            raise TombolBasiError(f"{penugasan_id}")
        row = session.get_one(OrangRow, tugas.orang_id)
        if tugas.asal == DARI_PENGATURAN:
            raise PeranDariPengaturanError(row.telegram_id)
        kerja.hasil = penugasan_id
        return end(
            session, row, tugas, asal=f"orang:{pelaku.orang_id}", oleh=pelaku.orang_id, now=now
        )


def _ended(session: Session, penugasan_id: int, now: datetime) -> tuple[Penugasan, Pelaku]:
    """Return the role that this very update has ended."""
    tugas = session.get_one(PenugasanRow, penugasan_id)
    siapa = pelaku_of(session, session.get_one(OrangRow, tugas.orang_id), on=now.date())
    return named_role(session, tugas), siapa


def _list(session: Session, now: datetime) -> list[Pengguna]:
    rows = orang_repo.list_with_roles(session, on=now.date())
    peran: dict[int, list[PeranDipegang]] = {}
    for row in rows:
        if row.penugasan_id is not None:
            peran.setdefault(row.orang_id, []).append(_held(row))
    meminta = akses_repo.list_asking(session)
    return [
        Pengguna(
            orang_id=row.orang_id,
            telegram_id=row.telegram_id,
            nama=row.nama,
            mulai_at=row.mulai_at,
            diblokir_at=row.diblokir_at,
            terakhir_at=row.terakhir_at,
            peran=tuple(peran.get(row.orang_id, ())),
            meminta=meminta.get(row.orang_id),
        )
        for row in {row.orang_id: row for row in reversed(rows)}.values()
    ][::-1]


def _held(row: Pemegang) -> PeranDipegang:
    if row.penugasan_id is None or row.mulai_on is None:
        raise AssertionError(row)
    return PeranDipegang(
        id=row.penugasan_id,
        tugas=Penugasan(
            peran=Peran(row.peran or ""),
            unit_id=row.unit_id,
            unit_nama=row.unit_nama,
            kapasitas=Kapasitas(row.kapasitas or ""),
            akhir_on=row.akhir_on,
            didelegasikan=bool(row.didelegasikan),
        ),
        mulai_on=row.mulai_on,
        tetap=row.asal == DARI_PENGATURAN,
    )

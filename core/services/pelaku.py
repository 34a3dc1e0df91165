"""From the rows of a person to who is acting, and from a unit's code to the unit of a role."""

from collections.abc import Collection
from datetime import date

from sqlmodel import Session

from core.errors import UnitTidakCocokError, UnitTidakDikenalError, UnitWajibError
from core.hak import Bidang, Kapasitas, Pelaku, Penugasan, Peran
from core.paket.istilah import JenisUnit
from core.penempatan import TEMPAT, fits
from storage import orang_repo, unit_repo
from storage.models import OrangRow, PenugasanRow, UnitRow

DARI_PENGATURAN = "pengaturan"


def id_of(row: OrangRow | UnitRow) -> int:
    if row.id is None:
        raise AssertionError("a flushed row has an id")
    return row.id


def pelaku_of(
    session: Session, row: OrangRow, *, on: date, admins: Collection[int] | None = None
) -> Pelaku:
    """Return the person with the roles in force on this local date.

    `admins` are the Telegram ids that the settings name now, which the database learns only
    when the bot starts; None: as it was then.
    """
    rows = orang_repo.list_penugasan(session, id_of(row), on=on)
    if admins is not None:
        rows = [tugas for tugas in rows if tugas.asal != DARI_PENGATURAN]
    # The settings may give what somebody has given too.
    penugasan = tuple(dict.fromkeys(_penugasan(session, tugas) for tugas in rows))
    if row.telegram_id in (admins or ()) and not any(t.peran is Peran.ADMIN for t in penugasan):
        penugasan += (Penugasan(peran=Peran.ADMIN),)
    return Pelaku(
        orang_id=id_of(row), telegram_id=row.telegram_id, nama=row.nama, penugasan=penugasan
    )


def find_unit(session: Session, kode: str | None, peran: Peran) -> UnitRow | None:
    """Return the unit in which the role is to be held; None for a role that needs none.

    Raises UnitWajibError, UnitTidakDikenalError or UnitTidakCocokError, each with the codes
    that fit.
    """
    if kode is None:
        if not TEMPAT[peran].tanpa_unit:
            raise UnitWajibError(peran, cocok=_fitting(session, peran))
        return None
    row = unit_repo.find_unit(session, kode)
    if row is None:
        raise UnitTidakDikenalError(kode, peran=peran, cocok=_fitting(session, peran))
    cocok = _fitting(session, peran)
    if kode not in cocok:
        raise UnitTidakCocokError(peran, row.nama, cocok=cocok)
    return row


def _fitting(session: Session, peran: Peran) -> tuple[str, ...]:
    pengumpul = unit_repo.collecting_units(session)
    return tuple(
        unit.kode
        for unit in unit_repo.list_units(session)
        if fits(peran, JenisUnit(unit.jenis), pengumpul=unit.id in pengumpul)
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

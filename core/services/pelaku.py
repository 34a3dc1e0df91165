"""From the rows of a person to who is acting, and from a unit's code to the unit of a role."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from core.errors import (
    TidakBerhakError,
    TombolBasiError,
    UnitTidakCocokError,
    UnitTidakDikenalError,
    UnitWajibError,
)
from core.hak import (
    Bidang,
    Kapasitas,
    Kegunaan,
    Pelaku,
    Penugasan,
    Peran,
    Perihal,
    Putusan,
    decide,
)
from core.paket.istilah import JenisUnit
from core.penempatan import BERKEPALA, TEMPAT, fits
from storage import orang_repo, unit_repo
from storage.models import IsianRow, OrangRow, PenugasanRow, UnitRow
from storage.orang_repo import Tugas

if TYPE_CHECKING:
    from storage.models import UndanganRow

DARI_PENGATURAN = "pengaturan"


def id_of(row: OrangRow | UnitRow | IsianRow) -> int:
    if row.id is None:
        raise AssertionError("a flushed row has an id")
    return row.id


def find_pelaku(
    session: Session, telegram_id: int, *, on: date, admins: Collection[int] | None = None
) -> Pelaku | None:
    """Return the person with the roles in force on this local date; None: nobody we know.

    `admins` are the Telegram ids that the settings name now, which the database learns only
    when the bot starts; None: as it was then.
    """
    dikenal = orang_repo.find_with_roles(session, telegram_id, on=on)
    if dikenal is None:
        return None
    semua = [t for t in dikenal.tugas if admins is None or t.asal != DARI_PENGATURAN]
    # The settings may give what somebody has given too.
    penugasan = tuple(dict.fromkeys(_penugasan(session, tugas) for tugas in semua))
    if telegram_id in (admins or ()) and not any(t.peran is Peran.ADMIN for t in penugasan):
        penugasan += (Penugasan(peran=Peran.ADMIN),)
    return Pelaku(
        orang_id=dikenal.id, telegram_id=telegram_id, nama=dikenal.nama, penugasan=penugasan
    )


def pelaku_of(
    session: Session, row: OrangRow, *, on: date, admins: Collection[int] | None = None
) -> Pelaku:
    """Return a person with whatever this session has changed of them; `admins` as above."""
    session.flush()
    pelaku = find_pelaku(session, row.telegram_id, on=on, admins=admins)
    if pelaku is None:
        raise AssertionError("a flushed row is found")
    return pelaku


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


def fitting_units(session: Session, peran: Peran) -> list[UnitRow]:
    """Return the units in which this role can be held, in the Pemda's order."""
    pengumpul = unit_repo.collecting_units(session)
    return [
        unit
        for unit in unit_repo.list_units(session)
        if fits(peran, JenisUnit(unit.jenis), pengumpul=unit.id in pengumpul)
    ]


def named_role(session: Session, row: "PenugasanRow | UndanganRow") -> Penugasan:
    """Return a role as it is named; what it reaches (wilayah, bidang) is left out."""
    unit = session.get_one(UnitRow, row.unit_id) if row.unit_id else None
    return Penugasan(
        peran=Peran(row.peran),
        unit_id=row.unit_id,
        unit_nama=unit.nama if unit else None,
        kapasitas=Kapasitas(row.kapasitas),
        akhir_on=row.akhir_on,
        didelegasikan=isinstance(row, PenugasanRow) and row.didelegasikan,
    )


def check_role(  # noqa: PLR0913  all that a role says
    session: Session,
    peran: Peran,
    unit_id: int | None,
    *,
    kapasitas: Kapasitas,
    akhir_on: date | None,
    on: date,
) -> None:
    """Check what a button says.

    Raises TombolBasiError for a unit that is gone or does not fit, for a role that would be over
    before it begins, and for a capacity or an end where the role is no office.
    """
    if unit_id is None:
        boleh = TEMPAT[peran].tanpa_unit
    else:
        boleh = unit_id in {unit.id for unit in fitting_units(session, peran)}
    sementara = kapasitas is not Kapasitas.DEFINITIF or akhir_on is not None
    if peran not in BERKEPALA and sementara:
        boleh = False
    if not boleh or (akhir_on is not None and akhir_on <= on):
        raise TombolBasiError(f"{peran}:{unit_id}")


def only_admins(pelaku: Pelaku, perihal: str) -> None:
    """Raise TidakBerhakError for whoever is no admin; `perihal` names what was asked for."""
    if decide(pelaku, Kegunaan.MENGELOLA, Perihal()) is Putusan.TOLAK:
        raise TidakBerhakError(perihal)


def _fitting(session: Session, peran: Peran) -> tuple[str, ...]:
    return tuple(unit.kode for unit in fitting_units(session, peran))


def _penugasan(session: Session, tugas: Tugas) -> Penugasan:
    bidang = unit_repo.bidang_of(session, tugas.unit_id) if tugas.unit_id else ()
    return Penugasan(
        peran=Peran(tugas.peran),
        unit_id=tugas.unit_id,
        unit_nama=tugas.unit_nama,
        wilayah=unit_repo.subtree(session, tugas.unit_id) if tugas.unit_id else frozenset(),
        kapasitas=Kapasitas(tugas.kapasitas),
        akhir_on=tugas.akhir_on,
        bidang=frozenset(Bidang(kode) for kode in bidang),
        didelegasikan=tugas.didelegasikan,
    )

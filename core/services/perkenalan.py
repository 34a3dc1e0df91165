"""Who somebody may be who asks for access, and whom an admin means, by the units that there are."""

from collections import defaultdict

from sqlmodel import Session

from core.hak import Penugasan, Peran
from core.paket.istilah import JenisUnit
from core.penempatan import reporting_role
from core.perkenalan import CalonUnit, Tebakan, guess, read_role
from core.services.pelaku import id_of
from storage import unit_repo
from storage.models import PermintaanRow, UnitRow


def proposed_role(session: Session, minta: PermintaanRow) -> Penugasan | None:
    """Return the role that a request asks for: of the unit whose link they came by, if by any.

    Words that name another role in that unit are believed; an admin decides.
    """
    tebakan = guess_role(session, minta.kata)
    if minta.unit_id is None or (tebakan and tebakan.unit_id == minta.unit_id):
        return tebakan
    unit = session.get_one(UnitRow, minta.unit_id)
    return Penugasan(
        peran=reporting_role(JenisUnit(unit.jenis)), unit_id=minta.unit_id, unit_nama=unit.nama
    )


def guess_role(session: Session, kata: str) -> Penugasan | None:
    """Return the role that the words seem to name, for an admin to confirm; None: unsure."""
    unit = _units(session)
    tebakan = guess(kata, unit)
    return _penugasan(tebakan, unit) if tebakan else None


def find_role(session: Session, kata: str) -> Penugasan | Peran | None:
    """Return the role that an admin's words name: alone where its unit is still to be chosen."""
    unit = _units(session)
    disebut = read_role(kata, unit)
    return _penugasan(disebut, unit) if isinstance(disebut, Tebakan) else disebut


def _units(session: Session) -> list[CalonUnit]:
    alias = defaultdict(list)
    for satu in unit_repo.list_aliases(session):
        alias[satu.unit_id].append(satu.alias)
    pengumpul = unit_repo.collecting_units(session)
    return [
        CalonUnit(
            id=id_of(unit),
            jenis=JenisUnit(unit.jenis),
            nama=(unit.nama, unit.singkat, *alias[id_of(unit)]),
            pengumpul=unit.id in pengumpul,
        )
        for unit in unit_repo.list_units(session)
    ]


def _penugasan(tebakan: Tebakan, unit: list[CalonUnit]) -> Penugasan:
    nama = {satu.id: satu.nama[0] for satu in unit}
    return Penugasan(
        peran=tebakan.peran,
        unit_id=tebakan.unit_id,
        unit_nama=nama[tebakan.unit_id] if tebakan.unit_id else None,
        kapasitas=tebakan.kapasitas,
    )

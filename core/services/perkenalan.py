"""Who somebody may be who asks for access, by the units that there are."""

from collections import defaultdict

from sqlmodel import Session

from core.hak import Penugasan
from core.paket.istilah import JenisUnit
from core.perkenalan import CalonUnit, guess
from storage import unit_repo


def guess_role(session: Session, kata: str) -> Penugasan | None:
    """Return the role that the words seem to name, for an admin to confirm; None: unsure."""
    alias = defaultdict(list)
    for satu in unit_repo.list_aliases(session):
        alias[satu.unit_id].append(satu.alias)
    units = {unit.id or 0: unit for unit in unit_repo.list_units(session)}
    calon = (
        CalonUnit(nomor, JenisUnit(unit.jenis), (unit.nama, unit.singkat, *alias[nomor]))
        for nomor, unit in units.items()
    )
    tebakan = guess(kata, calon)
    if tebakan is None:
        return None
    return Penugasan(
        peran=tebakan.peran,
        unit_id=tebakan.unit_id,
        unit_nama=units[tebakan.unit_id].nama if tebakan.unit_id else None,
        kapasitas=tebakan.kapasitas,
    )

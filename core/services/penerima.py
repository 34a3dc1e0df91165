"""Who in a unit is reminded, and who collects: by the roles that are held on a day."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from core.hak import PELAPOR, Peran
from storage import kewajiban_repo, orang_repo
from storage.orang_repo import Pemegang

PELAKSANA = (Peran.OPERATOR_PD, Peran.KABAG)
"""Who sends the reports of a perangkat daerah, and who those of a Bagian."""
KEPALA = (Peran.KEPALA_PD, Peran.KABAG)
PENGUMPUL = (Peran.VERIFIKATOR, Peran.KABAG)


@dataclass(frozen=True, slots=True)
class Penerima:
    """Somebody in a unit who may be reminded."""

    orang_id: int
    peran: Peran
    terjangkau: bool


def people_of_units(session: Session, *, on: date) -> Mapping[int, list[Penerima]]:
    """Return whoever may be reminded in each unit on this local date; [] of any other unit."""
    return _by_unit(session, PELAPOR, on)


def units_of(session: Session, orang_id: int, *, on: date) -> frozenset[int]:
    """Return the units that one person may be reminded for on this local date."""
    semua = orang_repo.list_penugasan(session, orang_id, on=on)
    return frozenset(s.unit_id for s in semua if s.unit_id is not None and s.peran in PELAPOR)


def recipients(semua: Sequence[Penerima], *, mendesak: bool) -> list[Penerima]:
    """Return who of a unit is reminded: who sends its reports; its head too once it is urgent.

    Where nobody who sends them can be reached, the head is told from the start. [J]
    """
    pelaksana = [satu for satu in semua if satu.peran in PELAKSANA]
    kepala = [satu for satu in semua if satu.peran in KEPALA]
    tanpa = not any(satu.terjangkau for satu in pelaksana)
    pilih = [*pelaksana, *(kepala if mendesak or tanpa else ())]
    return list({satu.orang_id: satu for satu in pilih}.values())


def collectors_of(session: Session, bidang: str, *, on: date) -> list[int]:
    """Return the ids of who collects a field on this local date: its verifikator and Kabag."""
    unit = kewajiban_repo.collecting(session, bidang)
    semua = _by_unit(session, PENGUMPUL, on)
    return list(dict.fromkeys(satu.orang_id for nomor in unit for satu in semua[nomor]))


def _by_unit(session: Session, peran: Collection[Peran], on: date) -> Mapping[int, list[Penerima]]:
    hasil: dict[int, list[Penerima]] = defaultdict(list)
    for satu in orang_repo.list_with_roles(session, on=on):
        if satu.unit_id is not None and satu.peran is not None and satu.peran in peran:
            hasil[satu.unit_id].append(
                Penerima(satu.orang_id, Peran(satu.peran), is_reachable(satu))
            )
    return hasil


def is_reachable(satu: Pemegang) -> bool:
    """Tell whether the bot can write to them: they have begun to talk to it, and not blocked it."""
    return satu.mulai_at is not None and satu.diblokir_at is None

"""The head of a unit lets staf submit figures without asking, and takes that back.

It belongs to the role: whoever gets the role again, or another, is not delegated. `now` is in
the city's zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Peran, Perihal, act_as
from core.sejarah import Jenis
from core.services import keluar, sejarah
from core.services.hak_isian import is_head
from core.services.kabar import Jenis as JenisKabar
from core.services.perbuatan import Asal, acting
from storage import orang_repo
from storage.engine import reading
from storage.models import OrangRow, PenugasanRow, UnitRow

PERIHAL = "delegasi"


@dataclass(frozen=True, slots=True, kw_only=True)
class StafUnit:
    """Somebody who works for a unit, by their role there."""

    penugasan_id: int
    orang_id: int
    nama: str
    unit_nama: str
    didelegasikan: bool


def list_staf(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[StafUnit]:
    """Return the staf of the units that this person heads. Raises TidakBerhakError."""
    milik = [t.unit_id for t in pelaku.penugasan if t.unit_id and is_head(pelaku, t.unit_id)]
    if not milik:
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        return [
            satu for unit_id in dict.fromkeys(milik) for satu in staf_of(session, unit_id, now=now)
        ]


def get(engine: Engine, pelaku: Pelaku, penugasan_id: int, *, now: datetime) -> StafUnit:
    """Return one of them. Raises TidakBerhakError, TombolBasiError for a role that is over."""
    with reading(engine) as session:
        return _staf(*_headed(session, pelaku, penugasan_id, now))


def change(  # noqa: PLR0913  whose, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    penugasan_id: int,
    *,
    boleh: bool,
    now: datetime,
) -> StafUnit:
    """Let this staf submit without asking, or no more; what is so already stays so.

    Raises TidakBerhakError for whoever is not the head of the unit, and TombolBasiError for a
    role that is over or is no staf's.
    """
    with acting(engine, asal, pelaku, "delegasi", now=now) as kerja:
        session = kerja.session
        tugas, orang, unit = _headed(session, pelaku, penugasan_id, now)
        if kerja.lama is None and orang_repo.set_delegated(session, penugasan_id, boleh=boleh):
            session.refresh(tugas)
            _tell(session, pelaku, tugas, now)
        kerja.hasil = penugasan_id
        return _staf(tugas, orang, unit)


def staf_of(session: Session, unit_id: int, *, now: datetime) -> Iterator[StafUnit]:
    """Yield who works for a unit."""
    unit = session.get_one(UnitRow, unit_id)
    for tugas, orang in orang_repo.list_in_unit(session, Peran.STAF, unit_id, on=now.date()):
        yield _staf(tugas, orang, unit)


def _headed(
    session: Session, pelaku: Pelaku, penugasan_id: int, now: datetime
) -> tuple[PenugasanRow, OrangRow, UnitRow]:
    """Return the role of a button, in a unit that this person heads."""
    tugas = session.get(PenugasanRow, penugasan_id)
    if tugas is None or tugas.peran != Peran.STAF or tugas.unit_id is None:
        raise TombolBasiError(f"{penugasan_id}")
    if not is_head(pelaku, tugas.unit_id):
        raise TidakBerhakError(PERIHAL)
    berlaku = orang_repo.list_penugasan(session, tugas.orang_id, on=now.date())
    if penugasan_id not in {satu.id for satu in berlaku}:
        raise TombolBasiError(f"{penugasan_id}")
    return tugas, session.get_one(OrangRow, tugas.orang_id), session.get_one(UnitRow, tugas.unit_id)


def _tell(session: Session, pelaku: Pelaku, tugas: PenugasanRow, now: datetime) -> None:
    """Write it into the history, and owe the staf a word about it."""
    perihal = Perihal(pemilik=frozenset({tugas.unit_id or 0}))
    sebagai, _ = act_as(pelaku, Kegunaan.MENDELEGASIKAN, perihal)
    isi: dict[str, object] = {
        "penugasan": tugas.id,
        "peran": tugas.peran,
        "unit": tugas.unit_id,
        "kapasitas": tugas.kapasitas,
        "sebagai": sebagai.kapasitas if sebagai else None,
        "boleh": tugas.didelegasikan,
    }
    sejarah.write(
        session, Jenis.DELEGASI_DIUBAH, isi, oleh=pelaku.orang_id, tentang=tugas.orang_id, now=now
    )
    keluar.owe_person(
        session,
        JenisKabar.DELEGASI_DIUBAH,
        tugas.orang_id,
        kunci=f"{tugas.id}:{now.isoformat()}",
        perihal_id=tugas.id or 0,
        now=now,
    )


def _staf(tugas: PenugasanRow, orang: OrangRow, unit: UnitRow) -> StafUnit:
    return StafUnit(
        penugasan_id=tugas.id or 0,
        orang_id=tugas.orang_id,
        nama=orang.nama,
        unit_nama=unit.nama,
        didelegasikan=tugas.didelegasikan,
    )

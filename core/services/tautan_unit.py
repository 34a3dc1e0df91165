"""A way in for a unit that nobody can be reached in: asked for by a collector, made by an admin.

Only an admin lets people in; a collector asks, and forwards what they get. `now` is in the
city's zone.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.paket.istilah import JenisUnit
from core.penempatan import reporting_role
from core.services import keluar, perkara, undangan
from core.services.kabar import Jenis
from core.services.kabar_tenggat import Belum, MintaTautan, Perkara, TautanJadi
from core.services.pelaku import named_role, only_admins, pelaku_of
from core.services.perbuatan import Asal, acting
from core.undangan import Undangan
from storage import akses_repo, isian_repo, orang_repo, outbox_repo
from storage.engine import reading
from storage.models import JenisKewajibanRow, KewajibanRow, OrangRow, UndanganRow, UnitRow

PERIHAL = "tautan"


@dataclass(frozen=True, slots=True)
class UnitBelum:
    """A unit out of reach, as its collector sees it; `diminta`: a link was asked for today."""

    perkara: Perkara
    unit_id: int
    unit: Belum
    diminta: bool


def show(engine: Engine, pelaku: Pelaku, kewajiban_id: int, *, now: datetime) -> UnitBelum:
    """Return what a collector can forward. Raises TombolBasiError, TidakBerhakError.

    TombolBasiError, too, where its report has come in.
    """
    with reading(engine) as session:
        return _shown(session, pelaku, kewajiban_id, now)


def ask(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, kewajiban_id: int, *, now: datetime
) -> UnitBelum:
    """Ask the admins for a link, once a day. Raises as `show` does."""
    with acting(engine, asal, pelaku, "minta_tautan", now=now) as kerja:
        session = kerja.session
        satu = _shown(session, pelaku, kewajiban_id, now)
        if kerja.lama is None and not satu.diminta:
            kunci = _occasion(pelaku, kewajiban_id, now)
            keluar.owe_admins(
                session, Jenis.MINTA_TAUTAN, kunci=kunci, perihal_id=kewajiban_id, now=now
            )
            kerja.hasil = kewajiban_id
        return satu


def make(  # noqa: PLR0913  for which unit and whom, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kewajiban_id: int,
    peminta_id: int,
    *,
    now: datetime,
) -> Undangan:
    """Make an invitation for whoever reports for the unit, and send it to who asked.

    One that is open for that role and unit is sent again. Raises TidakBerhakError and
    TombolBasiError.
    """
    only_admins(pelaku, "undang")
    with acting(engine, asal, pelaku, "undangan", now=now) as kerja:
        session = kerja.session
        milik = session.get(KewajibanRow, kewajiban_id)
        peminta = session.get(OrangRow, peminta_id)
        if milik is None or peminta is None or not _may_ask(session, peminta, milik, now):
            raise TombolBasiError(f"{kewajiban_id}:{peminta_id}")
        unit = session.get_one(UnitRow, milik.unit_id)
        peran = reporting_role(JenisUnit(unit.jenis))
        jadi = undangan.find_or_make(session, pelaku, peran, milik.unit_id, now=now)
        if kerja.lama is None:
            kerja.hasil = jadi.id
            keluar.owe_person(
                session, Jenis.TAUTAN, peminta_id, kunci=f"{jadi.id}", perihal_id=jadi.id, now=now
            )
        return jadi


def _may_ask(session: Session, peminta: OrangRow, milik: KewajibanRow, now: datetime) -> bool:
    """Tell whether who asked for it collects the report still."""
    jenis = session.get_one(JenisKewajibanRow, milik.jenis)
    return perkara.may_chase(pelaku_of(session, peminta, on=now.date()), jenis)


def asked(session: Session, kewajiban_id: int, kunci: str) -> MintaTautan:
    """Return who asks for a link and for which unit; `kunci` is the occasion."""
    peminta_id = int(kunci.partition(":")[0])
    milik = session.get_one(KewajibanRow, kewajiban_id)
    return MintaTautan(
        kewajiban_id=kewajiban_id,
        perkara=_about(session, milik),
        unit_nama=isian_repo.unit_names(session, {milik.unit_id})[milik.unit_id],
        peminta_id=peminta_id,
        peminta=orang_repo.name_of(session, peminta_id) or "",
    )


def made(session: Session, undangan_id: int) -> TautanJadi:
    row = session.get_one(UndanganRow, undangan_id)
    habis = row.dipakai_at is not None or row.dicabut_at is not None
    return TautanJadi(named_role(session, row), "" if habis else row.token, row.sampai_at)


def is_open(session: Session, undangan_id: int, now: datetime) -> bool:
    return any(row.id == undangan_id for row in akses_repo.list_undangan(session, now=now))


def _shown(session: Session, pelaku: Pelaku, kewajiban_id: int, now: datetime) -> UnitBelum:
    milik = session.get(KewajibanRow, kewajiban_id)
    if milik is None:
        raise TombolBasiError(f"{kewajiban_id}")
    jenis = session.get_one(JenisKewajibanRow, milik.jenis)
    if not perkara.may_chase(pelaku, jenis):
        raise TidakBerhakError(PERIHAL)
    rincian = perkara.of(session, [milik], now=now)
    if not rincian.belum:
        raise TombolBasiError(f"{kewajiban_id}")
    [(_, _, unit)] = rincian.belum
    kunci = _occasion(pelaku, kewajiban_id, now)
    diminta = outbox_repo.is_owed(session, Jenis.MINTA_TAUTAN, kunci)
    return UnitBelum(rincian.jumlah.perkara, milik.unit_id, unit, diminta)


def _about(session: Session, milik: KewajibanRow) -> Perkara:
    return perkara.to_perkara(session.get_one(JenisKewajibanRow, milik.jenis), [milik])


def _occasion(pelaku: Pelaku, kewajiban_id: int, now: datetime) -> str:
    return f"{pelaku.orang_id}:{kewajiban_id}:{now.date().isoformat()}"

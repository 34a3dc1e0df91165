"""What somebody answers to a reminder: to be told again later, or the message is put to other use.

A reminder is its person's own; of what it is about only that counts which the person still
reports on. `now` is in the city's zone.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.galat_kewajiban import HariTundaError, TidakDitungguLagiError
from core.hak import Pelaku
from core.hari_kerja import Kalender
from core.services import isi_pengingat
from core.services.calon_pengingat import ladders
from core.services.hari_kerja import own_calendars, read_calendar
from core.services.kabar import Diingatkan, Pengingat
from core.services.perbuatan import Asal, acting
from storage import pengingat_repo
from storage.engine import reading, writing
from storage.models import BundelRow, KewajibanRow, TundaRow

SEHARI = timedelta(days=1)
SEPEKAN = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class PilihanHari:
    """When somebody can be told again: [mulai_on, akhir_on], and two days that suggest themselves.

    `senin_on` is the first working day of next week; None where it is the same or too late, or
    where that week has none.
    """

    mulai_on: date
    senin_on: date | None
    akhir_on: date


def show(engine: Engine, pelaku: Pelaku, bundel_id: int, *, now: datetime) -> Pengingat:
    """Return a reminder as it is now. Raises TombolBasiError for one that is not theirs."""
    with reading(engine) as session:
        return isi_pengingat.read(session, _own(session, pelaku, bundel_id), on=now.date())


def touch(engine: Engine, pelaku: Pelaku, bundel_id: int, *, now: datetime) -> None:
    """Note that the message shows something else from now on; nobody changes it any more."""
    with writing(engine) as session:
        _own(session, pelaku, bundel_id).disentuh_at = now


def put_back(engine: Engine, pelaku: Pelaku, bundel_id: int, *, now: datetime) -> Pengingat:
    """Return a reminder as it is now, and note that its message shows that again."""
    with writing(engine) as session:
        bundel = _own(session, pelaku, bundel_id)
        bundel.disentuh_at = None
        bundel.keadaan = isi_pengingat.shown(isi_pengingat.read(session, bundel))
        return isi_pengingat.read(session, bundel, on=now.date())


def days_for(
    engine: Engine, pelaku: Pelaku, bundel_id: int, ids: Collection[int], *, now: datetime
) -> PilihanHari:
    """Return when the person can be told again of all these.

    Raises TombolBasiError, and TidakDitungguLagiError where one of them is no longer awaited.
    """
    with reading(engine) as session:
        _awaited(session, pelaku, bundel_id, ids, now)
        return _days(session, ids, now)


def put_off(  # noqa: PLR0913, PLR0917  what, by whom, until when, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    bundel_id: int,
    ids: Collection[int],
    on: date,
    *,
    now: datetime,
) -> tuple[date, list[Diingatkan]]:
    """Tell the person of these again on a day, and not before; return the day and what they are.

    A day off becomes the next working day, but not beyond the end of the ladder: then it is the
    last that is left. Raises as `days_for` does, and HariTundaError.
    """
    with acting(engine, asal, pelaku, "tunda", now=now) as kerja:
        session = kerja.session
        semua = _awaited(session, pelaku, bundel_id, ids, now)
        hari = _days(session, ids, now)
        if not hari.mulai_on <= on <= hari.akhir_on:
            raise HariTundaError(on, mulai_on=hari.mulai_on, akhir_on=hari.akhir_on)
        kapan = min(max(satu.on_or_after(on) for satu in _calendars(session, ids)), hari.akhir_on)
        pengingat_repo.put_off(
            session,
            [
                TundaRow(
                    kewajiban_id=satu, orang_id=pelaku.orang_id, sampai_on=kapan, dibuat_at=now
                )
                for satu in ids
            ],
        )
        kerja.hasil = bundel_id
        return kapan, semua


def _own(session: Session, pelaku: Pelaku, bundel_id: int) -> BundelRow:
    bundel = session.get(BundelRow, bundel_id)
    if bundel is None or pelaku.tak_dikenal or bundel.orang_id != pelaku.orang_id:
        raise TombolBasiError(f"{bundel_id}")
    return bundel


def _awaited(
    session: Session, pelaku: Pelaku, bundel_id: int, ids: Collection[int], now: datetime
) -> list[Diingatkan]:
    isi = isi_pengingat.read(session, _own(session, pelaku, bundel_id), on=now.date())
    semua = {satu.kewajiban_id: satu for satu in (*isi.semua, *isi.selesai)}
    ditunggu = {satu.kewajiban_id for satu in isi.semua}
    if not ids or not set(ids) <= semua.keys():
        raise TombolBasiError(f"{bundel_id}")
    if not set(ids) <= ditunggu:
        raise TidakDitungguLagiError
    return [semua[satu] for satu in ids]


def _days(session: Session, ids: Collection[int], now: datetime) -> PilihanHari:
    kalender = _calendars(session, ids)
    besok = max(satu.on_or_after(now.date() + SEHARI) for satu in kalender)
    senin = now.date() - timedelta(days=now.weekday()) + SEPEKAN
    kerja = max(satu.on_or_after(senin) for satu in kalender)
    akhir = min(_last_day(session, satu) for satu in ids)
    pekan_depan = besok < kerja <= akhir and kerja < senin + SEPEKAN
    return PilihanHari(
        mulai_on=besok,
        senin_on=kerja if pekan_depan else None,
        akhir_on=max(akhir, besok),
    )


def _last_day(session: Session, kewajiban_id: int) -> date:
    """Return the day of the last rung of its ladder."""
    row = session.get_one(KewajibanRow, kewajiban_id)
    [kalender] = _calendars(session, [kewajiban_id])
    sampai = ladders(session)[row.jenis].sampai
    return kalender.add(row.berlaku_on, sampai)


def _calendars(session: Session, ids: Collection[int]) -> list[Kalender]:
    kantor = read_calendar(session)
    sendiri = own_calendars(session, kantor)
    rows = pengingat_repo.list_obligations(session, ids)
    return [sendiri.get(row.unit_id, kantor) for row in rows]

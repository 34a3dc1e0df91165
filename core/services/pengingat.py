"""Who is reminded now of what they still owe: decided, recorded and owed in one transaction.

Nothing here sends: the message is a row of the outbox, worded when it goes out. `now` is in the
city's zone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import TypeAlias

from sqlalchemy import Engine
from sqlmodel import Session

from core.hak import Peran
from core.hari_kerja import Kalender
from core.jam_kirim import JamKirim
from core.kewajiban.ingatan import MENDESAK, Catatan, Nasib, Orang, Utang, plan, rung_key
from core.kewajiban.tangga import Anak, Tangga, climb, due
from core.kewajiban.tepat import DITUNGGU, Kedudukan
from core.libur_nasional import ramadan_of
from core.services import keluar
from core.services.baca_kewajiban import to_tangga
from core.services.hari_kerja import load_calendar
from core.services.kabar import Jenis
from core.services.kedudukan import standing
from core.services.kewajiban import bring_up_to_date
from storage import kewajiban_repo, orang_repo, pengingat_repo
from storage.engine import reading, writing
from storage.models import PengingatRow
from storage.pengingat_repo import Terutang

KE_DEPAN = timedelta(days=60)
"""Longer before the due date than any ladder begins."""
KE_BELAKANG = timedelta(days=60)
"""Longer after it than any ladder goes on."""
DIINGATKAN = DITUNGGU | {Kedudukan.BELUM_WAKTUNYA}
"""What is owed, or will be: a ladder says when it may be spoken of."""
PELAKSANA = (Peran.OPERATOR_PD, Peran.KABAG)
"""Who sends the reports of a perangkat daerah, and who those of a Bagian."""
KEPALA = (Peran.KEPALA_PD, Peran.KABAG)


Rungs: TypeAlias = Callable[[str, date, date], tuple[Anak, ...]]


@dataclass(frozen=True, slots=True)
class Penerima:
    """Somebody in a unit who may be reminded."""

    orang_id: int
    peran: Peran
    terjangkau: bool


@dataclass(frozen=True, slots=True)
class Rencana:
    """What one person gets, and what is recorded of the rest."""

    orang_id: int
    catatan: tuple[Catatan, ...]

    @property
    def bicara(self) -> bool:
        return any(satu.nasib is Nasib.KIRIM for satu in self.catatan)


def remind(engine: Engine, *, now: datetime) -> int:
    """Owe everybody who is due it today the one message of the day; return how many.

    Outside the hours of sending nothing is done: what was due then is found by a later tick.
    """
    kalender = load_calendar(engine)
    if not sending_hours(kalender, now).is_sending_time(now):
        return 0
    with writing(engine) as session:
        bring_up_to_date(session, kalender, on=now.date())
    return carry_out(engine, preview(engine, kalender, now=now), now=now)


def carry_out(engine: Engine, semua: Sequence[Rencana], *, now: datetime) -> int:
    """Record what was planned, and owe the messages; return how many."""
    if not semua:
        return 0
    with writing(engine) as session:
        return sum(_write(session, satu, now) for satu in semua)


def preview(engine: Engine, kalender: Kalender, *, now: datetime) -> list[Rencana]:
    """Return what `remind` would record and send at this time, writing nothing."""
    on = now.date()
    with reading(engine) as session:
        orang, rungs = people_of(session, on), _rungs(session, kalender)
        rows = list(_unsaid(session, rungs, orang, on))
        kedudukan = standing(session, kalender, rows, now=now)
        ditunggu = [r for r in rows if kedudukan[r.id].kedudukan in DIINGATKAN]
        utang = _debts(session, rungs, orang, ditunggu, on)
        kapan = pengingat_repo.list_bundles(session, sejak=on - timedelta(days=on.weekday()))
    hasil = [
        Rencana(orang_id, tuple(plan(_orang(penerima, kapan), milik, on=on)))
        for orang_id, (penerima, milik) in utang.items()
    ]
    return [satu for satu in hasil if satu.catatan]


def recipients(semua: Sequence[Penerima], *, mendesak: bool) -> list[Penerima]:
    """Return who of a unit is reminded: who sends its reports; its head too once it is urgent.

    Where nobody who sends them can be reached, the head is told from the start. [J]
    """
    pelaksana = [satu for satu in semua if satu.peran in PELAKSANA]
    kepala = [satu for satu in semua if satu.peran in KEPALA]
    tanpa = not any(satu.terjangkau for satu in pelaksana)
    pilih = [*pelaksana, *(kepala if mendesak or tanpa else ())]
    return list({satu.orang_id: satu for satu in pilih}.values())


def _rungs(session: Session, kalender: Kalender) -> Rungs:
    """Return what gives the rungs of a kind for two dates: opening, and due."""
    tangga = _ladders(session)

    @cache
    def rungs(jenis: str, buka_on: date, tenggat_on: date) -> tuple[Anak, ...]:
        return tuple(climb(tangga[jenis], kalender, buka_on=buka_on, tenggat_on=tenggat_on))

    return rungs


def _unsaid(
    session: Session, rungs: Rungs, orang: Mapping[int, list[Penerima]], on: date
) -> Iterator[Terutang]:
    """Yield what has a rung, up to this day, that somebody in its unit was not told of.

    Dates are few where obligations are many, so each date's rungs are asked for at once.
    """
    sendiri = [unit for unit, semua in orang.items() if _without_sender(semua)]
    for jatuh in pengingat_repo.list_dates(session, dari=on - KE_BELAKANG, sampai=on + KE_DEPAN):
        berlaku = jatuh.berlaku_on
        anak = due(rungs(jatuh.jenis, jatuh.buka_on, berlaku), on=on, sejak=jatuh.mulai_on)
        if not anak:
            continue
        # The newest rung says all before it: where it was dealt with, so were they.
        kunci = rung_key(berlaku, anak[-1])
        mendesak = on >= berlaku - MENDESAK
        # Before it is urgent a head is told only where nobody else can be.
        hanya = None if mendesak else sendiri
        yield from pengingat_repo.list_unsaid(
            session, jatuh, kunci, peran=PELAKSANA, kepala=KEPALA, hanya=hanya, on=on
        )


def _without_sender(semua: Sequence[Penerima]) -> bool:
    return not any(satu.terjangkau for satu in semua if satu.peran in PELAKSANA)


def _debts(
    session: Session,
    rungs: Rungs,
    orang: Mapping[int, list[Penerima]],
    rows: Sequence[Terutang],
    on: date,
) -> dict[int, tuple[Penerima, list[Utang]]]:
    """Return what each person may be reminded of."""
    tercatat = pengingat_repo.list_keys(session, [row.id for row in rows])
    tunda = pengingat_repo.list_put_off(session)

    hasil: dict[int, tuple[Penerima, list[Utang]]] = {}
    for row in rows:
        berlaku = row.diperpanjang_on or row.tenggat_on
        anak = rungs(row.jenis, row.buka_on, berlaku)
        mendesak = on >= berlaku - MENDESAK
        for satu in recipients(orang.get(row.unit_id, ()), mendesak=mendesak):
            kunci = (row.id, satu.orang_id)
            utang = Utang(
                kewajiban_id=row.id,
                tenggat_on=berlaku,
                anak=anak,
                mulai_on=row.mulai_on,
                tercatat=tercatat.get(kunci, frozenset()),
                tunda_on=tunda.get(kunci),
            )
            hasil.setdefault(satu.orang_id, (satu, []))[1].append(utang)
    return hasil


def people_of(session: Session, on: date) -> Mapping[int, list[Penerima]]:
    """Return who of each unit may be reminded, by the unit's id."""
    hasil: dict[int, list[Penerima]] = defaultdict(list)
    for satu in orang_repo.list_with_roles(session, on=on):
        if satu.peran in {*PELAKSANA, *KEPALA} and satu.unit_id is not None:
            terjangkau = satu.mulai_at is not None and satu.diblokir_at is None
            penerima = Penerima(satu.orang_id, Peran(satu.peran), terjangkau)
            hasil[satu.unit_id].append(penerima)
    return hasil


def _ladders(session: Session) -> dict[str, Tangga]:
    """Return the ladder of each kind."""
    tangga = {row.kode: to_tangga(row) for row in kewajiban_repo.list_tangga(session)}
    return {row.kode: tangga[row.tangga] for row in kewajiban_repo.list_jenis(session)}


def _orang(penerima: Penerima, kapan: Mapping[int, Sequence[date]]) -> Orang:
    return Orang(terjangkau=penerima.terjangkau, kapan=kapan.get(penerima.orang_id, ()))


def _write(session: Session, rencana: Rencana, now: datetime) -> int:
    """Record what becomes of the rungs; return 1 where a message is owed."""
    bundel = None
    if rencana.bicara:
        bundel = pengingat_repo.claim_bundle(session, rencana.orang_id, now.date(), now)
        if bundel is None:
            # Another process was faster: what it left comes tomorrow.
            return 0
    pengingat_repo.record(session, _rows(rencana, bundel, now))
    if bundel is None:
        return 0
    keluar.owe_person(
        session,
        Jenis.PENGINGAT,
        rencana.orang_id,
        kunci=now.date().isoformat(),
        perihal_id=bundel,
        now=now,
    )
    return 1


def _rows(rencana: Rencana, bundel: int | None, now: datetime) -> Iterator[PengingatRow]:
    for satu in rencana.catatan:
        yield PengingatRow(
            kewajiban_id=satu.kewajiban_id,
            orang_id=rencana.orang_id,
            kunci=satu.kunci,
            nasib=satu.nasib,
            sebab=satu.sebab,
            bundel_id=bundel if satu.nasib is not Nasib.DILEWATI else None,
            dibuat_at=now,
        )


def sending_hours(kalender: Kalender, now: datetime) -> JamKirim:
    """Return the hours of sending in the zone of `now`. Raises ValueError where it has none."""
    if now.tzinfo is None:
        raise ValueError(f"{now} has no time zone")
    return JamKirim(kalender=kalender, zona=now.tzinfo, ramadan=ramadan_of(now.year))

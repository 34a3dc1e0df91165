"""Who is reminded now of what they still owe: decided, recorded and owed in one transaction.

Nothing here sends: the message is a row of the outbox, worded when it goes out. `now` is in the
city's zone.
"""

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.hari_kerja import Kalender
from core.jam_kirim import BIASA
from core.kewajiban.ingatan import (
    Catatan,
    Nasib,
    Orang,
    Sebab,
    Tunggu,
    Utang,
    plan,
    waiting,
)
from core.kewajiban.tangga import Anak, due
from core.kewajiban.tepat import DITUNGGU, Kedudukan
from core.services import keluar
from core.services.calon_pengingat import Calon, Pilihan, choices, find_candidates, key_of
from core.services.hari_kerja import load_calendar, own_calendars
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.kedudukan import standing
from core.services.kewajiban import bring_up_to_date
from core.services.penerima import Penerima
from storage import pengingat_repo
from storage.engine import reading, writing
from storage.models import AnakTerlewatRow, KewajibanRow, PengingatRow

SEKALI_BACA = 5000
"""So many obligations are looked into at once: fewer than a statement has room for."""
DIINGATKAN = DITUNGGU | {Kedudukan.BELUM_WAKTUNYA}
"""What is owed, or will be: a ladder says when it may be spoken of."""


@dataclass(frozen=True, slots=True)
class Rencana:
    """What one person gets, what is recorded of the rest, and what waits for a later day."""

    orang_id: int
    catatan: tuple[Catatan, ...]
    menunggu: tuple[tuple[Utang, Anak, Tunggu], ...] = ()

    @property
    def bicara(self) -> bool:
        return any(satu.nasib is Nasib.KIRIM for satu in self.catatan)


@dataclass(frozen=True, slots=True)
class Terlewat:
    """A rung that nobody is told of, and why."""

    kewajiban_id: int
    kunci: str
    kode: str
    sebab: Sebab


@dataclass(frozen=True, slots=True)
class Tinjauan:
    """What a tick does: for each person, and of the rungs that nobody is told of."""

    rencana: tuple[Rencana, ...] = ()
    terlewat: tuple[Terlewat, ...] = ()

    @property
    def kosong(self) -> bool:
        return not self.terlewat and not any(satu.catatan for satu in self.rencana)


def remind(engine: Engine, *, now: datetime, mutakhirkan: bool = True) -> int:
    """Owe everybody who is due it today the one message of the day; return how many.

    Outside the hours of sending nothing is done: what was due then is found by a later tick.
    `mutakhirkan`: let new obligations come into being before.
    """
    if not BIASA.holds(now.time()):
        return 0
    kantor = load_calendar(engine)
    if not sending_now(engine, kantor, now):
        return 0
    if mutakhirkan:
        with writing(engine) as session:
            bring_up_to_date(session, kantor, on=now.date())
    return carry_out(engine, preview(engine, kantor, now=now), now=now)


def carry_out(engine: Engine, tinjauan: Tinjauan, *, now: datetime) -> int:
    """Record what was planned, and owe the messages; return how many."""
    if tinjauan.kosong:
        return 0
    with writing(engine) as session:
        pengingat_repo.record(session, list(_missed_rows(tinjauan.terlewat, now)))
        return sum(_write(session, satu, now) for satu in tinjauan.rencana if satu.catatan)


def preview(engine: Engine, kantor: Kalender, *, now: datetime) -> Tinjauan:
    """Return what `remind` would record and send at this time, writing nothing.

    Of a unit whose own week or hours let nobody be written to now, there is nothing in it.
    """
    with reading(engine) as session, _collecting_nothing():
        sendiri = own_calendars(session, kantor)
        pilihan = choices(session, now)
        calon = find_candidates(session, kantor, sendiri, pilihan, now)
        if not calon:
            return Tinjauan()
        utang, terlewat, lewati = _debts(session, kantor, calon, pilihan, now)
    rencana = [
        *(_for_person(penerima, milik, pilihan, now.date()) for penerima, milik in utang.values()),
        *(Rencana(orang_id, tuple(catatan)) for orang_id, catatan in lewati.items()),
    ]
    return Tinjauan(
        tuple(satu for satu in rencana if satu.catatan or satu.menunggu), tuple(terlewat)
    )


@contextmanager
def _collecting_nothing() -> Iterator[None]:
    """Let no garbage be collected meanwhile: hundreds of thousands of rows have no cycles.

    The collector would look through all of them again and again, which takes as long as the
    rest. Where another thread has switched it off already, that one switches it on again.
    """
    menyala = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if menyala:
            gc.enable()


def sending_now(engine: Engine, kantor: Kalender, now: datetime) -> bool:
    """Tell whether anybody at all may be written to now."""
    with reading(engine) as session:
        semua = (kantor, *own_calendars(session, kantor).values())
    return any(sending_hours(satu, now).is_sending_time(now) for satu in semua)


def _debts(
    session: Session,
    kantor: Kalender,
    calon: Sequence[Calon],
    pilihan: Pilihan,
    now: datetime,
) -> tuple[dict[int, tuple[Penerima, list[Utang]]], list[Terlewat], dict[int, list[Catatan]]]:
    """Return what each person may be reminded of, and the rungs that nobody is told of.

    The last are those that others of the unit were told of, and a person need not be any more:
    they had put it off, say, and the report is in.
    """
    utang: dict[int, tuple[Penerima, list[Utang]]] = {}
    terlewat: list[Terlewat] = []
    lewati: dict[int, list[Catatan]] = defaultdict(list)
    tunda = pengingat_repo.list_put_off(session)
    for awal in range(0, len(calon), SEKALI_BACA):
        sebagian = {satu.terbuka.id: satu for satu in calon[awal : awal + SEKALI_BACA]}
        rows = pengingat_repo.list_obligations(session, sebagian.keys())
        kedudukan = standing(session, kantor, rows, now=now)
        tercatat = pengingat_repo.list_keys(session, sebagian.keys())
        hilang = pengingat_repo.list_missed_keys(session, sebagian.keys())
        lewat = [nomor for nomor, x in sebagian.items() if x.terbuka.berlaku_on < now.date()]
        terlambat = pengingat_repo.list_late(session, lewat)
        tercatat_lain = {(milik, k) for (milik, _), semua in tercatat.items() for k in semua}
        hilang |= tercatat_lain
        for row in rows:
            satu = sebagian[row.id or 0]
            ini = kedudukan[row.id or 0].kedudukan
            if ini not in DIINGATKAN or not satu.penerima:
                sebab = _why(row, ini)
                terlewat += _untold(satu, sebab, hilang, now.date())
                for p in satu.penerima:
                    sudah = tercatat.get((satu.terbuka.id, p.orang_id), frozenset())
                    if sisa := list(_spared(satu, sebab, sudah, tercatat_lain, now.date())):
                        lewati[p.orang_id] += sisa
                continue
            for p in satu.penerima:
                kunci = (satu.terbuka.id, p.orang_id)
                milik = utang.setdefault(p.orang_id, (p, []))[1]
                utang_ini = _debt(satu, tercatat.get(kunci, frozenset()), tunda.get(kunci))
                pagi = p.orang_id in pilihan.pagi and ini in DITUNGGU
                terakhir = terlambat.get(kunci)
                lagi_on = satu.kalender.add(terakhir, satu.tiap) if terakhir else None
                milik.append(replace(utang_ini, pagi=pagi, lagi_on=lagi_on))
    return utang, terlewat, lewati


def _why(row: KewajibanRow, kedudukan: Kedudukan) -> Sebab:
    if row.dibebaskan_alasan is not None or kedudukan is Kedudukan.DIBEBASKAN:
        return Sebab.DIBEBASKAN
    return Sebab.TANPA_ORANG if kedudukan in DIINGATKAN else Sebab.SUDAH_MASUK


def _debt(satu: Calon, tercatat: frozenset[str], tunda_on: date | None) -> Utang:
    return Utang(
        kewajiban_id=satu.terbuka.id,
        tenggat_on=satu.terbuka.berlaku_on,
        anak=satu.anak,
        mulai_on=satu.terbuka.mulai_on,
        tercatat=tercatat,
        tunda_on=tunda_on,
    )


def _untold(
    satu: Calon, sebab: Sebab, tercatat: set[tuple[int, str]], on: date
) -> Iterator[Terlewat]:
    for anak in due(satu.anak, on=on, sejak=satu.terbuka.mulai_on):
        kunci = key_of(satu.terbuka.berlaku_on, anak)
        if (satu.terbuka.id, kunci) not in tercatat:
            yield Terlewat(satu.terbuka.id, kunci, anak.kode, sebab)


def _spared(
    satu: Calon, sebab: Sebab, sudah: frozenset[str], lain: set[tuple[int, str]], on: date
) -> Iterator[Catatan]:
    """Yield what one person was not told of, and others of the unit were."""
    for anak in due(satu.anak, on=on, sejak=satu.terbuka.mulai_on):
        kunci = key_of(satu.terbuka.berlaku_on, anak)
        if kunci not in sudah and (satu.terbuka.id, kunci) in lain:
            yield Catatan(
                kewajiban_id=satu.terbuka.id,
                kunci=kunci,
                kode=anak.kode,
                nasib=Nasib.DILEWATI,
                sebab=sebab,
            )


def _for_person(penerima: Penerima, milik: Sequence[Utang], pilihan: Pilihan, on: date) -> Rencana:
    nomor = penerima.orang_id
    orang = Orang(
        terjangkau=penerima.terjangkau,
        dijeda=nomor in pilihan.jeda,
        kapan=pilihan.kapan.get(nomor, ()),
        pagi=nomor in pilihan.pagi,
        nanti=nomor in pilihan.nanti,
    )
    return Rencana(nomor, tuple(plan(orang, milik, on=on)), tuple(waiting(orang, milik, on=on)))


def _write(session: Session, rencana: Rencana, now: datetime) -> int:
    """Record what becomes of the rungs; return 1 where a message is owed."""
    bundel = None
    if rencana.bicara:
        bundel = pengingat_repo.claim_bundle(session, rencana.orang_id, now.date(), now)
        if bundel is None:
            # Another process was faster: what it left comes tomorrow.
            return 0
    pengingat_repo.record(session, list(_rows(rencana, bundel, now)))
    if bundel is None:
        return 0
    keluar.owe_person(
        session,
        Jenis.PENGINGAT,
        rencana.orang_id,
        kunci=f"{bundel}",
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


def _missed_rows(terlewat: Iterable[Terlewat], now: datetime) -> Iterator[AnakTerlewatRow]:
    for satu in terlewat:
        yield AnakTerlewatRow(
            kewajiban_id=satu.kewajiban_id, kunci=satu.kunci, sebab=satu.sebab, dibuat_at=now
        )

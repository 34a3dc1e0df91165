"""Who is reminded now of what they still owe: decided, recorded and owed in one transaction.

Nothing here sends: the message is a row of the outbox, worded when it goes out. `now` is in the
city's zone.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import Engine
from sqlmodel import Session

from core.hari_kerja import Kalender
from core.jam_kirim import BIASA
from core.kewajiban.ingatan import (
    MENDESAK,
    Catatan,
    Nasib,
    Orang,
    Sebab,
    Tunggu,
    Utang,
    plan,
    waiting,
)
from core.kewajiban.tangga import Anak, Tangga, climb, due
from core.kewajiban.tepat import DITUNGGU, Kedudukan
from core.services import keluar
from core.services.baca_kewajiban import to_tangga
from core.services.hari_kerja import load_calendar, own_calendars
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.kedudukan import standing
from core.services.kewajiban import bring_up_to_date
from core.services.langganan import mornings, paused_on
from core.services.penerima import Penerima, people_of_units, recipients
from storage import kendala_repo, kewajiban_repo, pengingat_repo
from storage.engine import reading, writing
from storage.models import AnakTerlewatRow, KewajibanRow, PengingatRow
from storage.pengingat_repo import Terbuka

KE_DEPAN = timedelta(days=60)
"""Longer before the due date than any ladder begins."""
KE_BELAKANG = timedelta(days=60)
"""Longer after it than any ladder goes on."""
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


@dataclass(frozen=True, slots=True)
class _Calon:
    """An obligation that somebody may have to be told of."""

    terbuka: Terbuka
    anak: tuple[Anak, ...]
    penerima: tuple[Penerima, ...]


@dataclass(frozen=True, slots=True)
class _Pilihan:
    """What people have chosen to hear when, and on which days of this week they have heard.

    `pagi`: their list of the day is due, and has not been sent.
    """

    pagi: frozenset[int]
    nanti: frozenset[int]
    jeda: Collection[int]
    kapan: Mapping[int, Sequence[date]]

    def list_of(self, semua: Iterable[Penerima]) -> list[Penerima]:
        """Return those of them whose list of the day is due."""
        return [satu for satu in semua if satu.orang_id in self.pagi]


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
    with reading(engine) as session:
        sendiri = own_calendars(session, kantor)
        pilihan = _chosen(session, now)
        calon = _candidates(session, kantor, sendiri, pilihan, now)
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


def sending_now(engine: Engine, kantor: Kalender, now: datetime) -> bool:
    """Tell whether anybody at all may be written to now."""
    with reading(engine) as session:
        semua = (kantor, *own_calendars(session, kantor).values())
    return any(sending_hours(satu, now).is_sending_time(now) for satu in semua)


def _candidates(
    session: Session,
    kantor: Kalender,
    sendiri: Mapping[int, Kalender],
    pilihan: _Pilihan,
    now: datetime,
) -> list[_Calon]:
    """Return what has a rung by now that is not dealt with for everybody.

    It reads no more of an obligation than that takes: of most there is nothing to say today.
    """
    on = now.date()
    terbuka = pengingat_repo.list_open(session, dari=on - KE_BELAKANG, sampai=on + KE_DEPAN)
    tangga = ladders(session)
    boleh = _sendable(kantor, sendiri, now)

    @cache
    def rungs(
        jenis: str, buka_on: date, berlaku_on: date, unit_id: int
    ) -> tuple[tuple[Anak, ...], Anak | None, str]:
        """Return the ladder, its newest rung by now, and what that is recorded by."""
        kalender = sendiri.get(unit_id, kantor)
        anak = tuple(climb(tangga[jenis], kalender, buka_on=buka_on, tenggat_on=berlaku_on))
        terbaru = _newest(anak, on)
        return anak, terbaru, _key(berlaku_on, terbaru) if terbaru else ""

    tunda = pengingat_repo.list_put_off(session)
    # These are looked into whatever rung there is.
    ditunda = {kewajiban_id for kewajiban_id, _ in tunda}
    orang = people_of_units(session, on=on)
    if pilihan.pagi:
        unit = {nomor for nomor, semua in orang.items() if pilihan.list_of(semua)}
        ditunda |= {satu.id for satu in terbuka if satu.unit_id in unit}
    ada: list[tuple[Terbuka, tuple[Anak, ...], str]] = []
    for satu in terbuka:
        khusus = satu.unit_id if satu.unit_id in sendiri else 0
        anak, terbaru, kunci_ini = rungs(satu.jenis, satu.buka_on, satu.berlaku_on, khusus)
        jatuh = terbaru is not None and terbaru.on >= satu.mulai_on
        if (jatuh or satu.id in ditunda) and boleh(khusus):
            ada.append((satu, anak, kunci_ini))
    kunci = {satu for *_, satu in ada}
    tercatat = pengingat_repo.list_dealt(session, kunci)
    terlewat = pengingat_repo.list_missed(session, kunci)

    @cache
    def ingatkan(unit_id: int, mendesak: bool) -> tuple[Penerima, ...]:  # noqa: FBT001  cached
        milik = orang[unit_id]
        semua = (*recipients(milik, mendesak=mendesak), *pilihan.list_of(milik))
        return tuple({satu.orang_id: satu for satu in semua}.values())

    terjawab = _answered(session, tunda, on)
    hasil = []
    for satu, anak, ini in ada:
        # Once the deadline has passed, what was answered before it is no answer any more.
        mendesak = on >= satu.berlaku_on - MENDESAK and (
            on > satu.berlaku_on or satu.id not in terjawab
        )
        penerima = ingatkan(satu.unit_id, mendesak)
        selesai = (
            all((satu.id, ini, p.orang_id) in tercatat for p in penerima)
            if penerima
            else (satu.id, ini) in terlewat
        )
        if not selesai or satu.id in ditunda:
            hasil.append(_Calon(satu, anak, penerima))
    return hasil


def ladders(session: Session) -> dict[str, Tangga]:
    """Return the ladder of each kind."""
    tangga = {row.kode: to_tangga(row) for row in kewajiban_repo.list_tangga(session)}
    return {row.kode: tangga[row.tangga] for row in kewajiban_repo.list_jenis(session)}


def _sendable(
    kantor: Kalender, sendiri: Mapping[int, Kalender], now: datetime
) -> Callable[[int], bool]:
    """Return what tells whether a unit may be written to now."""

    @cache
    def boleh(unit_id: int) -> bool:
        return sending_hours(sendiri.get(unit_id, kantor), now).is_sending_time(now)

    return boleh


def _newest(anak: Sequence[Anak], on: date) -> Anak | None:
    return next((satu for satu in reversed(anak) if satu.on <= on), None)


def _key(tenggat_on: date, anak: Anak) -> str:
    return Utang(kewajiban_id=0, tenggat_on=tenggat_on, anak=(), mulai_on=tenggat_on).key(anak)


def _answered(session: Session, tunda: Mapping[tuple[int, int], date], on: date) -> set[int]:
    """Return what somebody of its unit has answered: to be reminded later, or what hinders.

    A report, and so a letter, is an answer too: of that nobody is reminded at all.
    """
    ditunda = {kewajiban_id for (kewajiban_id, _), sampai in tunda.items() if sampai > on}
    return ditunda | kendala_repo.list_open(session)


def _debts(
    session: Session,
    kantor: Kalender,
    calon: Sequence[_Calon],
    pilihan: _Pilihan,
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
                milik.append(replace(utang_ini, pagi=pagi))
    return utang, terlewat, lewati


def _why(row: KewajibanRow, kedudukan: Kedudukan) -> Sebab:
    if row.dibebaskan_alasan is not None or kedudukan is Kedudukan.DIBEBASKAN:
        return Sebab.DIBEBASKAN
    return Sebab.TANPA_ORANG if kedudukan in DIINGATKAN else Sebab.SUDAH_MASUK


def _debt(satu: _Calon, tercatat: frozenset[str], tunda_on: date | None) -> Utang:
    return Utang(
        kewajiban_id=satu.terbuka.id,
        tenggat_on=satu.terbuka.berlaku_on,
        anak=satu.anak,
        mulai_on=satu.terbuka.mulai_on,
        tercatat=tercatat,
        tunda_on=tunda_on,
    )


def _untold(
    satu: _Calon, sebab: Sebab, tercatat: set[tuple[int, str]], on: date
) -> Iterator[Terlewat]:
    for anak in due(satu.anak, on=on, sejak=satu.terbuka.mulai_on):
        kunci = _key(satu.terbuka.berlaku_on, anak)
        if (satu.terbuka.id, kunci) not in tercatat:
            yield Terlewat(satu.terbuka.id, kunci, anak.kode, sebab)


def _chosen(session: Session, now: datetime) -> _Pilihan:
    on = now.date()
    kapan = _heard(session, on)
    pagi, nanti = mornings(session, now)
    sudah = {nomor for nomor, hari in kapan.items() if on in hari}
    return _Pilihan(pagi - sudah, nanti, paused_on(session, on), kapan)


def _spared(
    satu: _Calon, sebab: Sebab, sudah: frozenset[str], lain: set[tuple[int, str]], on: date
) -> Iterator[Catatan]:
    """Yield what one person was not told of, and others of the unit were."""
    for anak in due(satu.anak, on=on, sejak=satu.terbuka.mulai_on):
        kunci = _key(satu.terbuka.berlaku_on, anak)
        if kunci not in sudah and (satu.terbuka.id, kunci) in lain:
            yield Catatan(
                kewajiban_id=satu.terbuka.id,
                kunci=kunci,
                kode=anak.kode,
                nasib=Nasib.DILEWATI,
                sebab=sebab,
            )


def _heard(session: Session, on: date) -> Mapping[int, Sequence[date]]:
    """Return the days of this week on which people were written to.

    For whom a message still waits, today is one: two would go out together.
    """
    kapan = pengingat_repo.list_bundles(session, sejak=on - timedelta(days=on.weekday()))
    for orang_id in pengingat_repo.list_unsent(session, Jenis.PENGINGAT):
        kapan.setdefault(orang_id, []).append(on)
    return kapan


def _for_person(penerima: Penerima, milik: Sequence[Utang], pilihan: _Pilihan, on: date) -> Rencana:
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

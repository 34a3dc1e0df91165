"""Who is asked now for what their unit is to follow up: once a day at most, for all of it.

Nothing here sends: the message is a row of the outbox, worded when it leaves. What should have
been said while the bot was down is said once, together. `now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.hari_kerja import Kalender
from core.kewajiban.ingatan import PAGI, Nasib, Sebab, Tunggu
from core.services import keluar
from core.services.baca_tindak import to_tindak
from core.services.hari_kerja import load_calendar, own_calendars
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.langganan import mornings, paused_on
from core.services.penerima import Penerima, people_of_units, recipients
from core.tindak_lanjut import Saat, TindakLanjut, last_moment
from storage import jenis_aktif, pengingat_repo, tindak_repo
from storage.engine import reading, writing

JENIS = Jenis.TINDAK_LANJUT


@dataclass(frozen=True, slots=True)
class Tanya:
    """What one person, None: nobody, is to be asked for now, and what becomes of it.

    `nasib` None: it waits. `alasan` None: they are asked.
    """

    orang_id: int | None
    tindak: TindakLanjut
    nasib: Nasib | None
    alasan: Sebab | Tunggu | None


def remind(engine: Engine, *, now: datetime) -> int:
    """Owe everybody who is due it the one message of the day; return how many."""
    with reading(engine) as session:
        if not jenis_aktif.is_any_followup(session):
            return 0
    perlu = sorted(_asked(preview(engine, load_calendar(engine), now=now)))
    if not perlu:
        return 0
    with writing(engine) as session:
        for orang_id in perlu:
            keluar.owe_person(
                session,
                JENIS,
                orang_id,
                kunci=now.date().isoformat(),
                perihal_id=orang_id,
                now=now,
            )
    return len(perlu)


def preview(engine: Engine, kantor: Kalender, *, now: datetime) -> tuple[Tanya, ...]:
    """Return who is to be asked at this time, and why others are not; nothing is written.

    The message names all that is open in the person's units, also what has no day of its own now.
    """
    with reading(engine) as session:
        semua = to_tindak(session, tindak_repo.list_unfinished(session))
        terbuka = [satu for satu in semua if satu.terbuka]
        orang = people_of_units(session, on=now.date())
        hasil = list(_due(session, kantor, terbuka, orang, now))
    sudah = {(satu.orang_id, satu.tindak.id) for satu in hasil}
    ditanya = _asked(hasil)
    ikut = (
        Tanya(orang_id, satu, Nasib.KIRIM, None)
        for satu in terbuka
        for orang_id in dict.fromkeys(p.orang_id for p in orang.get(satu.unit_id, []))
        if orang_id in ditanya and (orang_id, satu.id) not in sudah
    )
    return (*hasil, *ikut)


def _asked(semua: Sequence[Tanya]) -> set[int]:
    return {s.orang_id for s in semua if s.nasib is Nasib.KIRIM and s.orang_id is not None}


def _due(
    session: Session,
    kantor: Kalender,
    terbuka: Sequence[TindakLanjut],
    orang: Mapping[int, list[Penerima]],
    now: datetime,
) -> Iterator[Tanya]:
    """Yield what is due by its day, or stands in the list of the day that somebody chose."""
    sendiri = own_calendars(session, kantor)
    pagi, nanti = mornings(session, now)
    terakhir = _last_told(session, now)
    diam = _silent(session, terakhir, nanti, now)
    for satu in terbuka:
        kalender = sendiri.get(satu.unit_id, kantor)
        if not sending_hours(kalender, now).is_sending_time(now):
            continue
        milik = orang.get(satu.unit_id, [])
        saat = last_moment(satu, kalender, now)
        if saat and not milik:
            yield Tanya(None, satu, Nasib.DILEWATI, Sebab.TANPA_ORANG)
        perlu = {p.orang_id: p for p in milik if p.terjangkau and p.orang_id in pagi}
        perlu |= {p.orang_id: p for p in _to_tell(milik, saat, terakhir)} if saat else {}
        for p in perlu.values():
            if not p.terjangkau:
                yield Tanya(p.orang_id, satu, Nasib.DILEWATI, Sebab.TAK_TERJANGKAU)
                continue
            alasan = diam.get(p.orang_id)
            yield Tanya(p.orang_id, satu, None if alasan else Nasib.KIRIM, alasan)


def _to_tell(
    milik: Collection[Penerima], saat: Saat, terakhir: Mapping[int, datetime]
) -> Iterator[Penerima]:
    """Yield who of a unit has not been asked since it was to be spoken of."""
    for satu in recipients(list(milik), mendesak=saat.mendesak):
        sudah = terakhir.get(satu.orang_id)
        if sudah is None or sudah < saat.at:
            yield satu


def _last_told(session: Session, now: datetime) -> dict[int, datetime]:
    """Return when each person last got all that is open: by itself, or in their list of a day."""
    hasil: dict[int, datetime] = defaultdict(lambda: datetime.min.replace(tzinfo=now.tzinfo))
    for semua in (
        tindak_repo.last_told(session, JENIS),
        pengingat_repo.last_list(session, Jenis.PENGINGAT, PAGI),
    ):
        for orang_id, saat in semua.items():
            hasil[orang_id] = max(hasil[orang_id], saat)
    return dict(hasil)


def _silent(
    session: Session, terakhir: Mapping[int, datetime], nanti: Collection[int], now: datetime
) -> dict[int, Sebab | Tunggu]:
    """Return who hears nothing now, and why: they have paused, chose a later hour, or had it."""
    hari_ini = {
        orang_id
        for orang_id, saat in terakhir.items()
        if saat.astimezone(now.tzinfo).date() == now.date()
    }
    # A reminder that waits may be the list which names all of this: it leaves first.
    menunggu = (pengingat_repo.list_unsent(session, satu) for satu in (JENIS, Jenis.PENGINGAT))
    hasil: dict[int, Sebab | Tunggu] = {}
    hasil |= dict.fromkeys(hari_ini.union(*menunggu), Tunggu.SEHARI_SEKALI)
    hasil |= dict.fromkeys(nanti, Tunggu.DAFTAR_PAGI)
    hasil |= dict.fromkeys(paused_on(session, now.date()), Sebab.DIJEDA)
    return hasil

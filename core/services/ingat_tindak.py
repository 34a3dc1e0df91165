"""Who is asked now for what their unit is to follow up: once a day at most, for all of it.

Nothing here sends: the message is a row of the outbox, worded when it leaves. What should have
been said while the bot was down is said once, together. `now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.hari_kerja import Kalender
from core.kewajiban.ingatan import PAGI
from core.services import keluar
from core.services.baca_tindak import to_tindak
from core.services.hari_kerja import load_calendar, own_calendars
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.langganan import mornings, paused_on
from core.services.penerima import Penerima, people_of_units, recipients
from core.tindak_lanjut import Saat, last_moment
from storage import jenis_aktif, pengingat_repo, tindak_repo
from storage.engine import reading, writing

JENIS = Jenis.TINDAK_LANJUT


def remind(engine: Engine, *, now: datetime) -> int:
    """Owe everybody who is due it the one message of the day; return how many."""
    with reading(engine) as session:
        if not jenis_aktif.is_any_followup(session):
            return 0
    kantor = load_calendar(engine)
    with reading(engine) as session:
        perlu = sorted(_due(session, kantor, now))
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


def _due(session: Session, kantor: Kalender, now: datetime) -> set[int]:
    """Return who is to be asked now."""
    sendiri = own_calendars(session, kantor)
    semua = [s for s in to_tindak(session, tindak_repo.list_unfinished(session)) if s.terbuka]
    boleh = [
        satu
        for satu in semua
        if sending_hours(sendiri.get(satu.unit_id, kantor), now).is_sending_time(now)
    ]
    orang = people_of_units(session, on=now.date())
    pagi, nanti = mornings(session, now)
    terakhir = _last_told(session, now)
    diam = _silent(session, terakhir, now) | nanti
    hasil = set()
    for satu in boleh:
        milik = orang.get(satu.unit_id, [])
        hasil |= {p.orang_id for p in milik if p.terjangkau and p.orang_id in pagi}
        saat = last_moment(satu, sendiri.get(satu.unit_id, kantor), now)
        hasil |= set(_to_tell(milik, saat, terakhir)) if saat else set()
    return hasil - diam


def _to_tell(
    milik: Collection[Penerima], saat: Saat, terakhir: Mapping[int, datetime]
) -> Iterator[int]:
    """Yield who of a unit has not been asked since it was to be spoken of."""
    for satu in recipients(list(milik), mendesak=saat.mendesak):
        sudah = terakhir.get(satu.orang_id)
        if satu.terjangkau and (sudah is None or sudah < saat.at):
            yield satu.orang_id


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


def _silent(session: Session, terakhir: Mapping[int, datetime], now: datetime) -> set[int]:
    """Return who hears nothing now: they wait for a message, have had it today, or have paused."""
    hari_ini = {
        orang_id
        for orang_id, saat in terakhir.items()
        if saat.astimezone(now.tzinfo).date() == now.date()
    }
    # A reminder that waits may be the list which names all of this: it leaves first.
    menunggu = (pengingat_repo.list_unsent(session, satu) for satu in (JENIS, Jenis.PENGINGAT))
    return hari_ini.union(*menunggu, paused_on(session, now.date()))

"""When what the bot says about deadlines may leave: as a rule it leaves at once, in the hours.

What was owed then and could not leave, because the bot was down or Telegram was, waits for the
next hours of sending. `now` is in the city's zone.
"""

from datetime import datetime

from sqlmodel import Session

from core.hari_kerja import Kalender
from core.services.hari_kerja import own_calendars, read_calendar
from core.services.isi_tindak import open_for
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from storage import pengingat_repo
from storage.models import BundelRow, OutboxRow, PengingatRow


def hold_back(session: Session, row: OutboxRow, now: datetime) -> datetime | None:
    """Return when this message may be tried again, None: it may leave now.

    A reminder that is a day late or more becomes that of today, if there is none yet, and says
    what is true today: it is looked at once more.
    """
    kantor = read_calendar(session)
    kalender = _calendars(session, row, kantor, now)
    jam = [sending_hours(satu, now) for satu in kalender]
    if not any(satu.is_sending_time(now) for satu in jam):
        return min(satu.next_sending_time(now) for satu in jam)
    if row.jenis == Jenis.PENGINGAT and _moves(session, row, now):
        return now
    return None


def _calendars(session: Session, row: OutboxRow, kantor: Kalender, now: datetime) -> list[Kalender]:
    """Return those of the units that a reminder is about; of what is none that of the offices."""
    if row.jenis == Jenis.PENGINGAT:
        unit = pengingat_repo.units_in(session, row.perihal_id or 0)
    elif row.jenis == Jenis.DIMINTA:
        pertama = session.get_one(PengingatRow, row.perihal_id)
        milik = pengingat_repo.list_asked(session, pertama.orang_id, pertama.kunci)
        unit = [satu.unit_id for _, satu in milik]
    elif row.jenis == Jenis.TINDAK_LANJUT:
        unit = [satu.unit_id for satu in open_for(session, row.orang_id or 0, on=now.date())]
    else:
        return [kantor]
    sendiri = own_calendars(session, kantor)
    return [sendiri.get(nomor, kantor) for nomor in unit] or [kantor]


def _moves(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Let a reminder of an earlier day be today's; False where it is, or where there is one."""
    nomor = row.perihal_id or 0
    orang_id, on = pengingat_repo.day_of(session, nomor)
    if on >= now.date():
        return False
    if pengingat_repo.find_bundle(session, orang_id, now.date()) is not None:
        return False
    session.get_one(BundelRow, nomor).on = now.date()
    return True

"""What those who collect hear without asking: units out of reach, and what is in no more in time.

Nobody is shamed: it goes to the collecting Bagian alone, and what goes on from there somebody
sends with their own hand (see core/services/teruskan.py). `now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError
from core.galat_kewajiban import TidakDitungguLagiError
from core.hak import Pelaku
from core.hari_kerja import Kalender
from core.kewajiban.tangga import climb
from core.services import keluar, perkara
from core.services.calon_pengingat import KE_BELAKANG, KE_DEPAN, ladders
from core.services.hari_kerja import load_calendar
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.kabar_tenggat import BelumTerjangkau, LewatTenggat
from core.services.penerima import collectors_of
from core.services.perkara import Rincian
from storage import kewajiban_repo, outbox_repo
from storage.engine import reading, writing
from storage.models import KewajibanRow

PERIHAL = "tenggat"
SEPEKAN = timedelta(days=7)
Perlu = tuple[Jenis, Rincian, str]
"""A message to the collectors: its kind, what it is about, and the occasion."""


def tell_collectors(engine: Engine, *, now: datetime) -> int:
    """Owe the collectors what they are to hear now; return how many messages."""
    kantor = load_calendar(engine)
    if not sending_hours(kantor, now).is_sending_time(now):
        return 0
    with reading(engine) as session:
        perlu = list(_due(session, kantor, now))
    if not perlu:
        return 0
    with writing(engine) as session:
        return sum(_owe(session, satu, now) for satu in perlu)


def by_period(session: Session, on: date) -> Iterator[list[KewajibanRow]]:
    """Yield what is owed of each kind and period that is spoken of around a day."""
    semua: dict[tuple[str, int, str], list[KewajibanRow]] = defaultdict(list)
    aktif = kewajiban_repo.active_kinds(session)
    for row in kewajiban_repo.list_due_between(
        session, dari=on - KE_BELAKANG, sampai=on + KE_DEPAN
    ):
        if row.jenis in aktif:
            semua[row.jenis, row.tahun, row.periode].append(row)
    yield from semua.values()


def _due(session: Session, kantor: Kalender, now: datetime) -> Iterator[Perlu]:
    on, tangga = now.date(), ladders(session)
    for rows in by_period(session, on):
        kunci = f"{rows[0].jenis}:{rows[0].tahun}:{rows[0].periode}"
        tenggat_on = perkara.due_of(session, rows)
        telat_on = last_list_on(kantor, tenggat_on, on)
        if telat_on is not None and not _is_told(session, Jenis.LEWAT_TENGGAT, kunci, telat_on):
            rincian = perkara.of(session, rows, now=now)
            if overdue(rincian, telat_on):
                yield Jenis.LEWAT_TENGGAT, rincian, f"{kunci}:{telat_on.isoformat()}"
        anak = climb(tangga[rows[0].jenis], kantor, buka_on=rows[0].buka_on, tenggat_on=tenggat_on)
        mulai_on = min(row.mulai_on for row in rows)
        pertama = next((satu.on for satu in anak if satu.on >= mulai_on), None)
        terbuka = pertama is not None and pertama <= on <= tenggat_on
        if terbuka and not _is_told(session, Jenis.BELUM_TERJANGKAU, kunci):
            rincian = perkara.of(session, rows, now=now)
            if unreached(rincian):
                yield Jenis.BELUM_TERJANGKAU, rincian, kunci


def show_list(
    engine: Engine, pelaku: Pelaku, kewajiban_id: int, *, now: datetime
) -> LewatTenggat | BelumTerjangkau:
    """Return what a collector was told of, as it is now: what is overdue, else who is unreached.

    Raises TombolBasiError, TidakBerhakError, and TidakDitungguLagiError where there is neither.
    """
    with reading(engine) as session:
        rincian = perkara.find(session, kewajiban_id, now=now)
        if not perkara.may_chase(pelaku, rincian.row):
            raise TidakBerhakError(PERIHAL)
        telat = late_list(rincian, now.date())
        if telat.belum:
            return telat
        jauh = unreached_list(rincian)
        if not jauh.unit:
            raise TidakDitungguLagiError
        return jauh


def late_list(rincian: Rincian, on: date) -> LewatTenggat:
    """Return the list of what is overdue on a day."""
    telat = set(overdue(rincian, on))
    belum = (satu for *_, satu in rincian.belum)
    return LewatTenggat(rincian.jumlah, tuple(x for x in belum if x.kewajiban_id in telat))


def unreached_list(rincian: Rincian) -> BelumTerjangkau:
    """Return the list of units in which nobody can be reached."""
    unit = tuple(satu for *_, satu in rincian.belum if not satu.terjangkau)
    return BelumTerjangkau(rincian.jumlah.perkara, unit)


def last_list_on(kantor: Kalender, tenggat_on: date, on: date) -> date | None:
    """Return the newest day, up to `on`, for the list of what has not come in; None: not yet.

    The first is the working day after the deadline, then one every week.
    """
    pertama = kantor.add(tenggat_on, 1)
    if on < pertama:
        return None
    pekan = range((on - pertama).days // SEPEKAN.days, -1, -1)
    # Over Lebaran the lists of two weeks may fall on the one day after it.
    kapan = (kantor.on_or_after(pertama + ke * SEPEKAN) for ke in pekan)
    return next(satu for satu in kapan if satu <= on)


def overdue(rincian: Rincian, on: date) -> list[int]:
    """Return the obligations that nothing has come in for, and whose own date has passed."""
    return [
        row.id or 0
        for row, _, satu in rincian.belum
        if row.berlaku_on < on and not satu.dikembalikan
    ]


def unreached(rincian: Rincian) -> list[int]:
    """Return the obligations of units in which nobody can be reached."""
    return [satu.kewajiban_id for *_, satu in rincian.belum if not satu.terjangkau]


def _is_told(session: Session, jenis: Jenis, kunci: str, on: date | None = None) -> bool:
    occasion = f"{kunci}:{on.isoformat()}" if on else kunci
    return outbox_repo.is_owed(session, jenis, occasion)


def _owe(session: Session, satu: Perlu, now: datetime) -> int:
    jenis, rincian, kunci = satu
    nomor = rincian.jumlah.perkara.kewajiban_id
    semua: Sequence[int] = collectors_of(session, rincian.row.bidang, on=now.date())
    for orang_id in semua:
        keluar.owe_person(session, jenis, orang_id, kunci=kunci, perihal_id=nomor, now=now)
    if not semua:
        keluar.owe_admins(session, jenis, kunci=kunci, perihal_id=nomor, now=now)
    return len(semua) or 1

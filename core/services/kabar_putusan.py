"""What of many decisions is said at once: to whoever decides, and to whoever is decided on.

A verifikator hears at most once a day that something waits: what comes after that is said on the
next working day. A poster hears at once of the first figure that was accepted on a day; of
those after it together, a little later. The caller holds the transaction; `now` is in the city's
zone.
"""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from sqlmodel import Session

from core.services import keluar
from core.services.kabar import Jenis
from storage import outbox_repo

KUMPUL_MENIT = 10
"""So long what is accepted after the first of a day is gathered."""


def tell_deciders(session: Session, orang_ids: Iterable[int], *, now: datetime) -> None:
    """Owe each of these people a word that something waits for their decision."""
    hari_ini = now.date().isoformat()
    nanti: datetime | None = None
    for orang_id in dict.fromkeys(orang_ids):
        kunci, sejak = hari_ini, None
        if outbox_repo.has_left(session, Jenis.MENUNGGU_PUTUSAN, hari_ini, orang_id):
            nanti = nanti or _next_working_day(session, now)
            kunci, sejak = nanti.date().isoformat(), nanti
        keluar.owe_person(
            session,
            Jenis.MENUNGGU_PUTUSAN,
            orang_id,
            kunci=kunci,
            perihal_id=orang_id,
            now=now,
            sejak=sejak,
        )


def tell_accepted(session: Session, orang_id: int, isian_id: int, *, now: datetime) -> None:
    """Owe a poster a word about what was accepted, this posting or those it is the first of."""
    kunci, sejak = now.date().isoformat(), None
    if outbox_repo.has_left(session, Jenis.ISIAN_DITERIMA, kunci, orang_id):
        sejak = _gathered_until(now)
        kunci = sejak.isoformat()
    keluar.owe_person(
        session,
        Jenis.ISIAN_DITERIMA,
        orang_id,
        kunci=kunci,
        perihal_id=isian_id,
        now=now,
        sejak=sejak,
    )


def gathered_before(kunci: str) -> datetime | None:
    """Return up to when a word about acceptances gathers them, None: until it leaves."""
    return datetime.fromisoformat(kunci) if "T" in kunci else None


def _gathered_until(now: datetime) -> datetime:
    awal = now.replace(minute=now.minute - now.minute % KUMPUL_MENIT, second=0, microsecond=0)
    return awal + timedelta(minutes=KUMPUL_MENIT)


def _next_working_day(session: Session, now: datetime) -> datetime:
    # With the calendar come the holidays, which most postings need not.
    from core.services.hari_kerja import read_calendar  # noqa: PLC0415
    from core.services.jam_kirim import sending_hours  # noqa: PLC0415

    besok = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return sending_hours(read_calendar(session), now).next_sending_time(besok)

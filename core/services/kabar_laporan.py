"""Who is told of a report: whoever collects it, and its sender of what became of it.

A collector hears at most once a day that something waits, in the message that tells of postings
too; a sender at once. The key of a message holds the zone in which its times are told. The
caller holds the transaction; `now` is in the city's zone.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from core.hak import PELAPOR
from core.services import keluar
from core.services.hak_laporan import Wewenang, members
from core.services.kabar import Jenis
from core.services.kabar_putusan import tell_deciders
from core.services.pelaku import pelaku_of
from storage.models import KewajibanRow, LaporanRow, OrangRow


def tell_sent(session: Session, row: LaporanRow, milik: KewajibanRow, *, now: datetime) -> None:
    """Owe the sender the receipt, and a word to whoever decides; to an admin where nobody can.

    Of what was recorded on behalf of a unit its own people hear, so that they need not send it.
    """
    on = now.date()
    _tell(session, Jenis.TANDA_TERIMA, row.oleh, row, now)
    if row.atas_nama:
        for satu in members(session, milik.unit_id, PELAPOR, on=on):
            if satu != row.oleh:
                _tell(session, Jenis.LAPORAN_DICATAT, satu, row, now)
    pemutus = Wewenang(session).deciders(row, milik, on=on)
    tell_deciders(session, (satu.orang_id for satu in pemutus), now=now)
    if not pemutus:
        keluar.owe_admins(
            session, Jenis.LAPORAN_TANPA_PEMUTUS, kunci=_key(row, now), perihal_id=row.id, now=now
        )


def tell_replaced(session: Session, row: LaporanRow, oleh: int, *, now: datetime) -> None:
    """Owe the sender of a version a word about the newer one that somebody else has sent."""
    if row.oleh != oleh:
        _tell(session, Jenis.LAPORAN_DIGANTI, row.oleh, row, now)


def tell_decided(
    session: Session, row: LaporanRow, milik: KewajibanRow, jenis: Jenis, *, now: datetime
) -> None:
    """Owe its sender a word; where they report no more, those who now report for the unit."""
    on = now.date()
    pengirim = pelaku_of(session, session.get_one(OrangRow, row.oleh), on=on)
    masih = Wewenang(session).may_report(pengirim, milik)
    for satu in [row.oleh] if masih else members(session, milik.unit_id, PELAPOR, on=on):
        _tell(session, jenis, satu, row, now)


def zone_of(kunci: str) -> ZoneInfo:
    """Return the zone of a message about a report."""
    return ZoneInfo(kunci.partition(":")[2])


def _tell(session: Session, jenis: Jenis, orang_id: int, row: LaporanRow, now: datetime) -> None:
    keluar.owe_person(
        session, jenis, orang_id, kunci=_key(row, now), perihal_id=row.id or 0, now=now
    )


def _key(row: LaporanRow, now: datetime) -> str:
    if not isinstance(now.tzinfo, ZoneInfo):
        raise TypeError(f"{now} is not in the city's zone")
    return f"{row.id}:{now.tzinfo.key}"

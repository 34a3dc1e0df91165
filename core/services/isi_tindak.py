"""What the messages about what units are to follow up say when they leave, and if they still do."""

from datetime import date, datetime

from sqlmodel import Session

from core.services.baca_tindak import find, may_see, to_tindak
from core.services.kabar import Isi, Jenis
from core.services.kabar_tindak import CABUT, TindakDiingatkan, TindakDiputus
from core.services.pelaku import pelaku_of
from core.services.penerima import units_of
from core.tindak_lanjut import TindakLanjut
from storage import tindak_repo
from storage.models import OrangRow, OutboxRow

TERBACA = "tindak"
"""Under this a session keeps what a message says, from being claimed to being worded."""


def open_for(session: Session, orang_id: int, *, on: date) -> list[TindakLanjut]:
    """Return what is the turn of the units that a person reports for on a local date."""
    unit = units_of(session, orang_id, on=on)
    if not unit:
        return []
    semua = to_tindak(session, tindak_repo.list_unfinished(session, unit))
    return [satu for satu in semua if satu.terbuka]


def content(session: Session, row: OutboxRow) -> Isi:
    if row.jenis == Jenis.TINDAK_DIPUTUS:
        return _decided(session, row)
    # Whether it is to be sent was asked a moment ago, in this very transaction.
    sudah: TindakDiingatkan | None = session.info.pop((TERBACA, row.id), None)
    return sudah or _reminder(session, row, date.fromisoformat(row.kunci))


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether it is still to be said: something is open, or the person may read of it."""
    if row.jenis == Jenis.TINDAK_DIPUTUS:
        pelaku = pelaku_of(session, session.get_one(OrangRow, row.orang_id), on=now.date())
        return may_see(pelaku, find(session, row.perihal_id or 0))
    isi = _reminder(session, row, now.date())
    session.info[TERBACA, row.id] = isi
    return bool(isi.semua)


def _reminder(session: Session, row: OutboxRow, on: date) -> TindakDiingatkan:
    return TindakDiingatkan(on, tuple(open_for(session, row.orang_id or 0, on=on)))


def _decided(session: Session, row: OutboxRow) -> TindakDiputus:
    satu = find(session, row.perihal_id or 0)
    nomor = row.kunci.rpartition(":")[2]
    if nomor == CABUT:
        return TindakDiputus(satu, None)
    return TindakDiputus(satu, next((j for j in satu.jawaban if f"{j.id}" == nomor), None))

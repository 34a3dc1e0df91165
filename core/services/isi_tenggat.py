"""What the messages about deadlines say when they leave, and whether they are still worth it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from core.hak import Kegunaan, Pelaku, sees_all
from core.services import kabar_grup, kabar_pengecualian, kendala, perkara, tautan_unit, teruskan
from core.services.eskalasi import late_list, unreached_list
from core.services.kabar import Isi, Jenis
from core.services.kabar_tenggat import BelumTerjangkau, GrupLengkap, LewatTenggat, TotalGrup
from core.services.pelaku import pelaku_of
from storage import outbox_repo
from storage.models import GrupRow, KendalaRow, OrangRow, OutboxRow

UTC = ZoneInfo("UTC")


def content(session: Session, row: OutboxRow) -> Isi:
    return _ISI[Jenis(row.jenis)](session, row)


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether what was owed then is still to be said now, to this person or group."""
    masih = _MASIH.get(Jenis(row.jenis))
    return masih is None or masih(session, row, now)


def _still_hinders(session: Session, row: OutboxRow, now: datetime) -> bool:
    satu = session.get_one(KendalaRow, row.perihal_id)
    return satu.ditutup_at is None and _collects(session, row, satu.kewajiban_id, now)


def _still_overdue(session: Session, row: OutboxRow, now: datetime) -> bool:
    # Each week's list says again what the one before it said.
    return not outbox_repo.is_overtaken(session, row) and _still_listed(session, row, now)


def _still_listed(session: Session, row: OutboxRow, now: datetime) -> bool:
    return _collects(session, row, row.perihal_id or 0, now) and bool(_listed(session, row))


def _lets_in(session: Session, row: OutboxRow, now: datetime) -> bool:
    # Somebody without any role any more lets nobody in.
    terbuka = tautan_unit.is_open(session, row.perihal_id or 0, now)
    return terbuka and not _reader(session, row, now).tak_dikenal


def _leads(session: Session, row: OutboxRow, now: datetime) -> bool:
    return sees_all(_reader(session, row, now), Kegunaan.MELIHAT_TENGGAT)


def _of_today(session: Session, row: OutboxRow, now: datetime) -> bool:
    # What a group was told a day late would be told beside the next.
    hari_ini = date.fromisoformat(row.kunci) == now.date()
    return hari_ini and _registered(session, row) and bool(_totals(session, row).semua)


def _still_complete(session: Session, row: OutboxRow, now: datetime) -> bool:
    del now
    return _registered(session, row) and _complete(session, row).jumlah.lengkap


def _listed(session: Session, row: OutboxRow) -> tuple[object, ...]:
    isi = _late(session, row) if row.jenis == Jenis.LEWAT_TENGGAT else _unreached(session, row)
    return isi.belum if isinstance(isi, LewatTenggat) else isi.unit


def _collects(session: Session, row: OutboxRow, kewajiban_id: int, now: datetime) -> bool:
    """Tell whether the person may still see to it: roles end."""
    rincian = perkara.find(session, kewajiban_id, now=_then(row))
    return perkara.may_chase(_reader(session, row, now), rincian.row)


def _reader(session: Session, row: OutboxRow, now: datetime) -> Pelaku:
    return pelaku_of(session, session.get_one(OrangRow, row.orang_id), on=now.date())


def _then(row: OutboxRow) -> datetime:
    return row.dibuat_at.astimezone(UTC)


def _late(session: Session, row: OutboxRow) -> LewatTenggat:
    on = date.fromisoformat(row.kunci.rpartition(":")[2])
    return late_list(perkara.find(session, row.perihal_id or 0, now=_then(row)), on)


def _unreached(session: Session, row: OutboxRow) -> BelumTerjangkau:
    return unreached_list(perkara.find(session, row.perihal_id or 0, now=_then(row)))


def _totals(session: Session, row: OutboxRow) -> TotalGrup:
    return kabar_grup.totals(session, row)


def _complete(session: Session, row: OutboxRow) -> GrupLengkap:
    return GrupLengkap(perkara.find(session, row.perihal_id or 0, now=_then(row)).jumlah)


def _registered(session: Session, row: OutboxRow) -> bool:
    return session.get_one(GrupRow, row.grup_id).terdaftar_at is not None


_MASIH: Mapping[Jenis, Callable[[Session, OutboxRow, datetime], bool]] = {
    Jenis.KENDALA: _still_hinders,
    Jenis.LEWAT_TENGGAT: _still_overdue,
    Jenis.BELUM_TERJANGKAU: _still_listed,
    Jenis.TAUTAN: _lets_in,
    Jenis.TERUSAN: _leads,
    Jenis.PENGECUALIAN: kabar_pengecualian.still_wanted,
    Jenis.GRUP_TOTAL: _of_today,
    Jenis.GRUP_LENGKAP: _still_complete,
}
_ISI: Mapping[Jenis, Callable[[Session, OutboxRow], Isi]] = {
    Jenis.KENDALA: lambda s, row: kendala.content(s, s.get_one(KendalaRow, row.perihal_id)),
    Jenis.KENDALA_DITUTUP: lambda s, row: kendala.answer_of(
        s, s.get_one(KendalaRow, row.perihal_id)
    ),
    Jenis.LEWAT_TENGGAT: _late,
    Jenis.BELUM_TERJANGKAU: _unreached,
    Jenis.MINTA_TAUTAN: lambda s, row: tautan_unit.asked(s, row.perihal_id or 0, row.kunci),
    Jenis.TAUTAN: lambda s, row: tautan_unit.made(s, row.perihal_id or 0),
    Jenis.TERUSAN: lambda s, row: teruskan.content(s, row.perihal_id or 0),
    Jenis.PENGECUALIAN: lambda s, row: kabar_pengecualian.content(s, row.perihal_id or 0),
    Jenis.GRUP_TOTAL: _totals,
    Jenis.GRUP_LENGKAP: _complete,
}

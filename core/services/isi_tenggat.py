"""What the messages about deadlines say when they leave, and whether they are still worth it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from core.hak import Bidang, Kegunaan, Perihal, Putusan, decide
from core.services import kabar_grup, kendala, perkara, tautan_unit, teruskan
from core.services.eskalasi import overdue, unreached
from core.services.kabar import Isi, Jenis
from core.services.kabar_tenggat import BelumTerjangkau, GrupLengkap, LewatTenggat, TotalGrup
from core.services.pelaku import pelaku_of
from storage.models import GrupRow, KendalaRow, OrangRow, OutboxRow

UTC = ZoneInfo("UTC")


def content(session: Session, row: OutboxRow) -> Isi:
    return _ISI[Jenis(row.jenis)](session, row)


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether what was owed then is still to be said now."""
    nomor = row.perihal_id or 0
    match Jenis(row.jenis):
        case Jenis.KENDALA:
            return session.get_one(KendalaRow, nomor).ditutup_at is None
        case Jenis.LEWAT_TENGGAT | Jenis.BELUM_TERJANGKAU:
            return _collects(session, row, now) and bool(_listed(session, row))
        case Jenis.TAUTAN:
            return tautan_unit.is_open(session, nomor, now)
        case Jenis.GRUP_TOTAL:
            # What a group was told a day late would be told beside the next.
            hari_ini = date.fromisoformat(row.kunci) == now.date()
            return hari_ini and _registered(session, row) and bool(_totals(session, row).semua)
        case Jenis.GRUP_LENGKAP:
            return _registered(session, row) and _complete(session, row).jumlah.lengkap
        case _:
            return True


def _listed(session: Session, row: OutboxRow) -> tuple[object, ...]:
    isi = _late(session, row) if row.jenis == Jenis.LEWAT_TENGGAT else _unreached(session, row)
    return isi.belum if isinstance(isi, LewatTenggat) else isi.unit


def _collects(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether the person may still see to it: roles end."""
    pelaku = pelaku_of(session, session.get_one(OrangRow, row.orang_id), on=now.date())
    rincian = perkara.find(session, row.perihal_id or 0, now=_then(row))
    perihal = Perihal(bidang=Bidang(rincian.row.bidang))
    return decide(pelaku, Kegunaan.MENGINGATKAN, perihal) is not Putusan.TOLAK


def _then(row: OutboxRow) -> datetime:
    return row.dibuat_at.astimezone(UTC)


def _late(session: Session, row: OutboxRow) -> LewatTenggat:
    on = date.fromisoformat(row.kunci.rpartition(":")[2])
    rincian = perkara.find(session, row.perihal_id or 0, now=_then(row))
    telat = set(overdue(rincian, on))
    belum = tuple(satu for *_, satu in rincian.belum if satu.kewajiban_id in telat)
    return LewatTenggat(rincian.jumlah, belum)


def _unreached(session: Session, row: OutboxRow) -> BelumTerjangkau:
    rincian = perkara.find(session, row.perihal_id or 0, now=_then(row))
    jauh = set(unreached(rincian))
    unit = tuple(satu for *_, satu in rincian.belum if satu.kewajiban_id in jauh)
    return BelumTerjangkau(rincian.jumlah.perkara, unit)


def _totals(session: Session, row: OutboxRow) -> TotalGrup:
    return kabar_grup.totals(session, row)


def _complete(session: Session, row: OutboxRow) -> GrupLengkap:
    return GrupLengkap(perkara.find(session, row.perihal_id or 0, now=_then(row)).jumlah)


def _registered(session: Session, row: OutboxRow) -> bool:
    return session.get_one(GrupRow, row.grup_id).terdaftar_at is not None


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
    Jenis.GRUP_TOTAL: _totals,
    Jenis.GRUP_LENGKAP: _complete,
}

"""What a message about a report says: read from the rows when it leaves."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from core.isian import Siapa
from core.kewajiban.laporan import Laporan, StatusLaporan
from core.kewajiban.terutang import Terutang
from core.services.baca_laporan import to_laporan
from core.services.hasil_survei import of_report
from core.services.kabar import Jenis, KabarLaporan, TandaTerima
from core.services.kabar_laporan import zone_of
from core.services.terutang import describe
from storage import laporan_repo
from storage.models import KewajibanRow, LaporanRow, OutboxRow

JENIS = frozenset(
    {
        Jenis.TANDA_TERIMA,
        Jenis.LAPORAN_DICATAT,
        Jenis.LAPORAN_DITERIMA,
        Jenis.LAPORAN_DIKEMBALIKAN,
        Jenis.LAPORAN_DIGANTI,
        Jenis.LAPORAN_TANPA_PEMUTUS,
    }
)
MASIH = {
    Jenis.LAPORAN_DICATAT: StatusLaporan.DIAJUKAN,
    Jenis.LAPORAN_DIKEMBALIKAN: StatusLaporan.DIKEMBALIKAN,
    Jenis.LAPORAN_TANPA_PEMUTUS: StatusLaporan.DIAJUKAN,
}
"""What a report must still be for its message to be worth sending."""


def content(session: Session, row: OutboxRow) -> KabarLaporan | TandaTerima:
    laporan, terutang = report(
        session, row.perihal_id or 0, now=row.dibuat_at.astimezone(zone_of(row.kunci))
    )
    if row.jenis == Jenis.TANDA_TERIMA:
        return TandaTerima(laporan, terutang, of_report(session, laporan))
    return KabarLaporan(Jenis(row.jenis), laporan, terutang)


def still_wanted(session: Session, jenis: Jenis, row: OutboxRow) -> bool:
    """Tell whether it is still so, and nothing newer was sent since it came back."""
    laporan = session.get_one(LaporanRow, row.perihal_id)
    if jenis in MASIH and laporan.status != MASIH[jenis]:
        return False
    if jenis is Jenis.LAPORAN_DIKEMBALIKAN:
        semua = laporan_repo.list_of(session, [laporan.kewajiban_id])
        return all(
            satu.versi <= laporan.versi or satu.status == StatusLaporan.DITARIK for satu in semua
        )
    return True


def report(session: Session, laporan_id: int, *, now: datetime) -> tuple[Laporan, Terutang]:
    """Return a report and what it is for, its times in the zone of `now`."""
    row = session.get_one(LaporanRow, laporan_id)
    milik = session.get_one(KewajibanRow, row.kewajiban_id)
    laporan = to_laporan(session, [(row, milik)])[0]
    [terutang] = describe(session, [milik], now=now)
    zona = terutang.batas.zona
    pemutus = laporan.pemutus
    laporan = replace(
        laporan,
        pengirim=_in(laporan.pengirim, zona),
        pemutus=_in(pemutus, zona) if pemutus else None,
    )
    return laporan, terutang


def _in(siapa: Siapa, zona: ZoneInfo) -> Siapa:
    return replace(siapa, pada_at=siapa.pada_at.astimezone(zona))

"""Reports that are owed, and those who send, collect and read them, for tests about reports."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sqlalchemy import Engine
from sqlmodel import Session, select

from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.kewajiban.laporan import IsiLaporan, Laporan
from core.services import laporan
from core.services.kewajiban import bring_up_to_date
from storage.engine import writing
from storage.models import JenisKewajibanRow, KewajibanRow, OutboxRow, UnitRow
from tests.cetakan import once
from tests.conftest import WIB, make_pelaku
from tests.core.kewajiban.hari import hari_kerja

KINI = datetime(2027, 1, 12, 3, tzinfo=UTC).astimezone(WIB)
"""Selasa, 10.00 WIB: SKM of semester II 2026 is due in 3 days, IKK of 2026 in 19."""
PDF = b"%PDF-1.7\nisi laporan\n%%EOF\n"
BERKAS = (Bukti("IKK 2026.pdf", sidik="a" * 64, jenis="pdf", ukuran=2048),)


@dataclass(frozen=True)
class Dunia:
    """IKK LPPD and SKM of 2026 are owed, and LKjIP, PK and LPPD a little later."""

    engine: Engine
    dinkes: Pelaku
    kepala_dinkes: Pelaku
    dinsos: Pelaku
    pbj: Pelaku
    tapem: Pelaku
    tapem_lain: Pelaku
    organisasi: Pelaku
    sekda: Pelaku
    admin: Pelaku

    def owed(self, unit: str = "dinkes", jenis: str = "ikk_lppd", periode: str = "") -> int:
        with Session(self.engine) as session:
            statement = (
                select(KewajibanRow.id, KewajibanRow.periode)
                .join(UnitRow)
                .where(UnitRow.kode == unit, KewajibanRow.jenis == jenis)
                .order_by(KewajibanRow.tenggat_on)  # type: ignore[arg-type]
            )
            semua = session.exec(statement).all()
            return next(nomor or 0 for nomor, kode in semua if periode in {"", kode})

    def send(self, pelaku: Pelaku, unit: str = "dinkes", isi: IsiLaporan | None = None) -> Laporan:
        isi = isi or IsiLaporan(ikk_terisi=38, ikk_jumlah=40)
        return laporan.send(self.engine, None, pelaku, self.owed(unit), isi, BERKAS, now=KINI)

    def outbox(self, pelaku: Pelaku) -> list[str]:
        """Return the kinds of messages that are owed to somebody, in their order."""
        with Session(self.engine) as session:
            rows = session.exec(
                select(OutboxRow.jenis)
                .where(OutboxRow.orang_id == pelaku.orang_id)
                .order_by(OutboxRow.id)  # type: ignore[arg-type]
            )
            return list(rows)


def make_dunia(engine: Engine) -> Dunia:
    """Let reports be owed in this database, and the people in."""
    return replace(once(engine, "laporan", lambda: _make(engine)), engine=engine)


def owe_reports(engine: Engine) -> None:
    """Activate all kinds that are met by a report."""
    with writing(engine) as session:
        for kode in ("ikk_lppd", "skm", "lkjip", "perjanjian_kinerja", "lppd"):
            session.get_one(JenisKewajibanRow, kode).aktif_on = date(2026, 12, 1)
        bring_up_to_date(session, hari_kerja(), on=KINI.date())


def _make(engine: Engine) -> Dunia:
    owe_reports(engine)

    def orang(peran: Peran, unit: str | None, nomor: int) -> Pelaku:
        return make_pelaku(engine, peran, unit, telegram_id=nomor)

    return Dunia(
        engine,
        dinkes=orang(Peran.OPERATOR_PD, "dinkes", 3001),
        kepala_dinkes=orang(Peran.KEPALA_PD, "dinkes", 3011),
        dinsos=orang(Peran.KEPALA_PD, "dinsos", 3002),
        pbj=orang(Peran.KABAG, "bagian-pbj", 3003),
        tapem=orang(Peran.VERIFIKATOR, "bagian-tapem", 3004),
        tapem_lain=orang(Peran.VERIFIKATOR, "bagian-tapem", 3007),
        organisasi=orang(Peran.VERIFIKATOR, "bagian-organisasi", 3005),
        sekda=orang(Peran.PIMPINAN, None, 3006),
        admin=orang(Peran.ADMIN, None, 3008),
    )

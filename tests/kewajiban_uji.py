"""Obligations that are set, activated, reported and decided on, for tests about deadlines."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.kewajiban.atur import Ubahan
from core.kewajiban.laporan import IsiLaporan, Laporan
from core.services import atur_kewajiban, laporan
from core.services.hari_kerja import load_calendar
from core.services.kewajiban import bring_up_to_date
from core.skm.rincian import Sumber, Survei, write_survei
from storage.engine import writing
from storage.models import JenisKewajibanRow, KewajibanRow, UnitRow
from tests.conftest import WIB, make_pelaku

BERKAS = (Bukti(nama="laporan.pdf", tautan="https://contoh.go.id/laporan.pdf"),)


def set_all(engine: Engine, admin: Pelaku, semua: Sequence[Ubahan], now: datetime) -> None:
    """Set these things one after the other."""
    for ubahan in semua:
        rencana = atur_kewajiban.preview(engine, admin, [ubahan], now=now)
        atur_kewajiban.change(engine, None, admin, [ubahan], rencana.sidik, now=now)


def at(tahun: int, bulan: int, hari: int, jam: int = 9, menit: int = 0) -> datetime:
    return datetime(tahun, bulan, hari, jam, menit, tzinfo=WIB)


def activate(engine: Engine, *kode: str, on: date = date(2026, 12, 1)) -> None:
    """Activate these kinds, and let what is owed a year ahead be there."""
    with writing(engine) as session:
        for satu in kode:
            session.get_one(JenisKewajibanRow, satu).aktif_on = on
        session.flush()
    with writing(engine) as session:
        bring_up_to_date(session, load_calendar(engine), on=on)


def owed(engine: Engine, jenis: str, tahun: int, periode: str = "tahun") -> dict[str, int]:
    """Return the obligations of a period by the codes of their units, in the Pemda's order."""
    with Session(engine) as session:
        statement = (
            select(UnitRow.kode, KewajibanRow.id)
            .join(KewajibanRow, col(KewajibanRow.unit_id) == col(UnitRow.id))
            .where(
                KewajibanRow.jenis == jenis,
                KewajibanRow.tahun == tahun,
                KewajibanRow.periode == periode,
            )
            .order_by(col(UnitRow.urutan))
        )
        return {kode: nomor or 0 for kode, nomor in session.exec(statement)}


@contextmanager
def changing(engine: Engine, kewajiban_id: int) -> Iterator[KewajibanRow]:
    """Give an obligation to be changed, as an admin would."""
    with writing(engine) as session:
        yield session.get_one(KewajibanRow, kewajiban_id)


class Pengumpul:
    """Those who collect IKK and SKM: they send on behalf of units, and accept each other's."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.tapem, self.tapem_lain = self._two("bagian-tapem", 8801)
        self.organisasi, self.organisasi_lain = self._two("bagian-organisasi", 8811)

    def _two(self, unit: str, telegram_id: int) -> tuple[Pelaku, Pelaku]:
        satu, dua = (
            make_pelaku(self.engine, Peran.VERIFIKATOR, unit, telegram_id=telegram_id + n)
            for n in range(2)
        )
        return satu, dua

    def send(self, kewajiban_id: int, now: datetime, *, survei: Survei | None = None) -> Laporan:
        """Send what is owed; with a survey it is of SKM, without of IKK."""
        return laporan.send(
            self.engine,
            None,
            self.organisasi if survei else self.tapem,
            kewajiban_id,
            IsiLaporan(rincian=write_survei(survei) if survei else {}),
            BERKAS,
            now=now,
        )

    def accepted(
        self, kewajiban_id: int, now: datetime, *, survei: Survei | None = None
    ) -> Laporan:
        satu = self.send(kewajiban_id, now, survei=survei)
        pemutus = self.organisasi_lain if survei else self.tapem_lain
        return laporan.accept(self.engine, None, pemutus, satu.id, now=now)


def of_ikm(ikm: str) -> Survei:
    """Return a survey of which only this is known."""
    return Survei(sumber=Sumber.IKM, responden=100, populasi=None, ikm=Decimal(ikm))

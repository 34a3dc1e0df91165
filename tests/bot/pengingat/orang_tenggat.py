"""IKK LPPD of 2026, who reports it and who collects it, for tests about reminders in the chat."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.umum.keluar import jawaban as kabar_jawaban
from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.kewajiban.laporan import IsiLaporan
from core.services import keluar, laporan, masuk, orang, pengingat
from core.services.kabar import KabarLaporan, MenungguPutusan, TandaTerima
from storage.engine import writing
from storage.models import JenisKewajibanRow, KewajibanRow, TenggatPeriodeRow, UnitRow
from tests.bot.isi.orang_isi import Orang
from tests.cetakan import once
from tests.conftest import NOW, WIB, make_pelaku

TAUTAN = "https://t.me/uji_bot?start={}"
BERKAS = (Bukti("IKK 2026.pdf", sidik="a" * 64, jenis="pdf", ukuran=1),)


def pagi(bulan: int, hari: int, tahun: int = 2027, jam: int = 8, menit: int = 0) -> datetime:
    return datetime(tahun, bulan, hari, jam, menit, tzinfo=WIB)


H7 = pagi(1, 22)
"""H-7 of 31 January 2027 is Sunday the 24th, so it is this Friday."""
H3 = pagi(1, 28)


class Layar(Orang):
    """Somebody in their chat, on which the bot writes too; their clock is the world's."""

    def receive(self, jawaban: Jawaban) -> str:
        self.jawaban = jawaban
        return self._shown()

    def at(self, now: datetime) -> "Layar":
        self.ruang = replace(self.ruang, jam=lambda: now)
        return self


@dataclass
class Dunia:
    engine: Engine
    operator: Pelaku
    kadis: Pelaku
    verifikator: Pelaku
    kabag: Pelaku
    admin: Pelaku

    def layar(self, pelaku: Pelaku, now: datetime) -> Layar:
        return Layar(Ruang(self.engine, jam=lambda: now, username="uji_bot"), pelaku)

    def owed(self, unit: str = "dinkes", jenis: str = "ikk_lppd") -> int:
        with Session(self.engine) as session:
            statement = (
                select(KewajibanRow.id)
                .join(UnitRow)
                .where(UnitRow.kode == unit, KewajibanRow.jenis == jenis)
            )
            return session.exec(statement).first() or 0

    def sent(self, now: datetime) -> Iterator[tuple[keluar.Kiriman, Jawaban]]:
        """Yield what leaves within the minute; each message gets a number of its own.

        What is said of reports and of decisions leaves as well, and is not looked at here.
        """
        now += timedelta(minutes=1)
        while due := keluar.list_due(self.engine, now=now):
            for satu in due:
                if keluar.claim(self.engine, satu, now=now):
                    nomor = satu.ubah or 100 + satu.id
                    keluar.mark_sent(self.engine, satu, message_id=nomor, now=now)
                    if isinstance(satu.isi, KabarLaporan | TandaTerima | MenungguPutusan):
                        continue
                    yield (
                        satu,
                        kabar_jawaban(satu.isi, lambda isi: f"https://t.me/uji_bot?start={isi}"),
                    )

    def told(self, pelaku: Pelaku, now: datetime) -> list[Jawaban]:
        """Return what one person gets now."""
        return [isi for satu, isi in self.sent(now) if satu.kepada == pelaku.telegram_id]

    def remind(self, now: datetime) -> list[tuple[keluar.Kiriman, Jawaban]]:
        pengingat.remind(self.engine, now=now)
        return list(self.sent(now))

    def reminder(self, now: datetime, pelaku: Pelaku | None = None) -> Layar:
        """Return the chat of somebody with the day's reminder in it."""
        siapa = pelaku or self.operator
        layar = self.layar(siapa, now)
        [jawaban] = [isi for satu, isi in self.remind(now) if satu.kepada == siapa.telegram_id]
        layar.receive(jawaban)
        return layar

    def report(self, now: datetime, unit: str = "dinkes", pelaku: Pelaku | None = None) -> int:
        return laporan.send(
            self.engine,
            None,
            pelaku or self.operator,
            self.owed(unit),
            IsiLaporan(),
            BERKAS,
            now=now,
        ).id

    def extend(self, on: date, *, mulai: date, unit: str = "dinkes") -> None:
        with writing(self.engine) as session:
            row = session.get_one(KewajibanRow, self.owed(unit))
            row.diperpanjang_on, row.mulai_on = on, mulai

    def move(self, on: date, *, tahun: int = 2026) -> None:
        """Let IKK LPPD of a year be due on another day for all units, as an admin sets it."""
        with writing(self.engine) as session:
            session.add(
                TenggatPeriodeRow(jenis="ikk_lppd", tahun=tahun, periode="tahun", tenggat_on=on)
            )

    def act(self, telegram_id: int, now: datetime) -> None:
        """Let somebody have written to the bot."""
        masuk.write(self.engine, 1, [], [], terlihat=[telegram_id], now=now + timedelta(seconds=1))


def make_dunia(engine: Engine, *jenis: str) -> Dunia:
    """Activate these kinds, IKK LPPD without any, and let the people in; once for each process."""
    dunia = once(engine, f"tenggat {jenis}", lambda: _make(engine, jenis))
    return replace(dunia, engine=engine)


def _make(engine: Engine, jenis: Sequence[str]) -> Dunia:
    with writing(engine) as session:
        for kode in jenis or ("ikk_lppd",):
            session.get_one(JenisKewajibanRow, kode).aktif_on = date(2026, 12, 1)
    dunia = Dunia(
        engine,
        operator=make_pelaku(engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3001),
        kadis=make_pelaku(engine, Peran.KEPALA_PD, "dinkes", telegram_id=3002),
        verifikator=make_pelaku(engine, Peran.VERIFIKATOR, "bagian-tapem", telegram_id=3003),
        kabag=make_pelaku(engine, Peran.KABAG, "bagian-tapem", telegram_id=3004),
        admin=make_pelaku(engine, Peran.ADMIN, telegram_id=3005),
    )
    for satu in (dunia.operator, dunia.kadis, dunia.verifikator, dunia.kabag, dunia.admin):
        orang.mark_started(engine, satu, now=NOW)
    pengingat.remind(engine, now=pagi(12, 1, 2026))
    return dunia

"""Whom a tick of reminders reaches, and what it records, for tests about when that is."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.kewajiban.tepat import Penilaian
from core.services import pengingat
from core.services.hari_kerja import read_calendar
from core.services.kabar import Pengingat
from core.services.kedudukan import standing
from storage.engine import reading
from storage.models import AnakTerlewatRow, KewajibanRow, OrangRow, PengingatRow
from tests.bot.pengingat.orang_tenggat import Dunia, make_dunia, pagi
from tests.cetakan import once
from tests.conftest import WIB

DETIK = timedelta(seconds=1)
OPERATOR, KEDUANYA = {3001}, {3001, 3002}
"""Of Dinas Kesehatan: from three days before the deadline on its head hears too."""
PAGI, SORE = "07:30:00", "15:59:59"
"""The first second of sending of a day, and the last."""
PAGI_PUASA, SORE_PUASA = "08:00:00", "14:59:59"
"""The same in Ramadan: in 2027 from 8 February to 9 March, in 2028 from 28 January to 26 February.

Source: as `holidays` reckons 1448 and 1449 H.
"""


def pukul(tahun: int, bulan: int, hari: int, jam: str = PAGI) -> datetime:
    return datetime.combine(date(tahun, bulan, hari), time.fromisoformat(jam), WIB)


def due(engine: Engine, on: date) -> Dunia:
    """Return the world in which IKK LPPD is due on this day, known since the December before."""
    dunia = make_dunia(engine)

    def make() -> None:
        dunia.move(on, tahun=on.year - 1)
        pengingat.remind(engine, now=pagi(12, 1, on.year - 1))

    once(engine, f"IKK {on}", make)
    return dunia


def ledger(engine: Engine, telegram_id: int = 3001) -> list[tuple[str, str, str | None]]:
    """Return the rungs of one person with what became of them, as they were recorded."""
    with Session(engine) as session:
        rows = session.exec(
            select(PengingatRow)
            .join(OrangRow)
            .where(OrangRow.telegram_id == telegram_id)
            .order_by(col(PengingatRow.id))
        )
        return [(row.kunci.partition(":")[2], row.nasib, row.sebab) for row in rows]


def said(engine: Engine, telegram_id: int = 3001) -> set[str]:
    """Return the rungs that one person is told of in a message."""
    return {kode for kode, nasib, _ in ledger(engine, telegram_id) if nasib == "kirim"}


def missed(dunia: Dunia, unit: str = "dinkes") -> list[tuple[str, str]]:
    """Return the rungs that nobody of a unit was told of, with the reason."""
    with Session(dunia.engine) as session:
        rows = session.exec(
            select(AnakTerlewatRow)
            .where(AnakTerlewatRow.kewajiban_id == dunia.owed(unit))
            .order_by(col(AnakTerlewatRow.kunci))
        )
        return [(row.kunci.partition(":")[2], row.sebab) for row in rows]


def reached(dunia: Dunia, now: datetime) -> set[int]:
    """Run a tick, and return to whom a reminder leaves."""
    return {satu.kepada for satu, _ in dunia.remind(now) if isinstance(satu.isi, Pengingat)}


def around(dunia: Dunia, saat: datetime) -> list[set[int]]:
    """Return whom three ticks reach: one second before, at and after."""
    return [reached(dunia, saat + n * DETIK) for n in (-1, 0, 1)]


def judged(dunia: Dunia, now: datetime) -> Penilaian:
    """Return where what Dinas Kesehatan owes stands."""
    with reading(dunia.engine) as session:
        row = session.get_one(KewajibanRow, dunia.owed())
        [satu] = standing(session, read_calendar(session), [row], now=now).values()
    return satu

"""2,000 reminders at once: how long they take to leave, and what that does to an answer.

The stand-in takes from the bot what Telegram takes, and refuses the rest with 429. Ideal is what
its limit of 30 a second allows for the reminders and the answers together.
"""

import asyncio
import shutil
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import insert
from sqlmodel import Session, col, select
from tabulate import tabulate

from bot.demo.laju import SEMUA, Laju
from core.kewajiban.ingatan import Nasib
from core.services import keluar
from core.services.basis_data import open_database
from core.services.hari_kerja import read_calendar
from core.services.kabar import Jenis
from core.services.kewajiban import bring_up_to_date
from storage.engine import writing
from storage.models import (
    BundelRow,
    JenisKewajibanRow,
    KewajibanRow,
    OrangRow,
    PekanUnitRow,
    PengingatRow,
    PenugasanRow,
    UnitRow,
)
from tests.bench.besar import close
from tests.bench.lapangan import ORANG, Lapangan, ceker

BANYAK = 2_000
PENERIMA = range(10_001, 10_001 + BANYAK)
TENANG_DETIK = 25.0
"""The reminders begin so long after the database is made: before that an answer is measured."""
TENANG_JAWABAN, JEDA_DETIK = 40, 0.5
JAM = 9
"""What time it is where the bench is: within the hours of sending."""


class LajuTercatat(Laju):
    """Counts what it refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.ditolak = 0

    def take(self, chat_id: int, now: datetime) -> int | None:
        tunggu = super().take(chat_id, now)
        self.ditolak += tunggu is not None
        return tunggu


def make_reminders(kecil: Path, path: Path, zona: ZoneInfo) -> datetime:
    """Make a database in which everybody is owed a reminder; return when the first may leave."""
    shutil.copy(kecil, path)
    engine = open_database(f"sqlite:///{path}")
    now = datetime.now(zona)
    with writing(engine) as session:
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = now.date() - timedelta(days=400)
        bring_up_to_date(session, read_calendar(session), on=now.date())
        unit_ids = sorted(set(session.exec(select(KewajibanRow.unit_id))))
        # Whatever day it is, it is one of work.
        unit = [{"unit_id": nomor, "hari": "1234567"} for nomor in _unit_ids(session)]
        session.execute(insert(PekanUnitRow), unit)
        _people(session, unit_ids, now)
    mulai = datetime.now(zona) + timedelta(seconds=TENANG_DETIK)
    with writing(engine) as session:
        milik = {row.unit_id: row for row in session.exec(select(KewajibanRow))}
        for orang in session.exec(select(OrangRow).where(col(OrangRow.telegram_id).in_(PENERIMA))):
            tugas = session.exec(select(PenugasanRow).where(PenugasanRow.orang_id == orang.id))
            _remind(session, orang.id or 0, milik[tugas.one().unit_id or 0], mulai)
    close(engine)
    return mulai


def _unit_ids(session: Session) -> list[int]:
    return [nomor for nomor in session.exec(select(UnitRow.id)) if nomor is not None]


def _people(session: Session, unit: list[int], now: datetime) -> None:
    orang = [
        {"id": nomor, "telegram_id": nomor, "nama": f"P {nomor}", "mulai_at": now}
        for nomor in PENERIMA
    ]
    session.execute(insert(OrangRow), orang)
    tugas = [
        {
            "orang_id": nomor,
            "peran": "operator_pd",
            "unit_id": unit[nomor % len(unit)],
            "kapasitas": "definitif",
            "mulai_on": now.date(),
            "akhir_on": None,
            "asal": "bench",
            "didelegasikan": False,
        }
        for nomor in PENERIMA
    ]
    session.execute(insert(PenugasanRow), tugas)


def _remind(session: Session, orang_id: int, milik: KewajibanRow, mulai: datetime) -> None:
    bundel = BundelRow(orang_id=orang_id, on=mulai.date(), dibuat_at=mulai)
    session.add(bundel)
    session.flush()
    session.add(
        PengingatRow(
            kewajiban_id=milik.id or 0,
            orang_id=orang_id,
            kunci=f"{milik.tenggat_on:%Y%m%d}:h-7",
            nasib=Nasib.KIRIM,
            bundel_id=bundel.id,
            dibuat_at=mulai,
        )
    )
    nomor = bundel.id or 0
    keluar.owe_person(
        session,
        Jenis.PENGINGAT,
        orang_id,
        kunci=f"{nomor}",
        perihal_id=nomor,
        now=mulai,
        sejak=mulai,
    )


def office_zone() -> ZoneInfo:
    """Return a zone in which an office is open at this hour."""
    beda = (JAM - datetime.now(UTC).hour + 11) % 24 - 11
    # The sign of these names is the other way round.
    return ZoneInfo(f"Etc/GMT{-beda:+d}" if beda else "Etc/GMT")


async def answers(lapangan: Lapangan, banyak: int, selesai: asyncio.Event | None) -> list[float]:
    """Ask again and again, and return how long each answer took, in seconds."""
    lama = []
    for nomor in range(banyak):
        if selesai is not None and selesai.is_set():
            break
        person = ORANG[nomor % len(ORANG)]
        antrean: asyncio.Queue[tuple[str, dict[str, object]]] = asyncio.Queue()
        lapangan.tiruan.listeners[person].add(antrean)
        awal = time.perf_counter()
        lapangan.tiruan.say(person, "/capaian 2024")
        while True:
            nama, isi = await asyncio.wait_for(antrean.get(), 60)
            pesan = isi.get("message")
            if nama == "message" and isinstance(pesan, dict) and pesan["from"] == "bot":
                break
        lama.append(time.perf_counter() - awal)
        lapangan.tiruan.listeners[person].discard(antrean)
        await asyncio.sleep(JEDA_DETIK if selesai is not None else 0.05)
    return lama


async def measure(kecil: Path, folder: Path) -> dict[str, float]:
    """Return seconds and counts by their names."""
    zona = office_zone()
    path = folder / "sebar.db"
    mulai = make_reminders(kecil, path, zona)
    async with ceker(path, folder, orang=(*ORANG, *PENERIMA), zona=zona.key) as lapangan:
        tiruan = lapangan.tiruan
        tiruan.started.update(PENERIMA)
        laju = tiruan.laju = LajuTercatat()
        tenang = await answers(lapangan, TENANG_JAWABAN, None)
        sisa = (mulai - datetime.now(UTC)).total_seconds()
        await asyncio.sleep(max(0.0, sisa))
        if sisa < 0:
            raise RuntimeError("the reminders began before the answers were measured")
        selesai = asyncio.Event()
        bertanya = asyncio.create_task(answers(lapangan, 10_000, selesai))
        await tiruan.kabar.wait(lambda: _reminded(lapangan) > 0)
        awal = time.perf_counter()
        await asyncio.wait_for(tiruan.kabar.wait(lambda: _reminded(lapangan) >= BANYAK), 600)
        lama = time.perf_counter() - awal
        selesai.set()
        ramai = await bertanya
        dikirim = _reminded(lapangan)
    banyak, selama = SEMUA
    return {
        "dikirim": dikirim,
        "lama": lama,
        "ideal": (BANYAK + len(ramai) - banyak) / (banyak / selama.total_seconds()),
        "ditolak": laju.ditolak,
        "tenang": statistics.median(tenang),
        "ramai": statistics.median(ramai),
    }


def _reminded(lapangan: Lapangan) -> int:
    pesan = lapangan.tiruan.pesan
    return sum(bool(pesan.get(nomor)) for nomor in PENERIMA)


def report(kecil: Path, folder: Path) -> str:
    """Return the figures as a table."""
    hasil = asyncio.run(measure(kecil, folder))
    baris = [
        (
            f"{hasil['dikirim']:.0f} pengingat",
            f"{hasil['lama']:.1f} s",
            f"{hasil['ideal']:.1f} s",
            f"{hasil['lama'] / hasil['ideal']:.3f}",
            "1,05",
        ),
        ("ditolak 429", f"{hasil['ditolak']:.0f}", "0", "", "0"),
        (
            "capaian p50 saat itu",
            f"{hasil['ramai'] * 1000:.1f} ms",
            f"{hasil['tenang'] * 1000:.1f} ms",
            f"{hasil['ramai'] / hasil['tenang']:.2f}",
            "2",
        ),
    ]
    judul = ("sebaran", "CEKER", "dasar", "rasio", "gerbang")
    return tabulate(baris, headers=judul, disable_numparse=True)

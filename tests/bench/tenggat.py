"""How long it takes to find what is due among many open obligations.

2,000 units with an operator and a head each owe 50 reports, due within the days around today.
Nothing has come in, and every rung up to today was dealt with.
"""

import shutil
import statistics
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import sqlalchemy
from sqlalchemy import Engine, delete, func, insert, literal
from sqlmodel import Session, col, select
from tabulate import tabulate

from core.hari_kerja import Kalender
from core.kewajiban.ingatan import Nasib
from core.kewajiban.tangga import MENDESAK, climb, due
from core.services import pengingat
from core.services.baca_kewajiban import to_tangga
from core.services.basis_data import open_database
from core.services.hari_kerja import load_calendar
from storage.engine import open_engine, writing
from storage.models import (
    JenisKewajibanRow,
    KewajibanRow,
    OrangRow,
    PengingatRow,
    PenugasanRow,
    TanggaRow,
    UnitRow,
)
from storage.types import AwareDateTime
from tests.bench.besar import close
from tests.conftest import WIB

KINI = datetime(2027, 1, 20, 9, tzinfo=WIB)
UNIT, PER_UNIT = 2_000, 50
SEBARAN = 56
"""Days over which the due dates lie, half of them before today."""
BATAS_DETIK = 1.0
ULANG = 5
AWAL = 100_000
"""Ids of units, people and obligations from here on."""
LAMA = date(2026, 1, 1)


def make_obligations(kecil: Path, path: Path, unit: int = UNIT) -> Path:
    """Make a database with so many units around the sample's."""
    shutil.copy(kecil, path)
    engine = open_database(f"sqlite:///{path}")
    kalender = load_calendar(engine)
    with writing(engine) as session:
        _units(session, unit)
        _kinds(session)
        for ke in range(PER_UNIT):
            _owe(session, kalender, unit, ke)
    with engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
    close(engine)
    return path


def measure(path: Path) -> list[tuple[str, int, float]]:
    """Return what was due, for how many people, and in how many seconds it was found."""
    engine = open_engine(f"sqlite:///{path}")
    kalender = load_calendar(engine)
    hasil = [("tidak ada", *_find(engine, kalender))]
    with writing(engine) as session:
        # Of one due date the last rung is to be said today, to the operator of every unit.
        terakhir = session.exec(
            select(func.max(PengingatRow.id)).where(col(PengingatRow.kunci).like("%:h-14"))
        )
        kunci = session.get_one(PengingatRow, terakhir.one()).kunci
        session.exec(delete(PengingatRow).where(col(PengingatRow.kunci) == kunci))
    hasil.append(("satu anak tangga", *_find(engine, kalender)))
    engine.dispose()
    return hasil


def report(kecil: Path, folder: Path) -> str:
    """Return the times as a table; they must not be longer than BATAS_DETIK."""
    path = make_obligations(kecil, folder / "tenggat.db")
    baris = [
        (apa, f"{orang}", f"{detik:.2f} s", f"{detik / BATAS_DETIK:.2f}", "1")
        for apa, orang, detik in measure(path)
    ]
    judul = (f"{UNIT * PER_UNIT} tenggat terbuka", "orang", "lama", "rasio", "gerbang")
    return tabulate(baris, headers=judul, disable_numparse=True)


def _find(engine: Engine, kalender: Kalender) -> tuple[int, float]:
    lama = []
    for _ in range(ULANG):
        awal = time.perf_counter()
        tinjauan = pengingat.preview(engine, kalender, now=KINI)
        lama.append(time.perf_counter() - awal)
    return sum(satu.bicara for satu in tinjauan.rencana), statistics.median(lama)


def _units(session: Session, banyak: int) -> None:
    nomor = range(AWAL, AWAL + banyak)
    unit = [
        {
            "id": n,
            "kode": f"u{n}",
            "nama": f"U {n}",
            "singkat": f"U{n}",
            "jenis": "upt",
            "urutan": n,
        }
        for n in nomor
    ]
    session.execute(insert(UnitRow), unit)
    orang = [
        {"id": 2 * n + kepala, "telegram_id": 2 * n + kepala, "nama": f"P {n}", "mulai_at": KINI}
        for n in nomor
        for kepala in (0, 1)
    ]
    session.execute(insert(OrangRow), orang)
    tugas = [
        {
            "orang_id": 2 * n + kepala,
            "peran": "kepala_pd" if kepala else "operator_pd",
            "unit_id": n,
            "kapasitas": "definitif",
            "mulai_on": LAMA,
            "akhir_on": None,
            "asal": "bench",
            "didelegasikan": False,
        }
        for n in nomor
        for kepala in (0, 1)
    ]
    session.execute(insert(PenugasanRow), tugas)


def _kinds(session: Session) -> None:
    """Make as many kinds as each unit owes, all like IKK LPPD."""
    contoh = session.get_one(JenisKewajibanRow, "ikk_lppd").model_dump()
    session.execute(
        insert(JenisKewajibanRow),
        [{**contoh, "kode": f"jenis{n}", "urutan": n, "aktif_on": LAMA} for n in range(PER_UNIT)],
    )


def _owe(session: Session, kalender: Kalender, unit: int, ke: int) -> None:
    tenggat_on = KINI.date() + timedelta(days=ke * SEBARAN // PER_UNIT - SEBARAN // 2)
    buka_on = tenggat_on - timedelta(days=30)
    rows = [
        {
            "id": AWAL + ke * unit + n,
            "jenis": f"jenis{ke}",
            "unit_id": AWAL + n,
            "tahun": 2026,
            "periode": "tahun",
            "buka_on": buka_on,
            "tenggat_on": tenggat_on,
            "mulai_on": LAMA,
            "batal": False,
        }
        for n in range(unit)
    ]
    session.execute(insert(KewajibanRow), rows)
    tangga = to_tangga(session.get_one(TanggaRow, "tahunan"))
    anak = climb(tangga, kalender, buka_on=buka_on, tenggat_on=tenggat_on)
    diingatkan = (0, 1) if KINI.date() >= tenggat_on - MENDESAK else (0,)
    milik = range(AWAL + ke * unit, AWAL + (ke + 1) * unit)
    for satu in due(anak, on=KINI.date(), sejak=LAMA):
        for kepala in diingatkan:
            _remember(session, milik, kepala, f"{tenggat_on:%Y%m%d}:{satu.kode}")


def _remember(session: Session, milik: range, kepala: int, kunci: str) -> None:
    """Write a rung down for the operators, or the heads, of all units that owe these."""
    kolom = ("kewajiban_id", "orang_id", "kunci", "nasib", "dibuat_at")
    isi = sqlalchemy.select(
        col(KewajibanRow.id),
        2 * col(KewajibanRow.unit_id) + kepala,
        literal(kunci),
        literal(Nasib.KIRIM.value),
        literal(KINI, AwareDateTime()),
    ).where(col(KewajibanRow.id).between(milik.start, milik.stop - 1))
    session.execute(insert(PengingatRow).from_select(kolom, isi))

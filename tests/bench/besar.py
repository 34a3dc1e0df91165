"""Databases to measure on: the sample, and one with 500 units, 10 years, 200.000 budget rows."""

import shutil
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Engine, insert
from sqlmodel import Session, select

from core.hak import Peran
from core.services import acuan, orang, pemuatan
from core.services.basis_data import open_database
from core.services.contoh_tahun import open_contoh
from storage.engine import writing
from storage.models import (
    IndikatorRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    RealisasiKinerjaRow,
    TargetRow,
    UnitRow,
)
from tests.bench.lapangan import ORANG
from tests.conftest import NOW

TAHUN = range(2017, 2027)
UNIT = 500
BARIS = 200_000
SEKALI = 5_000


def make_small(path: Path) -> Path:
    """Make the sample's database, with a hundred people who may see everything."""
    engine = open_database(f"sqlite:///{path}")
    # As the program itself does at its start, so that a start finds nothing to do.
    acuan.bring_up_to_date(engine)
    for nama in pemuatan.list_contoh():
        pemuatan.muat_contoh(engine, nama)
    for satu in ORANG:
        orang.add_user(
            engine, satu, nama="P", peran=Peran.PEMBACA, unit=None, asal="bench", now=NOW
        )
    close(engine)
    return path


def make_large(kecil: Path, path: Path) -> Path:
    """Make the large one around the sample: other years and units, the same questions."""
    shutil.copy(kecil, path)
    engine = open_database(f"sqlite:///{path}")
    with writing(engine) as session:
        _units(session)
        _years_of_indikator(session)
        _budget(session)
    with engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
    close(engine)
    return path


def make_posting(kecil: Path, path: Path) -> Path:
    """Make one around the sample with a year that can be posted for, by the first person."""
    shutil.copy(kecil, path)
    engine = open_database(f"sqlite:///{path}")
    admin, *pemutus = (
        orang.add_user(
            engine, nomor, nama="P", peran=peran, unit=unit, asal="bench", now=NOW
        ).pelaku
        for nomor, peran, unit in (
            (1, Peran.ADMIN, None),
            # Whoever collects the field may write for any unit: 54 sub kegiatan, 12 months.
            (ORANG[0], Peran.VERIFIKATOR, "bagian-adpem"),
            (ORANG[1], Peran.VERIFIKATOR, "bagian-adpem"),
            (ORANG[2], Peran.VERIFIKATOR, "bagian-organisasi"),
        )
    )
    del pemutus
    open_contoh(engine, admin, 2025, now=NOW)
    close(engine)
    return path


def close(engine: Engine) -> None:
    """Close it with all that was written in the one file."""
    # Into one file, so that a copy of it is the whole.
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


def _units(session: Session) -> None:
    ada = len(session.exec(select(UnitRow)).all())
    session.execute(
        insert(UnitRow),
        [
            {
                "kode": f"unit-{n}",
                "nama": f"Unit {n}",
                "singkat": f"U{n}",
                "jenis": "upt",
                "urutan": n,
            }
            for n in range(ada, UNIT)
        ],
    )


def _years_of_indikator(session: Session) -> None:
    """Give every indikator a target and a realisasi in each of the other years."""
    rows = session.exec(select(IndikatorRow)).all()
    sumber = rows[0].sumber_id
    figur = {"tercetak": "75", "nilai": Decimal(75), "sumber_id": sumber, "periode": "tahun"}
    lain = [(row.id, tahun) for row in rows for tahun in TAHUN if tahun not in {2023, 2024}]
    session.execute(
        insert(TargetRow),
        [{"indikator_id": i, "tahun": t, "naskah": "pk", **figur} for i, t in lain],
    )
    session.execute(
        insert(RealisasiKinerjaRow),
        [{"indikator_id": i, "tahun": t, "status": "dokumen", **figur} for i, t in lain],
    )


def _budget(session: Session) -> None:
    """Fill the other years: a total, 20 programmes, 400 kegiatan, and sub kegiatan below."""
    sumber = session.exec(select(PosAnggaranRow.sumber_id)).first()
    lain = [tahun for tahun in TAHUN if tahun != 2024]
    for tahun in lain:
        rows = _tree(tahun, BARIS // len(lain), sumber)
        for tingkat in ("jumlah", "program", "kegiatan", "sub_kegiatan"):
            milik = [row for row in rows if row["tingkat"] == tingkat]
            for awal in range(0, len(milik), SEKALI):
                session.execute(insert(PosAnggaranRow), milik[awal : awal + SEKALI])
    ids = session.exec(select(PosAnggaranRow.id).where(PosAnggaranRow.tahun != 2024)).all()
    figur = {"tercetak": "1.000.000", "nilai": Decimal(1_000_000), "sumber_id": sumber}
    for awal in range(0, len(ids), SEKALI):
        sepotong = ids[awal : awal + SEKALI]
        for tahap in ("murni", "perubahan"):
            session.execute(
                insert(PaguRow), [{"pos_id": i, "tahap": tahap, "ke": 0, **figur} for i in sepotong]
            )
        session.execute(
            insert(RealisasiAnggaranRow),
            [{"pos_id": i, "periode": "tahun", "status": "dokumen", **figur} for i in sepotong],
        )


def _tree(tahun: int, banyak: int, sumber: int | None) -> list[dict[str, object]]:
    awal = tahun * 1_000_000
    umum = {"tahun": tahun, "sumber_id": sumber}
    program, kegiatan = 20, 400
    rows: list[dict[str, object]] = [
        {"id": awal, "tingkat": "jumlah", "nomor": 0, "induk_id": None, "nama": "Jumlah"}
    ]
    rows += [
        {"id": awal + n, "tingkat": "program", "nomor": n, "induk_id": awal, "nama": f"Program {n}"}
        for n in range(1, program + 1)
    ]
    rows += [
        {
            "id": awal + 1000 + n,
            "tingkat": "kegiatan",
            "nomor": n,
            "induk_id": awal + 1 + n % program,
            "nama": f"Kegiatan {n}",
        }
        for n in range(1, kegiatan + 1)
    ]
    rows += [
        {
            "id": awal + 10_000 + n,
            "tingkat": "sub_kegiatan",
            "nomor": n,
            "induk_id": awal + 1000 + 1 + n % kegiatan,
            "nama": f"Sub kegiatan {n}",
        }
        for n in range(1, banyak + 1)
    ]
    return [
        {**row, **umum, "pendek": row["nama"], "urutan": urutan} for urutan, row in enumerate(rows)
    ]

"""What the answers of years that are filled in here are computed from, as plain tuples.

As with printed figures (see cetakan_repo), a question reads hundreds of rows.
"""

from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Executable, bindparam, exists, select, union
from sqlmodel import Session

from storage.engine import columns, run
from storage.models import (
    IndikatorUnitRow,
    IsianRow,
    JadwalIsiRow,
    OrangRow,
    PaguRow,
    PosAnggaranRow,
    TahunIsianRow,
    TargetRow,
    UnitRow,
)

TERHITUNG, MENUNGGU = "terverifikasi", "diajukan"
"""The status of a version that counts, and of one that may come to."""
PENGISI = "pengisi"


class TahunTerbuka(NamedTuple):
    """A year that is filled in here, and whether a figure of either kind was accepted in it."""

    tahun: int
    contoh: bool
    kinerja: bool
    anggaran: bool


class Versi(NamedTuple):
    """A version of a figure: all columns of its row."""

    id: int
    objek: str
    indikator_id: int | None
    pos_id: int | None
    janji_id: int | None
    tahun: int
    periode: str
    unit_id: int
    versi: int
    status: str
    teks: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None
    pembilang: Decimal | None
    penyebut: Decimal | None
    basis: str | None
    fisik_pct: Decimal | None
    pendorong: str | None
    penghambat: str | None
    tindak_lanjut: str | None
    alasan: str | None
    peringatan: str
    terlambat: bool
    oleh: int
    peran: str
    sebagai_unit_id: int | None
    kapasitas: str
    atas_nama: bool
    dibuat_at: datetime
    diajukan_oleh: int | None
    diajukan_at: datetime | None
    diputus_oleh: int | None
    diputus_at: datetime | None
    catatan: str | None


class Target(NamedTuple):
    """A target of an indikator for a period, as one document or an admin gives it."""

    indikator_id: int
    periode: str
    naskah: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None


class Tahapan(NamedTuple):
    """Of which line and stage a pagu is, and from when it is in force."""

    pos_id: int
    tahap: str
    ke: int
    berlaku_on: date | None


class Jadwal(NamedTuple):
    """When a period of a field can be filled in: all columns of its row."""

    id: int
    tahun: int
    bidang: str
    periode: str
    buka_on: date
    tenggat_on: date
    contoh: bool
    ditutup_at: datetime | None
    ditutup_oleh: int | None


def list_open(session: Session) -> list[TahunTerbuka]:
    """Return the years that are filled in here, oldest first."""
    semua = run(session, _open(), dihitung=TERHITUNG)
    return [TahunTerbuka(tahun, bool(c), bool(k), bool(a)) for tahun, c, k, a in semua]


def list_kinerja(session: Session, tahun: int) -> list[Versi]:
    """Return the versions of a year's indikator figures that count or may come to."""
    return [Versi(*row) for row in run(session, _versions("indikator_id"), **_counting(tahun))]


def list_anggaran(session: Session, tahun: int) -> list[Versi]:
    """Return the same of its sub kegiatan."""
    return [Versi(*row) for row in run(session, _versions("pos_id"), **_counting(tahun))]


def list_janji(session: Session, tahun: int) -> list[Versi]:
    """Return the same of what its programs and sub kegiatan promise."""
    return [Versi(*row) for row in run(session, _versions("janji_id"), **_counting(tahun))]


def list_people(session: Session, tahun: int) -> dict[int, str]:
    """Return the names of all who wrote, submitted or decided on figures of a year."""
    return dict(_pair(row) for row in run(session, _people(), tahun=tahun))


def list_units(session: Session) -> dict[int, str]:
    return dict(_pair(row) for row in run(session, _units()))


def list_posting_units(session: Session) -> list[tuple[int, int, str]]:
    """Return (indikator, unit, name) of every unit that posts one."""
    return [(satu, unit, nama) for satu, unit, nama in run(session, _posting(), peran=PENGISI)]


def list_targets(session: Session, tahun: int) -> list[Target]:
    """Return all targets for all periods of a year, whoever gives them."""
    return [Target(*row) for row in run(session, _targets(), tahun=tahun)]


def list_schedule(session: Session, tahun: int) -> list[Jadwal]:
    return [Jadwal(*row) for row in run(session, _schedule(), tahun=tahun)]


def list_stages(session: Session, tahun: int) -> list[Tahapan]:
    """Return the stage of every pagu of a year, in the order they were written."""
    return [Tahapan(*row) for row in run(session, _stages(), tahun=tahun)]


def _pair(row: tuple[Any, ...]) -> tuple[int, str]:
    nomor, nama = row
    return nomor, nama


def _counting(tahun: int) -> dict[str, object]:
    return {"tahun": tahun, "dihitung": TERHITUNG, "menunggu": MENUNGGU}


@cache
def _open() -> Executable:
    tahun, isian = columns(TahunIsianRow), columns(IsianRow)

    def accepted(milik: Column[int]) -> ColumnElement[bool]:
        return exists().where(
            isian.tahun == tahun.tahun,
            isian.status == bindparam("dihitung"),
            isian.keadaan.is_(None),
            milik.is_not(None),
        )

    return select(
        tahun.tahun, tahun.contoh, accepted(isian.indikator_id), accepted(isian.pos_id)
    ).order_by(tahun.tahun)


@cache
def _versions(milik: str) -> Executable:
    isian = columns(IsianRow)
    return (
        select(*(isian[nama] for nama in Versi._fields))
        .where(isian.tahun == bindparam("tahun"), isian[milik].is_not(None))
        .where(isian.status.in_([bindparam("dihitung"), bindparam("menunggu")]))
        .order_by(isian.id)
    )


@cache
def _people() -> Executable:
    isian, orang = columns(IsianRow), columns(OrangRow)
    siapa = [
        select(kolom).where(isian.tahun == bindparam("tahun"))
        for kolom in (isian.oleh, isian.diajukan_oleh, isian.diputus_oleh)
    ]
    return select(orang.id, orang.nama).where(orang.id.in_(union(*siapa)))


@cache
def _units() -> Executable:
    unit = columns(UnitRow)
    return select(unit.id, unit.nama)


@cache
def _posting() -> Executable:
    milik, unit = columns(IndikatorUnitRow), columns(UnitRow)
    return (
        select(milik.indikator_id, milik.unit_id, unit.nama)
        .where(milik.unit_id == unit.id, milik.peran == bindparam("peran"))
        .order_by(milik.id)
    )


@cache
def _targets() -> Executable:
    target = columns(TargetRow)
    return (
        select(*(target[nama] for nama in Target._fields))
        .where(target.tahun == bindparam("tahun"))
        .order_by(target.id)
    )


@cache
def _schedule() -> Executable:
    jadwal = columns(JadwalIsiRow)
    return (
        select(*(jadwal[nama] for nama in Jadwal._fields))
        .where(jadwal.tahun == bindparam("tahun"))
        .order_by(jadwal.id)
    )


@cache
def _stages() -> Executable:
    pagu, pos = columns(PaguRow), columns(PosAnggaranRow)
    return (
        select(pagu.pos_id, pagu.tahap, pagu.ke, pagu.berlaku_on)
        .where(pagu.pos_id == pos.id, pos.tahun == bindparam("tahun"))
        .order_by(pagu.id)
    )

"""Queries on what can be posted of a year, as plain tuples: each message of a dialogue reads it."""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from sqlalchemy import Executable, Integer, bindparam, func, select
from sqlmodel import Session

from storage.engine import columns, run
from storage.models import (
    DokumenRow,
    IndikatorPosRow,
    IndikatorRow,
    IndikatorUnitRow,
    JadwalIsiRow,
    PaguRow,
    PosAnggaranRow,
    SumberRow,
    TargetRow,
    UnitRow,
)
from storage.tahun_repo import PAKET


class Indikator(NamedTuple):
    """An indikator with how it is measured."""

    id: int
    kode: str
    nama: str
    pendek: str
    satuan: str
    polaritas: str
    cara_jumlah: str
    periode: str
    jenis_nilai: str
    formula: str
    hitungan: str | None


class Target(NamedTuple):
    """A target that somebody gives for a period of a year."""

    indikator_id: int
    periode: str
    naskah: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None


class Pos(NamedTuple):
    """A sub kegiatan, with its unit."""

    id: int
    nomor: int
    nama: str
    pendek: str
    unit_id: int | None
    unit_nama: str | None


class Janji(NamedTuple):
    """What a program or sub kegiatan promises, with its line, and the unit that posts it."""

    id: int
    pos_id: int
    tingkat: str
    nomor: int
    pendek: str
    nama: str
    satuan: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None
    unit_id: int | None
    unit_nama: str | None
    bertuan: bool
    """Its line has a unit, which posts it."""


class Pagu(NamedTuple):
    pos_id: int
    tahap: str
    ke: int
    berlaku_on: date | None
    nilai: Decimal | None


class Jadwal(NamedTuple):
    id: int
    tahun: int
    bidang: str
    periode: str
    buka_on: date
    tenggat_on: date
    ditutup: bool
    contoh: bool


def list_indikator(session: Session, tahun: int) -> list[Indikator]:
    """Return the indikator in force in a year."""
    return [Indikator(*row) for row in run(session, _indikator(), tahun=tahun)]


def list_units(session: Session, tahun: int) -> list[tuple[int, int, str]]:
    """Return (indikator, unit, name) for every unit that posts one that is in force."""
    return [(satu, unit, nama) for satu, unit, nama in run(session, _units(), tahun=tahun)]


def list_targets(session: Session, tahun: int) -> list[Target]:
    """Return all targets for a year, whoever gives them."""
    return [Target(*row) for row in run(session, _targets(), tahun=tahun)]


def list_pos(session: Session, tahun: int) -> list[Pos]:
    """Return the sub kegiatan of a year."""
    return [Pos(*row) for row in run(session, _pos(), tahun=tahun)]


def list_janji(session: Session, tahun: int) -> list[Janji]:
    """Return what a year promises that is filled in here, each line's in their order.

    What a document promises besides is not posted.
    """
    return [Janji(*row) for row in run(session, _janji(), tahun=tahun, paket=PAKET)]


def list_pagu(session: Session, tahun: int) -> list[Pagu]:
    """Return the pagu of all sub kegiatan of a year, whoever gives them."""
    return [Pagu(*row) for row in run(session, _pagu(), tahun=tahun)]


def list_jadwal(session: Session, tahun: int) -> list[Jadwal]:
    return [Jadwal(*row) for row in run(session, _jadwal(), tahun=tahun)]


@cache
def _indikator() -> Executable:
    satu, tahun = columns(IndikatorRow), bindparam("tahun", type_=Integer)
    return (
        select(
            *(satu.id, satu.kode, satu.nama, satu.pendek, satu.satuan, satu.polaritas),
            *(satu.cara_jumlah, satu.periode, satu.jenis_nilai, satu.formula, satu.hitungan),
        )
        .where(satu.tahun_mulai <= tahun, satu.tahun_akhir >= tahun)
        .order_by(satu.urutan)
    )


@cache
def _units() -> Executable:
    milik, unit, satu = columns(IndikatorUnitRow), columns(UnitRow), columns(IndikatorRow)
    tahun = bindparam("tahun", type_=Integer)
    return (
        select(milik.indikator_id, milik.unit_id, unit.nama)
        .where(
            milik.peran == "pengisi",
            milik.unit_id == unit.id,
            milik.indikator_id == satu.id,
            satu.tahun_mulai <= tahun,
            satu.tahun_akhir >= tahun,
        )
        .order_by(milik.id)
    )


@cache
def _targets() -> Executable:
    satu = columns(TargetRow)
    return (
        select(
            *(satu.indikator_id, satu.periode, satu.naskah),
            *(satu.nilai, satu.predikat, satu.keadaan),
        )
        .where(satu.tahun == bindparam("tahun"))
        .order_by(satu.id)
    )


@cache
def _pos() -> Executable:
    pos, unit = columns(PosAnggaranRow), columns(UnitRow)
    return (
        select(pos.id, pos.nomor, pos.nama, pos.pendek, pos.unit_id, unit.nama)
        .outerjoin_from(pos.id.table, unit.id.table, pos.unit_id == unit.id)
        .where(pos.tahun == bindparam("tahun"), pos.tingkat == "sub_kegiatan")
        .order_by(pos.urutan)
    )


@cache
def _janji() -> Executable:
    janji, pos, unit = columns(IndikatorPosRow), columns(PosAnggaranRow), columns(UnitRow)
    sumber, dokumen = columns(SumberRow), columns(DokumenRow)
    return (
        select(
            *(janji.id, janji.pos_id, pos.tingkat, pos.nomor, pos.pendek, janji.nama),
            *(janji.satuan, janji.nilai, janji.predikat, janji.keadaan, unit.id, unit.nama),
            pos.unit_id.is_not(None),
        )
        .join_from(janji.id.table, pos.id.table, janji.pos_id == pos.id)
        .join(sumber.id.table, janji.sumber_id == sumber.id)
        .join(dokumen.id.table, sumber.dokumen_id == dokumen.id)
        .outerjoin(unit.id.table, unit.id == func.coalesce(pos.unit_id, janji.unit_id))
        .where(pos.tahun == bindparam("tahun"), dokumen.paket == bindparam("paket"))
        .order_by(pos.urutan, janji.urutan, janji.id)
    )


@cache
def _pagu() -> Executable:
    pagu, pos = columns(PaguRow), columns(PosAnggaranRow)
    return (
        select(pagu.pos_id, pagu.tahap, pagu.ke, pagu.berlaku_on, pagu.nilai)
        .where(pagu.pos_id == pos.id)
        .where(pos.tahun == bindparam("tahun"), pos.tingkat == "sub_kegiatan")
        .order_by(pagu.id)
    )


@cache
def _jadwal() -> Executable:
    satu = columns(JadwalIsiRow)
    return (
        select(
            *(satu.id, satu.tahun, satu.bidang, satu.periode, satu.buka_on, satu.tenggat_on),
            *(satu.ditutup_at.is_not(None), satu.contoh),
        )
        .where(satu.tahun == bindparam("tahun"))
        .order_by(satu.id)
    )

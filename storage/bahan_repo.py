"""Queries on what the auditor reads of a year beside figures: words, registers and lists."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy
from sqlalchemy import Column, Executable, Select, bindparam
from sqlmodel import Session, SQLModel, col, select

from storage.cetakan_repo import Tempat, place_columns
from storage.engine import columns, run
from storage.models import (
    AngkaLainRow,
    DaftarUnitRow,
    DokumenRow,
    IndikatorRow,
    NarasiRow,
    RegisterRow,
    SumberRow,
    UnitRow,
)


class Ucapan(NamedTuple):
    """A passage, with the code of the indikator that it speaks of."""

    jenis: str
    indikator: str | None
    judul: str
    teks: str
    tempat: Tempat


class Entri(NamedTuple):
    """A printed entry of a register."""

    jenis: str
    nomor: int
    judul: str
    nomor_surat: str
    tanggal_tercetak: str
    tanggal: date | None
    unit_tercetak: str
    unit_id: int | None
    keterangan: str
    tempat: Tempat


class Anggota(NamedTuple):
    """A unit on a list, with its name as printed and as ours."""

    daftar: str
    nomor: int
    tercetak: str
    nama: str
    jenis: str
    unit_id: int
    tempat: Tempat


class Angka(NamedTuple):
    """A figure that stands in no table of ours."""

    kunci: str
    uraian: str
    satuan: str
    tercetak: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None
    tempat: Tempat


def list_ucapan(session: Session, tahun: int) -> list[Ucapan]:
    """Return the passages of a year in their order."""
    return [Ucapan(*row) for row in _placed(session, _ucapan(), tahun)]


def list_register(session: Session, tahun: int) -> list[Entri]:
    """Return the printed entries of all registers of a year, in their order."""
    return [Entri(*row) for row in _placed(session, _register(), tahun)]


def list_anggota(session: Session, tahun: int) -> list[Anggota]:
    """Return the units on the lists of a year, in their printed order."""
    return [Anggota(*row) for row in _placed(session, _anggota(), tahun)]


def list_angka(session: Session, tahun: int) -> list[Angka]:
    """Return the figures of a year that stand in no table of ours."""
    return [Angka(*row) for row in _placed(session, _angka(), tahun)]


def list_hitungan(session: Session) -> Sequence[tuple[str, str]]:
    """Return what each indikator is computed from, by its code."""
    statement = select(IndikatorRow.kode, IndikatorRow.hitungan).where(
        col(IndikatorRow.hitungan).is_not(None)
    )
    return [(kode, cara) for kode, cara in session.exec(statement) if cara is not None]


def _placed(session: Session, statement: Executable, tahun: int) -> list[tuple[Any, ...]]:
    """Return what the statement finds of a year, with the columns of a place as one."""
    banyak = len(Tempat._fields)
    rows = run(session, statement, tahun=tahun)
    return [(*row[:-banyak], Tempat(*row[-banyak:])) for row in rows]


@cache
def _ucapan() -> Executable:
    narasi, indikator = columns(NarasiRow), columns(IndikatorRow)
    kode = (
        sqlalchemy.select(indikator.kode)
        .where(indikator.id == narasi.indikator_id)
        .scalar_subquery()
    )
    kolom = (narasi.jenis, kode, narasi.judul, narasi.teks)
    return _of_year(NarasiRow, *kolom).order_by(narasi.urutan)


@cache
def _register() -> Executable:
    satu = columns(RegisterRow)
    return _of_year(
        RegisterRow,
        *(satu.jenis, satu.nomor, satu.judul, satu.nomor_surat, satu.tanggal_tercetak),
        *(satu.tanggal, satu.unit_tercetak, satu.unit_id, satu.keterangan),
    ).order_by(satu.jenis, satu.nomor)


@cache
def _anggota() -> Executable:
    satu, unit = columns(DaftarUnitRow), columns(UnitRow)
    kolom = (satu.daftar, satu.nomor, satu.tercetak, unit.nama, unit.jenis, unit.id)
    return _of_year(DaftarUnitRow, *kolom).where(satu.unit_id == unit.id).order_by(satu.id)


@cache
def _angka() -> Executable:
    satu = columns(AngkaLainRow)
    return _of_year(
        AngkaLainRow,
        *(satu.kunci, satu.uraian, satu.satuan),
        *(satu.tercetak, satu.nilai, satu.predikat, satu.keadaan),
    )


def _of_year(table: type[SQLModel], *kolom: Column[Any] | Any) -> Select[Any]:  # noqa: ANN401
    """Return the query of these columns of a year's rows, and of where those stand."""
    satu, sumber, dokumen = columns(table), columns(SumberRow), columns(DokumenRow)
    return (
        sqlalchemy.select(*kolom, *place_columns())
        .where(satu.sumber_id == sumber.id, sumber.dokumen_id == dokumen.id)
        .where(satu.tahun == bindparam("tahun"))
    )

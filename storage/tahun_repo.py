"""Queries on the years that are filled in through the bot. The caller commits."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy
from sqlalchemy import Executable, bindparam, func
from sqlmodel import Session, SQLModel, col, select

from storage.engine import columns, dialect_of, insert, insert_of, run, run_many
from storage.models import (
    DaftarUnitRow,
    DokumenRow,
    IndikatorPosRow,
    IndikatorRow,
    JadwalIsiRow,
    PaguRow,
    PaketRow,
    PosAnggaranRow,
    SumberRow,
    TahunIsianRow,
    TargetRow,
    UnitRow,
)

PAKET = "ceker:isian"
"""The package that holds what nobody has loaded; no slug of a real one has a colon."""
ISIAN = "isian"
"""The naskah of a target that an admin gave."""


class BarisSub(NamedTuple):
    """A line of the budget's lowest level, with its unit's name."""

    id: int
    nomor: int
    pendek: str
    nama: str
    unit_nama: str | None


class PaguDitetapkan(NamedTuple):
    """What an admin set of one stage of a line's pagu."""

    pos_id: int
    tahap: str
    ke: int
    nilai: Decimal
    berlaku_on: date | None


def find(session: Session, tahun: int) -> TahunIsianRow | None:
    return session.get(TahunIsianRow, tahun)


def list_all(session: Session) -> list[TahunIsianRow]:
    return list(session.exec(select(TahunIsianRow).order_by(col(TahunIsianRow.tahun))))


def list_years(session: Session) -> list[int]:
    """Return the years that are filled in here, oldest first."""
    return [tahun for (tahun,) in run(session, _years())]


@cache
def _years() -> Executable:
    tahun = columns(TahunIsianRow)
    return sqlalchemy.select(tahun.tahun).order_by(tahun.tahun)


def is_open(session: Session, tahun: int) -> bool | None:
    """Return whether the year's figures are made up; None: it is not filled in here."""
    rows = run(session, _open(), tahun=tahun)
    return bool(rows[0][0]) if rows else None


@cache
def _open() -> Executable:
    tahun = columns(TahunIsianRow)
    return sqlalchemy.select(tahun.contoh).where(tahun.tahun == bindparam("tahun"))


def add_dokumen(session: Session, *, kode: str, judul: str, judul_paket: str, tahun: int) -> int:
    """Return the id of the document that an opened year's figures cite."""
    session.exec(
        insert(session, PaketRow)
        .values(kode=PAKET, judul=judul_paket, sidik="")
        .on_conflict_do_nothing()
    )
    row = session.exec(select(DokumenRow).where(DokumenRow.kode == kode)).first()
    if row is None:
        row = DokumenRow(
            kode=kode, paket=PAKET, judul=judul, penerbit="", tahun=tahun, tanggal=None, luar=False
        )
        session.add(row)
        session.flush()
    return row.id or 0


def sumber_id(session: Session, dokumen_id: int, tabel: str, baris: str) -> int:
    """Return the id of a place in a document, made if new."""
    isi = {"dokumen_id": dokumen_id, "tabel": tabel, "baris": baris}
    run_many(session, _new_sumber(dialect_of(session)), [isi])
    [(nomor,)] = run(session, _sumber(), **isi)
    return int(nomor)


@cache
def _new_sumber(dialek: str) -> Executable:
    return insert_of(dialek, SumberRow).on_conflict_do_nothing()


@cache
def _sumber() -> Executable:
    sumber = columns(SumberRow)
    kunci = [sumber[nama] == bindparam(nama) for nama in ("dokumen_id", "tabel", "baris")]
    return sqlalchemy.select(sumber.id).where(*kunci)


def latest_with(session: Session, table: type[SQLModel], before: int) -> int | None:
    """Return the latest year before this one that the table has rows of."""
    tahun = columns(table).tahun
    statement = sqlalchemy.select(func.max(tahun)).where(tahun < before)
    found: Any = session.connection().execute(statement).scalar_one()
    return None if found is None else int(found)


def has_pos(session: Session, tahun: int) -> bool:
    statement = select(PosAnggaranRow.id).where(PosAnggaranRow.tahun == tahun)
    return session.exec(statement).first() is not None


def list_pos(session: Session, tahun: int) -> list[PosAnggaranRow]:
    """Return the lines of a year, each after the one it hangs below."""
    statement = select(PosAnggaranRow).where(PosAnggaranRow.tahun == tahun)
    rows = list(session.exec(statement.order_by(col(PosAnggaranRow.urutan))))
    milik = {row.id: row for row in rows}

    def depth(row: PosAnggaranRow) -> int:
        atas = milik.get(row.induk_id)
        return depth(atas) + 1 if atas else 0

    return sorted(rows, key=depth)


def list_level(session: Session, tahun: int, tingkat: str) -> list[BarisSub]:
    """Return the lines of one level of a year in their order, as an answer shows them."""
    return [BarisSub(*row) for row in run(session, _level(), tahun=tahun, tingkat=tingkat)]


@cache
def _level() -> Executable:
    pos, unit = columns(PosAnggaranRow), columns(UnitRow)
    return (
        sqlalchemy.select(pos.id, pos.nomor, pos.pendek, pos.nama, unit.nama)
        .outerjoin_from(pos.id.table, unit.id.table, pos.unit_id == unit.id)
        .where(pos.tahun == bindparam("tahun"), pos.tingkat == bindparam("tingkat"))
        .order_by(pos.urutan, pos.id)
    )


def list_janji(session: Session, pos_ids: Sequence[int | None]) -> list[IndikatorPosRow]:
    """Return what these lines promise, in the order it was written."""
    statement = select(IndikatorPosRow).where(col(IndikatorPosRow.pos_id).in_(pos_ids))
    return list(session.exec(statement.order_by(col(IndikatorPosRow.id))))


def list_daftar(session: Session, tahun: int) -> list[DaftarUnitRow]:
    statement = select(DaftarUnitRow).where(DaftarUnitRow.tahun == tahun)
    return list(session.exec(statement.order_by(col(DaftarUnitRow.id))))


def list_indikator(session: Session, tahun: int) -> list[IndikatorRow]:
    """Return the indikator in force in a year."""
    statement = select(IndikatorRow).where(
        IndikatorRow.tahun_mulai <= tahun, IndikatorRow.tahun_akhir >= tahun
    )
    return list(session.exec(statement.order_by(col(IndikatorRow.urutan))))


def last_year_in_force(session: Session) -> int | None:
    """Return the last year that any indikator is in force."""
    return session.exec(select(func.max(IndikatorRow.tahun_akhir))).one()


def list_targets(session: Session, tahun: int) -> list[TargetRow]:
    """Return all targets that admins gave for a year."""
    statement = select(TargetRow).where(TargetRow.tahun == tahun, TargetRow.naskah == ISIAN)
    return list(session.exec(statement.order_by(col(TargetRow.id))))


def list_pagu(session: Session, tahun: int) -> list[PaguRow]:
    """Return the pagu of all lines of a year that come from no package."""
    statement = (
        select(PaguRow)
        .join(PosAnggaranRow, col(PosAnggaranRow.id) == col(PaguRow.pos_id))
        .join(SumberRow, col(SumberRow.id) == col(PaguRow.sumber_id))
        .join(DokumenRow, col(DokumenRow.id) == col(SumberRow.dokumen_id))
        .where(PosAnggaranRow.tahun == tahun, DokumenRow.paket == PAKET)
        .order_by(col(PaguRow.id))
    )
    return list(session.exec(statement))


def list_set(session: Session, tahun: int) -> list[PaguDitetapkan]:
    """Return the same, those with a figure, as an answer shows them."""
    return [PaguDitetapkan(*row) for row in run(session, _set(), tahun=tahun, paket=PAKET)]


@cache
def _set() -> Executable:
    pagu, pos = columns(PaguRow), columns(PosAnggaranRow)
    sumber, dokumen = columns(SumberRow), columns(DokumenRow)
    return (
        sqlalchemy.select(pagu.pos_id, pagu.tahap, pagu.ke, pagu.nilai, pagu.berlaku_on)
        .where(pos.id == pagu.pos_id, sumber.id == pagu.sumber_id)
        .where(dokumen.id == sumber.dokumen_id, pos.tahun == bindparam("tahun"))
        .where(dokumen.paket == bindparam("paket"), pagu.nilai.is_not(None))
        .order_by(pagu.id)
    )


def list_jadwal(session: Session, tahun: int) -> list[JadwalIsiRow]:
    statement = select(JadwalIsiRow).where(JadwalIsiRow.tahun == tahun)
    return list(session.exec(statement.order_by(col(JadwalIsiRow.id))))

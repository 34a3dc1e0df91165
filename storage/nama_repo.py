"""All names of the data, and whether they have changed."""

from collections.abc import Sequence
from functools import cache

import sqlalchemy
from sqlalchemy import Executable, bindparam
from sqlmodel import Session, SQLModel, func

from storage.engine import columns, run
from storage.models import (
    EntriRegisterRow,
    IndikatorPosRow,
    IndikatorRow,
    NarasiRow,
    PaketRow,
    PenandaTanganRow,
    PosAnggaranRow,
    RegisterRow,
    SasaranRow,
    SebutanRow,
    SubBagianRow,
    TujuanRow,
    UnitAliasRow,
    UnitRow,
)

BERNAMA: tuple[type[SQLModel], ...] = (
    *(UnitRow, UnitAliasRow, SasaranRow, TujuanRow, IndikatorRow, PosAnggaranRow, RegisterRow),
    *(EntriRegisterRow, SebutanRow, SubBagianRow, PenandaTanganRow, NarasiRow),
)


def sidik(session: Session) -> tuple[object, ...]:
    """Return what differs once a name has come, gone or been loaded anew."""
    [banyak] = run(session, _counts())
    return (*banyak, *sorted(satu for (satu,) in run(session, _checksums())))


@cache
def _counts() -> Executable:
    def each(table: type[SQLModel]) -> list[sqlalchemy.ScalarSelect[object]]:
        milik = columns(table)
        return [
            sqlalchemy.select(func.count(milik.id)).scalar_subquery(),
            sqlalchemy.select(func.max(milik.id)).scalar_subquery(),
        ]

    # What an admin takes back stays in its table.
    dicabut = sqlalchemy.select(func.count(columns(SebutanRow).dicabut_at)).scalar_subquery()
    return sqlalchemy.select(*(kolom for table in BERNAMA for kolom in each(table)), dicabut)


@cache
def _checksums() -> Executable:
    return sqlalchemy.select(columns(PaketRow).sidik)


def list_pos(session: Session) -> Sequence[tuple[str, int, str, str, str | None]]:
    """Return level, number, name, short name and code of the lines of all years, latest first."""
    return [tuple(row) for row in run(session, _pos())]


@cache
def _pos() -> Executable:
    pos = columns(PosAnggaranRow)
    return sqlalchemy.select(pos.tingkat, pos.nomor, pos.nama, pos.pendek, pos.kode).order_by(
        pos.tahun.desc(), pos.urutan
    )


def list_units(session: Session) -> Sequence[tuple[int, str, str]]:
    """Return id, name and short name of all units."""
    return [tuple(row) for row in run(session, _units())]


def list_pemda(session: Session) -> Sequence[str]:
    """Return the names of the units that are a Pemda."""
    return [nama for (nama,) in run(session, _pemda())]


@cache
def _pemda() -> Executable:
    unit = columns(UnitRow)
    return sqlalchemy.select(unit.nama).where(unit.jenis == "pemda")


def list_aliases(session: Session) -> Sequence[tuple[int, str]]:
    return [tuple(row) for row in run(session, _aliases())]


def list_sebutan(session: Session) -> Sequence[tuple[str, str, str]]:
    """Return kind and key of a thing and what admins have added to its names, oldest first."""
    return [tuple(row) for row in run(session, _sebutan())]


def list_indikator(session: Session) -> Sequence[tuple[str, str, str]]:
    """Return code, name and short name of the indikator of all years."""
    return [tuple(row) for row in run(session, _indikator())]


def list_sasaran(session: Session) -> Sequence[tuple[str, str, int]]:
    """Return code, name and place of all sasaran."""
    return [tuple(row) for row in run(session, _sasaran())]


def list_tujuan(session: Session) -> Sequence[tuple[str, str]]:
    """Return code and indikator of all tujuan."""
    return [tuple(row) for row in run(session, _tujuan())]


def list_register(session: Session) -> Sequence[tuple[str, int, int, str, str, str, str]]:
    """Return register, year, number, title, partner, letter and remark of all entries.

    Those that are printed, and those that are kept here.
    """
    return [tuple(row) for row in run(session, _register())]


def list_sub_bagian(session: Session) -> Sequence[tuple[int, int, str]]:
    """Return the unit, the place in it and the name of each sub bagian."""
    return [tuple(row) for row in run(session, _sub_bagian())]


def list_pejabat(session: Session) -> Sequence[tuple[str]]:
    """Return the names of those who have signed a document, each once."""
    return [tuple(row) for row in run(session, _pejabat())]


def list_narasi(session: Session, jenis: str) -> Sequence[tuple[str]]:
    """Return the passages of a kind, each once."""
    return [tuple(row) for row in run(session, _narasi(), jenis=jenis)]


def list_janji(session: Session) -> Sequence[tuple[str, str, str]]:
    """Return level and name of a line, and the name of an indikator it promises."""
    return [tuple(row) for row in run(session, _janji())]


@cache
def _units() -> Executable:
    unit = columns(UnitRow)
    return sqlalchemy.select(unit.id, unit.nama, unit.singkat).order_by(unit.urutan)


@cache
def _aliases() -> Executable:
    alias = columns(UnitAliasRow)
    return sqlalchemy.select(alias.unit_id, alias.alias)


@cache
def _sebutan() -> Executable:
    satu = columns(SebutanRow)
    berlaku = sqlalchemy.select(satu.jenis, satu.kunci, satu.teks).where(satu.dicabut_at.is_(None))
    return berlaku.order_by(satu.id)


@cache
def _indikator() -> Executable:
    satu = columns(IndikatorRow)
    return sqlalchemy.select(satu.kode, satu.nama, satu.pendek).order_by(satu.urutan)


@cache
def _sasaran() -> Executable:
    satu = columns(SasaranRow)
    return sqlalchemy.select(satu.kode, satu.nama, satu.urutan).order_by(satu.urutan)


@cache
def _tujuan() -> Executable:
    satu = columns(TujuanRow)
    return sqlalchemy.select(satu.kode, satu.indikator).order_by(satu.urutan)


@cache
def _register() -> Executable:
    cetak, kini = columns(RegisterRow), columns(EntriRegisterRow)
    return sqlalchemy.union_all(
        *(
            sqlalchemy.select(
                *(t.jenis, t.tahun, t.nomor, t.judul, t.pihak, t.nomor_surat, t.keterangan)
            )
            for t in (cetak, kini)
        )
    )


@cache
def _janji() -> Executable:
    pos, janji = columns(PosAnggaranRow), columns(IndikatorPosRow)
    return sqlalchemy.select(pos.tingkat, pos.nama, janji.nama).where(janji.pos_id == pos.id)


@cache
def _sub_bagian() -> Executable:
    satu = columns(SubBagianRow)
    return sqlalchemy.select(satu.unit_id, satu.urutan, satu.nama).order_by(
        satu.unit_id, satu.urutan
    )


@cache
def _pejabat() -> Executable:
    return sqlalchemy.select(columns(PenandaTanganRow).nama).distinct()


@cache
def _narasi() -> Executable:
    satu = columns(NarasiRow)
    return sqlalchemy.select(satu.teks).where(satu.jenis == bindparam("jenis")).distinct()

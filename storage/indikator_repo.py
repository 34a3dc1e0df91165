"""Queries on indikator and their figures."""

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    Select,
    and_,
    bindparam,
    literal,
    null,
    or_,
    select,
    text,
    union,
    union_all,
)
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.cetakan_repo import Cetakan, Tempat, figure_columns, places
from storage.engine import run
from storage.models import (
    CapaianTercetakRow,
    DaftarUnitRow,
    DokumenRow,
    IndikatorRow,
    IndikatorUnitRow,
    NarasiRow,
    RealisasiKinerjaRow,
    SasaranRow,
    SumberRow,
    TargetRow,
    UnitAliasRow,
    UnitRow,
)

TARGET, REALISASI, CAPAIAN = "target", "realisasi", "capaian"
"""The kinds of figures that an indikator has."""
FIGUR: tuple[Any, ...] = (TargetRow, RealisasiKinerjaRow, CapaianTercetakRow)


class Indikator(NamedTuple):
    """An indikator with its sasaran; the last is the id of its source."""

    id: int
    kode: str
    nama: str
    pendek: str
    satuan: str
    polaritas: str
    daftar: str | None
    definisi: str | None
    formula: str
    sumber_data: str
    penanggung_jawab: str
    catatan: str | None
    urutan: int
    sasaran: str
    sasaran_urutan: int
    sasaran_nama: str
    sumber_id: int


def list_tahun(session: Session) -> list[tuple[str, int]]:
    """Return (kind of figure, year) for every year that has a target or a realisasi."""
    return [(jenis, tahun) for jenis, tahun in run(session, _years())]


def list_indikator(session: Session, tahun: int) -> list[Indikator]:
    """Return the indikator that are in force in a year: by sasaran, as the document counts."""
    return [Indikator(*row) for row in run(session, _indikator(), rencana=tahun)]


def list_owners(session: Session) -> list[tuple[int, int, str]]:
    """Return (indikator, unit, name) for every unit that owns or posts an indikator."""
    return [(satu, unit, nama) for satu, unit, nama in run(session, _owners())]


def list_aliases(session: Session) -> list[UnitAliasRow]:
    return list(session.exec(select_rows(UnitAliasRow).order_by(col(UnitAliasRow.id))))


def list_on_lists(session: Session, tahun: int) -> list[tuple[str, int, str]]:
    """Return (list, unit, name) for the units on all lists of a year."""
    return [(satu, unit, nama) for satu, unit, nama in run(session, _on_lists(), tahun=tahun)]


def list_figures(session: Session, tahun: int, periode: str) -> list[tuple[str, int, Cetakan]]:
    """Return the figures for a year and the realisasi of the year before, as transcribed.

    Each comes with its kind and its year; the `penanda` of a target is its naskah.
    """
    rows = run(session, _figures(), tahun=tahun, lalu=tahun - 1, periode=periode)
    return [(jenis, tahunnya, Cetakan(*row)) for jenis, _, tahunnya, *row in rows]


def list_tempat(session: Session, tahun: int, rencana: int, periode: str) -> list[Tempat]:
    """Return where the figures of a year stand, and the indikator in force in `rencana`."""
    isi = {"tahun": tahun, "lalu": tahun - 1, "periode": periode, "rencana": rencana}
    return [Tempat(*row) for row in run(session, _places(), **isi)]


@cache
def _years() -> Executable:
    bagian = [
        select(literal(jenis, literal_execute=True), col(table.tahun)).distinct()
        for jenis, table in ((TARGET, TargetRow), (REALISASI, RealisasiKinerjaRow))
    ]
    return union_all(*bagian).order_by(text("1, 2"))


@cache
def _indikator() -> Executable:
    satu = IndikatorRow
    statement: Select[Any] = (
        select(
            *(satu.id, satu.kode, satu.nama, satu.pendek, satu.satuan, satu.polaritas, satu.daftar),
            *(satu.definisi, satu.formula, satu.sumber_data, satu.penanggung_jawab, satu.catatan),
            *(satu.urutan, SasaranRow.kode, SasaranRow.urutan, SasaranRow.nama, satu.sumber_id),
        )  # type: ignore[call-overload]
        .select_from(satu)
        .join(SasaranRow, col(satu.sasaran_id) == col(SasaranRow.id))
        .where(_in_force())
        .order_by(col(SasaranRow.urutan), col(SasaranRow.id), col(satu.urutan))
    )
    return statement


@cache
def _owners() -> Executable:
    milik = IndikatorUnitRow
    return (
        select(col(milik.indikator_id), col(milik.unit_id), col(UnitRow.nama))
        .join(UnitRow, col(milik.unit_id) == col(UnitRow.id))
        .order_by(col(milik.id))
    )


@cache
def _on_lists() -> Executable:
    milik = DaftarUnitRow
    return (
        select(col(milik.daftar), col(milik.unit_id), col(UnitRow.nama))
        .join(UnitRow, col(milik.unit_id) == col(UnitRow.id))
        .where(col(milik.tahun) == bindparam("tahun"))
        .order_by(col(milik.id))
    )


@cache
def _figures() -> Executable:
    isi: dict[str, tuple[Any, Any]] = {
        TARGET: (TargetRow, TargetRow.naskah),
        REALISASI: (RealisasiKinerjaRow, null()),
        CAPAIAN: (CapaianTercetakRow, null()),
    }
    bagian = [
        _of_year(table, literal(jenis, literal_execute=True), table.id, table.tahun).add_columns(
            table.indikator_id, penanda, *figure_columns(table)
        )
        for jenis, (table, penanda) in isi.items()
    ]
    # By kind, then by id.
    return union_all(*bagian).order_by(text("1, 2"))


@cache
def _places() -> Executable:
    indikator = select(col(IndikatorRow.sumber_id)).where(_in_force())
    figur = [_of_year(table, table.sumber_id) for table in FIGUR]
    return places(union(indikator, *figur))


def _of_year(table: Any, *kolom: Any) -> Select[Any]:  # noqa: ANN401  a table, its columns
    """Return the query of a year's figures; of realisasi those of the year before too."""
    kini = col(table.tahun) == bindparam("tahun")
    lalu = col(table.tahun) == bindparam("lalu")
    return select(*kolom).where(
        or_(kini, lalu) if table is RealisasiKinerjaRow else kini,
        col(table.periode) == bindparam("periode"),
    )


def _in_force() -> ColumnElement[bool]:
    rencana: BindParameter[int] = bindparam("rencana")
    return and_(col(IndikatorRow.tahun_mulai) <= rencana, col(IndikatorRow.tahun_akhir) >= rencana)


def list_narasi(
    session: Session, tahun: int, indikator_id: int
) -> list[tuple[NarasiRow, SumberRow, DokumenRow]]:
    """Return the words of a year's documents on one indikator."""
    statement = (
        select_rows(NarasiRow, SumberRow, DokumenRow)
        .join(SumberRow, col(NarasiRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(NarasiRow.tahun == tahun, NarasiRow.indikator_id == indikator_id)
        .order_by(col(NarasiRow.urutan))
    )
    return list(session.exec(statement))

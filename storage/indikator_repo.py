"""Queries on indikator and their figures."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    Select,
    bindparam,
    func,
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
from storage.engine import columns, run
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
from storage.models.tercetak import TercetakColumns

TARGET, REALISASI, CAPAIAN = "target", "realisasi", "capaian"
"""The kinds of figures that an indikator has."""
FIGUR: dict[str, type[TercetakColumns]] = {
    TARGET: TargetRow,
    REALISASI: RealisasiKinerjaRow,
    CAPAIAN: CapaianTercetakRow,
}


class Indikator(NamedTuple):
    """An indikator with its sasaran; the last is the id of its source."""

    id: int
    kode: str
    nama: str
    pendek: str
    satuan: str
    polaritas: str
    cara_jumlah: str
    periode: str
    jenis_nilai: str
    daftar: str | None
    definisi: str | None
    formula: str
    sumber_data: str
    penanggung_jawab: str
    catatan: str | None
    urutan: int
    hitungan: str | None
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


def list_masa(session: Session, tahun: int) -> list[tuple[int, int]]:
    """Return the first and last years of the indikator that are in force in a year, each once."""
    return [(awal, akhir) for awal, akhir in run(session, _masa(), rencana=tahun)]


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
        select(literal(jenis, literal_execute=True), columns(FIGUR[jenis]).tahun).distinct()
        for jenis in (TARGET, REALISASI)
    ]
    return union_all(*bagian).order_by(text("1, 2"))


@cache
def _indikator() -> Executable:
    satu, sasaran = columns(IndikatorRow), columns(SasaranRow)
    statement: Select[Any] = select(
        *(satu.id, satu.kode, satu.nama, satu.pendek, satu.satuan, satu.polaritas),
        *(satu.cara_jumlah, satu.periode, satu.jenis_nilai, satu.daftar),
        *(satu.definisi, satu.formula, satu.sumber_data, satu.penanggung_jawab, satu.catatan),
        *(satu.urutan, satu.hitungan, sasaran.kode, sasaran.urutan, sasaran.nama, satu.sumber_id),
    )
    return statement.where(satu.sasaran_id == sasaran.id, *_in_force()).order_by(
        sasaran.urutan, sasaran.id, satu.urutan
    )


@cache
def _masa() -> Executable:
    satu = columns(IndikatorRow)
    mulai, akhir = satu.tahun_mulai, satu.tahun_akhir
    return select(mulai, akhir).where(*_in_force()).distinct().order_by(mulai, akhir)


@cache
def _owners() -> Executable:
    milik, unit = columns(IndikatorUnitRow), columns(UnitRow)
    return (
        select(milik.indikator_id, milik.unit_id, unit.nama)
        .where(milik.unit_id == unit.id)
        .order_by(milik.id)
    )


@cache
def _on_lists() -> Executable:
    milik, unit = columns(DaftarUnitRow), columns(UnitRow)
    return (
        select(milik.daftar, milik.unit_id, unit.nama)
        .where(milik.unit_id == unit.id, milik.tahun == bindparam("tahun"))
        .order_by(milik.id)
    )


@cache
def _figures() -> Executable:
    bagian = []
    for jenis, table in FIGUR.items():
        satu = columns(table)
        penanda = satu.naskah if jenis == TARGET else null()
        bagian.append(
            select(
                *(literal(jenis, literal_execute=True), satu.id, satu.tahun),
                *(satu.indikator_id, penanda, *figure_columns(table)),
            ).where(*_of_year(jenis))
        )
    # By kind, then by id.
    return union_all(*bagian).order_by(text("1, 2"))


@cache
def _places() -> Executable:
    indikator = select(columns(IndikatorRow).sumber_id).where(*_in_force())
    figur = [select(columns(t).sumber_id).where(*_of_year(j)) for j, t in FIGUR.items()]
    return places(union(indikator, *figur))


def _of_year(jenis: str) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of a year's figures; of realisasi the year before belongs to them."""
    satu = columns(FIGUR[jenis])
    kini, lalu = satu.tahun == bindparam("tahun"), satu.tahun == bindparam("lalu")
    return (
        or_(kini, lalu) if jenis == REALISASI else kini,
        satu.periode == bindparam("periode"),
    )


def _in_force() -> tuple[ColumnElement[bool], ...]:
    satu, rencana = columns(IndikatorRow), bindparam("rencana", type_=Integer)
    return satu.tahun_mulai <= rencana, satu.tahun_akhir >= rencana


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


def find_of_list(session: Session, daftar: str, tahun: int) -> IndikatorRow | None:
    """Return the indikator of a year that the units on this list make up, None without one."""
    statement = (
        select_rows(IndikatorRow)
        .where(
            IndikatorRow.daftar == daftar,
            col(IndikatorRow.tahun_mulai) <= tahun,
            col(IndikatorRow.tahun_akhir) >= tahun,
        )
        .order_by(col(IndikatorRow.id))
    )
    return session.exec(statement).first()


def list_narasi_of(
    session: Session, tahun: int | None, jenis: Sequence[str]
) -> list[tuple[NarasiRow, SumberRow, DokumenRow]]:
    """Return the words of these kinds of a year's documents, None: of the latest year."""
    terakhir = select_rows(func.max(NarasiRow.tahun)).scalar_subquery()
    statement = (
        select_rows(NarasiRow, SumberRow, DokumenRow)
        .join(SumberRow, col(NarasiRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(
            NarasiRow.tahun == (terakhir if tahun is None else tahun),
            col(NarasiRow.jenis).in_(jenis),
        )
        .order_by(col(NarasiRow.urutan), col(NarasiRow.id))
    )
    return list(session.exec(statement))

"""Queries on the budget of a year."""

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    Executable,
    Select,
    bindparam,
    func,
    literal,
    null,
    select,
    text,
    union,
    union_all,
)
from sqlmodel import Session

from storage.cetakan_repo import Cetakan, Tempat, figure_columns, places
from storage.engine import columns, run
from storage.models import (
    IndikatorPosRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
    UnitRow,
)
from storage.models.tercetak import TercetakColumns

PAGU, REALISASI, SERAPAN, JANJI = "pagu", "realisasi", "serapan", "janji"
"""The kinds of figures that a line has."""
FIGUR: dict[str, type[TercetakColumns]] = {
    PAGU: PaguRow,
    REALISASI: RealisasiAnggaranRow,
    SERAPAN: SerapanTercetakRow,
    JANJI: IndikatorPosRow,
}


class Baris(NamedTuple):
    """A line of the budget, with its unit's name; the last three are ids of sources."""

    id: int
    induk_id: int | None
    tingkat: str
    nomor: int
    nama: str
    pendek: str
    kode: str | None
    unit_id: int | None
    unit_nama: str | None
    sumber_id: int
    kode_sumber_id: int | None
    unit_sumber_id: int | None


def list_tahun(session: Session) -> list[int]:
    """Return the years that have a budget, oldest first."""
    return [tahun for (tahun,) in run(session, _years())]


def list_pos(session: Session, tahun: int) -> list[Baris]:
    """Return the lines of a year in their printed order."""
    return [Baris(*row) for row in run(session, _lines(), tahun=tahun)]


def list_figures(session: Session, tahun: int) -> list[tuple[str, int, Cetakan]]:
    """Return all figures of a year with kind and id, each kind's in the order they were written.

    The `penanda` of a pagu is its tahap, that of a janji its name.
    """
    rows = run(session, _figures(), tahun=tahun)
    return [(jenis, nomor, Cetakan(*row)) for jenis, nomor, *row in rows]


def list_tempat(session: Session, tahun: int) -> list[Tempat]:
    """Return where the lines and figures of a year stand."""
    return [Tempat(*row) for row in run(session, _places(), tahun=tahun)]


@cache
def _years() -> Executable:
    # From one year to the next by the index: a DISTINCT would read every row there is.
    pos = columns(PosAnggaranRow)
    tahun = select(func.min(pos.tahun).label("tahun")).cte("tahun", recursive=True)
    berikut = select(func.min(pos.tahun)).where(pos.tahun > tahun.c.tahun).scalar_subquery()
    semua = tahun.union_all(select(berikut).where(tahun.c.tahun.is_not(None)))
    return select(semua.c.tahun).where(semua.c.tahun.is_not(None))


@cache
def _lines() -> Executable:
    pos, unit = columns(PosAnggaranRow), columns(UnitRow)
    statement: Select[Any] = select(
        *(pos.id, pos.induk_id, pos.tingkat, pos.nomor, pos.nama, pos.pendek, pos.kode),
        *(pos.unit_id, unit.nama, pos.sumber_id, pos.kode_sumber_id, pos.unit_sumber_id),
    )
    return (
        statement.outerjoin_from(pos.id.table, unit.id.table, pos.unit_id == unit.id)
        .where(pos.tahun == bindparam("tahun"))
        .order_by(pos.urutan, pos.id)
    )


@cache
def _figures() -> Executable:
    penanda = {PAGU: columns(PaguRow).tahap, JANJI: columns(IndikatorPosRow).nama}
    bagian = []
    for jenis, table in FIGUR.items():
        satu = columns(table)
        awal = (literal(jenis, literal_execute=True), satu.id, satu.pos_id)
        tanda = penanda.get(jenis, null())
        bagian.append(_of_year(satu.pos_id, *awal, tanda, *figure_columns(table)))
    # By kind, then by id.
    return union_all(*bagian).order_by(text("1, 2"))


@cache
def _places() -> Executable:
    pos = columns(PosAnggaranRow)
    baris = [
        select(satu).where(pos.tahun == bindparam("tahun"))
        for satu in (pos.sumber_id, pos.kode_sumber_id, pos.unit_sumber_id)
    ]
    figur = [_of_year(columns(t).pos_id, columns(t).sumber_id) for t in FIGUR.values()]
    return places(union(*baris, *figur))


def _of_year(pos_id: Column[int], *kolom: Any) -> Select[Any]:  # noqa: ANN401  columns
    """Return the query of a table's columns for the lines of a year; `pos_id` names the line."""
    pos = columns(PosAnggaranRow)
    return select(*kolom).where(pos_id == pos.id, pos.tahun == bindparam("tahun"))

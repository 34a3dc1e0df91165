"""Queries on the budget of a year."""

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
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
from sqlmodel import Session, col

from storage.cetakan_repo import Cetakan, Tempat, figure_columns, places
from storage.engine import run
from storage.models import (
    IndikatorPosRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
    UnitRow,
)

PAGU, REALISASI, SERAPAN, JANJI = "pagu", "realisasi", "serapan", "janji"
"""The kinds of figures that a line has."""
FIGUR: tuple[Any, ...] = (PaguRow, RealisasiAnggaranRow, SerapanTercetakRow, IndikatorPosRow)


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


def list_figures(session: Session, tahun: int) -> list[tuple[str, Cetakan]]:
    """Return all figures of a year with their kinds, each kind's in the order they were written.

    The `penanda` of a pagu is its tahap, that of a janji its name.
    """
    return [(jenis, Cetakan(*row)) for jenis, _, *row in run(session, _figures(), tahun=tahun)]


def list_tempat(session: Session, tahun: int) -> list[Tempat]:
    """Return where the lines and figures of a year stand."""
    return [Tempat(*row) for row in run(session, _places(), tahun=tahun)]


@cache
def _years() -> Executable:
    # From one year to the next by the index: a DISTINCT would read every row there is.
    pos = PosAnggaranRow.__table__.c  # type: ignore[attr-defined]
    tahun = select(func.min(pos.tahun).label("tahun")).cte("tahun", recursive=True)
    berikut = select(func.min(pos.tahun)).where(pos.tahun > tahun.c.tahun).scalar_subquery()
    semua = tahun.union_all(select(berikut).where(tahun.c.tahun.is_not(None)))
    return select(semua.c.tahun).where(semua.c.tahun.is_not(None))


@cache
def _lines() -> Executable:
    pos = PosAnggaranRow
    kolom: tuple[Any, ...] = (
        *(pos.id, pos.induk_id, pos.tingkat, pos.nomor, pos.nama, pos.pendek, pos.kode),
        *(pos.unit_id, UnitRow.nama, pos.sumber_id, pos.kode_sumber_id, pos.unit_sumber_id),
    )
    return (
        select(*kolom)
        .select_from(pos)
        .join(UnitRow, col(pos.unit_id) == col(UnitRow.id), isouter=True)
        .where(col(pos.tahun) == bindparam("tahun"))
        .order_by(col(pos.urutan), col(pos.id))
    )


@cache
def _figures() -> Executable:
    isi: dict[str, tuple[Any, Any]] = {
        PAGU: (PaguRow, PaguRow.tahap),
        REALISASI: (RealisasiAnggaranRow, null()),
        SERAPAN: (SerapanTercetakRow, null()),
        JANJI: (IndikatorPosRow, IndikatorPosRow.nama),
    }
    bagian = [
        _of_year(
            table, literal(jenis, literal_execute=True), table.id, table.pos_id, penanda
        ).add_columns(*figure_columns(table))
        for jenis, (table, penanda) in isi.items()
    ]
    # By kind, then by id.
    return union_all(*bagian).order_by(text("1, 2"))


@cache
def _places() -> Executable:
    pos = PosAnggaranRow
    milik_pos = (pos.sumber_id, pos.kode_sumber_id, pos.unit_sumber_id)
    baris = [select(col(satu)).where(col(pos.tahun) == bindparam("tahun")) for satu in milik_pos]
    figur = [_of_year(table, table.sumber_id) for table in FIGUR]
    return places(union(*baris, *figur))


def _of_year(table: Any, *kolom: Any) -> Select[Any]:  # noqa: ANN401  a table, its columns
    return (
        select(*kolom)
        .join(PosAnggaranRow, col(table.pos_id) == col(PosAnggaranRow.id))
        .where(col(PosAnggaranRow.tahun) == bindparam("tahun"))
    )

"""Figures that documents print outside the tables of indikator and budget."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Engine

from core.angka import Sumber
from core.hak import Pelaku, sees_all
from core.mapping import at_tempat, to_nilai
from storage import bahan_repo
from storage.engine import reading


@dataclass(frozen=True, slots=True)
class AngkaLain:
    """A figure of a year, what it is of, and where it is printed."""

    tahun: int
    uraian: str
    nilai: Decimal
    sumber: Sumber


def list_angka_lain(engine: Engine, pelaku: Pelaku, tahun: int) -> list[AngkaLain]:
    """Return those of a year and of the one before it, for whoever sees all there is."""
    if not sees_all(pelaku):
        return []
    with reading(engine) as session:
        return [
            AngkaLain(satu, row.uraian, nilai, at_tempat(row.tempat))
            for satu in (tahun, tahun - 1)
            for row in bahan_repo.list_angka(session, satu)
            if isinstance(nilai := to_nilai(row), Decimal)
        ]

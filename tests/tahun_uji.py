"""Years that are opened to post for, for tests about what comes after that."""

from sqlalchemy import Engine

from core.hak import Pelaku
from core.services import contoh_tahun
from core.services import tahun as layanan
from core.tahun import TahunIsi
from tests.cetakan import once
from tests.conftest import NOW


def open_year(engine: Engine, admin: Pelaku, tahun: int) -> TahunIsi:
    """Open the year without any figures."""

    def make() -> TahunIsi:
        return layanan.open_year(engine, None, admin, tahun, now=NOW)

    return once(engine, f"tahun {tahun}", make)


def open_contoh(engine: Engine, admin: Pelaku, tahun: int) -> TahunIsi:
    """Open the year with made-up figures."""

    def make() -> TahunIsi:
        return contoh_tahun.open_contoh(engine, admin, tahun, now=NOW)

    return once(engine, f"contoh {tahun}", make)

"""Registers of an opened year, and those who keep them."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Engine

from core.hak import Pelaku
from core.register import Entri, IsiEntri, JenisRegister
from core.services import register
from core.services.perbuatan import Asal
from core.services.register import Tambahan
from tests.conftest import NOW
from tests.orang_uji import unit_id

TAHUN = 2025


def add(  # noqa: PLR0913  what an entry says
    engine: Engine,
    pelaku: Pelaku,
    jenis: JenisRegister,
    judul: str = "Jaminan kesehatan",
    *,
    unit: str = "bagian-tapem",
    status: str | None = None,
    tanggal: date | None = date(TAHUN, 2, 3),
    kembar: Collection[int] = (),
    asal: Asal | None = None,
) -> Entri:
    isi = IsiEntri(judul=judul, status=status, tanggal=tanggal)
    satu = Tambahan(unit_id=unit_id(engine, unit), isi=isi, kembar=kembar)
    return register.write(engine, asal, pelaku, jenis, TAHUN, tambah=[satu], now=NOW)[0]

"""The sample as a package, databases to load packages into, folders to back up and restore."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import SQLModel

from core.paket.paket import Paket, read_paket
from storage.contoh_paket import read_contoh
from storage.engine import open_engine, writing
from storage.models import PaketRow
from tests.cadangan_uji import LAMA, back_up, make_data, url_of
from tests.mesin import open_file


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """A database made without migrations."""
    engine = open_file(tmp_path / "ceker.db")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture(scope="package")
def paket() -> Paket:
    hasil = read_paket(read_contoh("lkjip_setda_bengkulu_2024"))
    assert isinstance(hasil, Paket), hasil
    return hasil


@pytest.fixture
def arsip(tmp_path: Path, berkas_contoh: Path) -> Path:
    """A backup of a data folder with the sample and three files."""
    return back_up(make_data(tmp_path / "asal", berkas_contoh), tmp_path / "simpan").path


@pytest.fixture
def data(tmp_path: Path, berkas_contoh: Path) -> Path:
    """A data folder with other content, an earlier backup, and a lock beside it."""
    data = make_data(tmp_path / "data", berkas_contoh, LAMA)
    engine = open_engine(url_of(data))
    with writing(engine) as session:
        session.add(PaketRow(kode="lama", judul="lama", sidik=""))
    engine.dispose()
    (data / "cadangan").mkdir()
    (data / "cadangan" / "ceker-20261101T000000Z.zip").write_bytes(b"cadangan lama")
    return data

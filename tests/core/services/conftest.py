"""The sample as a package, and a database to load packages into, made without migrations."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import SQLModel

from core.paket.paket import Paket, read_paket
from storage.contoh_paket import read_contoh
from storage.engine import open_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'ceker.db'}")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture(scope="package")
def paket() -> Paket:
    hasil = read_paket(read_contoh("lkjip_setda_bengkulu_2024"))
    assert isinstance(hasil, Paket), hasil
    return hasil

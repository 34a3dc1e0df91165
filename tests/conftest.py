"""The sample data, loaded once, and the people who ask for it."""

import gc
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings
from sqlalchemy import Engine

from bot.ruang import Ruang
from core.hak import Kapasitas, Pelaku, Peran
from core.services import orang, pemuatan
from core.services.basis_data import open_database
from tests.mesin import open_file

# Thousands of tests and all libraries are there to the end: looking for garbage among them as often
# as Python does by itself takes a twentieth of the time.
gc.set_threshold(20_000, 20, 20)

# A busy machine is no fault of the code.
settings.register_profile("ceker", deadline=None)
settings.load_profile("ceker")

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)
"""A working day, two years after the sample's year."""
TERLAMA = "test_soal.py"
"""All questions of all halves are asked in it."""


@pytest.fixture(scope="session")
def berkas_contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the migrated schema and the sample package."""
    path = tmp_path_factory.mktemp("contoh") / "contoh.db"
    engine = open_database(f"sqlite:///{path}")
    pemuatan.muat_acuan(engine)
    for nama in pemuatan.list_contoh():
        assert pemuatan.muat_contoh(engine, nama).masalah == ()
    engine.dispose()
    return path


@pytest.fixture
def contoh(berkas_contoh: Path, tmp_path: Path) -> Iterator[Engine]:
    """A database of the test's own with the sample package in it."""
    path = tmp_path / "ceker.db"
    shutil.copy(berkas_contoh, path)
    engine = open_file(path)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def berkas_kosong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the migrated schema."""
    path = tmp_path_factory.mktemp("kosong") / "kosong.db"
    open_database(f"sqlite:///{path}").dispose()
    return path


@pytest.fixture
def kosong(berkas_kosong: Path, tmp_path: Path) -> Iterator[Engine]:
    """A database with the schema and nothing in it."""
    path = tmp_path / "kosong.db"
    shutil.copy(berkas_kosong, path)
    engine = open_file(path)
    yield engine
    engine.dispose()


@pytest.fixture
def ruang(contoh: Engine) -> Ruang:
    return Ruang(contoh, jam=lambda: NOW)


def make_pelaku(
    engine: Engine,
    peran: Peran,
    unit: str | None = None,
    *,
    telegram_id: int = 7001,
    kapasitas: Kapasitas | None = None,
) -> Pelaku:
    """Return a registered person with this role."""
    return orang.add_user(
        engine,
        telegram_id,
        nama=f"Pejabat {telegram_id}",
        peran=peran,
        unit=unit,
        kapasitas=kapasitas,
        asal="uji",
        now=NOW,
    ).pelaku


@pytest.fixture
def sekda(contoh: Engine) -> Pelaku:
    return make_pelaku(contoh, Peran.PIMPINAN, "setda", telegram_id=1001)


@pytest.fixture
def kabag_hukum(contoh: Engine) -> Pelaku:
    return make_pelaku(contoh, Peran.KABAG, "bagian-hukum", telegram_id=1002)


@pytest.fixture
def staf_hukum(contoh: Engine) -> Pelaku:
    return make_pelaku(contoh, Peran.STAF, "bagian-hukum", telegram_id=1007)


@pytest.fixture
def operator_dinkes(contoh: Engine) -> Pelaku:
    return make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=1004)


@pytest.fixture
def admin(contoh: Engine) -> Pelaku:
    return make_pelaku(contoh, Peran.ADMIN, telegram_id=1005)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the one file that takes longest, so that no worker is left alone with it."""
    items.sort(key=lambda satu: satu.path.name != TERLAMA)

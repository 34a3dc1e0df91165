"""The world of reminders, made once for each process."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from core.hak import Pelaku, Peran
from core.services import orang
from tests.bot.pengingat.orang_tenggat import Dunia, make_dunia
from tests.conftest import NOW, make_pelaku
from tests.mesin import open_file


@pytest.fixture(scope="session")
def cetakan(berkas_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Dunia]:
    path = tmp_path_factory.mktemp("tenggat") / "cetakan.db"
    shutil.copy(berkas_contoh, path)
    engine = open_file(path)
    dunia = make_dunia(engine)
    engine.dispose()
    return path, dunia


@pytest.fixture
def dunia(cetakan: tuple[Path, Dunia], tmp_path: Path) -> Iterator[Dunia]:
    path = tmp_path / "ceker.db"
    shutil.copy(cetakan[0], path)
    engine: Engine = open_file(path)
    yield replace(cetakan[1], engine=engine)
    engine.dispose()


@pytest.fixture
def asisten(dunia: Dunia) -> Pelaku:
    """The Asisten above the Bagian that collects IKK LPPD."""
    pelaku = make_pelaku(dunia.engine, Peran.PIMPINAN, "asisten-1", telegram_id=3020)
    orang.mark_started(dunia.engine, pelaku, now=NOW)
    return pelaku

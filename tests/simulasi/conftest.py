"""The world of the simulated year, made once for each process."""

import shutil
from pathlib import Path

import pytest

from tests.mesin import open_file
from tests.simulasi.dunia import Dunia, make_dunia


@pytest.fixture(scope="session")
def cetakan(berkas_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Dunia]:
    path = tmp_path_factory.mktemp("simulasi") / "cetakan.db"
    shutil.copy(berkas_contoh, path)
    engine = open_file(path)
    dunia = make_dunia(engine)
    engine.dispose()
    return path, dunia

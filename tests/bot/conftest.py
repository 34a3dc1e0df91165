"""The real bot behind real HTTP, for tests of dialogues; and answers about a very large package."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime

import pytest

from bot.ruang import Ruang
from core.services import pemuatan
from core.services.basis_data import open_database
from tests.bot.demo.dunia import Dunia, open_dunia
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import WIB
from tests.paket_besar import TAHUN, make_besar


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        yield satu


@pytest.fixture
async def dunia() -> AsyncIterator[Dunia]:
    async with open_dunia() as satu:
        yield satu


@pytest.fixture(scope="session")
def ruang_besar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ruang]:
    """Answers two years after a package that is larger than any real one."""
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('besar') / 'besar.db'}")
    assert pemuatan.muat_paket(engine, make_besar()).masalah == ()
    yield Ruang(engine, jam=lambda: datetime(TAHUN + 2, 1, 5, tzinfo=WIB))
    engine.dispose()

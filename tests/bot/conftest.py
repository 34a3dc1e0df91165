"""The real bot behind real HTTP, for tests of dialogues."""

from collections.abc import AsyncIterator

import pytest

from bot.ruang import Ruang
from tests.bot.demo.dunia import Dunia, open_dunia
from tests.bot.percakapan import Percakapan, open_percakapan


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        yield satu


@pytest.fixture
async def dunia() -> AsyncIterator[Dunia]:
    async with open_dunia() as satu:
        yield satu

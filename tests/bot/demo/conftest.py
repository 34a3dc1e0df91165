from collections.abc import AsyncIterator

import pytest

from tests.bot.demo.dunia import Dunia, open_dunia


@pytest.fixture
async def dunia() -> AsyncIterator[Dunia]:
    async with open_dunia() as satu:
        yield satu

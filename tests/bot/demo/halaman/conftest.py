"""One browser for all tests of the page; a server and a bot for each."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest_asyncio

from bot.demo.server import start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from tests.bot.demo.dunia import ANI, BUDI, TOKEN, library_bot
from tests.bot.demo.halaman.lawan import Jendela, Lawan
from tests.bot.peramban import open_browser

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
ORANG = (
    Persona(id=ANI, nama="Ani", keterangan="Kepala Bagian Hukum", username=None),
    Persona(id=BUDI, nama="Budi", keterangan="Staf", username=None),
)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def jendela() -> AsyncIterator[Jendela]:
    async with open_browser() as browser:
        yield Jendela(browser)


@pytest_asyncio.fixture(loop_scope="session")
async def lawan(jendela: Jendela) -> AsyncIterator[Lawan]:
    """Ani's chat on a phone of 360 pixels; an error in the page's scripts fails the test."""
    tiruan = Tiruan(
        TOKEN, BotProfile(id=42, username="uji_bot", nama="Uji"), ORANG, now=lambda: NOW
    )
    server = await start(tiruan)
    async with library_bot(server.url) as bot:
        tiruan.say(ANI, "/start")
        tiruan.antrean.confirm(tiruan.antrean.next_update_id)
        satu = Lawan(tiruan, bot, server, jendela)
        await satu.look()
        yield satu
    errors = await jendela.leave()
    await satu.server.stop()
    assert errors == []

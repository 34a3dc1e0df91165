"""The scheduler's minute, for tests of dialogues that wait for what it owes."""

import asyncio
from datetime import datetime, timedelta

from bot.scheduler import tick
from tests.bot.kotak_keluar import statuses
from tests.bot.percakapan import Percakapan


async def let_pass(percakapan: Percakapan, jam: list[datetime]) -> None:
    """Let the scheduler's minute come, and what it owes leave."""
    ruang = percakapan.ruang
    await tick(percakapan.layanan.pengirim, ruang)
    async with asyncio.timeout(20):
        while {"menunggu", "dikirim"} & set(statuses(ruang.engine)):
            jam[0] += timedelta(seconds=1)
            await percakapan.layanan.pengirim.send_due()
            await asyncio.sleep(0.01)

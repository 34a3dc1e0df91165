"""The running bot looks at the clock by itself: nobody calls its tick."""

from datetime import UTC, datetime

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Engine

from bot.demo.tiruan import Persona
from bot.outbox import Pengirim
from bot.ruang import Ruang
from bot.scheduler import make_scheduler
from tests.bot.pendengar import listening
from tests.bot.pengingat.orang_tenggat import H7, make_dunia
from tests.bot.percakapan import open_percakapan


async def test_a_reminder_leaves_by_itself_when_its_minute_has_come(
    contoh: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    dibuat: list[AsyncIOScheduler] = []

    def keep(pengirim: Pengirim, ruang: Ruang) -> AsyncIOScheduler:
        dibuat.append(make_scheduler(pengirim, ruang))
        return dibuat[-1]

    monkeypatch.setattr("bot.layanan.make_scheduler", keep)
    operator = make_dunia(contoh).operator.telegram_id
    orang = [Persona(id=operator, nama="Operator Dinkes", keterangan="", username=None)]
    async with open_percakapan(Ruang(contoh, jam=lambda: H7), orang=orang) as percakapan:
        await percakapan.say(operator, "/start")
        with listening(percakapan.tiruan, operator) as next_message:
            # The minute of the machine's clock, which the scheduler goes by, is now.
            [scheduler] = dibuat
            scheduler.modify_job("tick", next_run_time=datetime.now(UTC))

            assert "IKK LPPD" in (await next_message())["text"]

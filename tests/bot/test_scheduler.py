"""The tick: every minute, in the city's zone, never dropped, never twice at once."""

from datetime import UTC, datetime
from typing import cast

from telegram import Bot

from bot.ruang import Ruang
from bot.scheduler import make_scheduler


async def test_the_tick_is_due_at_every_full_minute_and_is_not_dropped(ruang: Ruang) -> None:
    scheduler = make_scheduler(cast("Bot", None), ruang)
    scheduler.start(paused=True)
    [job] = scheduler.get_jobs()

    now = datetime(2026, 11, 23, 3, 0, 1, tzinfo=UTC)
    assert job.trigger.get_next_fire_time(None, now) == datetime(2026, 11, 23, 3, 1, tzinfo=UTC)
    assert str(scheduler.timezone) == "Asia/Jakarta"
    assert (job.coalesce, job.misfire_grace_time, job.max_instances) == (True, None, 1)
    scheduler.shutdown(wait=False)

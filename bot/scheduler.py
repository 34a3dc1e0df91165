"""One tick a minute: the scheduler asks, the database knows what is due."""

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from telegram import Bot

from bot.pemberitahuan import deliver_notices
from bot.ruang import Ruang


def make_scheduler(bot: Bot, ruang: Ruang) -> AsyncIOScheduler:
    """Return a scheduler that is not started yet."""
    scheduler = AsyncIOScheduler(timezone=ruang.zona)
    scheduler.add_job(
        deliver_notices,
        CronTrigger(second=0, timezone=ruang.zona),
        args=(bot, ruang),
        id="tick",
        coalesce=True,
        # The library would drop a tick that is a second late.
        misfire_grace_time=None,
        max_instances=1,
    )
    return scheduler

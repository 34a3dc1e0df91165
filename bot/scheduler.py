"""One tick a minute: the scheduler asks, the database knows what is due."""

import asyncio
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.outbox import Pengirim
from bot.ruang import Ruang
from core.services import dialog, masuk, perbuatan, tenggat

log = structlog.get_logger(__name__)

MENIT = 5
"""The minute of the hour for what need not be done every minute, apart from what is due on it."""
REKAP = 5
"""Minutes between looks at whose recap is due: people choose whole and half hours."""


def make_scheduler(pengirim: Pengirim, ruang: Ruang) -> AsyncIOScheduler:
    """Return a scheduler that is not started yet."""
    scheduler = AsyncIOScheduler(timezone=ruang.zona)
    scheduler.add_job(
        tick,
        CronTrigger(second=0, timezone=ruang.zona),
        args=(pengirim, ruang),
        id="tick",
        coalesce=True,
        # The library would drop a tick that is a second late.
        misfire_grace_time=None,
        max_instances=1,
    )
    return scheduler


async def tick(pengirim: Pengirim, ruang: Ruang) -> None:
    """Do what is due at this minute; what fails is due at the next one again."""
    pengirim.wake()
    try:
        now = ruang.now()
        for kerja in (masuk.forget_old, perbuatan.forget_old, dialog.drop_old):
            await asyncio.to_thread(kerja, ruang.engine, now=now)
        if now.minute == MENIT:
            await asyncio.to_thread(_each_hour, ruang.engine, now)
        if now.minute % REKAP == 0 and await asyncio.to_thread(
            tenggat.is_recap_wanted, ruang.engine, now=now
        ):
            await asyncio.to_thread(_recaps, ruang.engine, now)
            pengirim.wake()
        if await asyncio.to_thread(tenggat.is_any_active, ruang.engine):
            await asyncio.to_thread(_about_deadlines, ruang.engine, now)
            pengirim.wake()
    except SQLAlchemyError as error:
        # The scheduler would log the statement with all that is in it.
        log.warning("tick failed", galat=type(error).__name__)


def _recaps(engine: Engine, now: datetime) -> None:
    # It reads capaian, budget and obligations, which few minutes of the week need.
    from core.services import rekap  # noqa: PLC0415

    rekap.owe_due(engine, now=now)


def _about_deadlines(engine: Engine, now: datetime) -> None:
    """Find what is due; a part that fails keeps none of the others from it."""
    # Where no kind is active, the bot goes without all that reminding needs.
    from core.services import detak_tenggat  # noqa: PLC0415

    for nama, galat in detak_tenggat.run(engine, now=now):
        log.warning("deadlines", bagian=nama, galat=galat)


def _each_hour(engine: Engine, now: datetime) -> None:
    # What deciding needs, the bot starts without.
    from core.services import penunjukan, pertanyaan, sejarah  # noqa: PLC0415

    penunjukan.tell_stranded(engine, now=now)
    sejarah.owe_head(engine, now=now)
    pertanyaan.forget_old(engine, now=now)

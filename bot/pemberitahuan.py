"""Send the notices that are due: claimed first, so that none goes out twice."""

import asyncio
import logging

import httpx
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import Forbidden, NetworkError, RetryAfter, TelegramError

from bot.messages import umum
from bot.ruang import Ruang
from core.services import orang, pemberitahuan
from core.services.pemberitahuan import Pemberitahuan

log = logging.getLogger(__name__)
TAK_SAMPAI = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""The request was never sent, so sending again cannot be a second time."""


async def deliver_notices(bot: Bot, ruang: Ruang) -> None:
    """Send every notice whose recipient can be reached; the rest waits for the next tick."""
    for notice in await asyncio.to_thread(pemberitahuan.list_due, ruang.engine):
        claimed = await asyncio.to_thread(
            pemberitahuan.claim, ruang.engine, notice, now=ruang.now()
        )
        if claimed:
            await _deliver(bot, ruang, notice)


async def _deliver(bot: Bot, ruang: Ruang, notice: Pemberitahuan) -> None:
    try:
        await bot.send_message(
            notice.kepada,
            umum.ada_tamu(notice.nama, notice.telegram_id),
            parse_mode=ParseMode.HTML,
        )
    except Forbidden:
        await asyncio.to_thread(orang.mark_blocked, ruang.engine, notice.kepada, now=ruang.now())
        await asyncio.to_thread(pemberitahuan.release, ruang.engine, notice)
    except RetryAfter:
        await asyncio.to_thread(pemberitahuan.release, ruang.engine, notice)
    except TelegramError as error:
        if isinstance(error, NetworkError) and isinstance(error.__cause__, TAK_SAMPAI):
            await asyncio.to_thread(pemberitahuan.release, ruang.engine, notice)
        # Otherwise it may have arrived: it stays claimed, and is not sent a second time.
        log.warning("notice %s not confirmed: %s", notice.id, type(error).__name__)
    else:
        await asyncio.to_thread(pemberitahuan.mark_sent, ruang.engine, notice, now=ruang.now())

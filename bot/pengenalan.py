"""The commands that Telegram lists: told again later where that failed.

One thing at a time and ever more slowly, so that a bad hour makes no flood. Nothing waits for it:
without the lists the bot works all the same.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram import Bot
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot import perintah_telegram
from bot.intake.galat import seconds
from core.hak import Pelaku

log = structlog.get_logger(__name__)
JEDA_DETIK = 2.0
JEDA_TERLAMA_DETIK = 600.0


class Pengenalan:
    """Tells everybody's commands once, and those of each person for whom that has failed."""

    def __init__(
        self, bot: Bot, *, tidur: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._bot, self._tidur = bot, tidur
        self._menunggu: dict[int, Pelaku] = {}
        self._ada = asyncio.Event()
        self.dikenal = asyncio.Event()
        """Set once Telegram knows everybody's commands."""

    async def tell(self, pelaku: Pelaku) -> None:
        """Tell a person's commands, now or later."""
        try:
            await perintah_telegram.tell_person(self._bot, pelaku)
        except TelegramError as error:
            log.warning("commands not listed", galat=type(error).__name__)
            self._menunggu[pelaku.telegram_id] = pelaku
            self._ada.set()
        else:
            self._menunggu.pop(pelaku.telegram_id, None)

    async def run(self) -> None:
        await self._insist(lambda: perintah_telegram.tell_everybody(self._bot))
        self.dikenal.set()
        while True:
            await self._ada.wait()
            self._ada.clear()
            # What has just failed is not tried at once.
            await self._tidur(JEDA_DETIK)
            while self._menunggu:
                await self._insist(self._next)

    async def _next(self) -> None:
        """Tell the commands of whoever waits longest, unless that was done meanwhile."""
        telegram_id, pelaku = next(iter(self._menunggu.items()), (0, None))
        if pelaku is None:
            return
        await perintah_telegram.tell_person(self._bot, pelaku)
        if self._menunggu.get(telegram_id) is pelaku:
            del self._menunggu[telegram_id]

    async def _insist(self, kerja: Callable[[], Awaitable[None]]) -> None:
        jeda = JEDA_DETIK
        while True:
            try:
                await kerja()
            except BadRequest as error:
                # Telegram will say the same tomorrow.
                log.warning("commands refused", galat=type(error).__name__)
                return
            except TelegramError as error:
                log.warning("commands not listed", galat=type(error).__name__)
                tunggu = seconds(error) if isinstance(error, RetryAfter) else 0
                await self._tidur(max(jeda, tunggu))
                jeda = min(JEDA_TERLAMA_DETIK, 2 * jeda)
            else:
                return

"""Files that Telegram has from us already: sent again by the name that it gave them."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import BadRequest

from bot.ruang import Ruang
from core.services import gambar_terkirim

log = structlog.get_logger(__name__)


class Terkirim:
    """Knows what one bot has sent; a name is good for that bot only."""

    def __init__(self, bot: Bot, ruang: Ruang) -> None:
        self._bot, self._ruang = bot, ruang

    async def send_known(self, kunci: str, kirim: Callable[[str], Awaitable[object]]) -> bool:
        """Send it by its file_id; False where there is none that Telegram takes."""
        file_id = await asyncio.to_thread(
            gambar_terkirim.find, self._ruang.engine, bot_id=self._bot.id, kunci=kunci
        )
        if file_id is None:
            return False
        try:
            await kirim(file_id)
        except BadRequest as error:
            if "file" not in error.message.lower():
                raise
            log.warning("file_id refused, so it is sent up again")
            return False
        return True

    async def remember(self, kunci: str, file_id: str) -> None:
        """Keep what Telegram calls it. It has arrived: what fails here must not send it again."""
        try:
            await asyncio.to_thread(
                gambar_terkirim.remember,
                self._ruang.engine,
                bot_id=self._bot.id,
                kunci=kunci,
                file_id=file_id,
                now=self._ruang.now(),
            )
        except SQLAlchemyError as error:
            log.warning("file_id not kept", galat=type(error).__name__)

"""Put a picture into a chat: drawn once, then sent again by the name Telegram gave it."""

import asyncio
import contextlib
from functools import partial
from weakref import WeakValueDictionary

import structlog
from telegram import Bot, Message
from telegram.constants import ChatAction, ParseMode
from telegram.error import TelegramError

from bot import kirim
from bot.grafik.pelukis import GambarGagalError, Pelukis
from bot.grafik.uraian import Gambar
from bot.intake.tempat import aside
from bot.jawaban import Jawaban
from bot.messages import grafik as kata
from bot.ruang import Ruang
from bot.terkirim import Terkirim

log = structlog.get_logger(__name__)


class Galeri:
    """Sends pictures; `send` belongs into the lane of whoever asked, so nobody else waits."""

    def __init__(self, bot: Bot, ruang: Ruang, pelukis: Pelukis) -> None:
        self._bot, self._terkirim, self._pelukis = bot, Terkirim(bot, ruang), pelukis
        # Of several people who want one picture at once, the first has it drawn.
        self._giliran: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send(self, chat_id: int, jawaban: Jawaban, grafik: Gambar) -> None:
        """Send the picture, or say in its place that it could not be drawn."""
        giliran = self._giliran.setdefault(grafik.kunci, asyncio.Lock())
        async with aside():
            await giliran.acquire()
        try:
            kirim_lagi = partial(self._send_photo, chat_id, jawaban)
            if not await self._terkirim.send_known(grafik.kunci, kirim_lagi):
                await self._send_drawn(chat_id, jawaban, grafik)
        except GambarGagalError:
            log.error("picture not drawn")
            await kirim.tulis(self._bot, chat_id, Jawaban(kata.GAGAL, jawaban.tombol))
        finally:
            giliran.release()

    async def close(self) -> None:
        """End the drawing process, in the middle of a picture too."""
        await self._pelukis.close()

    async def _send_drawn(self, chat_id: int, jawaban: Jawaban, grafik: Gambar) -> None:
        # Without the notice that a picture is on its way, it is on its way all the same.
        with contextlib.suppress(TelegramError):
            await self._bot.send_chat_action(chat_id, ChatAction.UPLOAD_PHOTO)
        async with aside():
            png = await self._pelukis.draw(grafik)
        message = await self._send_photo(chat_id, jawaban, png)
        await self._terkirim.remember(grafik.kunci, message.photo[-1].file_id)

    async def _send_photo(self, chat_id: int, jawaban: Jawaban, photo: str | bytes) -> Message:
        message: Message = await self._bot.send_photo(
            chat_id,
            photo,
            caption=jawaban.html,
            parse_mode=ParseMode.HTML,
            filename="grafik.png",
            api_kwargs={"reply_markup": jawaban.keyboard()},
        )
        return message

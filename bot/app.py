"""The Telegram application: every handler in one list, and how it runs and stops."""

import asyncio
import contextlib
import logging
import signal
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    filters,
)

from bot import perintah_telegram
from bot.grafik.pelukis import Pelukis
from bot.kirim_gambar import Galeri
from bot.ruang import Ruang
from bot.scheduler import make_scheduler
from bot.umum import penangan

App = Application[Any, Any, Any, Any, Any, Any]
log = logging.getLogger(__name__)

PRIBADI = filters.ChatType.PRIVATE
UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
]


def build_application(token: str, ruang: Ruang, *, api: str) -> App:
    """Return the bot against the Bot API server at this root URL, not yet started."""
    app = (
        Application.builder()
        .token(token)
        .base_url(f"{api}/bot")
        .base_file_url(f"{api}/file/bot")
        .build()
    )
    app.bot_data["ruang"] = ruang
    app.bot_data["galeri"] = Galeri(app, ruang, Pelukis())
    # The first that fits answers. Edited messages come before all text: a corrected
    # figure must never be read as a new one.
    app.add_handlers(
        [
            CallbackQueryHandler(penangan.tombol),
            MessageHandler(PRIBADI & filters.UpdateType.EDITED_MESSAGE, penangan.suntingan),
            MessageHandler(PRIBADI & filters.TEXT, penangan.teks),
            MessageHandler(PRIBADI & ~filters.StatusUpdate.ALL, penangan.kiriman),
            MessageHandler(filters.UpdateType.MESSAGE & filters.COMMAND, penangan.grup),
            ChatMemberHandler(penangan.keanggotaan, ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
    app.add_error_handler(penangan.on_error)
    return app


async def serve(app: App, stop: asyncio.Event) -> None:
    """Answer until `stop` is set."""
    async with app:
        await perintah_telegram.tell_everybody(app.bot)
        scheduler = make_scheduler(app.bot, app.bot_data["ruang"])
        await app.start()
        if app.updater is None:
            raise AssertionError("an application built with defaults has an updater")
        await app.updater.start_polling(allowed_updates=UPDATES, bootstrap_retries=-1)
        scheduler.start()
        log.info("ready")
        try:
            await stop.wait()
        finally:
            scheduler.shutdown(wait=False)
            await app.bot_data["galeri"].close()
            await app.updater.stop()
            await app.stop()


def stop_on_signals() -> asyncio.Event:
    """Return an event that SIGINT and SIGTERM set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    return stop

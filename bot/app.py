"""The Telegram application: every handler in one list, explained."""

import asyncio
from typing import Any

from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    filters,
)

from bot.giliran import Giliran
from bot.grafik.pelukis import Pelukis
from bot.intake.pekerja import SERENTAK
from bot.kirim_gambar import Galeri
from bot.laju import Laju
from bot.pengenalan import Pengenalan
from bot.permintaan import AiohttpRequest
from bot.ruang import Ruang
from bot.umum import grup, penangan
from bot.unduhan import Pengunduh

App = Application[Any, Any, Any, Any, Any, Any]

PRIBADI = filters.ChatType.PRIVATE
DISUNTING = filters.UpdateType.EDITED_MESSAGE


def build_application(
    token: str, ruang: Ruang, *, api: str, baca_detik: float | None = None
) -> App:
    """Return the bot against the Bot API server at this root URL, not yet started.

    `baca_detik` is how long an answer of the server may take; None: as long as usual.
    """
    waktu = {} if baca_detik is None else {"baca_detik": baca_detik}
    poller = AiohttpRequest(banyak=1)
    laju = Laju()

    async def admit() -> None:
        now = ruang.now()
        saat = laju.note_answer(now)
        if saat > now:
            await asyncio.sleep((saat - now).total_seconds())

    app = (
        Application.builder()
        .token(token)
        .base_url(f"{api}/bot")
        .base_file_url(f"{api}/file/bot")
        # The bot's own poller and its own order of work stand in the place of the library's.
        .updater(None)
        .job_queue(None)
        .request(AiohttpRequest(banyak=4 * SERENTAK, izin=admit, **waktu))
        .get_updates_request(poller)
        .build()
    )
    galeri = Galeri(app.bot, ruang, Pelukis())
    app.bot_data |= {"ruang": ruang, "poller": poller, "galeri": galeri, "giliran": Giliran()}
    app.bot_data |= {"pengunduh": Pengunduh(app.bot), "laju": laju}
    app.bot_data["pengenalan"] = Pengenalan(app.bot)
    # The first that fits answers. Edited messages come before all text: a corrected
    # figure must never be read as a new one.
    app.add_handlers(
        [
            CallbackQueryHandler(penangan.tombol),
            # A shared location edits itself for hours: nothing that somebody has written.
            MessageHandler(DISUNTING & filters.LOCATION, penangan.diam),
            MessageHandler(PRIBADI & DISUNTING, penangan.suntingan),
            MessageHandler(PRIBADI & filters.TEXT, penangan.teks),
            MessageHandler(PRIBADI & ~filters.StatusUpdate.ALL, penangan.kiriman),
            MessageHandler(filters.StatusUpdate.MIGRATE, grup.pindah),
            MessageHandler(filters.UpdateType.MESSAGE & filters.COMMAND, grup.perintah),
            MessageHandler(filters.UpdateType.MESSAGE & filters.TEXT, grup.teks),
            ChatMemberHandler(penangan.keanggotaan, ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
    app.add_error_handler(penangan.on_error)
    return app

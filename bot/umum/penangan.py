"""Telegram handlers: every update of a person gets an answer."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import cast

from telegram import Chat, Message, Update, User
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot import kirim, perintah_telegram, rute
from bot.jawaban import Jawaban
from bot.kirim_gambar import Galeri
from bot.messages import kesalahan, umum
from bot.pemberitahuan import deliver_notices
from bot.render import polos
from bot.ruang import Ruang
from core.errors import DomainError
from core.hak import Pelaku
from core.services import orang

log = logging.getLogger(__name__)
PANJANG_TOAST = 200
"""What Telegram allows in an answer to a tap."""


def ruang_of(context: ContextTypes.DEFAULT_TYPE) -> Ruang:
    return cast("Ruang", context.bot_data["ruang"])


def galeri_of(context: ContextTypes.DEFAULT_TYPE) -> Galeri:
    return cast("Galeri", context.bot_data["galeri"])


async def teks(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a message with text in a private chat."""
    message = cast("Message", update.effective_message)
    ruang = ruang_of(context)
    pelaku = await _acting_person(update, ruang)
    tertulis = message.text or ""
    jawaban = await asyncio.to_thread(rute.jawab_teks, ruang, pelaku, tertulis)
    await kirim.balas(message, jawaban)
    if rute.baca_perintah(tertulis)[0] == "start":
        await asyncio.to_thread(orang.mark_started, ruang.engine, pelaku, now=ruang.now())
        await perintah_telegram.tell_person(context.bot, pelaku)
    await deliver_notices(context.bot, ruang)


async def tombol(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a tap by editing the message it stands under; a stale one by a short notice.

    A picture comes as a message of its own, and later: drawing must not keep others waiting.
    """
    query = update.callback_query
    if query is None:
        return
    ruang = ruang_of(context)
    pelaku = await _acting_person(update, ruang)
    try:
        jawaban = await asyncio.to_thread(rute.jawab_tombol, ruang, pelaku, query.data or "")
    except DomainError as error:
        await query.answer(polos(kesalahan.explain(error))[:PANJANG_TOAST], show_alert=True)
        return
    await query.answer()
    if jawaban.gambar and query.message:
        galeri_of(context).begin(query.message.chat.id, jawaban, jawaban.gambar, update)
        return
    await kirim.ganti(query, jawaban)


async def suntingan(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer an edited message: it is never read again."""
    await _say(update, context, lambda _: umum.SUNTINGAN)


async def kiriman(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a photo, a sticker, a file and whatever else is not text."""
    message = cast("Message", update.effective_message)
    jenis = next((j for j in umum.JENIS_KIRIMAN if getattr(message, j, None)), "")
    await _say(update, context, lambda _: umum.kiriman(jenis))


async def grup(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a command in a group, where nobody's figures are shown yet."""
    del context
    await kirim.balas(cast("Message", update.effective_message), Jawaban(umum.DI_GRUP))


async def keanggotaan(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Remember who has blocked the bot, so that nothing is sent in vain."""
    change = update.my_chat_member
    if change is None or change.chat.type != Chat.PRIVATE:
        return
    ruang = ruang_of(context)
    gone = change.new_chat_member.status in {"kicked", "left"}
    await asyncio.to_thread(
        orang.mark_blocked, ruang.engine, change.from_user.id, now=ruang.now() if gone else None
    )


async def on_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Log what nobody foresaw, and apologise to whoever waits for an answer."""
    log.error("update failed", exc_info=context.error)
    if not isinstance(update, Update):
        return
    if update.callback_query is not None:
        # A tap is answered once; if it has been, the apology is a message.
        with contextlib.suppress(BadRequest):
            await update.callback_query.answer(umum.KESALAHAN[:PANJANG_TOAST], show_alert=True)
            return
    if update.effective_message is not None:
        await kirim.balas(update.effective_message, Jawaban(umum.KESALAHAN))


async def _acting_person(update: Update, ruang: Ruang) -> Pelaku:
    user = cast("User", update.effective_user)
    return await asyncio.to_thread(
        orang.recognize, ruang.engine, user.id, nama=user.full_name, now=ruang.now()
    )


async def _say(
    update: Update, context: ContextTypes.DEFAULT_TYPE, sentence: Callable[[Pelaku], str]
) -> None:
    ruang = ruang_of(context)
    pelaku = await _acting_person(update, ruang)
    html = umum.tamu(pelaku) if pelaku.tak_dikenal else sentence(pelaku)
    await kirim.balas(cast("Message", update.effective_message), Jawaban(html))
    await deliver_notices(context.bot, ruang)

"""Groups: commands there, what is said to the bot, and a group that moves."""

import asyncio
from dataclasses import replace
from typing import cast

from telegram import Bot, ChatMemberUpdated, Message, MessageEntity, Update
from telegram.ext import ContextTypes

from bot import kirim
from bot.jawaban import Jawaban
from bot.messages import umum
from bot.parse import baca_perintah
from bot.ruang import Ruang, ruang_of
from core.services import keluar
from core.services.perbuatan import Asal

GRUP = "grup"
"""The command that registers a group; in a private chat there is none."""


async def perintah(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a command in a group, where nobody's figures are shown."""
    message = cast("Message", update.effective_message)
    _, di, untuk = (message.text or "").split(maxsplit=1)[0].partition("@")
    if di and untuk.lower() != context.bot.username.lower():
        return
    nama, args = baca_perintah(message.text or "")
    if nama == GRUP and update.effective_user is not None:
        ruang = replace(ruang_of(context), asal=Asal(context.bot.id, update.update_id))
        jawaban = await asyncio.to_thread(_register, ruang, message, update.effective_user.id, args)
    else:
        jawaban = Jawaban(umum.DI_GRUP)
    await kirim.balas(message, jawaban)


async def teks(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer what is said to the bot, and nothing that people say to each other.

    A registered group gets the totals that it hears of anyway, and nobody's figures.
    """
    message = cast("Message", update.effective_message)
    if is_addressed(message, context.bot):
        jawaban = await asyncio.to_thread(_totals, ruang_of(context), message.chat.id)
        await kirim.balas(message, jawaban)


def is_addressed(message: Message, bot: Bot) -> bool:
    """Tell whether a text names the bot, or replies to what the bot has said."""
    if (asal := message.reply_to_message) is not None:
        # In a topic every message replies to the one that opened it.
        oleh = asal.from_user if asal.forum_topic_created is None else None
        if oleh is not None and oleh.id == bot.id:
            return True
    disebut = message.parse_entities([MessageEntity.MENTION, MessageEntity.TEXT_MENTION])
    return any(
        nama.lower() == f"@{bot.username}".lower()
        or (entitas.user is not None and entitas.user.id == bot.id)
        for entitas, nama in disebut.items()
    )


def _totals(ruang: Ruang, chat_id: int) -> Jawaban:
    # As above: few groups ask.
    from bot.pengingat import grup  # noqa: PLC0415

    return grup.totals(ruang, chat_id) or Jawaban(umum.DI_GRUP)


def _register(ruang: Ruang, message: Message, telegram_id: int, args: list[str]) -> Jawaban:
    # Groups are few, and are registered once.
    from bot.pengingat import grup  # noqa: PLC0415

    chat = message.chat
    return grup.grup(ruang, telegram_id, chat.id, chat.title or "", kirim.topik_of(message), args)


async def pindah(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Follow a group that has become a supergroup; both chats tell of it."""
    message, ruang = cast("Message", update.effective_message), ruang_of(context)
    dari = message.migrate_from_chat_id or message.chat.id
    ke = message.migrate_to_chat_id or message.chat.id
    await asyncio.to_thread(keluar.rename_grup, ruang.engine, dari, ke)


async def keanggotaan(change: ChatMemberUpdated, ruang: Ruang, *, pergi: bool) -> None:
    """Remember a group that the bot was put into or thrown out of."""
    await asyncio.to_thread(
        keluar.save_grup,
        ruang.engine,
        change.chat.id,
        change.chat.title or "",
        keluar_at=ruang.now() if pergi else None,
    )

"""Put an answer into a chat: as a new message, or in place of an old one."""

from typing import Any

from telegram import Bot, CallbackQuery, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from bot.jawaban import Jawaban

TAK_TERSUNTING = (
    "message to edit not found",
    "can't be edited",
    "no text in the message",
    "message_id_invalid",
)
"""Telegram's words for a message that cannot take a text; anything else is our own mistake."""

TANPA_TOPIK = "message thread not found"
"""Telegram's words for a topic that is gone: the group itself is still there."""


def _isi(jawaban: Jawaban) -> dict[str, Any]:
    """Return what goes with the text: the buttons, and that links show no preview."""
    return {"reply_markup": jawaban.keyboard(), "link_preview_options": {"is_disabled": True}}


async def balas(message: Message, jawaban: Jawaban) -> None:
    topik = topik_of(message)
    try:
        await tulis(message.get_bot(), message.chat.id, jawaban, topik=topik)
    except ChatMigrated as error:
        await tulis(message.get_bot(), error.new_chat_id, jawaban, topik=topik)


def topik_of(message: Message) -> int | None:
    """Return the topic of a group's forum that a message stands in, None: it stands in none."""
    return message.message_thread_id if message.is_topic_message else None


async def tulis(bot: Bot, chat_id: int, jawaban: Jawaban, *, topik: int | None = None) -> Message:
    """Send an answer; `topik` is a topic of the group's forum, if it is still there."""
    if topik is not None:
        try:
            return await _tulis(bot, chat_id, jawaban, message_thread_id=topik)
        except BadRequest as error:
            if TANPA_TOPIK not in error.message.lower():
                raise
    return await _tulis(bot, chat_id, jawaban)


async def _tulis(bot: Bot, chat_id: int, jawaban: Jawaban, **tempat: int) -> Message:
    if jawaban.lampiran:
        return await bot.send_document(
            chat_id,
            jawaban.lampiran.isi,
            filename=jawaban.lampiran.nama,
            caption=jawaban.html,
            parse_mode=ParseMode.HTML,
            api_kwargs={"reply_markup": jawaban.keyboard()} | tempat,
        )
    return await bot.send_message(
        chat_id, jawaban.html, parse_mode=ParseMode.HTML, api_kwargs=_isi(jawaban) | tempat
    )


async def sunting(bot: Bot, chat_id: int, message_id: int, jawaban: Jawaban) -> bool:
    """Let a message of the bot say this; False if it is no longer there to be changed."""
    try:
        await bot.edit_message_text(
            jawaban.html,
            chat_id,
            message_id,
            parse_mode=ParseMode.HTML,
            api_kwargs=_isi(jawaban),
        )
    except BadRequest as error:
        # It says that already: an earlier try has arrived, whatever was heard of it.
        if "not modified" in error.message:
            return True
        if any(kata in error.message.lower() for kata in TAK_TERSUNTING):
            return False
        raise
    return True


async def ganti(query: CallbackQuery, jawaban: Jawaban) -> None:
    """Edit the message under the tapped button; where that cannot be, send a new one."""
    pesan = query.message
    if not isinstance(pesan, Message):
        # So old that Telegram no longer hands it out.
        await tulis(query.get_bot(), query.from_user.id, jawaban)
        return None
    if pesan.photo or pesan.document or jawaban.lampiran:
        # A picture or a file has no text to edit, and stays for whoever wants to look again.
        return await balas(pesan, jawaban)
    try:
        await pesan.edit_text(
            jawaban.html,
            parse_mode=ParseMode.HTML,
            api_kwargs=_isi(jawaban),
        )
    except BadRequest as error:
        # A second tap on the same button shows what is there already.
        if "not modified" in error.message:
            return None
        if any(kata in error.message.lower() for kata in TAK_TERSUNTING):
            return await balas(pesan, jawaban)
        raise
    return None


async def sahuti(query: CallbackQuery, teks: str | None = None) -> None:
    """Answer a tap, in a box of its own if there is something to say.

    A tap that is answered already, or too old to be, is no reason to stop.
    """
    try:
        await query.answer(teks, show_alert=teks is not None)
    except BadRequest as error:
        if "query is too old" not in error.message.lower():
            raise

"""Put an answer into a chat: as a new message, or in place of an old one."""

from typing import Any

from telegram import Bot, CallbackQuery, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from bot.jawaban import Jawaban

TAK_TERSUNTING = ("message to edit not found", "can't be edited", "no text in the message")
"""Telegram's words for a message that cannot take a text; anything else is our own mistake."""


def _isi(jawaban: Jawaban) -> dict[str, Any]:
    """Return what goes with the text: the buttons, and that links show no preview."""
    return {"reply_markup": jawaban.keyboard(), "link_preview_options": {"is_disabled": True}}


async def balas(message: Message, jawaban: Jawaban) -> None:
    try:
        await tulis(message.get_bot(), message.chat.id, jawaban)
    except ChatMigrated as error:
        await tulis(message.get_bot(), error.new_chat_id, jawaban)


async def tulis(bot: Bot, chat_id: int, jawaban: Jawaban) -> Message:
    if jawaban.lampiran:
        return await bot.send_document(
            chat_id,
            jawaban.lampiran.isi,
            filename=jawaban.lampiran.nama,
            caption=jawaban.html,
            parse_mode=ParseMode.HTML,
            api_kwargs={"reply_markup": jawaban.keyboard()},
        )
    return await bot.send_message(
        chat_id, jawaban.html, parse_mode=ParseMode.HTML, api_kwargs=_isi(jawaban)
    )


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

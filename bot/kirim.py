"""Put an answer into a chat: as a new message, or in place of an old one."""

from telegram import CallbackQuery, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.jawaban import Jawaban

TANPA_PRATINJAU = LinkPreviewOptions(is_disabled=True)


async def balas(message: Message, jawaban: Jawaban) -> None:
    await message.reply_html(
        jawaban.html, reply_markup=jawaban.markup(), link_preview_options=TANPA_PRATINJAU
    )


async def ganti(query: CallbackQuery, jawaban: Jawaban) -> None:
    """Edit the message under the tapped button; where that cannot be, send a new one."""
    if isinstance(query.message, Message) and query.message.photo:
        # A picture has no text to edit, and stays for whoever wants to look again.
        await balas(query.message, jawaban)
        return
    try:
        await query.edit_message_text(
            jawaban.html,
            parse_mode=ParseMode.HTML,
            reply_markup=jawaban.markup(),
            link_preview_options=TANPA_PRATINJAU,
        )
    except BadRequest as error:
        # A second tap on the same button shows what is there already.
        if "not modified" in error.message:
            return
        if isinstance(query.message, Message):
            await balas(query.message, jawaban)

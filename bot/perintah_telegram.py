"""Tell Telegram which commands to list, for everybody and for each person."""

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden

from bot.messages import umum
from core.hak import Pelaku

BAHASA = ("id", "")
"""Indonesian, and whatever language a phone is set to."""


async def tell_everybody(bot: Bot) -> None:
    """List what a stranger may do, and say in the profile what the bot is."""
    for bahasa in BAHASA:
        await bot.set_my_commands(
            [BotCommand(*pair) for pair in umum.PERINTAH_TAMU],
            scope=BotCommandScopeAllPrivateChats(),
            language_code=bahasa or None,
        )
    await bot.set_my_description(umum.TENTANG)
    await bot.set_my_short_description(umum.DESKRIPSI_SINGKAT)


async def tell_person(bot: Bot, pelaku: Pelaku) -> None:
    """List what this person may do, in their own chat."""
    from bot import perintah  # noqa: PLC0415  see Layanan

    try:
        for bahasa in BAHASA:
            await bot.set_my_commands(
                [BotCommand(*pair) for pair in perintah.daftar(pelaku)],
                scope=BotCommandScopeChat(pelaku.telegram_id),
                language_code=bahasa or None,
            )
    except (BadRequest, Forbidden):
        # Somebody who has gone since needs no list.
        return

"""The floor: a bare python-telegram-bot that echoes, with as many Bot API calls as the bot."""

import os
import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

BUTTON = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")]])


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    del context
    if update.effective_message is not None:
        await update.effective_message.reply_text("gema")


async def tap(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    del context
    query = update.callback_query
    if query is not None:
        await query.answer()
        await query.edit_message_text(f"gema {update.update_id}", reply_markup=BUTTON)


def main(serentak: int) -> None:
    """Poll with the library's own means; `serentak` updates at once, 0: one by one."""
    api = os.environ["CEKER_TELEGRAM_API"]
    builder = (
        Application.builder()
        .token(os.environ["TELEGRAM_BOT_TOKEN"])
        .base_url(f"{api}/bot")
        .job_queue(None)
    )
    app = (builder.concurrent_updates(serentak) if serentak else builder).build()
    app.add_handlers([CallbackQueryHandler(tap), MessageHandler(filters.ALL, echo)])
    app.run_polling(allowed_updates=["message", "callback_query"], poll_interval=0)


if __name__ == "__main__":
    main(int(sys.argv[1]))

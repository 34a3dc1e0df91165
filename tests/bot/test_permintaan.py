"""What the bot asks of Telegram waits for its place only where it counts, and is an answer."""

from telegram import Bot

from bot.laju import SENDIRI
from bot.permintaan import AiohttpRequest
from tests.bot.demo.dunia import ANI, TOKEN, Dunia


async def test_only_answers_wait_for_their_place(dunia: Dunia) -> None:
    terkirim: list[int] = []

    async def admit() -> None:
        terkirim.append(len(dunia.tiruan.pesan[ANI]))

    bot = Bot(
        TOKEN,
        base_url=f"{dunia.url}/bot",
        request=AiohttpRequest(banyak=1, izin=admit),
        get_updates_request=AiohttpRequest(banyak=1),
    )
    async with bot:
        semula = len(dunia.tiruan.pesan[ANI])
        pesan = await bot.send_message(ANI, "satu")
        await bot.edit_message_text("dua", ANI, pesan.message_id)
        await bot.send_chat_action(ANI, "typing")
        SENDIRI.set(True)
        await bot.send_message(ANI, "tiga")

    # Asked before it left, and not of what changes nothing in a chat or leaves unasked.
    assert [banyak - semula for banyak in terkirim] == [0, 1]

"""Groups of the stand-in: what the bot sees there, who is who, and a group that moves."""

from typing import Any

import aiohttp
import pytest
from telegram import BotCommand, BotCommandScopeChat, MenuButtonCommands
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden

from tests.bot.demo.dunia import ANI, BUDI, Dunia


async def test_in_a_group_the_bot_sees_what_is_meant_for_it(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI, BUDI])
    await dunia.bot.get_updates(offset=-1)
    sent = await dunia.bot.send_message(grup, "Halo")
    for text, reply_to in (
        ("rapat jam berapa?", None),
        ("/capaian", None),
        ("@uji_bot halo", None),
        ("baik", sent.message_id),
    ):
        dunia.tiruan.say(BUDI, text, chat_id=grup, reply_to=reply_to)

    seen = [u.message.text for u in await dunia.bot.get_updates() if u.message]
    assert seen == ["/capaian", "@uji_bot halo", "baik"]


async def test_an_admin_bot_sees_everything_and_may_pin(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    message = await dunia.bot.send_message(grup, "Papan")
    with pytest.raises(BadRequest, match=r"(?i)not enough rights"):
        await message.pin()

    dunia.tiruan.change_bot_status(grup, "administrator")
    dunia.tiruan.say(ANI, "rapat", chat_id=grup)

    assert (await dunia.bot.get_updates())[-1].message is not None
    assert await message.pin()
    member = await dunia.bot.get_chat_member(grup, 42)
    assert member.status == "administrator"


async def test_who_is_who_in_a_group(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])

    [pengurus] = await dunia.bot.get_chat_administrators(grup)
    assert (pengurus.user.id, pengurus.status) == (ANI, "creator")
    assert (await dunia.bot.get_chat_member(grup, BUDI)).status == "left"
    assert (await dunia.bot.get_chat(grup)).title == "Setda"


async def test_a_bot_that_was_added_and_thrown_out_is_told(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    dunia.tiruan.change_bot_status(grup, "kicked")

    changes = [u.my_chat_member for u in await dunia.bot.get_updates() if u.my_chat_member]
    assert [c.new_chat_member.status for c in changes] == ["member", "kicked"]
    with pytest.raises(Forbidden, match=r"(?i)kicked from the group"):
        await dunia.bot.send_message(grup, "Halo")


async def test_a_bot_that_left_cannot_write(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    await dunia.bot.leave_chat(grup)

    with pytest.raises(Forbidden, match=r"(?i)not a member"):
        await dunia.bot.send_message(grup, "Halo")


async def test_a_group_that_moves_says_where_to(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    baru = dunia.tiruan.migrate(grup)

    with pytest.raises(ChatMigrated) as moved:
        await dunia.bot.send_message(grup, "Halo")
    assert moved.value.new_chat_id == baru
    notes = [u.message for u in await dunia.bot.get_updates() if u.message]
    assert [m.migrate_to_chat_id for m in notes if m.migrate_to_chat_id] == [baru]
    assert [m.migrate_from_chat_id for m in notes if m.migrate_from_chat_id] == [grup]
    assert (await dunia.bot.send_message(baru, "Halo")).chat.type == "supergroup"


async def test_the_bots_own_texts_and_button_can_be_read_back(dunia: Dunia) -> None:
    bot = dunia.bot
    await bot.set_my_name("CEKER")
    await bot.set_my_description("Cek kinerja")
    await bot.set_my_short_description("Singkat")
    await bot.set_chat_menu_button(ANI, MenuButtonCommands())
    await bot.set_my_commands([BotCommand("menu", "pilihan")], scope=BotCommandScopeChat(ANI))

    assert (await bot.get_my_name()).name == "CEKER"
    assert (await bot.get_my_description()).description == "Cek kinerja"
    assert (await bot.get_my_short_description()).short_description == "Singkat"
    assert (await bot.get_chat_menu_button(ANI)).type == "commands"
    assert (await bot.get_chat_menu_button()).type == "default"
    [menu] = await bot.get_my_commands(scope=BotCommandScopeChat(ANI))
    assert menu.command == "menu"
    await bot.delete_my_commands(scope=BotCommandScopeChat(ANI))
    assert await bot.get_my_commands(scope=BotCommandScopeChat(ANI)) == ()


async def test_a_webhook_keeps_polling_out(dunia: Dunia) -> None:
    with pytest.raises(BadRequest, match=r"(?i)HTTPS URL must be provided"):
        await dunia.bot.set_webhook("http://contoh.test")
    await dunia.bot.set_webhook("https://contoh.test/ceker")
    assert (await dunia.bot.get_webhook_info()).url == "https://contoh.test/ceker"
    with pytest.raises(Conflict, match=r"(?i)webhook is active"):
        await dunia.bot.get_updates()

    await dunia.bot.delete_webhook(drop_pending_updates=True)
    assert await dunia.bot.get_updates() == ()


async def test_a_tester_makes_and_moves_a_group_over_http(dunia: Dunia) -> None:
    async with aiohttp.ClientSession(f"{dunia.url}") as session:

        async def post(path: str, isi: object) -> tuple[int, dict[str, Any]]:
            async with session.post(path, json=isi) as response:
                return response.status, await response.json()

        _, made = await post("/sim/groups", {"title": "Setda", "members": [ANI]})
        grup = made["id"]
        await post(f"/sim/groups/{grup}/message", {"person": ANI, "text": "/capaian"})
        assert await post(f"/sim/groups/{grup}/message", {"person": BUDI, "text": "x"}) == (
            400,
            {"error": "Forbidden: user is not a member of the chat"},
        )
        _, moved = await post(f"/sim/groups/{grup}/migrate", {})
        assert dunia.tiruan.grup[grup].pindah_ke == moved["id"]
        await post("/sim/reset", {})
    assert dunia.tiruan.grup == {}
    assert dunia.tiruan.transcript(ANI) == []

"""The stand-in is as strict as Telegram, seen through the library the bot uses."""

import asyncio
from datetime import timedelta

import aiohttp
import pytest
from telegram import BotCommand, BotCommandScopeChat, InlineKeyboardButton
from telegram import InlineKeyboardMarkup as Papan
from telegram.error import BadRequest, Forbidden, InvalidToken
from yarl import URL

from tests.bot.demo.dunia import ANI, BUDI, MULAI, TOKEN, Dunia, library_bot


async def test_updates_are_redelivered_until_an_offset_confirms_them(dunia: Dunia) -> None:
    [first] = await dunia.bot.get_updates()
    [again] = await dunia.bot.get_updates()
    assert first.update_id == again.update_id

    assert await dunia.bot.get_updates(offset=first.update_id + 1) == ()


async def test_only_the_allowed_kinds_of_update_are_handed_out(dunia: Dunia) -> None:
    [earlier] = await dunia.bot.get_updates(allowed_updates=["callback_query"])
    dunia.tiruan.say(ANI, "tidak diminta")

    # What waited before the kinds were named is handed out all the same, as on Telegram.
    assert await dunia.bot.get_updates(offset=earlier.update_id + 1) == ()


async def test_update_ids_go_on_where_an_earlier_run_cannot_have_been(dunia: Dunia) -> None:
    [update] = await dunia.bot.get_updates()

    assert update.update_id >= int(MULAI.timestamp())


async def test_an_older_poller_is_told_of_the_conflict(dunia: Dunia) -> None:
    [update] = await dunia.bot.get_updates()
    async with aiohttp.ClientSession() as session:
        waiting = session.post(
            f"{dunia.url}/bot{TOKEN}/getUpdates",
            json={"offset": update.update_id + 1, "timeout": 20},
        )
        async with library_bot(dunia.url) as second:
            older = waiting.__aenter__()
            task = asyncio.ensure_future(older)
            await dunia.tiruan.antrean.wait(lambda: dunia.tiruan.antrean.pollers == 2)
            await second.get_updates(offset=update.update_id + 1)
            response = await task
            assert response.status == 409
            response.release()


async def test_a_wrong_token_is_refused(dunia: Dunia) -> None:
    with pytest.raises(InvalidToken):
        async with library_bot(dunia.url, "42:salah"):
            pass


async def test_an_unknown_method_is_refused_and_remembered(dunia: Dunia) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{dunia.url}/bot{TOKEN}/sendPoem") as response,
    ):
        assert response.status == 404
    assert dunia.tiruan.refused == ["sendPoem"]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("a < b", "Unsupported start tag"),
        ("<b>a", "Can't find end tag"),
        ("<b>a</i>", "Unmatched end tag"),
        ("a</b>", "Unexpected end tag"),
        ("<table>a</table>", "Unsupported start tag"),
        ("<b></b>", "message text is empty"),
        ("a" * 4097, "message is too long"),
    ],
)
async def test_texts_that_telegram_refuses(dunia: Dunia, html: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){reason}"):
        await dunia.bot.send_message(ANI, html, parse_mode="HTML")


async def test_the_limit_counts_what_is_left_after_parsing(dunia: Dunia) -> None:
    message = await dunia.bot.send_message(ANI, f"<b>{'a' * 4096}</b>", parse_mode="HTML")

    assert message.text == "a" * 4096


async def test_offsets_count_utf_16_units(dunia: Dunia) -> None:
    message = await dunia.bot.send_message(ANI, "😀<b>tebal</b> &lt;", parse_mode="HTML")

    [entity] = message.entities
    assert (entity.offset, entity.length) == (2, 5)
    assert dunia.tiruan.transcript(ANI)[-1]["html"] == "😀<b>tebal</b> &lt;"


@pytest.mark.parametrize("data", ["x" * 65, "é" * 33])
async def test_button_data_is_limited_to_64_bytes(dunia: Dunia, data: str) -> None:
    papan = Papan([[InlineKeyboardButton("Ya", callback_data=data)]])

    with pytest.raises(BadRequest, match=r"(?i)BUTTON_DATA_INVALID"):
        await dunia.bot.send_message(ANI, "Pilih", reply_markup=papan)


async def test_an_edit_that_changes_nothing_is_refused(dunia: Dunia) -> None:
    message = await dunia.bot.send_message(ANI, "Halo")
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await message.edit_text("Halo")

    await message.edit_text("Apa kabar")

    assert dunia.tiruan.transcript(ANI)[-1]["text"] == "Apa kabar"


async def test_a_bot_cannot_edit_what_a_person_wrote(dunia: Dunia) -> None:
    with pytest.raises(BadRequest, match=r"(?i)can't be edited"):
        await dunia.bot.edit_message_text("Lain", ANI, 1)


async def test_nobody_is_written_to_before_start_or_after_a_block(dunia: Dunia) -> None:
    with pytest.raises(Forbidden, match=r"(?i)can't initiate"):
        await dunia.bot.send_message(BUDI, "Halo")
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await dunia.bot.send_message(99, "Halo")

    dunia.tiruan.block(ANI)
    with pytest.raises(Forbidden, match=r"(?i)blocked by the user"):
        await dunia.bot.send_message(ANI, "Halo")


async def tapped(dunia: Dunia) -> str:
    papan = Papan([[InlineKeyboardButton("Ya", callback_data="ya")]])
    message = await dunia.bot.send_message(ANI, "Pilih", reply_markup=papan)
    dunia.tiruan.tap(ANI, message.message_id, "ya")
    update = (await dunia.bot.get_updates())[-1]
    assert update.callback_query is not None
    return update.callback_query.id


async def test_a_tap_is_answered_once(dunia: Dunia) -> None:
    callback_id = await tapped(dunia)
    await dunia.bot.answer_callback_query(callback_id, "Baik")

    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await dunia.bot.answer_callback_query(callback_id)
    assert dunia.tiruan.answers[0]["text"] == "Baik"


async def test_a_late_answer_to_a_tap_is_refused(dunia: Dunia) -> None:
    callback_id = await tapped(dunia)
    dunia.jam.now += timedelta(minutes=16)

    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await dunia.bot.answer_callback_query(callback_id)


async def test_the_nearest_command_list_wins_and_names_are_checked(dunia: Dunia) -> None:
    await dunia.bot.set_my_commands([BotCommand("umum", "untuk semua")])
    await dunia.bot.set_my_commands(
        [BotCommand("khusus", "untuk Ani")], scope=BotCommandScopeChat(ANI), language_code="id"
    )

    assert [c["command"] for c in dunia.tiruan.commands_of(ANI)] == ["khusus"]
    assert [c["command"] for c in dunia.tiruan.commands_of(BUDI)] == ["umum"]
    with pytest.raises(BadRequest, match=r"(?i)BOT_COMMAND_INVALID"):
        await dunia.bot.set_my_commands([BotCommand("Besar", "x")])


async def test_files_go_both_ways(dunia: Dunia) -> None:
    dunia.tiruan.send_file(ANI, "document", "surat.pdf", b"dari Ani")
    update = (await dunia.bot.get_updates())[-1]
    assert update.message is not None
    assert update.message.document is not None
    file = await update.message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"dari Ani"

    sent = await dunia.bot.send_document(ANI, b"dari bot", filename="balasan.txt")
    assert sent.document is not None
    again = await dunia.bot.send_document(ANI, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_id == sent.document.file_id


@pytest.mark.parametrize(
    "headers", [{"Host": "jahat.test"}, {"Origin": "http://jahat.test"}, {"Origin": "null"}]
)
async def test_other_sites_are_kept_out(dunia: Dunia, headers: dict[str, str]) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            f"{dunia.url}/sim/people/1/message", json={"text": "x"}, headers=headers
        ) as response,
    ):
        assert response.status == 403
    assert len(dunia.tiruan.transcript(ANI)) == 1


@pytest.mark.parametrize("path", ["/halaman/..%2fserver.py", "/halaman/.env", "/sim/files/x"])
async def test_nothing_but_the_page_and_sent_files_is_served(dunia: Dunia, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{dunia.url}{path}") as response:
        assert response.status == 404


@pytest.mark.parametrize("body", ["{}", "[]", '{"text": ""}', "bukan json"])
async def test_a_broken_request_of_a_person_is_answered(dunia: Dunia, body: str) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{dunia.url}/sim/people/1/message", data=body) as response,
    ):
        assert response.status == 400


@pytest.mark.parametrize(
    "path",
    ["/halaman/%2Fetc%2Fpasswd", "/halaman/%2Fproc%2Fself%2Fenviron", f"/halaman/{'a' * 5000}"],
)
async def test_no_file_of_the_machine_can_be_read(dunia: Dunia, path: str) -> None:
    alamat = URL(f"{dunia.url}{path}", encoded=True)
    async with aiohttp.ClientSession() as session, session.get(alamat) as response:
        assert response.status == 404
        assert "root:" not in await response.text()


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/sim/people/1/message", '{"text": "a\\ud800b"}'),
        ("POST", "/sim/people/1/message", '{"text": ' + "[" * 100_000),
        ("POST", "/sim/people/1/tap", '{"message_id": 1e999, "data": "x"}'),
        ("POST", "/sim/people/1/file", "bukan formulir"),
        ("GET", "/sim/people/abc/transcript", ""),
        ("GET", "/sim/events?person=abc", ""),
    ],
)
async def test_an_odd_request_of_a_person_is_answered_and_harms_nobody(
    dunia: Dunia, method: str, path: str, body: str
) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, f"{dunia.url}{path}", data=body or None) as response,
    ):
        assert response.status in {400, 404}
    dunia.tiruan.transcript(ANI)


async def test_a_file_of_no_known_kind_cannot_pass_for_something_else(dunia: Dunia) -> None:
    before = dunia.tiruan.antrean.pending
    form = aiohttp.FormData({"kind": "chat"})
    form.add_field("file", b"x", filename="x")
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{dunia.url}/sim/people/1/file", data=form) as response,
    ):
        assert response.status == 400
    assert dunia.tiruan.antrean.pending == before


@pytest.mark.parametrize(
    ("html", "teks"),
    [
        ("jum&#x27;at", "jum'at"),
        ("&#39;&#X41;&lt;", "'A<"),
        ("&#999999999;", "&#999999999;"),
        ("&#xD800;", "&#xD800;"),
        ("&nbsp;", "&nbsp;"),
    ],
)
async def test_characters_by_number_are_what_telegram_makes_of_them(
    dunia: Dunia, html: str, teks: str
) -> None:
    message = await dunia.bot.send_message(ANI, html, parse_mode="HTML")

    assert message.text == teks

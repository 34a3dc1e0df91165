"""Blocking and unblocking the bot, and a stream of events that breaks."""

import pytest
from playwright.async_api import expect
from telegram.error import Forbidden

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_blocked_bot_reaches_nobody_until_it_is_unblocked(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("block").click()
    unblock = lawan.page.get_by_test_id("unblock")
    await expect(unblock).to_be_focused()
    await expect(lawan.page.get_by_test_id("composer")).to_be_hidden()
    change = await lawan.heard("my_chat_member")
    assert change["new_chat_member"]["status"] == "kicked"
    with pytest.raises(Forbidden, match="blocked"):
        await lawan.bot.send_message(ANI, "Pengingat")
    await unblock.click()
    await expect(lawan.page.get_by_test_id("composer")).to_be_visible()
    change = await lawan.heard("my_chat_member")
    assert change["new_chat_member"]["status"] == "member"
    await lawan.bot.send_message(ANI, "Selamat datang kembali")

    await expect(lawan.last()).to_contain_text("Selamat datang kembali")
    await expect(lawan.messages()).to_have_count(2)


async def test_a_blocked_bot_stays_blocked_for_whoever_comes_back(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("block").click()
    await expect(lawan.page.get_by_test_id("unblock")).to_be_visible()
    await lawan.page.reload()

    await expect(lawan.page.get_by_test_id("unblock")).to_be_visible()
    await expect(lawan.page.get_by_test_id("block")).to_be_hidden()


async def test_a_blocked_bot_is_not_offered_an_answer(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("block").click()
    await expect(lawan.page.get_by_test_id("unblock")).to_be_visible()
    await lawan.last().get_by_test_id("message-menu-button").click()

    await expect(lawan.page.get_by_role("menuitem", name="Salin teks")).to_be_visible()
    await expect(lawan.page.get_by_role("menuitem", name="Balas")).to_have_count(0)


async def test_a_stream_that_breaks_is_told_and_comes_back_with_what_was_missed(
    lawan: Lawan,
) -> None:
    await lawan.bot.send_message(ANI, "Sebelum")
    await expect(lawan.last()).to_contain_text("Sebelum")
    await lawan.server.stop()
    await expect(lawan.page.get_by_test_id("offline")).to_be_visible()
    lawan.tiruan.find(ANI, 2).text = "Berubah sementara itu"
    lawan.tiruan.put(ANI, 42, text="Sementara terputus")
    lawan.tiruan.pesan[ANI].pop(1)
    await lawan.restart()

    await expect(lawan.page.get_by_test_id("offline")).to_be_hidden()
    await expect(lawan.messages()).to_have_count(2)
    await expect(lawan.last()).to_contain_text("Sementara terputus")
    await lawan.bot.send_message(ANI, "Sesudah")
    await expect(lawan.last()).to_contain_text("Sesudah")
    await expect(lawan.messages()).to_have_count(3)


async def test_what_cannot_be_sent_stays_in_the_composer(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Balas")
    await lawan.server.stop()
    await lawan.say("Jangan hilang")

    await expect(lawan.page.get_by_test_id("toast")).to_contain_text("Sambungan terputus")
    await expect(lawan.page.get_by_test_id("composer")).to_have_value("Jangan hilang")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_contain_text("Membalas Anda")
    await lawan.restart()
    await expect(lawan.page.get_by_test_id("offline")).to_be_hidden()
    await lawan.page.get_by_test_id("send").click()
    await expect(lawan.last()).to_contain_text("Jangan hilang")
    assert lawan.tiruan.transcript(ANI)[-1]["reply_to"] == 1


async def test_a_stand_in_that_starts_anew_begins_with_an_empty_chat(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Dulu")
    await expect(lawan.messages()).to_have_count(2)
    await lawan.server.stop()
    lawan.tiruan.pesan.clear()
    await lawan.restart()

    await expect(lawan.page.get_by_text("MULAI", exact=True)).to_be_visible()
    await expect(lawan.messages()).to_have_count(0)
    await expect(lawan.page.get_by_test_id("composer")).to_be_hidden()


async def test_an_address_of_nobody_leads_to_the_list(lawan: Lawan) -> None:
    await lawan.page.goto(f"{lawan.server.url}/#99")

    await expect(lawan.page.get_by_test_id("person-1")).to_be_visible()
    await expect(lawan.page.get_by_test_id("composer")).to_be_hidden()

"""Answering a message, and the quote that shows to which one it is the answer."""

import pytest
from playwright.async_api import expect
from telegram import ReplyParameters

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_an_answer_quotes_the_message_and_reaches_the_server_as_one(lawan: Lawan) -> None:
    asked = await lawan.bot.send_message(ANI, "Berapa realisasinya?")
    await lawan.choose(lawan.message("Berapa realisasinya?"), "Balas")
    bar = lawan.page.get_by_test_id("composer-bar")
    await expect(bar).to_contain_text("Membalas CEKER")
    await expect(bar).to_contain_text("Berapa realisasinya?")
    await expect(lawan.page.get_by_test_id("composer")).to_be_focused()
    await lawan.say("12 dokumen")

    await expect(lawan.messages()).to_have_count(3)
    quote = lawan.last().get_by_test_id("quote")
    await expect(quote).to_contain_text("CEKER")
    await expect(quote).to_contain_text("Berapa realisasinya?")
    await expect(bar).to_be_hidden()
    heard = await lawan.heard()
    assert heard["reply_to_message"]["message_id"] == asked.message_id


async def test_the_message_after_an_answer_is_no_answer(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Balas")
    await lawan.say("satu")
    await expect(lawan.messages()).to_have_count(2)
    await lawan.say("dua")
    await expect(lawan.messages()).to_have_count(3)

    assert "reply_to" not in lawan.tiruan.transcript(ANI)[-1]


async def test_a_cancelled_answer_is_an_ordinary_message_with_what_was_written(
    lawan: Lawan,
) -> None:
    await lawan.choose(lawan.last(), "Balas")
    await lawan.page.get_by_test_id("composer").fill("12 dokumen")
    await lawan.page.get_by_role("button", name="Batal membalas").click()
    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()
    await lawan.page.get_by_test_id("send").click()

    await expect(lawan.last()).to_contain_text("12 dokumen")
    await expect(lawan.page.get_by_test_id("quote")).to_have_count(0)
    assert "reply_to" not in lawan.tiruan.transcript(ANI)[-1]


async def test_escape_cancels_an_answer(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Balas")
    await lawan.page.keyboard.press("Escape")

    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()


async def test_an_answer_of_the_bot_quotes_too(lawan: Lawan) -> None:
    await lawan.say("IKU-2 tw2 60")
    await expect(lawan.messages()).to_have_count(2)
    asked = lawan.tiruan.transcript(ANI)[-1]["message_id"]
    await lawan.bot.send_message(ANI, "Tersimpan", reply_parameters=ReplyParameters(asked))

    quote = lawan.message("Tersimpan").get_by_test_id("quote")
    await expect(quote).to_contain_text("Anda")
    await expect(quote).to_contain_text("IKU-2 tw2 60")


async def test_tapping_a_quote_goes_to_the_message_far_above(lawan: Lawan) -> None:
    first = await lawan.bot.send_message(ANI, "Pertama")
    for nomor in range(30):
        await lawan.bot.send_message(ANI, f"Isi {nomor}")
    await lawan.bot.send_message(ANI, "Jawaban", reply_parameters=ReplyParameters(first.message_id))
    target = lawan.page.locator(f"[data-message-id='{first.message_id}']")
    await expect(target).not_to_be_in_viewport()
    await lawan.page.get_by_test_id("quote").click()

    await expect(target).to_be_in_viewport()
    await expect(target).to_be_focused()


async def test_a_quote_follows_the_edit_of_its_message_and_its_deletion(lawan: Lawan) -> None:
    first = await lawan.bot.send_message(ANI, "Lama")
    await lawan.bot.send_message(ANI, "Jawaban", reply_parameters=ReplyParameters(first.message_id))
    await expect(lawan.last().get_by_test_id("quote")).to_contain_text("Lama")
    await first.edit_text("Baru")
    await expect(lawan.last().get_by_test_id("quote")).to_contain_text("Baru")
    await first.delete()

    await expect(lawan.last()).to_contain_text("Pesan sudah dihapus")
    await expect(lawan.last().get_by_test_id("quote")).to_have_count(0)


async def test_a_quote_is_never_run(lawan: Lawan) -> None:
    first = await lawan.bot.send_message(ANI, "<img src=x onerror=alert(1)>")
    await lawan.bot.send_message(ANI, "Jawaban", reply_parameters=ReplyParameters(first.message_id))

    quote = lawan.last().get_by_test_id("quote")
    await expect(quote).to_contain_text("<img src=x onerror=alert(1)>")
    await expect(lawan.page.locator("#pesan img")).to_have_count(0)


async def test_an_answer_to_a_message_that_goes_away_is_given_up(lawan: Lawan) -> None:
    asked = await lawan.bot.send_message(ANI, "Sebentar")
    await lawan.choose(lawan.message("Sebentar"), "Balas")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_visible()
    await asked.delete()

    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()


async def test_a_command_chosen_from_the_menu_answers_nothing(lawan: Lawan) -> None:
    await lawan.bot.set_my_commands([("menu", "pilihan utama")])
    await lawan.choose(lawan.last(), "Balas")
    await lawan.page.get_by_test_id("menu-button").click()
    await lawan.page.get_by_test_id("command-menu").click()

    await expect(lawan.last()).to_contain_text("/menu")
    assert "reply_to" not in lawan.tiruan.transcript(ANI)[-1]
    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()

"""Buttons under a message: busy until answered, toasts, alerts, and links."""

import pytest
from playwright.async_api import Route, expect
from telegram import InlineKeyboardButton as Tombol
from telegram import InlineKeyboardMarkup as Papan

from tests.bot.demo.dunia import ANI, BUDI
from tests.bot.demo.halaman.lawan import Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")
PAPAN = Papan([[Tombol("Rincian", callback_data="r")]])


async def test_a_button_is_busy_until_the_bot_answers(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    button = lawan.page.get_by_role("button", name="Rincian")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    query = await lawan.tapped()
    await query.answer()

    await expect(button).not_to_have_attribute("aria-busy", "true")
    assert not await lawan.page.get_by_test_id("toast").is_visible()


async def test_a_busy_button_is_not_tapped_twice(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    button = lawan.page.get_by_role("button", name="Rincian")
    await button.dblclick()
    query = await lawan.tapped()
    await query.answer("satu")

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("satu")
    assert lawan.tiruan.antrean.pending == 0


async def test_a_short_answer_is_a_toast_that_passes(lawan: Lawan) -> None:
    await lawan.stop_clock()
    await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    await lawan.page.get_by_role("button", name="Rincian").click()
    query = await lawan.tapped()
    await query.answer("Sudah diproses.")

    toast = lawan.page.get_by_test_id("toast")
    await expect(toast).to_have_text("Sudah diproses.")
    await expect(toast).to_be_visible()
    await lawan.page.clock.run_for(4000)
    await expect(toast).to_be_hidden()


async def test_an_alert_is_a_dialog_that_waits_to_be_read(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    button = lawan.page.get_by_role("button", name="Rincian")
    await button.click()
    query = await lawan.tapped()
    await query.answer("Periode <b>ditutup</b>.", show_alert=True)

    alert = lawan.page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Periode <b>ditutup</b>.")
    await alert.get_by_role("button", name="Baik").click()
    await expect(alert).to_be_hidden()
    await expect(button).to_be_focused()


async def test_an_answer_that_is_faster_than_the_tap_is_shown(lawan: Lawan) -> None:
    async def answer_first(route: Route) -> None:
        response = await route.fetch()
        await (await lawan.tapped()).answer("Cepat sekali")
        await lawan.bot.send_message(ANI, "Sesudah jawaban")
        await expect(lawan.last()).to_contain_text("Sesudah jawaban")
        await route.fulfill(response=response)

    await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    await lawan.page.route("**/tap", answer_first)
    button = lawan.page.get_by_role("button", name="Rincian")
    await button.click()

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("Cepat sekali")
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_an_answer_to_somebody_else_is_not_shown(lawan: Lawan) -> None:
    lawan.tiruan.say(BUDI, "/start")
    pesan = await lawan.bot.send_message(BUDI, "Pilih", reply_markup=PAPAN)
    lawan.tiruan.tap(BUDI, pesan.message_id, "r")
    query = await lawan.tapped()
    await query.answer("Untuk Budi")
    await lawan.bot.send_message(ANI, "Untuk Ani")

    # Told in order: once this message is here, the answer was as well.
    await expect(lawan.last()).to_contain_text("Untuk Ani")
    assert not await lawan.page.get_by_test_id("toast").is_visible()


async def test_a_bot_that_stays_silent_does_not_keep_a_button_busy(lawan: Lawan) -> None:
    await lawan.stop_clock()
    await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    button = lawan.page.get_by_role("button", name="Rincian")
    async with lawan.page.expect_response("**/tap"):
        await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await lawan.page.clock.run_for(20_000)

    await expect(button).not_to_have_attribute("aria-busy", "true")
    await expect(lawan.page.get_by_test_id("toast")).to_contain_text("Silakan ketuk lagi")


async def test_a_button_that_is_gone_is_refused_in_plain_words(lawan: Lawan) -> None:
    pesan = await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    button = lawan.page.get_by_role("button", name="Rincian")
    await expect(button).to_be_visible()
    # The bot takes it away unseen by the page, as in the instant before the edit arrives.
    lawan.tiruan.find(ANI, pesan.message_id).tombol = None
    await button.click()

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("Tombol ini sudah tidak berlaku.")
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_a_button_with_an_address_opens_a_new_tab_that_cannot_reach_back(
    lawan: Lawan,
) -> None:
    papan = Papan([[Tombol("Peraturan", url=f"{lawan.server.url}/?peraturan")]])
    await lawan.bot.send_message(ANI, "Sumber", reply_markup=papan)
    async with lawan.page.context.expect_page() as tab:
        await lawan.page.get_by_role("link", name="Peraturan").click()
    opened = await tab.value

    assert opened.url.endswith("/?peraturan")
    assert await opened.evaluate("() => window.opener") is None


async def test_a_button_never_runs_a_script(lawan: Lawan) -> None:
    papan = Papan([[Tombol("Jahat", url="javascript:alert(1)")]])
    await lawan.bot.send_message(ANI, "Sumber", reply_markup=papan)

    button = lawan.page.get_by_test_id("button")
    await expect(button).to_have_text("Jahat ↗")
    assert await button.get_attribute("href") is None


async def test_a_keyboard_stays_on_the_button_when_the_message_is_edited(lawan: Lawan) -> None:
    pesan = await lawan.bot.send_message(ANI, "Pilih", reply_markup=PAPAN)
    button = lawan.page.get_by_role("button", name="Rincian")
    await button.focus()
    await pesan.edit_text(
        "Rincian 1", reply_markup=Papan([[Tombol("Ringkasan", callback_data="k")]])
    )

    await expect(lawan.page.get_by_role("button", name="Ringkasan")).to_be_focused()


async def test_what_the_bot_is_doing_is_said_and_ends_with_its_message(lawan: Lawan) -> None:
    status = lawan.page.locator("#keadaan")
    await lawan.bot.send_chat_action(ANI, "typing")
    await expect(status).to_have_text("mengetik…")
    await lawan.bot.send_chat_action(ANI, "upload_document")
    await expect(status).to_have_text("mengirim berkas…")
    await lawan.bot.send_message(ANI, "Selesai")

    await expect(status).to_have_text("bot")


async def test_what_the_bot_is_doing_is_forgotten_after_five_seconds(lawan: Lawan) -> None:
    await lawan.stop_clock()
    await lawan.bot.send_chat_action(ANI, "typing")
    await expect(lawan.page.locator("#keadaan")).to_have_text("mengetik…")
    await lawan.page.clock.run_for(5000)

    await expect(lawan.page.locator("#keadaan")).to_have_text("bot")

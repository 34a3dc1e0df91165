"""Who one can be: the list, what waits there unread, and going from one to another."""

import asyncio

import pytest
from playwright.async_api import expect

from tests.bot.demo.dunia import ANI, BUDI
from tests.bot.demo.halaman.lawan import DESKTOP, Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_list_says_what_each_person_is(lawan: Lawan) -> None:
    await lawan.show(None)

    await expect(lawan.page.get_by_test_id("person-1")).to_contain_text("Kepala Bagian Hukum")
    await expect(lawan.page.get_by_test_id("person-2")).to_contain_text("Staf")


async def test_the_chat_says_who_one_is(lawan: Lawan) -> None:
    await expect(lawan.page.locator("#lawan")).to_contain_text("Anda: Ani")
    await lawan.page.get_by_test_id("back").click()
    await lawan.page.get_by_test_id("person-2").click()

    await expect(lawan.page.locator("#lawan")).to_contain_text("Anda: Budi")


async def test_a_chat_that_has_not_begun_says_what_the_bot_can_do(lawan: Lawan) -> None:
    await lawan.bot.set_my_description("Menjawab pertanyaan tentang <b>capaian</b>.")
    await lawan.show(BUDI)

    await expect(lawan.page.locator("#perkenalan")).to_have_text(
        "Menjawab pertanyaan tentang <b>capaian</b>."
    )
    await expect(lawan.page.get_by_test_id("composer")).to_be_hidden()
    await lawan.page.get_by_text("MULAI", exact=True).click()
    await expect(lawan.last()).to_contain_text("/start")
    await expect(lawan.page.locator("#perkenalan")).to_be_hidden()
    await expect(lawan.page.get_by_test_id("composer")).to_be_visible()


async def test_what_waits_for_somebody_else_is_counted(lawan: Lawan) -> None:
    lawan.tiruan.say(BUDI, "/start")
    await lawan.look(layar=DESKTOP)
    await lawan.stop_clock()
    await lawan.show(ANI)
    await lawan.bot.send_message(BUDI, "Satu")
    await lawan.bot.send_message(BUDI, "Dua")
    budi = lawan.page.get_by_test_id("person-2")
    await lawan.page.clock.run_for(5000)
    await expect(budi).to_contain_text("2 pesan belum dibaca")
    await budi.click()

    await expect(lawan.last()).to_contain_text("Dua")
    await lawan.page.clock.run_for(5000)
    await expect(budi).not_to_contain_text("belum dibaca")
    await expect(budi).to_have_attribute("aria-current", "true")


async def test_what_is_half_written_waits_for_its_writer(lawan: Lawan) -> None:
    lawan.tiruan.say(BUDI, "/start")
    composer = lawan.page.get_by_test_id("composer")
    await composer.fill("belum selesai")
    await lawan.choose(lawan.last(), "Balas")
    await lawan.page.get_by_test_id("back").click()
    await lawan.page.get_by_test_id("person-2").click()
    await expect(lawan.page.locator("#lawan")).to_contain_text("Anda: Budi")
    await expect(composer).to_have_value("")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()
    await lawan.page.get_by_test_id("back").click()
    await lawan.page.get_by_test_id("person-1").click()

    await expect(composer).to_have_value("belum selesai")


async def test_a_tab_out_of_sight_holds_no_stream_and_catches_up(lawan: Lawan) -> None:
    hide = """tersembunyi => {
        Object.defineProperty(document, "hidden", { value: tersembunyi, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
    }"""
    await lawan.page.evaluate(hide, True)
    async with asyncio.timeout(5):
        while lawan.tiruan.listeners[ANI]:
            await lawan.page.evaluate("0")
    await lawan.bot.send_message(ANI, "Sementara itu")
    await lawan.page.evaluate(hide, False)

    await expect(lawan.last()).to_contain_text("Sementara itu")
    await lawan.bot.send_message(ANI, "Sesudah itu")
    await expect(lawan.last()).to_contain_text("Sesudah itu")


async def test_a_keyboard_chooses_a_command(lawan: Lawan) -> None:
    await lawan.bot.set_my_commands([("anggaran", "pagu"), ("capaian", "kinerja")])
    composer = lawan.page.get_by_test_id("composer")
    await composer.press_sequentially("/")
    await expect(lawan.page.get_by_test_id("command-capaian")).to_be_visible()
    await composer.press("ArrowDown")
    await lawan.page.keyboard.press("ArrowDown")
    await expect(lawan.page.get_by_test_id("command-capaian")).to_be_focused()
    await lawan.page.keyboard.press("Enter")

    assert (await lawan.heard())["text"] == "/capaian"
    await expect(composer).to_have_value("")
    await expect(composer).to_be_focused()


async def test_a_second_enter_sends_nothing_twice(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("composer").fill("sekali saja")
    await lawan.page.evaluate(
        """() => {
            const tekan = () => new KeyboardEvent("keydown", { key: "Enter", cancelable: true });
            const teks = document.querySelector("#teks");
            teks.dispatchEvent(tekan());
            teks.dispatchEvent(tekan());
        }"""
    )
    await expect(lawan.last()).to_contain_text("sekali saja")
    await lawan.say("lalu ini")
    await expect(lawan.last()).to_contain_text("lalu ini")

    assert [m["text"] for m in lawan.tiruan.transcript(ANI)] == [
        "/start",
        "sekali saja",
        "lalu ini",
    ]


async def test_the_page_lets_in_nothing_but_its_own_files(lawan: Lawan) -> None:
    response = await lawan.page.request.get(lawan.server.url)

    assert response.headers["content-security-policy"] == (
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )

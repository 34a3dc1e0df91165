"""The chat page in a real browser, at a phone's width, with the real bot behind it."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect
from telegram import BotCommandScopeChat

from bot.demo.jalan import ORANG
from bot.ruang import Ruang
from tests.bot.peramban import open_browser
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.gambar import make_png

pytestmark = pytest.mark.asyncio(loop_scope="session")
SEKDA, _, _, _, _, TAMU = (p.id for p in ORANG)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    """The bot in the browser's own loop."""
    async with open_percakapan(ruang) as satu:
        yield satu


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, percakapan: Percakapan) -> AsyncIterator[Page]:
    """The page on a phone of 360 pixels; an error in its scripts fails the test."""
    context = await browser.new_context(
        viewport={"width": 360, "height": 780}, is_mobile=True, has_touch=True
    )
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(percakapan.url)
    yield page
    await context.close()
    assert errors == []


async def become(page: Page, person: int) -> None:
    await page.get_by_test_id(f"person-{person}").click()
    await page.get_by_text("MULAI", exact=True).click()
    await expect(page.get_by_test_id("message")).to_have_count(2)


async def say(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("send").click()


async def test_capaian_fits_a_phone_and_names_what_is_missing(page: Page) -> None:
    await become(page, SEKDA)
    await say(page, "/capaian 2024")

    answer = page.get_by_test_id("message").last
    await expect(answer).to_contain_text("9 dari 10 indikator, Nilai AKIP belum rilis")
    table = answer.locator("pre").first
    assert await table.evaluate("pre => pre.scrollWidth <= pre.clientWidth")
    assert (
        await table.evaluate("pre => Math.max(...pre.innerText.split('\\n').map(l => l.length))")
        == 36
    )


async def test_buttons_drill_down_in_place(page: Page) -> None:
    await become(page, SEKDA)
    await say(page, "/anggaran 2024")
    await expect(page.get_by_test_id("message")).to_have_count(4)
    await page.get_by_role("button", name="Prog. 2 Pemerintahan & kesra").click()
    await page.get_by_role("button", name="Keg. 13 Koordinasi hukum").click()
    await page.get_by_role("button", name="42. Bantuan hukum").click()

    last = page.get_by_test_id("message").last
    await expect(last).to_contain_text("93,59%")
    await expect(last).to_contain_text("disunting")
    await expect(page.get_by_test_id("message")).to_have_count(4)


async def test_the_command_menu_lists_what_one_may_do(page: Page) -> None:
    await become(page, SEKDA)
    await page.get_by_test_id("menu-button").click()
    await page.get_by_test_id("command-capaian").click()

    await expect(page.get_by_test_id("message").last).to_contain_text("belum dimuat")


async def test_a_slash_filters_the_commands(page: Page) -> None:
    await become(page, SEKDA)
    await page.get_by_test_id("composer").press_sequentially("/ca")

    await expect(page.get_by_test_id("command-capaian")).to_be_visible()
    await expect(page.get_by_test_id("command-anggaran")).to_have_count(0)


async def test_commands_that_become_known_after_the_slash_are_shown_then(
    page: Page, percakapan: Percakapan
) -> None:
    async def tell(*perintah: tuple[str, str]) -> None:
        scope = BotCommandScopeChat(SEKDA)
        await percakapan.layanan.app.bot.set_my_commands(perintah, scope=scope, language_code="id")

    await become(page, SEKDA)
    await page.get_by_test_id("composer").press_sequentially("/ca")
    await expect(page.get_by_test_id("command-capaian")).to_be_visible()

    await tell(("bantuan", "cara bertanya"))
    await expect(page.get_by_test_id("command-capaian")).to_have_count(0)
    await tell(("capaian", "capaian indikator"))

    await expect(page.get_by_test_id("command-capaian")).to_be_visible()


async def test_a_stranger_is_shown_nothing_but_how_to_ask(page: Page) -> None:
    await become(page, TAMU)

    await expect(page.get_by_test_id("message").last).to_contain_text(str(TAMU))
    await expect(page.get_by_test_id("button")).to_have_text(["Minta akses"])


async def test_pictures_and_files_go_up_and_come_down(page: Page) -> None:
    await become(page, SEKDA)
    await page.get_by_test_id("file-input").set_input_files(
        {"name": "bukti.png", "mimeType": "image/png", "buffer": make_png()}
    )
    await page.get_by_test_id("send-file").click()
    await expect(page.get_by_test_id("message").last).to_contain_text("foto")
    image = page.locator("#pesan img")
    assert await image.evaluate("img => img.decode().then(() => img.naturalWidth)") == 1

    await page.get_by_test_id("file-input").set_input_files(
        {"name": "surat.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-isi"}
    )
    await page.get_by_test_id("send-file").click()
    await expect(page.get_by_test_id("message").last).to_contain_text("berkas")
    async with page.expect_download() as download:
        await page.get_by_role("link", name="surat.pdf").click()
    path = await (await download.value).path()
    assert path.read_bytes() == b"%PDF-isi"


async def test_what_somebody_types_is_never_run(page: Page) -> None:
    await become(page, SEKDA)
    await say(page, "<img src=x onerror=alert(1)><b>tebal</b>")
    await expect(page.get_by_test_id("message")).to_have_count(4)

    own = page.locator(".saya .isi").last
    assert await own.inner_text() == "<img src=x onerror=alert(1)><b>tebal</b>"


async def test_one_goes_back_to_the_list_and_becomes_somebody_else(page: Page) -> None:
    await become(page, SEKDA)
    await page.get_by_test_id("back").click()
    await become(page, TAMU)

    await expect(page.get_by_test_id("message").last).to_contain_text("belum terdaftar")

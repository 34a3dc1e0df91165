"""The demo's clock on the page: what time it is in the city, and moving it on."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.demo import sisi_jam
from bot.demo.jalan import Penggeser
from bot.demo.jam import Jam
from bot.demo.server import start
from bot.ruang import ZONA
from tests.bot.demo.halaman.lawan import Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def berjam(lawan: Lawan) -> AsyncIterator[Jam]:
    """The same chats on a server whose clock may be moved, at Friday, 22 January 2027, 07.29."""
    jam = Jam(datetime(2027, 1, 22, 0, 29, tzinfo=UTC))
    await lawan.server.stop()
    lawan.server = await start(
        lawan.tiruan,
        lengkapi=lambda app: sisi_jam.add_routes(app, jam, ZONA, Penggeser(jam).move),
    )
    await lawan.look()
    yield jam


async def test_where_no_clock_can_be_moved_none_is_shown(lawan: Lawan) -> None:
    await expect(lawan.page.get_by_test_id("composer")).to_be_visible()
    await expect(lawan.page.get_by_test_id("clock")).to_be_hidden()


async def test_it_is_moved_by_steps_and_to_a_moment(lawan: Lawan, berjam: Jam) -> None:
    page = lawan.page
    await expect(page.get_by_test_id("clock")).to_contain_text("22 Jan 2027")
    await expect(page.get_by_test_id("clock")).to_contain_text("07.29")
    await page.get_by_test_id("clock").click()
    await page.get_by_test_id("clock-morning").click()
    await expect(page.get_by_test_id("clock")).to_contain_text("07.30")
    await expect(page.get_by_test_id("toast")).to_contain_text("Sekarang")

    await page.get_by_test_id("clock").click()
    await page.get_by_test_id("clock-day").click()
    await expect(page.get_by_test_id("clock")).to_contain_text("23 Jan 2027")
    await page.get_by_test_id("clock").click()
    await page.get_by_test_id("clock-to").fill("2027-02-01T08:15")
    await page.get_by_test_id("clock-go").click()

    await expect(page.get_by_test_id("clock")).to_contain_text("1 Feb 2027")
    assert berjam.now().astimezone(ZONA).strftime("%d %H.%M") == "01 08.15"


async def test_what_is_past_is_refused_in_words_and_nothing_moves(
    lawan: Lawan, berjam: Jam
) -> None:
    page = lawan.page
    await page.get_by_test_id("clock").click()
    await page.get_by_test_id("clock-to").evaluate("satu => { satu.removeAttribute('min'); }")
    await page.get_by_test_id("clock-to").fill("2027-01-21T07:29")
    await page.get_by_test_id("clock-go").click()

    await expect(page.locator("#salah-jam")).to_contain_text("hanya dapat maju")
    assert berjam.now().astimezone(ZONA).strftime("%d") == "22"


async def test_it_leaves_room_for_the_chat_on_a_phone(lawan: Lawan, berjam: Jam) -> None:
    del berjam
    lebar = await lawan.page.evaluate("document.documentElement.scrollWidth")
    assert lebar == 360
    nama = await lawan.page.locator("#nama-bot").bounding_box()
    assert nama is not None
    assert nama["width"] >= 60

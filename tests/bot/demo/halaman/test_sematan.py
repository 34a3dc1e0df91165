"""What is pinned stands above the chat."""

import pytest
from playwright.async_api import expect

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_pinned_message_is_shown_until_it_is_unpinned(lawan: Lawan) -> None:
    pesan = await lawan.bot.send_message(ANI, "Tenggat TW II: 10 Juli 2026")
    bar = lawan.page.get_by_test_id("pinned")
    await expect(bar).to_be_hidden()
    await pesan.pin()
    await expect(bar).to_contain_text("Pesan tersemat")
    await expect(bar).to_contain_text("Tenggat TW II: 10 Juli 2026")
    await expect(lawan.last()).to_contain_text("tersemat")
    await pesan.unpin()

    await expect(bar).to_be_hidden()


async def test_a_pinned_message_is_there_for_whoever_comes_later(lawan: Lawan) -> None:
    pesan = await lawan.bot.send_message(ANI, "Tenggat TW II")
    await pesan.pin()
    await lawan.page.reload()

    await expect(lawan.page.get_by_test_id("pinned")).to_contain_text("Tenggat TW II")


async def test_taps_go_through_the_pinned_messages_newest_first(lawan: Lawan) -> None:
    pesan = [await lawan.bot.send_message(ANI, f"Isi {nomor}") for nomor in range(30)]
    for satu in (pesan[0], pesan[20]):
        await satu.pin()
    bar = lawan.page.get_by_test_id("pinned")
    await expect(bar).to_contain_text("1 dari 2")
    await expect(bar).to_contain_text("Isi 20")
    await bar.click()
    await expect(lawan.page.locator(f"[data-message-id='{pesan[20].message_id}']")).to_be_focused()
    await expect(bar).to_contain_text("2 dari 2")
    await bar.click()

    first = lawan.page.locator(f"[data-message-id='{pesan[0].message_id}']")
    await expect(first).to_be_in_viewport()


async def test_a_pinned_message_that_is_deleted_is_pinned_no_more(lawan: Lawan) -> None:
    pesan = await lawan.bot.send_message(ANI, "Tenggat TW II")
    await pesan.pin()
    await expect(lawan.page.get_by_test_id("pinned")).to_be_visible()
    await pesan.delete()

    await expect(lawan.page.get_by_test_id("pinned")).to_be_hidden()

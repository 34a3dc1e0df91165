"""A long chat: only what changes is built, and whoever reads history is left there."""

import pytest
from playwright.async_api import expect

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")
JARAK = "el => el.scrollHeight - el.scrollTop - el.clientHeight"


async def long_chat(lawan: Lawan, jumlah: int = 40) -> None:
    for nomor in range(jumlah):
        lawan.tiruan.put(ANI, 42, text=f"Isi {nomor}")
    await expect(lawan.last()).to_contain_text(f"Isi {jumlah - 1}")
    await expect(lawan.last()).to_be_in_viewport()


async def scroll_up(lawan: Lawan) -> None:
    await lawan.page.locator("#pesan").evaluate("el => { el.scrollTop = 600; }")
    await expect(lawan.page.get_by_test_id("to-bottom")).to_be_visible()


async def test_a_chat_opens_at_its_end(lawan: Lawan) -> None:
    await long_chat(lawan)
    await lawan.page.reload()

    await expect(lawan.last()).to_be_in_viewport()
    await expect(lawan.page.get_by_test_id("to-bottom")).to_be_hidden()


async def test_the_end_is_followed(lawan: Lawan) -> None:
    await long_chat(lawan)
    await lawan.bot.send_message(ANI, "\n".join(f"baris {n}" for n in range(30)) + " akhir")

    await expect(lawan.last().locator("time")).to_be_in_viewport()
    await expect(lawan.page.get_by_test_id("to-bottom")).to_be_hidden()


async def test_a_message_that_grows_at_the_end_is_followed(lawan: Lawan) -> None:
    await long_chat(lawan)
    pesan = await lawan.bot.send_message(ANI, "Pendek")
    await pesan.edit_text("\n".join(f"baris {n}" for n in range(30)))

    await expect(lawan.last().locator("time")).to_be_in_viewport()


async def test_whoever_reads_history_stays_there_and_sees_how_much_is_new(lawan: Lawan) -> None:
    await long_chat(lawan)
    await scroll_up(lawan)
    await lawan.bot.send_message(ANI, "Baru 1")
    await lawan.bot.send_message(ANI, "Baru 2")
    down = lawan.page.get_by_role("button", name="Ke bawah, 2 pesan baru")
    await expect(down).to_be_visible()
    assert await lawan.page.locator("#pesan").evaluate("el => el.scrollTop") == 600
    await down.click()

    await expect(lawan.last()).to_be_in_viewport()
    await expect(down).to_be_hidden()
    assert abs(await lawan.page.locator("#pesan").evaluate(JARAK)) <= 1


async def test_ones_own_message_leads_back_to_the_end(lawan: Lawan) -> None:
    await long_chat(lawan)
    await scroll_up(lawan)
    await lawan.say("Pertanyaan baru")

    await expect(lawan.last()).to_contain_text("Pertanyaan baru")
    await expect(lawan.last()).to_be_in_viewport()


async def test_an_edit_leaves_whoever_reads_history_where_they_are(lawan: Lawan) -> None:
    await long_chat(lawan)
    await scroll_up(lawan)
    place = lawan.page.locator("[data-message-id='15']")
    before = await place.bounding_box()
    await lawan.bot.edit_message_text("Isi 1\nlebih\npanjang", ANI, 3)
    await expect(lawan.page.locator("[data-message-id='3']")).to_contain_text("panjang")

    after = await place.bounding_box()
    assert before is not None
    assert after is not None
    assert after["y"] == pytest.approx(before["y"], abs=1)


async def test_only_the_bubble_that_changes_is_built_anew(lawan: Lawan) -> None:
    await long_chat(lawan)
    fetched: list[str] = []
    lawan.page.on("request", lambda r: fetched.append(r.url) if "transcript" in r.url else None)
    await lawan.page.evaluate(
        "document.querySelectorAll('.gelembung').forEach(el => { el.lama = true; })"
    )
    await lawan.bot.edit_message_text("Isi baru", ANI, 20)
    await lawan.bot.send_message(ANI, "Terakhir")
    await expect(lawan.last()).to_contain_text("Terakhir")

    new = await lawan.page.evaluate(
        "[...document.querySelectorAll('.gelembung')].filter(el => !el.lama)"
        ".map(el => Number(el.parentElement.dataset.messageId))"
    )
    assert new == [20, 42]
    assert fetched == []


async def test_a_deleted_message_goes_and_an_empty_day_with_it(lawan: Lawan) -> None:
    pesan = await lawan.bot.send_message(ANI, "Hapus saya")
    await expect(lawan.messages()).to_have_count(2)
    await pesan.delete()
    await expect(lawan.messages()).to_have_count(1)
    await expect(lawan.page.get_by_text("23 November 2026")).to_be_visible()
    await lawan.bot.delete_message(ANI, 1)

    await expect(lawan.messages()).to_have_count(0)
    await expect(lawan.page.get_by_text("23 November 2026")).to_have_count(0)
    await expect(lawan.page.get_by_text("MULAI", exact=True)).to_be_visible()


async def test_a_chat_of_two_thousand_messages_opens_at_its_end(lawan: Lawan) -> None:
    for nomor in range(2000):
        lawan.tiruan.put(ANI, 42, text=f"<b>Isi</b> {nomor}")
    await lawan.show(ANI)

    await expect(lawan.messages()).to_have_count(2001)
    await expect(lawan.last()).to_contain_text("<b>Isi</b> 1999")
    await expect(lawan.last()).to_be_in_viewport()

"""A file is shown before it goes, with a caption if one likes, as a photo or as it is."""

from typing import Any

import pytest
from playwright.async_api import FilePayload, expect

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import Lawan
from tests.gambar import make_png

pytestmark = pytest.mark.asyncio(loop_scope="session")
FOTO = FilePayload(name="bukti.png", mimeType="image/png", buffer=make_png(4, 3))
SURAT = FilePayload(name="surat.pdf", mimeType="application/pdf", buffer=b"%PDF-isi")


async def offer(lawan: Lawan, *files: FilePayload) -> None:
    await lawan.page.get_by_test_id("file-input").set_input_files(list(files))
    await expect(lawan.page.get_by_test_id("attachment")).to_be_visible()


async def send(lawan: Lawan, caption: str = "") -> dict[str, Any]:
    await lawan.page.get_by_test_id("caption").fill(caption)
    await lawan.page.get_by_test_id("send-file").click()
    await expect(lawan.page.get_by_test_id("attachment")).to_be_hidden()
    return await lawan.heard()


async def test_a_picture_goes_as_a_photo_with_its_caption(lawan: Lawan) -> None:
    await offer(lawan, FOTO)
    preview = lawan.page.get_by_role("img", name="Pratinjau foto")
    assert await preview.evaluate("img => img.decode().then(() => img.naturalWidth)") == 4
    sent = await send(lawan, "Bukti dukung <b>IKU-2</b>")

    assert sent["caption"] == "Bukti dukung <b>IKU-2</b>"
    assert "photo" in sent
    await expect(lawan.last()).to_contain_text("Bukti dukung <b>IKU-2</b>")
    await expect(lawan.last().get_by_role("img")).to_have_attribute(
        "alt", "Bukti dukung <b>IKU-2</b>"
    )


async def test_a_picture_may_go_as_the_file_it_is(lawan: Lawan) -> None:
    await offer(lawan, FOTO)
    await lawan.page.get_by_test_id("as-document").check()
    sent = await send(lawan)

    assert sent["document"]["file_name"] == "bukti.png"
    assert "caption" not in sent
    await expect(lawan.page.get_by_role("link", name="bukti.png")).to_be_visible()


async def test_what_is_no_picture_goes_as_a_file_without_asking(lawan: Lawan) -> None:
    await offer(lawan, SURAT)
    await expect(lawan.page.get_by_test_id("attachment")).to_contain_text("surat.pdf")
    await expect(lawan.page.get_by_test_id("as-photo")).to_be_hidden()
    await expect(lawan.page.get_by_role("img", name="Pratinjau foto")).to_be_hidden()
    sent = await send(lawan, "Surat pengantar")

    assert (sent["document"]["file_name"], sent["caption"]) == ("surat.pdf", "Surat pengantar")


async def test_what_only_calls_itself_a_picture_goes_as_a_file(lawan: Lawan) -> None:
    rusak = FilePayload(name="rusak.png", mimeType="image/png", buffer=b"bukan gambar")
    await offer(lawan, rusak)
    await expect(lawan.page.get_by_test_id("as-photo")).to_be_hidden()
    sent = await send(lawan)

    assert sent["document"]["file_name"] == "rusak.png"


async def test_nothing_is_sent_before_one_says_so_and_nothing_after_cancelling(
    lawan: Lawan,
) -> None:
    await offer(lawan, FOTO)
    await lawan.page.get_by_test_id("caption").fill("Batal saja")
    await lawan.page.get_by_test_id("cancel-file").click()
    await expect(lawan.page.get_by_test_id("attachment")).to_be_hidden()
    await lawan.say("Tidak jadi")

    assert (await lawan.heard())["text"] == "Tidak jadi"
    await expect(lawan.messages()).to_have_count(2)


async def test_the_same_file_can_be_chosen_again_after_cancelling(lawan: Lawan) -> None:
    await offer(lawan, FOTO)
    await lawan.page.keyboard.press("Escape")
    await expect(lawan.page.get_by_test_id("attachment")).to_be_hidden()
    # A browser says nothing when one chooses what is chosen already.
    await expect(lawan.page.get_by_test_id("file-input")).to_have_value("")
    await offer(lawan, FOTO)

    assert "photo" in await send(lawan)


async def test_enter_sends_the_file_and_its_caption(lawan: Lawan) -> None:
    await offer(lawan, SURAT)
    await lawan.page.get_by_test_id("caption").fill("Surat")
    await lawan.page.keyboard.press("Shift+Enter")
    await lawan.page.keyboard.type("pengantar")
    await lawan.page.keyboard.press("Enter")

    assert (await lawan.heard())["caption"] == "Surat\npengantar"


async def test_a_photo_that_telegram_does_not_take_is_explained_and_kept(lawan: Lawan) -> None:
    panjang = FilePayload(name="panjang.png", mimeType="image/png", buffer=make_png(50, 1))
    await offer(lawan, panjang)
    await lawan.page.get_by_test_id("send-file").click()
    await expect(lawan.page.get_by_role("alert").filter(has_text="berkas asli")).to_be_visible()
    await lawan.page.get_by_test_id("as-document").check()

    assert (await send(lawan))["document"]["file_name"] == "panjang.png"


async def test_the_name_of_a_file_is_never_run(lawan: Lawan) -> None:
    nama = "<img src=x onerror=alert(1)>.pdf"
    await offer(lawan, FilePayload(name=nama, mimeType="application/pdf", buffer=b"%PDF"))
    await expect(lawan.page.get_by_test_id("attachment")).to_contain_text(nama)
    await send(lawan)

    await expect(lawan.page.get_by_role("link", name=nama)).to_be_visible()
    await expect(lawan.page.locator("#pesan img")).to_have_count(0)


async def test_an_empty_file_is_refused_before_it_is_sent(lawan: Lawan) -> None:
    await offer(lawan, FilePayload(name="kosong.pdf", mimeType="application/pdf", buffer=b""))

    await expect(lawan.page.get_by_role("alert").filter(has_text="kosong")).to_be_visible()
    await expect(lawan.page.get_by_test_id("send-file")).to_be_disabled()


async def test_a_pasted_picture_is_offered_like_a_chosen_one(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("composer").evaluate(
        """(teks, isi) => {
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(isi)], "tempelan.png", { type: "image/png" }));
            teks.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
        }""",
        list(make_png()),
    )
    await expect(lawan.page.get_by_test_id("attachment")).to_contain_text("tempelan.png")

    assert "photo" in await send(lawan)


async def test_a_file_can_answer_a_message(lawan: Lawan) -> None:
    asked = await lawan.bot.send_message(ANI, "Mohon bukti dukungnya")
    await lawan.choose(lawan.message("Mohon bukti dukungnya"), "Balas")
    await offer(lawan, SURAT)
    await send(lawan)

    await expect(lawan.last().get_by_test_id("quote")).to_contain_text("Mohon bukti dukungnya")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()
    assert lawan.tiruan.transcript(ANI)[-1]["reply_to"] == asked.message_id

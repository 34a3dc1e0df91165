"""The menu of a message: long press, right click, small button, keyboard; edit and copy."""

import pytest
from playwright.async_api import CDPSession, Locator, expect
from telegram import ReplyParameters

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import DESKTOP, Lawan

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def centre(message: Locator) -> tuple[float, float]:
    box = await message.locator(".isi").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


class Finger:
    """One finger on the screen, as Chromium's own touch events."""

    def __init__(self, session: CDPSession) -> None:
        self.session = session

    async def press(self, x: float, y: float) -> None:
        await self._send("touchStart", [{"x": x, "y": y}])

    async def move(self, x: float, y: float) -> None:
        await self._send("touchMove", [{"x": x, "y": y}])

    async def lift(self) -> None:
        await self._send("touchEnd", [])

    async def _send(self, kind: str, points: list[dict[str, float]]) -> None:
        await self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


async def finger(lawan: Lawan) -> Finger:
    return Finger(await lawan.page.context.new_cdp_session(lawan.page))


async def test_a_long_press_opens_the_menu_and_lifting_the_finger_leaves_it_open(
    lawan: Lawan,
) -> None:
    jari = await finger(lawan)
    await jari.press(*await centre(lawan.last()))
    menu = lawan.page.get_by_test_id("message-menu")
    await expect(menu).to_be_visible()
    await jari.lift()

    await expect(menu).to_be_visible()
    await lawan.page.get_by_role("menuitem", name="Balas").tap()
    await expect(lawan.page.get_by_test_id("composer-bar")).to_contain_text("Membalas Anda")


async def test_the_finger_that_opened_the_menu_presses_nothing_under_it(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Tersimpan", reply_parameters=ReplyParameters(1))
    quote = await lawan.message("Tersimpan").get_by_test_id("quote").bounding_box()
    assert quote is not None
    jari = await finger(lawan)
    await jari.press(quote["x"] + 10, quote["y"] + 10)
    await expect(lawan.page.get_by_test_id("message-menu")).to_be_visible()
    await jari.lift()
    await lawan.page.keyboard.press("Escape")

    await expect(lawan.page.get_by_test_id("message-menu")).to_be_hidden()
    await expect(lawan.page.locator(".sorot")).to_have_count(0)


async def test_a_short_tap_opens_nothing(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Capaian kinerja triwulan II sudah lengkap.\nTerima kasih.")
    await lawan.stop_clock()
    await lawan.message("triwulan II").locator(".isi").tap(position={"x": 20, "y": 10})
    await lawan.page.clock.run_for(1000)

    await expect(lawan.page.get_by_test_id("message-menu")).to_be_hidden()


async def test_a_finger_that_moves_scrolls_and_opens_nothing(lawan: Lawan) -> None:
    await lawan.stop_clock()
    x, y = await centre(lawan.last())
    jari = await finger(lawan)
    await jari.press(x, y)
    await jari.move(x, y + 60)
    await lawan.page.clock.run_for(1000)
    await jari.lift()

    await expect(lawan.page.get_by_test_id("message-menu")).to_be_hidden()


async def test_a_right_click_opens_the_menu_on_a_desktop(lawan: Lawan) -> None:
    await lawan.look(layar=DESKTOP)
    await lawan.last().locator(".isi").click(button="right")

    await expect(lawan.page.get_by_test_id("message-menu")).to_be_visible()
    await lawan.page.mouse.click(5, 5)
    await expect(lawan.page.get_by_test_id("message-menu")).to_be_hidden()


async def test_a_keyboard_reaches_the_menu_and_comes_back(lawan: Lawan) -> None:
    button = lawan.last().get_by_role("button", name="Menu pesan: /start")
    await button.focus()
    await lawan.page.keyboard.press("Enter")
    await expect(lawan.page.get_by_role("menuitem", name="Balas")).to_be_focused()
    await lawan.page.keyboard.press("ArrowDown")
    await expect(lawan.page.get_by_role("menuitem", name="Sunting")).to_be_focused()
    await lawan.page.keyboard.press("End")
    await expect(lawan.page.get_by_role("menuitem", name="Batal")).to_be_focused()
    await lawan.page.keyboard.press("ArrowDown")
    await expect(lawan.page.get_by_role("menuitem", name="Balas")).to_be_focused()
    await lawan.page.keyboard.press("Escape")

    await expect(lawan.page.get_by_test_id("message-menu")).to_be_hidden()
    await expect(button).to_be_focused()


async def test_ones_own_text_is_edited_by_the_menu(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Sunting")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_contain_text("Menyunting pesan")
    await expect(lawan.page.get_by_test_id("composer")).to_have_value("/start")
    await lawan.say("/bantuan")

    await expect(lawan.last()).to_contain_text("/bantuan")
    await expect(lawan.last()).to_contain_text("disunting")
    await expect(lawan.messages()).to_have_count(1)
    edited = await lawan.heard("edited_message")
    assert (edited["message_id"], edited["text"]) == (1, "/bantuan")


async def test_a_cancelled_edit_gives_back_what_one_was_writing(lawan: Lawan) -> None:
    composer = lawan.page.get_by_test_id("composer")
    await composer.fill("setengah jadi")
    await lawan.choose(lawan.last(), "Sunting")
    await expect(composer).to_have_value("/start")
    await composer.fill("/bantuan")
    await lawan.page.get_by_role("button", name="Batal menyunting").click()

    await expect(composer).to_have_value("setengah jadi")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_be_hidden()
    assert lawan.tiruan.transcript(ANI)[0]["text"] == "/start"


async def test_an_edit_that_changes_nothing_is_not_sent(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Sunting")
    await lawan.page.get_by_test_id("send").click()
    await lawan.say("sesudahnya")

    assert (await lawan.heard())["text"] == "sesudahnya"
    assert "edit_date" not in lawan.tiruan.transcript(ANI)[0]


async def test_a_message_of_the_bot_is_not_offered_for_editing(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Selamat pagi")
    await lawan.message("Selamat pagi").get_by_test_id("message-menu-button").click()

    await expect(lawan.page.get_by_role("menuitem", name="Balas")).to_be_visible()
    await expect(lawan.page.get_by_role("menuitem", name="Sunting")).to_have_count(0)


async def test_what_can_be_tapped_lies_above_the_corner_that_opens_the_menu(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "<code>/menu</code>", parse_mode="HTML")
    message = lawan.message("/menu")
    code, button = message.locator("code"), message.get_by_test_id("message-menu-button")
    text, corner = await code.bounding_box(), await button.bounding_box()
    assert text is not None
    assert corner is not None
    assert text["x"] + text["width"] > corner["x"]
    assert text["y"] + text["height"] > corner["y"]
    await code.tap(position={"x": text["width"] - 1, "y": text["height"] - 1})

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("Teks disalin.")


async def test_the_text_of_a_message_is_copied_without_its_marks(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Serapan <b>82,32%</b>", parse_mode="HTML")
    await lawan.choose(lawan.message("Serapan"), "Salin teks")

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("Teks disalin.")
    assert await lawan.page.evaluate("navigator.clipboard.readText()") == "Serapan 82,32%"


async def test_a_tap_on_a_code_copies_it(lawan: Lawan) -> None:
    await lawan.bot.send_message(ANI, "Ketik <code>/capaian 2024</code>", parse_mode="HTML")
    await lawan.message("Ketik").locator("code").tap()

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("Teks disalin.")
    assert await lawan.page.evaluate("navigator.clipboard.readText()") == "/capaian 2024"


async def test_an_edit_that_is_refused_is_not_lost(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Sunting")
    # Gone before the page is told.
    lawan.tiruan.pesan[ANI].pop(1)
    await lawan.say("/bantuan")

    await expect(lawan.page.get_by_test_id("toast")).to_have_text("Pesan ini sudah tidak ada.")
    await expect(lawan.page.get_by_test_id("composer")).to_have_value("/bantuan")
    await expect(lawan.page.get_by_test_id("composer-bar")).to_contain_text("Menyunting pesan")

"""The page on phones, on its side and on a desktop, light and dark: measured in the browser."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import FilePayload, expect
from telegram import InlineKeyboardButton as Tombol
from telegram import InlineKeyboardMarkup as Papan
from telegram import ReplyParameters

from tests.bot.demo.dunia import ANI
from tests.bot.demo.halaman.lawan import DESKTOP, TELEPON, Lawan, Layar
from tests.gambar import make_png

pytestmark = pytest.mark.asyncio(loop_scope="session")
PERIKSA = Path(__file__).with_name("periksa.js").read_text()
LAYAR = pytest.mark.parametrize(
    "layar",
    [TELEPON, Layar(390, 844), Layar(780, 360), DESKTOP],
    ids=["360", "390", "on-its-side", "desktop"],
)
SKEMA: tuple[Literal["dark", "light"], ...] = ("dark", "light")
TABEL = "\n".join("|".join("x" * 8 for _ in range(4)) + "y" for _ in range(3))
"""36 columns, as wide as an answer's table may be."""


async def fill(lawan: Lawan) -> None:
    """Say one of everything, with texts that do not break by themselves."""
    await lawan.bot.set_my_commands([(f"perintah_{n}", "keterangan " * 12) for n in range(9)])
    first = await lawan.bot.send_message(
        ANI,
        f"<b>Judul</b> <code>/capaian 2024</code>\n<pre>{TABEL}</pre>"
        f'<a href="https://jdih.example/">tautan</a> {"panjangsekali" * 30}',
        parse_mode="HTML",
        reply_markup=Papan(
            [
                [Tombol("Keprotokolan dan Komunikasi Pimpinan" * 2, callback_data=str(n))] * 3
                for n in range(2)
            ]
            + [[Tombol("Sumber", url="https://jdih.example/")]]
        ),
    )
    await first.pin()
    await lawan.bot.send_message(ANI, "Ya", reply_parameters=ReplyParameters(first.message_id))
    lawan.tiruan.say(ANI, "tanpaspasi" * 40, reply_to=first.message_id)
    lawan.tiruan.say(ANI, "y")
    lawan.tiruan.edit(ANI, 5, "ya")
    lawan.tiruan.send_file(ANI, "document", "laporan_" * 20 + ".pdf", b"%PDF")
    lawan.tiruan.send_file(ANI, "photo", "foto.png", make_png(1600, 900), caption="Foto")
    await lawan.bot.send_message(ANI, "Terakhir")


async def the_chat(lawan: Lawan) -> None:
    await expect(lawan.last()).to_be_visible()


async def message_menu(lawan: Lawan) -> None:
    await lawan.last().get_by_test_id("message-menu-button").click()


async def answering(lawan: Lawan) -> None:
    await lawan.choose(lawan.last(), "Balas")


async def editing(lawan: Lawan) -> None:
    await lawan.choose(lawan.messages().nth(3), "Sunting")


async def commands(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("menu-button").click()
    await expect(lawan.page.get_by_test_id("command-perintah_8")).to_be_attached()


async def attachment(lawan: Lawan) -> None:
    foto = FilePayload(name="foto_" * 30, mimeType="image/png", buffer=make_png(900, 1600))
    await lawan.page.get_by_test_id("file-input").set_input_files(foto)
    await expect(lawan.page.get_by_role("img", name="Pratinjau foto")).to_be_visible()


async def toast_and_history(lawan: Lawan) -> None:
    await lawan.choose(lawan.messages().nth(1), "Salin teks")
    await expect(lawan.page.get_by_test_id("toast")).to_be_visible()
    await expect(lawan.page.get_by_test_id("to-bottom")).to_be_visible()
    await lawan.bot.send_message(ANI, "Baru")
    await expect(lawan.page.get_by_role("button", name="Ke bawah, 1 pesan baru")).to_be_visible()


async def alert(lawan: Lawan) -> None:
    await lawan.page.get_by_role("button", name="Keprotokolan").first.click()
    await (await lawan.tapped()).answer("panjangsekali" * 15, show_alert=True)
    await expect(lawan.page.get_by_role("alertdialog")).to_be_visible()


async def blocked(lawan: Lawan) -> None:
    await lawan.page.get_by_test_id("block").click()
    await expect(lawan.page.get_by_test_id("unblock")).to_be_visible()


async def offline(lawan: Lawan) -> None:
    await lawan.server.stop()
    await expect(lawan.page.get_by_test_id("offline")).to_be_visible()


@LAYAR
async def test_nothing_is_cut_too_small_too_pale_or_nameless(lawan: Lawan, layar: Layar) -> None:
    await fill(lawan)
    await lawan.look(None, layar)
    await expect(lawan.page.get_by_test_id("person-1")).to_be_visible()
    wrong = await look_through(lawan, "list of persons")
    for show in LAYAR_LAYAR:
        await lawan.show(ANI)
        await show(lawan)
        wrong += await look_through(lawan, show.__name__)
    await lawan.restart()

    assert wrong == []


async def look_through(lawan: Lawan, where: str) -> list[tuple[str, str, str]]:
    """Return what is wrong now, in the dark and in the light."""
    wrong: list[tuple[str, str, str]] = []
    for scheme in SKEMA:
        await lawan.page.emulate_media(color_scheme=scheme)
        found: list[str] = await lawan.page.evaluate(PERIKSA)
        wrong += [(where, scheme, what) for what in found]
    return wrong


LAYAR_LAYAR: tuple[Callable[[Lawan], Awaitable[None]], ...] = (
    the_chat,
    message_menu,
    answering,
    editing,
    commands,
    attachment,
    toast_and_history,
    alert,
    blocked,
    offline,
)

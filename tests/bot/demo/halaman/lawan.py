"""The chat page in a browser, and at the other end a bot that does what the test says."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from playwright.async_api import Browser, Locator, Page
from telegram import Bot, CallbackQuery

from bot.demo.server import Berjalan, start
from bot.demo.tiruan import Tiruan
from tests.bot.demo.dunia import ANI


class Layar(NamedTuple):
    lebar: int
    tinggi: int
    sentuh: bool = True


TELEPON = Layar(360, 780)
DESKTOP = Layar(1280, 800, sentuh=False)


class Jendela:
    """Pages that stay open from test to test, one for each kind of screen: opening one is slow.

    Each test has a server at a port of its own, and so nothing of the page's own from another.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._pages: dict[Layar, Page] = {}
        self._stopped: set[Page] = set()
        self._errors: list[str] = []

    async def open(self, layar: Layar) -> Page:
        if layar not in self._pages:
            self._pages[layar] = await self._make(layar)
        return self._pages[layar]

    async def stop_clock(self, page: Page) -> None:
        """Let time pass only where the test says so; nothing starts the clock of a page again."""
        self._stopped.add(page)
        await page.clock.install()

    async def leave(self) -> list[str]:
        """Make all pages ready for the next test; return the errors in their scripts."""
        for layar, page in list(self._pages.items()):
            if page in self._stopped:
                await page.context.close()
                del self._pages[layar]
                continue
            await page.goto("about:blank")
            await page.unroute_all()
            for lain in page.context.pages:
                if lain is not page:
                    await lain.close()
        self._stopped.clear()
        errors, self._errors = self._errors, []
        return errors

    async def _make(self, layar: Layar) -> Page:
        context = await self._browser.new_context(
            viewport={"width": layar.lebar, "height": layar.tinggi},
            is_mobile=layar.sentuh,
            has_touch=layar.sentuh,
            permissions=["clipboard-read", "clipboard-write"],
        )
        page = await context.new_page()
        page.on("pageerror", lambda error: self._errors.append(str(error)))
        # A breach of the Content-Security-Policy is told on the console only.
        page.on("console", lambda m: self._errors.append(m.text) if _is_breach(m.text) else None)
        return page


@dataclass
class Lawan:
    tiruan: Tiruan
    bot: Bot
    server: Berjalan
    jendela: Jendela
    page: Page = field(init=False)

    async def look(self, person: int | None = ANI, layar: Layar = TELEPON) -> Page:
        """Open the page on this screen, as this person; None shows who one can be."""
        self.page = await self.jendela.open(layar)
        await self.show(person)
        return self.page

    async def stop_clock(self) -> None:
        """Let the page's time pass only where the test says so."""
        await self.jendela.stop_clock(self.page)

    async def show(self, person: int | None) -> None:
        """Load the page anew."""
        alamat = f"{self.server.url}/" + (f"#{person}" if person else "")
        if self.page.url == alamat:
            # In the process that it is in already.
            await self.page.reload()
        else:
            # Where only the person differs, the browser would not load it.
            await self.page.goto("about:blank")
            await self.page.goto(alamat)
        if person:
            await self.page.locator("#pesan[aria-busy=false]").wait_for()

    def last(self) -> Locator:
        return self.messages().last

    def message(self, text: str) -> Locator:
        """Return the message with this text, once the page has been told of it."""
        return self.messages().filter(has_text=text)

    def messages(self) -> Locator:
        return self.page.get_by_test_id("message")

    async def choose(self, message: Locator, label: str) -> None:
        """Choose from the menu of a message."""
        await message.get_by_test_id("message-menu-button").click()
        await self.page.get_by_role("menuitem", name=label).click()

    async def say(self, text: str) -> None:
        await self.page.get_by_test_id("composer").fill(text)
        await self.page.get_by_test_id("send").click()

    async def tapped(self) -> CallbackQuery:
        """Return the tap that the bot is told of next."""
        update = await self._update("callback_query")
        return CallbackQuery.de_json(update, self.bot)

    async def heard(self, kind: str = "message") -> dict[str, Any]:
        """Return what the person sent next, as the Bot API tells it."""
        return await self._update(kind)

    async def restart(self) -> None:
        """Start the server again at the same address, with the same chats."""
        port = int(self.server.url.rsplit(":", 1)[1])
        await self.server.stop()
        self.server = await start(self.tiruan, port=port)

    async def _update(self, kind: str) -> dict[str, Any]:
        antrean = self.tiruan.antrean
        while True:
            await asyncio.wait_for(antrean.wait(lambda: antrean.pending > 0), 5)
            [update] = antrean.due(1)
            antrean.confirm(update["update_id"] + 1)
            if kind in update:
                found: dict[str, Any] = update[kind]
                return found


def _is_breach(text: str) -> bool:
    return "Content Security Policy" in text

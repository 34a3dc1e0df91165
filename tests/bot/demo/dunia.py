"""The stand-in with two people, and the library's own Bot at the other end."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.demo.server import start
from bot.demo.tiruan import BotProfile, Persona, Tiruan

TOKEN = "42:uji"  # noqa: S105  the stand-in's own
ANI, BUDI = 1, 2
MULAI = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass
class Jam:
    """A clock that moves when told to."""

    now: datetime = MULAI


@dataclass
class Dunia:
    tiruan: Tiruan
    bot: Bot
    url: str
    jam: Jam


def library_bot(url: str, token: str = TOKEN, *, baca_detik: float = 5) -> Bot:
    """Return the library's own Bot for the stand-in at this address.

    It reads none of the machine's certificates, which takes longer than most tests.
    """
    polos = {"verify": False}
    return Bot(
        token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=HTTPXRequest(read_timeout=baca_detik, httpx_kwargs=polos),
        get_updates_request=HTTPXRequest(httpx_kwargs=polos),
    )


@contextlib.asynccontextmanager
async def open_dunia() -> AsyncIterator[Dunia]:
    """Start the stand-in; Ani has written /start, Budi has not."""
    jam = Jam()
    tiruan = Tiruan(
        TOKEN,
        BotProfile(id=42, username="uji_bot", nama="Uji"),
        [
            Persona(id=nomor, nama=nama, keterangan="", username=None)
            for nomor, nama in ((ANI, "Ani"), (BUDI, "Budi"))
        ],
        now=lambda: jam.now,
    )
    server = await start(tiruan)
    async with library_bot(server.url, baca_detik=0.3) as bot:
        tiruan.say(ANI, "/start")
        yield Dunia(tiruan, bot, server.url, jam)
    await server.stop()

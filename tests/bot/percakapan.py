"""Talk to the real bot over real HTTP: the local Telegram stand-in at the other end."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.app import build_application
from bot.demo.jalan import BOT, ORANG, prepare
from bot.demo.server import Berjalan, start
from bot.demo.tiruan import Persona, Tiruan
from bot.layanan import Layanan
from bot.ruang import Ruang
from tests.bot.pendengar import listening
from tests.cetakan import once

TOKEN = "8420:uji"  # noqa: S105  the stand-in's own


@dataclass
class Percakapan:
    """One bot and its people; every call returns when the bot has finished answering."""

    tiruan: Tiruan
    layanan: Layanan
    ruang: Ruang
    url: str
    server: Berjalan

    async def say(self, person: int, text: str) -> list[dict[str, Any]]:
        """Send a text; return the bot's new messages to this person."""
        before = self._seen(person)
        return await self._answers(person, self.tiruan.say(person, text), before)

    async def say_without_waiting(self, person: int, text: str) -> int:
        """Send a text and wait for its answer alone, whatever else is at work."""
        with listening(self.tiruan, person) as next_message:
            update_id = self.tiruan.say(person, text)
            await next_message()
        return update_id

    async def tap(self, person: int, label: str) -> dict[str, Any]:
        """Tap a button by its label on the bot's last message; return it as it is then."""
        message = self.last(person)
        data = next(b["data"] for row in message["buttons"] for b in row if label in b["text"])
        return await self.tap_data(person, message["message_id"], data)

    async def tap_data(self, person: int, message_id: int, data: str) -> dict[str, Any]:
        await self.finish(self.tiruan.tap(person, message_id, data))
        return self.last(person)

    async def tap_stale(self, person: int, data: str) -> list[dict[str, Any]]:
        """Tap a button of another time, which the bot's last message does not have."""
        await self.say(person, "/start")
        tiruan = self.tiruan
        pesan = tiruan.pesan[person][self.last(person)["message_id"]]
        tiruan.callbacks["1"] = tiruan.now()
        ketukan = {
            "id": "1",
            "from": tiruan.people[person].to_api(),
            "message": tiruan.to_api(pesan),
            "chat_instance": "1",
            "data": data,
        }
        return await self.inject(person, {"callback_query": ketukan})

    async def edit(self, person: int, message_id: int, text: str) -> list[dict[str, Any]]:
        before = self._seen(person)
        return await self._answers(person, self.tiruan.edit(person, message_id, text), before)

    async def send_file(
        self, person: int, kind: str, content: bytes, *, nama: str = "", caption: str = ""
    ) -> list[dict[str, Any]]:
        before = self._seen(person)
        update_id = self.tiruan.send_file(
            person, kind, nama or f"uji.{kind}", content, caption=caption
        )
        return await self._answers(person, update_id, before)

    async def inject(self, person: int, update: dict[str, Any]) -> list[dict[str, Any]]:
        before = self._seen(person)
        return await self._answers(person, self.tiruan.inject(update), before)

    def last(self, person: int) -> dict[str, Any]:
        messages = [m for m in self.tiruan.transcript(person) if m["from"] == "bot"]
        return messages[-1]

    async def finish(self, update_id: int) -> None:
        """Wait until the bot has fetched this update and handled all it has fetched."""
        await asyncio.wait_for(self.tiruan.antrean.wait_confirmed(update_id), 20)
        await asyncio.wait_for(self.layanan.pekerja.join(), 20)
        await asyncio.wait_for(self.layanan.pengirim.send_due(), 20)

    async def _answers(self, person: int, update_id: int, before: set[int]) -> list[dict[str, Any]]:
        await self.finish(update_id)
        return [
            m
            for m in self.tiruan.transcript(person)
            if m["from"] == "bot" and m["message_id"] not in before
        ]

    def _seen(self, person: int) -> set[int]:
        return {m["message_id"] for m in self.tiruan.transcript(person) if m["from"] == "bot"}


@contextlib.asynccontextmanager
async def open_percakapan(
    ruang: Ruang, *, baca_detik: float | None = None, orang: Sequence[Persona] = ORANG
) -> AsyncIterator[Percakapan]:
    """Start the stand-in and the bot with the demo's people, and stop both."""
    once(ruang.engine, f"demo {ruang.now()}", lambda: prepare(ruang))
    tiruan = Tiruan(TOKEN, BOT, orang, now=ruang.now)
    server = await start(tiruan, port=0)
    app = build_application(TOKEN, ruang, api=server.url, baca_detik=baca_detik)
    stop = asyncio.Event()
    try:
        await app.initialize()
        layanan = Layanan(app, ruang, tidur=lambda _: asyncio.sleep(0))
        berjalan = asyncio.create_task(layanan.run(stop))
        await layanan.pengenalan.dikenal.wait()
        percakapan = Percakapan(tiruan, layanan, ruang, server.url, server)
        yield percakapan
        server = percakapan.server
        stop.set()
        await berjalan
        await app.bot_data["galeri"].close()
        await app.shutdown()
    finally:
        await server.stop()
    # A method that Telegram does not know, or a request it would refuse to parse.
    assert tiruan.refused == []

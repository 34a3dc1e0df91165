"""Hear what the bot sends to somebody as it arrives."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from bot.demo.tiruan import Tiruan


@contextlib.contextmanager
def listening(tiruan: Tiruan, person: int) -> Iterator[Callable[[], Awaitable[dict[str, Any]]]]:
    """Give what waits for the bot's next message to this person, of those since now."""
    events: asyncio.Queue[tuple[str, dict[str, Any]]] = asyncio.Queue()

    async def next_message() -> dict[str, Any]:
        async with asyncio.timeout(30):
            while True:
                nama, isi = await events.get()
                if nama == "message" and isi["message"]["from"] == "bot":
                    message: dict[str, Any] = isi["message"]
                    return message

    tiruan.listeners[person].add(events)
    try:
        yield next_message
    finally:
        tiruan.listeners[person].discard(events)

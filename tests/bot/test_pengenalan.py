"""The commands are told to Telegram again where that failed: later, and not in a flood."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import cast

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.pengenalan import Pengenalan
from core.hak import Pelaku


class Lawan:
    """Telegram as far as it lists commands: what it was told, and what goes wrong next."""

    def __init__(self) -> None:
        self.didengar: list[int | None] = []
        self.galat: list[TelegramError] = []

    async def set_my_commands(self, _: object, *, scope: object, language_code: str | None) -> None:
        if self.galat:
            raise self.galat.pop(0)
        if language_code is None:
            self.didengar.append(getattr(scope, "chat_id", None))

    async def set_my_description(self, _: str) -> None: ...

    async def set_my_short_description(self, _: str) -> None: ...


@pytest.fixture
def lawan() -> Lawan:
    return Lawan()


@pytest.fixture
def tidur() -> list[float]:
    """Return how long was slept, each time."""
    return []


@pytest.fixture
def pengenalan(lawan: Lawan, tidur: list[float]) -> Pengenalan:
    async def sleep(detik: float) -> None:
        tidur.append(detik)
        await asyncio.sleep(0)

    return Pengenalan(cast("Bot", lawan), tidur=sleep)


@contextlib.asynccontextmanager
async def running(satu: Pengenalan) -> AsyncIterator[None]:
    tugas = asyncio.create_task(satu.run())
    try:
        yield
    finally:
        tugas.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await tugas


async def settle() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


async def test_everybodys_commands_are_told_until_telegram_takes_them(
    lawan: Lawan, pengenalan: Pengenalan, tidur: list[float]
) -> None:
    lawan.galat = [TimedOut(), NetworkError("putus"), RetryAfter(40)]

    async with running(pengenalan):
        await asyncio.wait_for(pengenalan.dikenal.wait(), 5)

    assert lawan.didengar == [None]
    assert tidur == [2.0, 4.0, 40.0]


async def test_the_wait_has_an_end(
    lawan: Lawan, pengenalan: Pengenalan, tidur: list[float]
) -> None:
    lawan.galat = [NetworkError("putus")] * 12

    async with running(pengenalan):
        await asyncio.wait_for(pengenalan.dikenal.wait(), 5)

    assert max(tidur) == 600.0


async def test_what_telegram_refuses_for_good_is_not_tried_for_ever(
    lawan: Lawan, pengenalan: Pengenalan, tidur: list[float]
) -> None:
    lawan.galat = [BadRequest("salah")]

    async with running(pengenalan):
        await asyncio.wait_for(pengenalan.dikenal.wait(), 5)

    assert tidur == []


async def test_a_persons_commands_are_told_later_and_the_answer_does_not_suffer(
    lawan: Lawan, pengenalan: Pengenalan, admin: Pelaku, sekda: Pelaku
) -> None:
    async with running(pengenalan):
        await asyncio.wait_for(pengenalan.dikenal.wait(), 5)
        lawan.galat = [TimedOut(), TimedOut(), TimedOut()]
        await pengenalan.tell(admin)
        await pengenalan.tell(sekda)
        await pengenalan.tell(admin)
        await settle()

    # Each once, however often it failed.
    assert sorted(filter(None, lawan.didengar)) == sorted([admin.telegram_id, sekda.telegram_id])


async def test_nothing_is_told_later_to_whoever_has_gone(
    lawan: Lawan, pengenalan: Pengenalan, admin: Pelaku, tidur: list[float]
) -> None:
    async with running(pengenalan):
        await asyncio.wait_for(pengenalan.dikenal.wait(), 5)
        lawan.galat = [Forbidden("pergi")]
        await pengenalan.tell(admin)
        await settle()

    assert tidur == []

"""The sender goes on when the database is locked, and gives up in time when it is told to stop."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from bot.outbox import Pengirim
from core.services import keluar
from tests.bot.demo.dunia import Dunia
from tests.bot.kotak_keluar import received, statuses, stranger


@dataclass
class Kunci:
    """A lock on the database that as many tries meet as `kali` says."""

    kali: float
    tries: int = 0
    waits: list[float] = field(default_factory=list)

    def around(self, asli: Callable[..., Any]) -> Callable[..., Any]:
        def tulis(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  as the real one
            self.tries += 1
            if self.tries <= self.kali:
                raise OperationalError("UPDATE", {}, Exception("database is locked"))
            return asli(*args, **kwargs)

        return tulis

    async def tidur(self, detik: float) -> None:
        self.waits.append(detik)
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def running(pengirim: Pengirim, kunci: Kunci) -> AsyncIterator[None]:
    """Let the sender run, without sleeping."""
    pengirim._tidur = kunci.tidur  # noqa: SLF001
    tugas = asyncio.create_task(pengirim.run())
    try:
        async with asyncio.timeout(20):
            yield
    finally:
        await pengirim.stop(tugas, 5)


async def test_a_database_locked_at_the_start_only_delays_the_sender(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci = Kunci(kali=5)
    monkeypatch.setattr(keluar, "mark_interrupted", kunci.around(keluar.mark_interrupted))
    stranger(kosong, dunia)

    async with running(pengirim, kunci):
        await dunia.tiruan.kabar.wait(lambda: bool(received(dunia)))

    assert kunci.waits[:5] == [0.5, 1, 2, 4, 8]
    assert statuses(kosong) == ["terkirim"]


@pytest.mark.parametrize("galat", [OperationalError("", {}, Exception("locked")), KeyError("x")])
async def test_a_round_that_fails_is_tried_again_with_growing_pauses(
    pengirim: Pengirim,
    kosong: Engine,
    dunia: Dunia,
    monkeypatch: pytest.MonkeyPatch,
    galat: Exception,
) -> None:
    asli, kunci, tries = keluar.list_due, Kunci(kali=0), 0

    def broken(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  as the real one
        nonlocal tries
        tries += 1
        if tries <= 3:
            raise galat
        return asli(*args, **kwargs)

    monkeypatch.setattr(keluar, "list_due", broken)
    stranger(kosong, dunia)

    async with running(pengirim, kunci):
        await dunia.tiruan.kabar.wait(lambda: bool(received(dunia)))

    # Before each longer pause stands the short one of every round.
    assert kunci.waits[1:6:2] == [0.5, 1, 2]


async def test_a_sender_that_cannot_begin_stops_in_time(
    pengirim: Pengirim, monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci = Kunci(kali=float("inf"))
    monkeypatch.setattr(keluar, "mark_interrupted", kunci.around(keluar.mark_interrupted))
    dimulai = asyncio.Event()

    async def sleeps_long(_detik: float) -> None:
        dimulai.set()
        await asyncio.Event().wait()

    pengirim._tidur = sleeps_long  # noqa: SLF001
    tugas = asyncio.create_task(pengirim.run())
    async with asyncio.timeout(20):
        await dimulai.wait()
        await pengirim.stop(tugas, 600)

    assert tugas.done()
    assert not tugas.cancelled()
    assert kunci.tries == 2

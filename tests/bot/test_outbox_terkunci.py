"""The sender goes on when the database is locked, and gives up in time when it is told to stop."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session
from telegram import Chat, Message

from bot import kurir
from bot.demo.gangguan import Gangguan, Jenis
from bot.outbox import SERENTAK, Pengirim
from core.services import keluar, kesehatan
from core.services.kabar import Jenis as JenisKabar
from storage import outbox_repo
from tests.bot.demo.dunia import Dunia
from tests.bot.kotak_keluar import received, statuses, stranger


@dataclass
class Kunci:
    """A lock on the database that as many tries meet as `kali` says."""

    kali: float
    tries: int = 0
    waits: list[float] = field(default_factory=list)
    terkena: asyncio.Event = field(default_factory=asyncio.Event)
    lewat: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once a try has met the lock, and once one has not."""
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)

    def around(self, asli: Callable[..., Any]) -> Callable[..., Any]:
        def tulis(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  as the real one
            self.tries += 1
            terkunci = self.tries <= self.kali
            self.loop.call_soon_threadsafe((self.terkena if terkunci else self.lewat).set)
            if terkunci:
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


@pytest.mark.parametrize("kali", [7, 1100])
async def test_a_database_locked_at_the_start_only_delays_the_sender(
    pengirim: Pengirim,
    kosong: Engine,
    dunia: Dunia,
    monkeypatch: pytest.MonkeyPatch,
    kali: int,
) -> None:
    kunci = Kunci(kali=kali)
    monkeypatch.setattr(keluar, "begin_run", kunci.around(keluar.begin_run))
    stranger(kosong, dunia)

    async with running(pengirim, kunci):
        await dunia.tiruan.kabar.wait(lambda: bool(received(dunia)))

    assert kunci.waits[:kali] == [2, 4, 8, 16, 32, *[60] * (kali - 5)]
    assert statuses(kosong) == ["terkirim"]


async def test_the_start_is_written_down_before_telegram_has_answered_anything(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    mulai = dunia.jam.now

    async with running(pengirim, Kunci(kali=0)):
        await dunia.tiruan.kabar.wait(lambda: bool(received(dunia)))

    sehat = kesehatan.look(kosong, None)
    assert (sehat.mulai_at, sehat.getupdates_at) == (mulai, None)


@pytest.mark.parametrize("galat", [OperationalError("", {}, Exception("locked")), KeyError("x")])
async def test_a_round_that_fails_is_tried_again_with_growing_pauses(
    pengirim: Pengirim,
    kosong: Engine,
    dunia: Dunia,
    monkeypatch: pytest.MonkeyPatch,
    galat: Exception,
) -> None:
    asli, kunci, tries = keluar.list_queue, Kunci(kali=0), 0

    def broken(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  as the real one
        nonlocal tries
        tries += 1
        if tries <= 3:
            raise galat
        return asli(*args, **kwargs)

    monkeypatch.setattr(keluar, "list_queue", broken)
    stranger(kosong, dunia)

    async with running(pengirim, kunci):
        await dunia.tiruan.kabar.wait(lambda: bool(received(dunia)))

    # Before each longer pause stands the short one of every round.
    assert kunci.waits[1:6:2] == [2, 4, 8]


async def test_a_sender_that_cannot_begin_stops_in_time(
    pengirim: Pengirim, monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci = Kunci(kali=float("inf"))
    monkeypatch.setattr(keluar, "begin_run", kunci.around(keluar.begin_run))
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


SELESAI = {None: "terkirim", Jenis.BANJIR: "menunggu", Jenis.PUTUS_SESUDAH: "tak_pasti"}


@pytest.mark.parametrize("gangguan", SELESAI)
@pytest.mark.parametrize("kali", [1, 6])
async def test_an_outcome_is_written_as_soon_as_the_database_allows(  # noqa: PLR0913, PLR0917
    pengirim: Pengirim,
    kosong: Engine,
    dunia: Dunia,
    monkeypatch: pytest.MonkeyPatch,
    gangguan: Jenis | None,
    kali: int,
) -> None:
    kunci = Kunci(kali=kali)
    monkeypatch.setattr(outbox_repo, "settle", kunci.around(outbox_repo.settle))
    if gangguan is not None:
        dunia.tiruan.gangguan.add(Gangguan(jenis=gangguan, metode="sendMessage", detik=600))
    stranger(kosong, dunia)

    async with running(pengirim, kunci):
        await kunci.lewat.wait()

    assert statuses(kosong) == [SELESAI[gangguan]]
    assert len(received(dunia)) == (gangguan is not Jenis.BANJIR)


async def test_only_what_is_being_sent_is_claimed(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, monkeypatch: pytest.MonkeyPatch
) -> None:
    sending, penuh, lepas = 0, asyncio.Event(), asyncio.Event()

    async def held(*_: object, **__: object) -> Message:
        nonlocal sending
        sending += 1
        if sending == SERENTAK:
            penuh.set()
        await lepas.wait()
        return Message(1, dunia.jam.now, Chat(1, "private"))

    monkeypatch.setattr(kurir, "tulis", held)
    with Session(kosong) as session, session.begin():
        for chat_id in range(-2 * SERENTAK, 0):
            keluar.owe_chat(session, JenisKabar.MAAF, chat_id, kunci="1", now=dunia.jam.now)

    tugas = asyncio.create_task(pengirim.send_due())
    async with asyncio.timeout(20):
        await penuh.wait()
        for _ in range(2 * SERENTAK):
            # Another claim would have its turn in between.
            await asyncio.to_thread(statuses, kosong)
        assert statuses(kosong).count("dikirim") == SERENTAK
        lepas.set()
        await tugas

    assert set(statuses(kosong)) == {"terkirim"}


async def test_one_outcome_that_cannot_be_written_keeps_nobody_else_waiting(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli, banyak = outbox_repo.settle, SERENTAK + 2

    def broken_for_most(session: Session, outbox_id: int, **values: object) -> None:
        if outbox_id <= SERENTAK + 1:
            raise OperationalError("UPDATE", {}, Exception("database is locked"))
        asli(session, outbox_id, **values)

    monkeypatch.setattr(outbox_repo, "settle", broken_for_most)
    kunci = Kunci(kali=0)
    for nomor in range(banyak):
        stranger(kosong, dunia, 501 + nomor)
    pengirim._laju.next_at = lambda *_, now, **__: now  # type: ignore[method-assign]  # noqa: SLF001

    async with running(pengirim, kunci):
        await dunia.tiruan.kabar.wait(lambda: len(received(dunia)) == banyak)

    assert statuses(kosong) == ["dikirim"] * (SERENTAK + 1) + ["terkirim"]


async def test_an_outcome_that_cannot_be_written_does_not_hold_up_the_end(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci = Kunci(kali=float("inf"))
    asli = outbox_repo.settle
    monkeypatch.setattr(outbox_repo, "settle", kunci.around(asli))
    stranger(kosong, dunia)
    tugas = asyncio.create_task(pengirim.run())
    async with asyncio.timeout(20):
        await kunci.terkena.wait()
        await pengirim.stop(tugas, 600)

    assert statuses(kosong) == ["dikirim"]
    monkeypatch.setattr(outbox_repo, "settle", asli)
    assert keluar.begin_run(kosong, 42, mulai=dunia.jam.now) == 1

"""Order per person, sixteen at once, three tries, and nothing lost on the way."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select
from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application, TypeHandler

from bot.app import App
from bot.intake.bacaan import Bacaan, read
from bot.intake.galat import backoff
from bot.intake.pekerja import SERENTAK, Pekerja
from bot.intake.tempat import aside
from bot.permintaan import ServerGalatError, TakTerkirimError
from bot.ruang import Ruang
from bot.umum import penangan
from core.services import masuk, orang
from storage.models import InboxRow, OutboxRow
from tests.bot.demo.dunia import TOKEN, Dunia
from tests.conftest import NOW

Handler = Callable[[Any, Any], Coroutine[Any, Any, None]]


class Kerja:
    """A worker over a handler of the test's own; `waits` are the pauses it asked for."""

    def __init__(self, app: App, engine: Engine, handler: Handler) -> None:
        self.app, self.engine = app, engine
        self.waits: list[float] = []
        app.add_handler(TypeHandler(Update, handler))
        app.add_error_handler(penangan.on_error)
        self.pekerja = self.another()

    def another(self) -> Pekerja:
        async def tidur(detik: float) -> None:
            self.waits.append(detik)
            await asyncio.sleep(0)

        ruang = Ruang(self.engine, jam=lambda: NOW)
        return Pekerja(self.app, ruang, tidur=tidur)

    def bacaan(self, update_id: int, person: int = 1, text: str = "x") -> Bacaan:
        chat = {"id": person, "type": "private", "first_name": "A"}
        orang_ini = {"id": person, "is_bot": False, "first_name": "A"}
        message = {"message_id": 1, "date": 0, "chat": chat, "from": orang_ini, "text": text}
        hasil = read(self.app.bot, {"update_id": update_id, "message": message})
        assert hasil is not None
        return hasil

    async def take(self, *bacaan: Bacaan) -> None:
        masuk.write(self.engine, self.app.bot.id, [b.masukan for b in bacaan], [], now=NOW)
        await self.pekerja.add(bacaan)

    def rows(self) -> list[tuple[int, str, int]]:
        with Session(self.engine) as session:
            rows = session.exec(select(InboxRow).order_by(InboxRow.update_id))  # type: ignore[arg-type]
            return [(row.update_id, row.status, row.percobaan) for row in rows]


MakeKerja = Callable[[Handler], Awaitable[Kerja]]


@pytest.fixture
async def make(dunia: Dunia, kosong: Engine) -> AsyncIterator[MakeKerja]:
    built: list[App] = []

    async def make_kerja(handler: Handler) -> Kerja:
        app = (
            Application.builder()
            .token(TOKEN)
            .base_url(f"{dunia.url}/bot")
            .updater(None)
            .job_queue(None)
            .build()
        )
        await app.initialize()
        built.append(app)
        return Kerja(app, kosong, handler)

    yield make_kerja
    for app in built:
        await app.shutdown()


async def test_one_persons_updates_are_answered_in_their_order(make: MakeKerja) -> None:
    seen: dict[int, list[int]] = defaultdict(list)

    async def slow_first(update: Update, _: object) -> None:
        assert update.effective_user is not None
        # The earlier an update, the longer it takes: without lanes the order would turn round.
        for _turn in range(40 - update.update_id % 40):
            await asyncio.sleep(0)
        seen[update.effective_user.id].append(update.update_id)

    kerja = await make(slow_first)
    await kerja.take(*(kerja.bacaan(n, person=n % 20 + 1) for n in range(400)))
    await kerja.pekerja.join()

    assert sum(map(len, seen.values())) == 400
    assert all(ids == sorted(ids) for ids in seen.values())
    assert {status for _, status, _ in kerja.rows()} == {"selesai"}


async def test_sixteen_people_at_once_and_never_more(make: MakeKerja) -> None:
    at_work, most = 0, 0
    penuh = asyncio.Event()

    async def count(_update: Update, _: object) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        if at_work == SERENTAK:
            penuh.set()
        await penuh.wait()
        at_work -= 1

    kerja = await make(count)
    await kerja.take(*(kerja.bacaan(n, person=n + 1) for n in range(SERENTAK * 3)))
    await kerja.pekerja.join()

    assert most == SERENTAK


async def test_whoever_waits_for_better_times_takes_nobodys_place(make: MakeKerja) -> None:
    lain_selesai = asyncio.Event()

    async def flooded(update: Update, _: object) -> None:
        assert update.effective_user is not None
        if update.effective_user.id <= SERENTAK and not lain_selesai.is_set():
            raise RetryAfter(60)
        lain_selesai.set()

    kerja = await make(flooded)
    await kerja.take(*(kerja.bacaan(n, person=n) for n in range(1, SERENTAK + 2)))
    await kerja.pekerja.join()

    assert set(kerja.waits) == {60}
    assert {status for _, status, _ in kerja.rows()} == {"selesai"}


async def test_an_update_that_fails_three_times_is_marked_and_its_sender_told(
    make: MakeKerja,
) -> None:
    tries: list[int] = []

    async def broken(update: Update, _: object) -> None:
        tries.append(update.update_id)
        if update.update_id == 7:
            raise ValueError("rahasia")

    kerja = await make(broken)
    orang.recognize(kerja.engine, 1, nama="Ani", now=NOW)
    await kerja.take(kerja.bacaan(7), kerja.bacaan(8))
    await kerja.pekerja.join()

    assert tries == [7, 7, 7, 8]
    assert kerja.rows() == [(7, "gagal", 2), (8, "selesai", 0)]
    with Session(kerja.engine) as session:
        [maaf] = session.exec(select(OutboxRow)).all()
        assert (maaf.jenis, maaf.kunci) == ("maaf", "7")
        gagal = session.exec(select(InboxRow).where(InboxRow.update_id == 7)).one()
        assert gagal.galat == "ValueError"
        assert '"text":"x"' in gagal.isi


async def met_by(make: MakeKerja, galat: Exception) -> tuple[Kerja, int]:
    """Let every answer to an update end in this; return how often it was tried."""
    tries = 0

    async def broken(_update: Update, _: object) -> None:
        nonlocal tries
        tries += 1
        raise galat

    kerja = await make(broken)
    await kerja.take(kerja.bacaan(1))
    await kerja.pekerja.join()
    return kerja, tries


@pytest.mark.parametrize("galat", [TimedOut(), NetworkError("putus")])
async def test_an_answer_that_may_have_arrived_repeats_once_and_nobody_is_told_otherwise(
    make: MakeKerja, galat: Exception
) -> None:
    kerja, tries = await met_by(make, galat)

    assert tries == 2
    assert kerja.rows()[0][1] == "selesai"
    with Session(kerja.engine) as session:
        assert session.exec(select(OutboxRow)).all() == []


@pytest.mark.parametrize("galat", [BadRequest("panjang"), ValueError()])
async def test_a_mistake_of_ours_is_tried_three_times(make: MakeKerja, galat: Exception) -> None:
    kerja, tries = await met_by(make, galat)

    assert tries == 3
    assert kerja.rows()[0][1] == "gagal"


async def test_what_waits_aside_leaves_its_place_to_others(make: MakeKerja) -> None:
    digambar, dijawab = asyncio.Event(), []

    async def draw_or_answer(update: Update, _: object) -> None:
        if update.update_id <= SERENTAK:
            async with aside():
                await digambar.wait()
        dijawab.append(update.update_id)
        if update.update_id > SERENTAK:
            digambar.set()

    kerja = await make(draw_or_answer)
    await kerja.take(*(kerja.bacaan(n, person=n) for n in range(1, SERENTAK + 2)))
    await asyncio.wait_for(kerja.pekerja.join(), 20)

    # The one who asked last and waits for nothing was answered first.
    assert dijawab[0] == SERENTAK + 1
    assert len(dijawab) == SERENTAK + 1


@pytest.mark.parametrize(
    "galat",
    [
        TakTerkirimError("ClientConnectorError"),
        ServerGalatError("status 502"),
        RetryAfter(5),
        OperationalError("INSERT", {}, Exception("database is locked")),
        OperationalError("INSERT", {}, Exception("database or disk is full")),
    ],
)
async def test_an_outage_however_long_does_not_count_against_an_update(
    make: MakeKerja, galat: Exception
) -> None:
    tries = 0

    async def out(_update: Update, _: object) -> None:
        nonlocal tries
        tries += 1
        if tries <= 50:
            raise galat

    kerja = await make(out)
    await kerja.take(kerja.bacaan(1))
    await kerja.pekerja.join()

    assert tries == 51
    assert kerja.rows() == [(1, "selesai", 0)]
    assert max(kerja.waits) <= 60


async def test_a_person_who_blocked_the_bot_is_not_answered_again(make: MakeKerja) -> None:
    tries = 0

    async def blocked(_update: Update, _: object) -> None:
        nonlocal tries
        tries += 1
        raise Forbidden("bot was blocked by the user")

    kerja = await make(blocked)
    await kerja.take(kerja.bacaan(1))
    await kerja.pekerja.join()

    assert tries == 1
    assert kerja.rows() == [(1, "selesai", 0)]


async def test_what_one_run_leaves_the_next_takes_up_in_order(make: MakeKerja) -> None:
    seen: list[int] = []
    hang = asyncio.Event()

    async def first_hangs(update: Update, _: object) -> None:
        if not hang.is_set():
            await hang.wait()
        seen.append(update.update_id)

    kerja = await make(first_hangs)
    await kerja.take(*(kerja.bacaan(n) for n in range(5)))
    await asyncio.sleep(0)
    await kerja.pekerja.stop(0)
    assert [status for _, status, _ in kerja.rows()] == ["menunggu"] * 5

    hang.set()
    kerja.pekerja = kerja.another()
    await kerja.pekerja.resume()
    await kerja.pekerja.join()
    assert seen == [0, 1, 2, 3, 4]


async def test_an_update_that_ends_run_after_run_is_given_up(make: MakeKerja) -> None:
    tried: asyncio.Queue[int] = asyncio.Queue()

    async def deadly(update: Update, _: object) -> None:
        tried.put_nowait(update.update_id)
        await asyncio.Event().wait()

    kerja = await make(deadly)
    await kerja.take(kerja.bacaan(1))
    for _ in range(11):
        await asyncio.wait_for(tried.get(), 20)
        await kerja.pekerja.stop(0)
        kerja.pekerja = kerja.another()
        await kerja.pekerja.resume()
    await kerja.pekerja.join()

    assert kerja.rows()[0][1] == "gagal"
    assert tried.empty()


def test_a_pause_grows_to_a_minute_and_stays_there_however_long_the_outage() -> None:
    assert [backoff(ke) for ke in (1, 2, 8, 100_000)] == [0.5, 1, 60, 60]

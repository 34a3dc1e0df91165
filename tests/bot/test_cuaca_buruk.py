"""Bad weather over real HTTP: whatever the network and the disk do, everybody is answered."""

import sqlite3
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session, select

from bot.demo.gangguan import Gangguan, Jenis
from bot.demo.jalan import BOT, ORANG
from bot.demo.server import start
from bot.ruang import Ruang
from core.services import masuk
from storage.models import InboxRow
from tests.bot.percakapan import Percakapan, open_percakapan

SEKDA, KABAG, ADMIN = ORANG[0].id, ORANG[1].id, ORANG[4].id


@pytest.fixture
async def cuaca(ruang: Ruang) -> AsyncIterator[Percakapan]:
    """A dialogue whose bot does not wait long for a server that says nothing."""
    async with open_percakapan(ruang, baca_detik=1.0) as satu:
        await satu.say(SEKDA, "/start")
        yield satu


def answers(percakapan: Percakapan, person: int, teks: str) -> int:
    semua = percakapan.tiruan.transcript(person)
    return sum(teks in m["text"] for m in semua if m["from"] == "bot")


def statuses(engine: Engine) -> set[str]:
    with Session(engine) as session:
        return set(session.exec(select(InboxRow.status)))


@pytest.mark.parametrize(
    ("jenis", "kali", "paling_banyak"),
    [
        (Jenis.BANJIR, 1, 1),
        (Jenis.GALAT, 10, 1),
        (Jenis.GERBANG, 10, 1),
        (Jenis.LAMBAT, 3, 1),
        (Jenis.PUTUS_SEBELUM, 1, 1),
        (Jenis.PUTUS_SESUDAH, 1, 2),
        (Jenis.BISU, 1, 2),
    ],
)
async def test_an_answer_comes_through_every_fault_and_repeats_only_where_it_may_have_been_lost(
    cuaca: Percakapan, jenis: Jenis, kali: int, paling_banyak: int
) -> None:
    cuaca.tiruan.gangguan.add(Gangguan(jenis=jenis, metode="sendMessage", kali=kali, detik=0.05))

    await cuaca.say(SEKDA, "/anggaran 2024 35")

    assert 1 <= answers(cuaca, SEKDA, "Sub kegiatan nomor 35") <= paling_banyak
    assert statuses(cuaca.ruang.engine) == {"selesai"}


@pytest.mark.parametrize("metode", ["answerCallbackQuery", "editMessageText"])
@pytest.mark.parametrize("jenis", [Jenis.GALAT, Jenis.PUTUS_SESUDAH, Jenis.BISU])
async def test_a_tap_comes_through_too(cuaca: Percakapan, metode: str, jenis: Jenis) -> None:
    await cuaca.say(SEKDA, "/anggaran 2024")
    cuaca.tiruan.gangguan.add(Gangguan(jenis=jenis, metode=metode))

    pesan = await cuaca.tap(SEKDA, "Prog. 2")

    assert pesan["text"].startswith("PROGRAM PEMERINTAHAN")
    assert statuses(cuaca.ruang.engine) == {"selesai"}


async def test_one_persons_trouble_holds_nobody_else_up(cuaca: Percakapan) -> None:
    await cuaca.say(KABAG, "/start")
    # For the Sekda nothing gets through, again and again.
    cuaca.tiruan.gangguan.add(
        Gangguan(jenis=Jenis.GALAT, metode="sendMessage", chat_id=SEKDA, kali=50)
    )
    terakhir = cuaca.tiruan.say(SEKDA, "/anggaran 2024 35")

    await cuaca.say_without_waiting(KABAG, "/anggaran 2024 42")

    assert answers(cuaca, KABAG, "Sub kegiatan nomor 42") == 1
    await cuaca.finish(terakhir)
    assert answers(cuaca, SEKDA, "Sub kegiatan nomor 35") == 1


async def test_a_locked_database_delays_the_confirmation_and_not_the_answer(
    cuaca: Percakapan,
) -> None:
    antrean = cuaca.tiruan.antrean
    lain = sqlite3.connect(str(cuaca.ruang.engine.url.database), isolation_level=None)
    lain.execute("BEGIN IMMEDIATE")

    update_id = await cuaca.say_without_waiting(SEKDA, "/anggaran 2024 35")

    assert antrean.confirmed_up_to < update_id
    lain.execute("ROLLBACK")
    lain.close()
    await cuaca.finish(update_id)
    assert answers(cuaca, SEKDA, "Sub kegiatan nomor 35") == 1
    assert statuses(cuaca.ruang.engine) == {"selesai"}


async def test_a_full_disk_loses_nothing_and_is_waited_out(cuaca: Percakapan) -> None:
    engine = cuaca.ruang.engine
    penuh = True

    def limit(dbapi: sqlite3.Connection, *_: object) -> None:
        # Not one page more than there is: SQLite's own "database or disk is full".
        dbapi.execute(f"PRAGMA max_page_count={1 if penuh else 1_000_000}")

    event.listen(engine, "checkout", limit)
    # Longer than the room that is left in the last page.
    update_id = await cuaca.say_without_waiting(SEKDA, f"halo {'x' * 3900}")

    assert answers(cuaca, SEKDA, "terlalu panjang") == 1
    assert cuaca.tiruan.antrean.confirmed_up_to < update_id
    assert masuk.list_known(engine, BOT.id, [update_id]) == frozenset()

    penuh = False
    await cuaca.finish(update_id)
    assert answers(cuaca, SEKDA, "terlalu panjang") == 1
    assert masuk.list_known(engine, BOT.id, [update_id]) == {update_id}
    assert statuses(engine) == {"selesai"}


async def test_after_an_outage_everything_that_waited_at_telegram_is_answered(
    cuaca: Percakapan,
) -> None:
    port = int(cuaca.url.rpartition(":")[2])
    await cuaca.server.stop()
    ids = [cuaca.tiruan.say(SEKDA, f"/anggaran 2024 {nomor}") for nomor in range(30, 40)]

    cuaca.server = await start(cuaca.tiruan, port=port)
    await cuaca.finish(ids[-1])

    assert [answers(cuaca, SEKDA, f"Sub kegiatan nomor {n} ") for n in range(30, 40)] == [1] * 10

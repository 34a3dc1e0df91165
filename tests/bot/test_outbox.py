"""What the bot owes goes out once, at Telegram's pace, and an unknown outcome stays unknown."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.demo.gangguan import Gangguan, Jenis
from bot.demo.laju import Laju as LajuTelegram
from bot.demo.tiruan import Persona
from bot.kurir import Kurir
from bot.outbox import Pengirim
from bot.ruang import Ruang
from core.hak import Peran
from core.services import keluar, masuk, orang
from core.services.kabar import Jenis as JenisKabar
from core.services.keluar import Antre
from storage.models import GrupRow, OutboxRow
from tests.bot.demo.dunia import ANI, BUDI, Dunia
from tests.bot.kotak_keluar import received, statuses, stranger
from tests.conftest import make_pelaku


async def test_a_notice_is_sent_once(pengirim: Pengirim, kosong: Engine, dunia: Dunia) -> None:
    stranger(kosong, dunia)
    stranger(kosong, dunia)

    assert await pengirim.send_due() is None
    await pengirim.send_due()

    assert len(received(dunia)) == 1
    assert "555" in received(dunia)[0]
    assert statuses(kosong) == ["terkirim"]


async def test_two_senders_at_once_send_one_message(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)

    await asyncio.gather(*(pengirim.send_due() for _ in range(5)))

    assert len(received(dunia)) == 1


async def test_a_chat_gets_one_message_a_second(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    for nomor in range(501, 504):
        stranger(kosong, dunia, nomor)

    counts = []
    for _ in range(3):
        berikut = await pengirim.send_due()
        counts.append(len(received(dunia)))
        dunia.jam.now = berikut or dunia.jam.now

    assert counts == [1, 2, 3]
    assert dunia.jam.now == dunia.tiruan.pesan[ANI][2].date + timedelta(seconds=2)


async def test_a_429_is_waited_out_and_holds_nobody_else_up(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.BANJIR, metode="sendMessage", detik=40))

    berikut = await pengirim.send_due()
    assert berikut == dunia.jam.now + timedelta(seconds=40)
    assert statuses(kosong) == ["menunggu"]
    dunia.jam.now += timedelta(seconds=39)
    await pengirim.send_due()
    assert received(dunia) == []
    dunia.jam.now += timedelta(seconds=1)
    await pengirim.send_due()
    assert len(received(dunia)) == 1


async def test_what_is_put_off_while_the_outbox_is_looked_at_is_seen(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def bring(kurir: Kurir, antre: Antre, diizinkan: datetime) -> bool:
        hasil = await bawa(kurir, antre, diizinkan)
        dijawab.set()
        return hasil

    def look(engine: Engine) -> datetime | None:
        # Telegram answers 429, and that is written down, after the outbox was read.
        berikut = lihat(engine)
        asyncio.run_coroutine_threadsafe(dijawab.wait(), putaran).result(10)
        return berikut

    bawa, lihat = Kurir.bring, keluar.next_at
    dijawab, putaran = asyncio.Event(), asyncio.get_running_loop()
    monkeypatch.setattr(Kurir, "bring", bring)
    monkeypatch.setattr(keluar, "next_at", look)
    stranger(kosong, dunia)
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.BANJIR, metode="sendMessage", detik=40))

    assert await pengirim.send_due() == dunia.jam.now + timedelta(seconds=40)


@pytest.mark.parametrize("jenis", [Jenis.PUTUS_SESUDAH, Jenis.BISU, Jenis.GALAT, Jenis.GERBANG])
async def test_what_may_have_arrived_is_never_sent_again_by_itself(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, jenis: Jenis
) -> None:
    stranger(kosong, dunia)
    dunia.tiruan.gangguan.add(Gangguan(jenis=jenis, metode="sendMessage"))

    await pengirim.send_due()
    before = len(received(dunia))
    dunia.jam.now += timedelta(days=1)
    await pengirim.send_due()

    assert statuses(kosong) == ["tak_pasti"]
    assert len(received(dunia)) == before


async def test_an_outage_is_waited_out_with_growing_pauses(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    tujuan = pengirim._kurir._bot._base_url  # noqa: SLF001
    pengirim._kurir._bot._base_url = "http://127.0.0.1:9/bot"  # noqa: SLF001  nobody listens there
    pauses = []
    # Five hours: long enough for the tries to be more than a power of two can stand.
    for _ in range(70):
        berikut = await pengirim.send_due()
        assert berikut is not None
        pauses.append((berikut - dunia.jam.now).total_seconds())
        dunia.jam.now = berikut
    assert pauses == [2, 4, 8, 16, 32, 64, 128, 256, *[300] * 62]
    assert statuses(kosong) == ["menunggu"]

    pengirim._kurir._bot._base_url = tujuan  # noqa: SLF001
    await pengirim.send_due()
    assert len(received(dunia)) == 1


async def test_what_was_being_sent_when_the_process_ended_is_unknown(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    now = Ruang(kosong, jam=lambda: dunia.jam.now).now()
    [satu] = keluar.list_due(kosong, now=now)
    assert keluar.claim(kosong, satu, now=now)

    assert keluar.begin_run(kosong, 42, mulai=dunia.jam.now) == 1
    await pengirim.send_due()

    assert statuses(kosong) == ["tak_pasti"]
    assert received(dunia) == []


async def test_somebody_who_blocked_the_bot_hears_after_the_next_start(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    dunia.tiruan.block(ANI)
    stranger(kosong, dunia)
    assert await pengirim.send_due() is None
    assert statuses(kosong) == ["menunggu"]

    dunia.tiruan.block(ANI, blocked=False)
    now = dunia.jam.now
    orang.mark_started(kosong, orang.recognize(kosong, ANI, nama="", now=now), now=now)
    dunia.jam.now += timedelta(seconds=1)
    await pengirim.send_due()

    assert len(received(dunia)) == 1


async def test_whoever_is_no_admin_any_more_hears_nothing_of_strangers(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    with Session(kosong) as session:
        session.connection().exec_driver_sql("DELETE FROM penugasan")
        session.commit()

    await pengirim.send_due()

    assert received(dunia) == []
    assert statuses(kosong) == ["batal"]


async def test_a_group_that_moved_gets_its_message_at_the_new_place(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    keluar.save_grup(kosong, grup, "Setda", keluar_at=None)
    with Session(kosong) as session, session.begin():
        keluar.owe_chat(session, JenisKabar.MAAF, grup, kunci="1", now=dunia.jam.now)
    baru = dunia.tiruan.migrate(grup)

    await pengirim.send_due()

    assert len(received(dunia, baru)) == 1
    assert statuses(kosong) == ["terkirim"]


@pytest.mark.parametrize("dikenal", [False, True])
async def test_a_group_that_moved_while_it_waited_for_an_answer_hears_that_there_is_none(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, *, dikenal: bool
) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    baru = dunia.tiruan.migrate(grup)
    if dikenal:
        keluar.save_grup(kosong, grup, "Setda", keluar_at=None)
        keluar.rename_grup(kosong, grup, baru)
    now = dunia.jam.now
    masuk.write(kosong, 42, [masuk.Masukan(update_id=7, isi="{}")], [], now=now)
    masuk.mark_failed(kosong, 42, 7, chat_id=grup, galat="ChatMigrated", now=now)

    await pengirim.send_due()

    assert len(received(dunia, baru)) == 1
    assert statuses(kosong) == ["terkirim"]
    with Session(kosong) as session:
        [row] = session.exec(select(GrupRow)).all()
        assert (row.chat_id, row.judul) == (baru, "Setda" if dikenal else "")


async def test_a_group_that_threw_the_bot_out_is_left_alone(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    keluar.save_grup(kosong, grup, "Setda", keluar_at=None)
    with Session(kosong) as session, session.begin():
        keluar.owe_chat(session, JenisKabar.MAAF, grup, kunci="1", now=dunia.jam.now)
    dunia.tiruan.change_bot_status(grup, "kicked")

    assert await pengirim.send_due() is None
    dunia.jam.now += timedelta(hours=1)
    dunia.tiruan.calls.clear()
    await pengirim.send_due()

    assert [nama for nama, _ in dunia.tiruan.calls if nama == "sendMessage"] == []


async def test_what_telegram_refuses_for_good_is_given_up(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    dunia.tiruan.people.pop(ANI)

    assert await pengirim.send_due() is None
    assert statuses(kosong) == ["gagal"]


async def test_many_chats_due_at_one_moment_leave_within_the_limit_for_all(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    banyak = 60
    for nomor in range(2001, 2001 + banyak):
        dunia.tiruan.people[nomor] = Persona(id=nomor, nama="P", keterangan="", username=None)
        dunia.tiruan.say(nomor, "/start")
        pelaku = make_pelaku(kosong, Peran.ADMIN, telegram_id=nomor)
        orang.mark_started(kosong, pelaku, now=dunia.jam.now)
    stranger(kosong, dunia)
    dunia.tiruan.calls.clear()
    tiap_detik = []

    berikut = await pengirim.send_due()
    while berikut is not None:
        tiap_detik.append(len(dunia.tiruan.calls))
        dunia.tiruan.calls.clear()
        dunia.jam.now = berikut
        berikut = await pengirim.send_due()
    tiap_detik.append(len(dunia.tiruan.calls))

    # The reader of this module's other tests is an admin too.
    assert sum(tiap_detik) == banyak + 1
    assert max(tiap_detik) == 30


async def test_the_pace_is_one_that_telegram_takes(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    dunia.tiruan.laju = LajuTelegram()
    for nomor in range(601, 612):
        stranger(kosong, dunia, nomor)

    berikut = await pengirim.send_due()
    while berikut is not None:
        dunia.jam.now = berikut
        berikut = await pengirim.send_due()

    assert len(received(dunia)) == 11
    with Session(kosong) as session:
        assert set(session.exec(select(OutboxRow.percobaan))) == {1}


async def test_the_next_message_leaves_before_a_slow_one_has_arrived(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    dunia.tiruan.say(BUDI, "/start")
    budi = make_pelaku(kosong, Peran.ADMIN, telegram_id=BUDI)
    orang.mark_started(kosong, budi, now=dunia.jam.now)
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.LAMBAT, chat_id=ANI, detik=60))
    tugas = asyncio.create_task(pengirim.run())
    try:
        async with asyncio.timeout(20):
            stranger(kosong, dunia, 501)
            pengirim.wake()
            await dunia.tiruan.kabar.wait(lambda: len(received(dunia, BUDI)) == 1)
            # That it has arrived is known only once Telegram's answer is back.
            while statuses(kosong).count("dikirim") != 1:  # noqa: ASYNC110  a database tells nobody
                await asyncio.sleep(0)
            dunia.jam.now += timedelta(seconds=2)
            stranger(kosong, dunia, 502)
            pengirim.wake()
            await dunia.tiruan.kabar.wait(lambda: len(received(dunia, BUDI)) == 2)
    finally:
        await pengirim.stop(tugas, 0)

    # To one chat one thing at a time: its second message waits until it is known of the first.
    assert len(received(dunia, ANI)) <= 1
    assert statuses(kosong).count("menunggu") == 1


async def test_what_was_put_off_by_telegram_is_looked_at_again_by_itself(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.BANJIR, metode="sendMessage", detik=40))
    stranger(kosong, dunia)
    tidur: list[float] = []

    async def passes(detik: float) -> None:
        if detik > 40:
            # Nothing is known to wait: only a word from somewhere ends this.
            await asyncio.Event().wait()
        tidur.append(detik)
        dunia.jam.now += timedelta(seconds=detik)
        await asyncio.sleep(0)

    pengirim._tidur = passes  # noqa: SLF001
    tugas = asyncio.create_task(pengirim.run())
    try:
        async with asyncio.timeout(20):
            await dunia.tiruan.kabar.wait(lambda: bool(received(dunia)))
    finally:
        await pengirim.stop(tugas, 5)

    assert 35 < max(tidur) <= 40
    assert statuses(kosong) == ["terkirim"]

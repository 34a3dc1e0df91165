"""Limits and faults of the stand-in, as the library meets them."""

from datetime import timedelta

import aiohttp
import pytest
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.demo.gangguan import Gangguan, Jenis
from bot.demo.laju import Laju
from tests.bot.demo.dunia import ANI, TOKEN, Dunia


def seconds(error: RetryAfter) -> float:
    """Return the wait; the library gives an int or a timedelta, by its settings."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else wait


async def test_a_chat_takes_a_short_burst_and_then_one_a_second(dunia: Dunia) -> None:
    dunia.tiruan.laju = Laju()
    for nomor in range(3):
        await dunia.bot.send_message(ANI, f"{nomor}")
    with pytest.raises(RetryAfter) as flood:
        await dunia.bot.send_message(ANI, "terlalu cepat")
    assert seconds(flood.value) == 3

    dunia.jam.now += timedelta(seconds=3)
    await dunia.bot.send_message(ANI, "cukup pelan")


async def test_a_group_takes_20_a_minute_edits_counted(dunia: Dunia) -> None:
    dunia.tiruan.laju = Laju()
    grup = dunia.tiruan.make_group("Setda", [ANI])
    pesan = await dunia.bot.send_message(grup, "0")
    for nomor in range(1, 20):
        dunia.jam.now += timedelta(seconds=1)
        await pesan.edit_text(f"{nomor}")

    with pytest.raises(RetryAfter) as flood:
        await pesan.edit_text("20")
    assert seconds(flood.value) == 41


async def test_thirty_a_second_in_all(dunia: Dunia) -> None:
    laju = Laju()
    taken = [laju.take(nomor, dunia.jam.now) for nomor in range(1, 32)]

    assert taken == [None] * 30 + [1]


@pytest.mark.parametrize(
    ("jenis", "galat", "terkirim"),
    [
        (Jenis.GALAT, NetworkError, 0),
        (Jenis.GERBANG, NetworkError, 0),
        (Jenis.BANJIR, RetryAfter, 0),
        (Jenis.PUTUS_SEBELUM, NetworkError, 0),
        (Jenis.PUTUS_SESUDAH, NetworkError, 1),
        (Jenis.TERPOTONG, NetworkError, 1),
        (Jenis.BISU, TimedOut, 1),
    ],
)
async def test_a_fault_hits_once_and_tells_whether_the_message_is_there(
    dunia: Dunia, jenis: Jenis, galat: type[Exception], terkirim: int
) -> None:
    dunia.tiruan.gangguan.add(Gangguan(jenis=jenis, metode="sendMessage", detik=2))
    before = len(dunia.tiruan.transcript(ANI))

    with pytest.raises(galat):
        await dunia.bot.send_message(ANI, "Halo")
    assert len(dunia.tiruan.transcript(ANI)) - before == terkirim

    await dunia.bot.send_message(ANI, "Halo lagi")


async def test_a_slow_answer_is_an_answer(dunia: Dunia) -> None:
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.LAMBAT, detik=0.05))

    assert (await dunia.bot.send_message(ANI, "Halo")).text == "Halo"


async def test_a_fault_can_be_meant_for_one_chat(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.GALAT, chat_id=grup))

    await dunia.bot.send_message(ANI, "lewat")
    with pytest.raises(NetworkError):
        await dunia.bot.send_message(grup, "tidak lewat")


async def test_faults_and_limits_are_ordered_over_http(dunia: Dunia) -> None:
    async with aiohttp.ClientSession() as session:
        await session.post(f"{dunia.url}/sim/fault", json={"jenis": "galat", "kali": 9})
        with pytest.raises(NetworkError):
            await dunia.bot.send_message(ANI, "Halo")
        await session.post(f"{dunia.url}/sim/fault", json={})
        await session.post(f"{dunia.url}/sim/limits", json={"on": True, "delay": 0.01})
        for nomor in range(3):
            await dunia.bot.send_message(ANI, f"{nomor}")
        with pytest.raises(RetryAfter):
            await dunia.bot.send_message(ANI, "terlalu cepat")


@pytest.mark.parametrize(
    "body",
    [
        "bukan json",
        "[]",
        '{"chat_id": [1], "text": "x"}',
        '{"chat_id": 1, "text": "x", "reply_markup": "{"}',
        '{"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [1]}}',
        '{"chat_id": 1, "text": "x", "reply_parameters": 7}',
    ],
)
async def test_a_broken_call_is_refused_with_a_reason(dunia: Dunia, body: str) -> None:
    kepala = {"Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{dunia.url}/bot{TOKEN}/sendMessage", data=body, headers=kepala) as response,
    ):
        assert response.status == 400
        assert (await response.json())["description"].startswith("Bad Request")


async def test_an_update_is_handed_out_again_as_it_is(dunia: Dunia) -> None:
    [update] = await dunia.bot.get_updates()
    await dunia.bot.get_updates(offset=update.update_id + 1)
    dunia.tiruan.antrean.put_raw(update.to_dict())

    [again] = await dunia.bot.get_updates()
    assert again == update


async def test_an_unknown_file_is_refused(dunia: Dunia) -> None:
    with pytest.raises(BadRequest, match=r"(?i)wrong remote file identifier"):
        await dunia.bot.send_photo(ANI, "AgACAgUAAxkBAAI")

"""Groups: what they are told, what they are not, and where they move to."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot import kirim
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from tests.bot.demo.dunia import ANI, Dunia
from tests.bot.percakapan import Percakapan, open_percakapan

SEKDA = 1001


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        yield satu


async def test_a_button_kept_in_a_group_shows_nobodys_figures(percakapan: Percakapan) -> None:
    tiruan = percakapan.tiruan
    grup = tiruan.make_group("Setda", [SEKDA])
    nomor = tiruan.put(
        grup, tiruan.bot.id, text="lama", tombol=[[{"text": "x", "callback_data": "agg:2024"}]]
    )
    update_id = tiruan.tap(SEKDA, nomor.message_id, "agg:2024", chat_id=grup)
    await percakapan.finish(update_id)

    assert "Rp" not in str(tiruan.transcript(grup))
    assert "obrolan pribadi" in str(tiruan.answers)


async def test_an_answer_follows_a_group_that_has_just_moved(dunia: Dunia) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    pesan = await dunia.bot.send_message(grup, "tanya")
    baru = dunia.tiruan.migrate(grup)

    await kirim.balas(pesan, Jawaban("jawaban"))

    assert "jawaban" in str(dunia.tiruan.transcript(baru))


async def test_a_shared_location_that_moves_is_no_edited_message(percakapan: Percakapan) -> None:
    await percakapan.say(SEKDA, "/start")
    chat = {"id": SEKDA, "type": "private", "first_name": "S"}
    isi: dict[str, Any] = {
        "message_id": 7,
        "date": 1,
        "edit_date": 2,
        "chat": chat,
        "from": percakapan.tiruan.people[SEKDA].to_api(),
        "location": {"latitude": 1.0, "longitude": 2.0, "live_period": 900},
    }
    assert await percakapan.inject(SEKDA, {"edited_message": isi}) == []
    tertulis = {nama: nilai for nama, nilai in isi.items() if nama != "location"}
    [jawaban] = await percakapan.inject(SEKDA, {"edited_message": {**tertulis, "text": "60"}})
    assert "tidak dibaca ulang" in jawaban["text"]

"""Groups: what they are told, what they are not, and where they move to."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from bot import kirim
from bot.jawaban import Jawaban
from bot.messages import umum
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


async def in_group(percakapan: Percakapan, grup: int, teks: str, **isi: int) -> list[str]:
    """Say something in a group; return what the bot says there."""
    sebelum = len(percakapan.tiruan.transcript(grup))
    await percakapan.finish(percakapan.tiruan.say(SEKDA, teks, chat_id=grup, **isi))
    baru = percakapan.tiruan.transcript(grup)[sebelum:]
    return [satu["text"] for satu in baru if satu["from"] == "bot"]


@pytest.mark.parametrize(
    "teks",
    [
        "berapa serapan bagian hukum 2024?",
        "@bot_lain berapa serapan 2024?",
        "surel a@ceker_bot.id, capaian 2024",
        "capaian 2024",
    ],
)
async def test_what_people_say_to_each_other_in_a_group_is_met_with_silence(
    percakapan: Percakapan, teks: str
) -> None:
    # As an administrator of the group the bot is shown all of it.
    grup = percakapan.tiruan.make_group("Setda", [SEKDA], bot="administrator")

    assert await in_group(percakapan, grup, teks) == []


@pytest.mark.parametrize(
    ("sebut", "teks"),
    [(str.lower, "{} berapa serapan bagian hukum 2024?"), (str.upper, "🙏 capaian 2024 {}")],
)
async def test_whoever_names_the_bot_in_a_group_is_led_to_the_private_chat(
    percakapan: Percakapan, sebut: Callable[[str], str], teks: str
) -> None:
    grup = percakapan.tiruan.make_group("Setda", [SEKDA])
    nama = sebut(f"@{percakapan.tiruan.bot.username}")

    jawaban = await in_group(percakapan, grup, teks.format(nama))

    assert jawaban == [umum.DI_GRUP]


async def test_a_reply_to_the_bot_is_said_to_it_and_one_to_others_is_not(
    percakapan: Percakapan,
) -> None:
    tiruan = percakapan.tiruan
    grup = tiruan.make_group("Setda", [SEKDA], bot="administrator")
    bot = tiruan.put(grup, tiruan.bot.id, text="Laporan yang sedang dikumpulkan").message_id
    orang = tiruan.put(grup, SEKDA, text="rapat jam 9").message_id

    assert await in_group(percakapan, grup, "serapan berapa?", reply_to=bot) == [umum.DI_GRUP]
    assert await in_group(percakapan, grup, "serapan berapa?", reply_to=orang) == []


async def test_what_stands_in_a_topic_that_the_bot_opened_is_not_said_to_it(
    percakapan: Percakapan,
) -> None:
    tiruan = percakapan.tiruan
    grup = tiruan.make_group("Setda", [SEKDA])
    isi: dict[str, Any] = {
        "date": 1,
        "chat": tiruan.chat(grup),
        "from": tiruan.people[SEKDA].to_api(),
        "message_thread_id": 77,
        "is_topic_message": True,
    }
    awal = isi | {
        "message_id": 77,
        "from": tiruan.bot.to_api(),
        "forum_topic_created": {"name": "Laporan", "icon_color": 1},
    }
    pesan = isi | {"message_id": 90, "text": "serapan berapa?", "reply_to_message": awal}
    await percakapan.finish(tiruan.inject({"message": pesan}))

    assert [m for m in tiruan.transcript(grup) if m["from"] == "bot"] == []

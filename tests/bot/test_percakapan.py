"""Dialogues with the real bot over real HTTP: what a person gets, and that it is never silence."""

import asyncio
import json
from typing import Any

import pytest

from bot.demo.jalan import ORANG
from core.services import orang
from tests.bot.percakapan import Percakapan
from tests.gambar import make_png

SEKDA, KABAG_HUKUM, KABAG_ORGANISASI, OPERATOR, ADMIN, TAMU = (p.id for p in ORANG)


def texts(messages: list[dict[str, Any]]) -> str:
    return "\n".join(m["text"] for m in messages)


async def test_capaian_2024_is_one_message_with_all_ten_indikator(percakapan: Percakapan) -> None:
    [answer] = await percakapan.say(SEKDA, "/capaian 2024")

    for figures in ("12,41   8,86  71,39%", "75     71  94,67%", "belum rilis", "Inovasi"):
        assert figures in answer["text"]
    assert "96,23" in answer["text"]
    assert "9 dari 10 indikator, Nilai AKIP belum rilis" in answer["text"]
    assert "94,66 tercetak, 94,67 dihitung" in answer["text"]
    assert [b["text"] for b in answer["buttons"][1]] == ["1", "2", "3", "4", "5"]


async def test_buttons_drill_down_to_a_sub_kegiatan_and_back_in_place(
    percakapan: Percakapan,
) -> None:
    [summary] = await percakapan.say(SEKDA, "/anggaran 2024")
    program = await percakapan.tap(SEKDA, "Pemerintahan & kesra")
    kegiatan = await percakapan.tap(SEKDA, "Keg. 13 ")
    sub = await percakapan.tap(SEKDA, "42. ")
    assert "Rp1.244.065.433" in sub["text"]
    assert "93,59%" in sub["text"]
    back = await percakapan.tap(SEKDA, "Kembali")

    ids = {m["message_id"] for m in (summary, program, kegiatan, sub, back)}
    assert ids == {summary["message_id"]}
    assert back["text"] == kegiatan["text"]
    assert "edit_date" in back


async def test_every_tap_is_answered_once(percakapan: Percakapan) -> None:
    await percakapan.say(SEKDA, "/capaian 2024")
    await percakapan.tap(SEKDA, "Sumber")

    assert len(percakapan.tiruan.answers) == 1


async def test_a_second_tap_on_the_same_button_is_no_error(percakapan: Percakapan) -> None:
    await percakapan.say(SEKDA, "/menu")
    message = percakapan.last(SEKDA)
    first = await percakapan.tap_data(SEKDA, message["message_id"], "menu:bantuan")
    data = first["buttons"][0][0]["data"]
    await percakapan.tap_data(SEKDA, message["message_id"], data)

    assert "Mohon maaf" not in percakapan.last(SEKDA)["text"]


async def test_a_stranger_learns_only_how_to_ask_and_the_admin_hears_once(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(ADMIN, "/start")
    first = await percakapan.say(TAMU, "/capaian 2024")
    second = await percakapan.say(TAMU, "/anggaran")

    assert str(TAMU) in texts(first)
    assert texts(first) == texts(second)
    assert "71,39" not in texts(first + second)
    notices = [m for m in percakapan.tiruan.transcript(ADMIN) if "belum terdaftar" in m["text"]]
    assert len(notices) == 1
    assert str(TAMU) in notices[0]["text"]


async def test_a_stranger_cannot_use_a_button_kept_from_better_days(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(TAMU, "/start")
    update = {
        "callback_query": {
            "id": "1",
            "from": percakapan.tiruan.people[TAMU].to_api(),
            "message": percakapan.tiruan.to_api(percakapan.tiruan.pesan[TAMU][2]),
            "chat_instance": "1",
            "data": "agg:2024",
        }
    }
    percakapan.tiruan.callbacks["1"] = percakapan.tiruan.now()
    await percakapan.inject(TAMU, update)

    assert "Rp" not in json.dumps(percakapan.tiruan.transcript(TAMU))


async def test_an_operator_gets_what_concerns_the_own_unit_only(percakapan: Percakapan) -> None:
    budget = await percakapan.say(OPERATOR, "/anggaran 2024")
    row = await percakapan.say(OPERATOR, "/anggaran 2024 42")
    capaian = await percakapan.say(OPERATOR, "/capaian 2024")

    assert "Tidak ada kegiatan" in texts(budget)
    assert "Rp" not in texts(budget + row)
    assert "2 dari 10 indikator" in texts(capaian)


@pytest.mark.parametrize("person", [p.id for p in ORANG])
@pytest.mark.parametrize(
    "text",
    [
        "/start",
        "/start abc",
        "/menu",
        "/bantuan",
        "/batal",
        "/capain",
        "/",
        "/capaian 1999",
        "/capaian tw2 2024",
        "/capaian zzzz",
        "/anggaran 0",
        "/anggaran 99",
        "/anggaran 9.9.9",
        "halo",
        "?",
        "🙂",
        "<b>&",
        "a" * 4000,
        "/anggaran " + "b" * 3900,
    ],
)
async def test_every_text_gets_one_answer(percakapan: Percakapan, person: int, text: str) -> None:
    answers = await percakapan.say(person, text)

    assert len([a for a in answers if "satu kali untuk setiap orang" not in a["text"]]) == 1
    assert "gangguan di sistem" not in answers[0]["text"]


@pytest.mark.parametrize("kind", ["photo", "sticker", "document", "voice", "video"])
async def test_what_is_not_text_is_answered_too(percakapan: Percakapan, kind: str) -> None:
    [answer] = await percakapan.send_file(SEKDA, kind, make_png())

    assert "belum dapat membaca" in answer["text"]


async def test_an_edited_message_is_answered_and_not_read_again(percakapan: Percakapan) -> None:
    await percakapan.say(SEKDA, "/capaian 2023")
    [answer] = await percakapan.edit(SEKDA, 1, "/capaian 2024")

    assert "disunting" in answer["text"]
    assert "71,39" not in answer["text"]


async def test_the_command_menu_depends_on_the_role(percakapan: Percakapan) -> None:
    tiruan = percakapan.tiruan
    assert [c["command"] for c in tiruan.commands_of(TAMU)] == ["start"]

    await percakapan.say(SEKDA, "/start")
    await percakapan.say(OPERATOR, "/start")

    sekda, operator = tiruan.commands_of(SEKDA), tiruan.commands_of(OPERATOR)
    assert [c["command"] for c in sekda][:2] == ["capaian", "anggaran"]
    assert sekda[0]["description"] != operator[0]["description"]


async def test_whoever_has_sent_start_can_be_reached_until_they_block(
    percakapan: Percakapan,
) -> None:
    engine, now = percakapan.ruang.engine, percakapan.ruang.now()

    def sekda() -> orang.Anggota:
        return next(u for u in orang.list_users(engine, now=now) if u.telegram_id == SEKDA)

    await percakapan.say(SEKDA, "/menu")
    assert sekda().mulai_at is None
    await percakapan.say(SEKDA, "/start")
    assert sekda().mulai_at == now
    await percakapan.finish(percakapan.tiruan.block(SEKDA))
    assert sekda().diblokir_at == now


async def test_many_people_at_once_each_get_their_own_answer(percakapan: Percakapan) -> None:
    await asyncio.gather(
        *(percakapan.say(person, "/start") for person in (SEKDA, KABAG_HUKUM, OPERATOR))
    )

    assert "Pimpinan" in percakapan.last(SEKDA)["text"]
    assert "Kepala Bagian Hukum" in percakapan.last(KABAG_HUKUM)["text"]
    assert "Operator Dinas Kesehatan" in percakapan.last(OPERATOR)["text"]

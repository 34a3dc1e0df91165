"""From a question that nobody understood to one that is answered, over the chat."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.ruang import Ruang
from core.services import orang, sebutan, sejarah
from tests.bot.percakapan import Percakapan, open_percakapan

KABAG, ADMIN = 1002, 1005
TANYA = "brp serapan bapelkes 2024"


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


async def explain(percakapan: Percakapan) -> dict[str, Any]:
    await percakapan.say(ADMIN, "/pertanyaan")
    for label in ("brp serapan", "Tambah sebutan", "bapelkes"):
        await percakapan.tap(ADMIN, label)
    await percakapan.say(ADMIN, "bagian hukum")
    return await percakapan.tap(ADMIN, "Bagian Hukum (unit)")


async def test_an_admin_explains_a_word_and_the_next_who_asks_is_answered(
    percakapan: Percakapan,
) -> None:
    [sebelum] = await percakapan.say(KABAG, TANYA)
    tinjau = await explain(percakapan)
    data = tinjau["buttons"][0][0]["data"]
    # An impatient thumb: both taps are on their way before the first is answered.
    ketukan = [percakapan.tiruan.tap(ADMIN, tinjau["message_id"], data) for _ in range(2)]
    await percakapan.finish(ketukan[-1])
    [sesudah] = await percakapan.say(KABAG, TANYA)

    assert "bapelkes" in sebelum["text"]
    assert "79,07%" not in sebelum["text"]
    assert "79,07%" in sesudah["text"]
    assert "Bagian Hukum, 2024" in sesudah["text"]
    assert sejarah.verify(percakapan.ruang.engine).cacat == ()
    [kosong] = await percakapan.say(ADMIN, "/pertanyaan")
    assert "Tidak ada pertanyaan yang menunggu" in kosong["text"]


async def test_a_word_that_is_removed_is_unknown_to_the_next_who_asks(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(KABAG, TANYA)
    await explain(percakapan)
    await percakapan.tap(ADMIN, "Simpan")
    await percakapan.say(ADMIN, "/pertanyaan sebutan")
    for label in ("Hapus", "Ya, hapus"):
        await percakapan.tap(ADMIN, label)

    [jawaban] = await percakapan.say(KABAG, TANYA)

    assert "79,07%" not in jawaban["text"]
    # Asked again without an answer, it is back on the list.
    [daftar] = await percakapan.say(ADMIN, "/pertanyaan")
    assert "Bagian Hukum, 2 kali" in daftar["text"]


async def test_others_are_told_politely(percakapan: Percakapan) -> None:
    await percakapan.say(KABAG, "/start")

    [jawaban] = await percakapan.say(KABAG, "/pertanyaan")

    assert "/pertanyaan hanya untuk admin CEKER" in jawaban["text"]


async def test_a_refusal_on_saving_is_told_in_words(percakapan: Percakapan) -> None:
    await percakapan.say(KABAG, TANYA)
    tinjau = await explain(percakapan)
    ruang = percakapan.ruang
    admin = orang.look_up(ruang.engine, ADMIN, admins=None, now=ruang.now())
    umum = sebutan.find_things(ruang.engine, admin, "bagian umum")[0]
    sebutan.add(ruang.engine, None, admin, "bapelkes", umum, now=ruang.now())

    await percakapan.tap_data(ADMIN, tinjau["message_id"], tinjau["buttons"][0][0]["data"])

    assert "sudah berarti Bagian Umum" in str(percakapan.tiruan.answers)

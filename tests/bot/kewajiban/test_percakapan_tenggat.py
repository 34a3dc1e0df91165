"""Over the chat: a kind is activated, extended and reminded of; nobody else may."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import pytest
from sqlmodel import Session, select

from bot.ruang import Ruang
from storage.models import KewajibanRow, SejarahRow
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import WIB

KABAG, ADMIN = 1002, 1005
RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(replace(ruang, jam=lambda: RABU)) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


async def test_a_kind_is_activated_once_and_a_unit_extended(percakapan: Percakapan) -> None:
    await percakapan.say(ADMIN, "/atur_tenggat")
    await percakapan.tap(ADMIN, "IKK LPPD")
    await percakapan.tap(ADMIN, "Aktifkan")
    tanya = percakapan.last(ADMIN)
    assert "27 kewajiban baru." in tanya["text"]
    data = tanya["buttons"][0][0]["data"]
    # An impatient thumb: both taps are on their way before the first is answered.
    ketukan = [percakapan.tiruan.tap(ADMIN, tanya["message_id"], data) for _ in range(2)]
    await percakapan.finish(ketukan[-1])
    assert "sudah tidak berlaku" in str(percakapan.tiruan.answers)

    baris = "/atur_tenggat perpanjang dinkes ikk 2026 15 Februari alasan kantor kebanjiran"
    await percakapan.say(ADMIN, baris)
    await percakapan.tap(ADMIN, "Simpan")

    assert "Unit: 27 (1 diperpanjang)" in percakapan.last(ADMIN)["text"]
    with Session(percakapan.ruang.engine) as session:
        assert len(session.exec(select(KewajibanRow)).all()) == 27
        jenis = [row.jenis for row in session.exec(select(SejarahRow))]
    assert jenis.count("kewajiban_diatur") == 2


async def test_others_are_told_politely(percakapan: Percakapan) -> None:
    await percakapan.say(KABAG, "/start")

    [jawaban] = await percakapan.say(KABAG, "/atur_tenggat aktifkan ikk")

    assert "/atur_tenggat hanya untuk admin CEKER" in jawaban["text"]

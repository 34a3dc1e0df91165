"""The calendar is changed over the chat, by an admin and nobody else."""

from collections.abc import AsyncIterator
from datetime import date

import pytest
from sqlmodel import Session, select

from bot.ruang import Ruang
from core.services import hari_kerja
from storage.models import HariKhususRow, SejarahRow
from tests.bot.percakapan import Percakapan, open_percakapan

KABAG, ADMIN = 1002, 1005
HUT = date(2026, 12, 1)


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


async def test_a_day_off_is_asked_for_shown_saved_once_and_taken_back(
    percakapan: Percakapan,
) -> None:
    engine = percakapan.ruang.engine
    await percakapan.say(ADMIN, "/atur_tenggat")
    for label in ("Hari libur", "Tambah libur"):
        await percakapan.tap(ADMIN, label)
    [tanya] = await percakapan.say(ADMIN, "1 Desember 2026 HUT kota")
    assert "Selasa, 1 Desember 2026" in tanya["text"]
    assert hari_kerja.load_calendar(engine).is_working(HUT)
    data = tanya["buttons"][0][0]["data"]
    # An impatient thumb: both taps are on their way before the first is answered.
    ketukan = [percakapan.tiruan.tap(ADMIN, tanya["message_id"], data) for _ in range(2)]
    await percakapan.finish(ketukan[-1])

    assert "Tersimpan. Selasa, 1 Desember 2026" in percakapan.last(ADMIN)["text"]
    assert "sudah tidak berlaku" in str(percakapan.tiruan.answers)
    assert not hari_kerja.load_calendar(engine).is_working(HUT)
    for label in ("Batalkan perubahan", "1 Des tambah", "Simpan"):
        await percakapan.tap(ADMIN, label)

    assert "Dibatalkan." in percakapan.last(ADMIN)["text"]
    assert hari_kerja.load_calendar(engine).is_working(HUT)
    with Session(engine) as session:
        jenis = [row.jenis for row in session.exec(select(SejarahRow)) if "hari" in row.jenis]
        assert jenis == ["hari_diubah", "perubahan_hari_dicabut"]
        assert len(session.exec(select(HariKhususRow)).all()) == 1


async def test_others_are_told_politely(percakapan: Percakapan) -> None:
    await percakapan.say(KABAG, "/start")

    [jawaban] = await percakapan.say(KABAG, "/atur_tenggat libur 1 Desember 2026 HUT kota")

    assert "/atur_tenggat hanya untuk admin CEKER" in jawaban["text"]


async def test_a_refusal_on_a_button_is_told_in_words(percakapan: Percakapan) -> None:
    [lama] = await percakapan.say(ADMIN, "/atur_tenggat coret")
    await percakapan.say(ADMIN, "/atur_tenggat coret")
    for label in ("1 Jan Tahun Baru", "Simpan"):
        await percakapan.tap(ADMIN, label)

    await percakapan.tap_data(ADMIN, lama["message_id"], "ko:20260101")

    assert "sudah dicoret oleh Admin CEKER" in str(percakapan.tiruan.answers)

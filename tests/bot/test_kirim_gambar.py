"""Pictures over real HTTP: who gets which, when one is drawn, and that nobody waits for it."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.demo.jalan import ORANG
from bot.grafik.pelukis import GambarGagalError, Pelukis
from bot.grafik.uraian import Gambar, Grafik
from bot.kirim_gambar import Galeri
from core.services import gambar_terkirim
from tests.bot.percakapan import Percakapan
from tests.gambar import make_png

SEKDA, KABAG_HUKUM, _, OPERATOR, ADMIN, TAMU = (p.id for p in ORANG)
Json = dict[str, Any]


class PelukisUji(Pelukis):
    """Counts what it is asked for, and draws what the test says."""

    def __init__(self, *, gagal: Exception | None = None) -> None:
        super().__init__()
        self.gagal = gagal
        self.digambar: list[Gambar] = []
        self.mulai, self.boleh = asyncio.Event(), asyncio.Event()
        self.boleh.set()

    async def draw(self, grafik: Gambar) -> bytes:
        self.digambar.append(grafik)
        self.mulai.set()
        await self.boleh.wait()
        if self.gagal:
            raise self.gagal
        return make_png()


@pytest.fixture
def ganti_pelukis(percakapan: Percakapan) -> Callable[[PelukisUji], PelukisUji]:
    """Return what has the bot draw with another one."""

    def ganti(pelukis: PelukisUji) -> PelukisUji:
        app = percakapan.layanan.app
        app.bot_data["galeri"] = Galeri(app.bot, percakapan.ruang, pelukis)
        return pelukis

    return ganti


@pytest.fixture
def pelukis(ganti_pelukis: Callable[[PelukisUji], PelukisUji]) -> PelukisUji:
    return ganti_pelukis(PelukisUji())


def photos(percakapan: Percakapan, person: int) -> list[Json]:
    return [m for m in percakapan.tiruan.transcript(person) if m["kind"] == "photo"]


def calls(percakapan: Percakapan, nama: str) -> list[Json]:
    return [isi for metode, isi in percakapan.tiruan.calls if metode == nama]


async def open_picture(percakapan: Percakapan, person: int, text: str) -> Json:
    await percakapan.say(person, text)
    return await percakapan.tap(person, "Grafik")


async def test_a_tap_on_grafik_sends_a_picture_and_leaves_the_text(percakapan: Percakapan) -> None:
    [text] = await percakapan.say(SEKDA, "/capaian 2024")
    photo = await percakapan.tap(SEKDA, "Grafik")

    assert photo["kind"] == "photo"
    assert "9 dari 10 indikator, Nilai AKIP belum rilis" in photo["caption"]
    assert "IKU-7: 94,66 tercetak, 94,67 dihitung" in photo["caption"]
    assert "Data dokumen LKjIP Setda Kota Bengkulu 2024." in photo["caption"]
    assert text in percakapan.tiruan.transcript(SEKDA)
    png = percakapan.tiruan.berkas[photo["photo"]["file_id"]].isi
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") == 1080
    assert [isi["action"] for isi in calls(percakapan, "sendChatAction")] == ["upload_photo"]
    assert len(percakapan.tiruan.answers) == 1


@pytest.mark.parametrize(
    ("text", "taps", "caption"),
    [
        ("/capaian 2024", ["Sasaran 2"], "Sasaran 2: Meningkatnya Akuntabilitas Kinerja"),
        ("/anggaran 2024", [], "51 dari 54 sub kegiatan"),
        ("/anggaran 2024", ["Pemerintahan & kesra"], "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN"),
        ("/anggaran 2024", ["Pemerintahan & kesra", "Keg. 14"], 'nomor 45 (tercetak "-")'),
    ],
)
async def test_sasaran_budget_programme_and_kegiatan_have_a_picture(
    percakapan: Percakapan, pelukis: PelukisUji, text: str, taps: list[str], caption: str
) -> None:
    await percakapan.say(SEKDA, text)
    for label in taps:
        await percakapan.tap(SEKDA, label)
    photo = await percakapan.tap(SEKDA, "Grafik")

    assert photo["kind"] == "photo"
    assert caption in photo["caption"]
    assert len(pelukis.digambar) == 1


async def test_the_same_picture_is_drawn_once_and_sent_again_by_its_file_id(
    percakapan: Percakapan, pelukis: PelukisUji
) -> None:
    first = await open_picture(percakapan, SEKDA, "/capaian 2024")
    second = await open_picture(percakapan, SEKDA, "/capaian 2024")
    third = await open_picture(percakapan, KABAG_HUKUM, "/capaian 2024")

    assert len(pelukis.digambar) == 1
    file_id = first["photo"]["file_id"]
    assert [p["photo"]["file_id"] for p in (second, third)] == [file_id, file_id]
    assert [isi.get("photo") for isi in calls(percakapan, "sendPhoto")][1:] == [file_id, file_id]
    assert len(calls(percakapan, "sendChatAction")) == 1


async def test_a_picture_asked_for_twice_at_once_is_drawn_once(
    percakapan: Percakapan, pelukis: PelukisUji
) -> None:
    await percakapan.say(SEKDA, "/capaian 2024")
    pelukis.boleh.clear()
    message = percakapan.last(SEKDA)["message_id"]
    percakapan.tiruan.tap(SEKDA, message, "cap.g:2024")
    await asyncio.wait_for(pelukis.mulai.wait(), 20)
    await percakapan.say_without_waiting(KABAG_HUKUM, "/capaian 2024")
    update_id = percakapan.tiruan.tap(
        KABAG_HUKUM, percakapan.last(KABAG_HUKUM)["message_id"], "cap.g:2024"
    )
    await percakapan.tiruan.antrean.wait_confirmed(update_id)
    pelukis.boleh.set()
    await percakapan.finish(update_id)

    assert len(photos(percakapan, SEKDA)) == len(photos(percakapan, KABAG_HUKUM)) == 1
    assert len(pelukis.digambar) == 1


async def test_a_file_id_that_telegram_refuses_is_drawn_and_sent_up_again(
    percakapan: Percakapan, pelukis: PelukisUji
) -> None:
    first = await open_picture(percakapan, SEKDA, "/capaian 2024")
    gambar_terkirim.remember(
        percakapan.ruang.engine,
        bot_id=percakapan.tiruan.bot.id,
        kunci=pelukis.digambar[0].kunci,
        file_id="AgAC-hilang",
        now=percakapan.ruang.now(),
    )
    second = await open_picture(percakapan, SEKDA, "/capaian 2024")
    third = await open_picture(percakapan, SEKDA, "/capaian 2024")

    assert len(pelukis.digambar) == 2
    assert second["photo"]["file_id"] != first["photo"]["file_id"]
    assert third["photo"]["file_id"] == second["photo"]["file_id"]


async def test_buttons_under_a_picture_lead_to_a_new_text(
    percakapan: Percakapan, pelukis: PelukisUji
) -> None:
    photo = await open_picture(percakapan, SEKDA, "/capaian 2024")
    text = await percakapan.tap(SEKDA, "Ringkasan")

    assert text["kind"] == "text"
    assert "12,41   8,86  71,39%" in text["text"]
    assert text["message_id"] > photo["message_id"]
    assert photo in percakapan.tiruan.transcript(SEKDA)
    assert len(pelukis.digambar) == 1


async def test_an_operator_s_picture_shows_only_the_own_unit(
    percakapan: Percakapan, pelukis: PelukisUji
) -> None:
    await open_picture(percakapan, SEKDA, "/capaian 2024")
    photo = await open_picture(percakapan, OPERATOR, "/capaian 2024")

    assert "2 dari 10 indikator dapat Anda lihat" in photo["caption"]
    semua, sendiri = pelukis.digambar
    assert isinstance(semua, Grafik)
    assert isinstance(sendiri, Grafik)
    assert len(semua.batang) == 10
    assert [b.label for b in sendiri.batang] == ["IKU-4 IKK LPPD", "IKU-5 IKM min. B"]


@pytest.mark.parametrize("data", ["agf:2024:j:0", "agf:2024:p:2", "agf:2024:k:13", "cap.g:2024:S3"])
async def test_an_operator_gets_no_picture_of_others_by_an_old_button(
    percakapan: Percakapan, pelukis: PelukisUji, data: str
) -> None:
    await percakapan.tap_stale(OPERATOR, data)

    assert photos(percakapan, OPERATOR) == []
    assert pelukis.digambar == []


@pytest.mark.parametrize("data", ["cap.g:2024", "agf:2024:j:0"])
async def test_a_stranger_gets_no_picture_by_an_old_button(
    percakapan: Percakapan, pelukis: PelukisUji, data: str
) -> None:
    await percakapan.tap_stale(TAMU, data)

    assert photos(percakapan, TAMU) == []
    assert pelukis.digambar == []
    assert "71,39" not in json.dumps(percakapan.tiruan.transcript(TAMU))


async def test_others_are_answered_while_a_picture_is_drawn(
    percakapan: Percakapan, pelukis: PelukisUji
) -> None:
    await percakapan.say(SEKDA, "/capaian 2024")
    await percakapan.say(ADMIN, "/start")
    pelukis.boleh.clear()
    tiruan = percakapan.tiruan
    tiruan.tap(SEKDA, percakapan.last(SEKDA)["message_id"], "cap.g:2024")
    await asyncio.wait_for(pelukis.mulai.wait(), 20)
    update_id = await percakapan.say_without_waiting(ADMIN, "/menu")

    assert photos(percakapan, SEKDA) == []
    assert "Menu" in percakapan.last(ADMIN)["text"]
    pelukis.boleh.set()
    await percakapan.finish(update_id)
    assert len(photos(percakapan, SEKDA)) == 1


async def test_what_cannot_be_drawn_is_said_with_a_way_back(
    percakapan: Percakapan, ganti_pelukis: Callable[[PelukisUji], PelukisUji]
) -> None:
    ganti_pelukis(PelukisUji(gagal=GambarGagalError()))
    answer = await open_picture(percakapan, SEKDA, "/capaian 2024")

    assert answer["text"].startswith("Mohon maaf, grafik belum dapat digambar")
    assert (await percakapan.tap(SEKDA, "Ringkasan"))["text"].startswith("Capaian kinerja 2024")


async def test_an_error_that_nobody_foresaw_is_no_silence(
    percakapan: Percakapan, ganti_pelukis: Callable[[PelukisUji], PelukisUji]
) -> None:
    ganti_pelukis(PelukisUji(gagal=RuntimeError("uji")))
    answer = await open_picture(percakapan, SEKDA, "/capaian 2024")

    assert "gangguan di sistem" in answer["text"]

"""Reports over real HTTP: who gets which, when one is made, and that nobody waits for it."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from bot.demo.jalan import ORANG
from bot.intake.pekerja import Pekerja
from bot.intake.tempat import TEMPAT
from bot.jawaban import Jawaban
from bot.kirim_laporan import Pengantar
from bot.lkjip.pabrik import Pabrik
from bot.lkjip.pesanan import Hasil, Sebab, Tugas
from core.services import gambar_terkirim
from tests.bot.lkjip.pesanan import PembuatUji, make_pesanan
from tests.bot.percakapan import Percakapan

SEKDA, KABAG_HUKUM, _, OPERATOR, ADMIN, TAMU = (p.id for p in ORANG)
Json = dict[str, Any]
MENYUSUN = "Menyusun laporan… tabel, grafik, berkas."


class Penahan(PembuatUji):
    """Makes nothing before it may."""

    def __init__(self) -> None:
        super().__init__()
        self.mulai, self.boleh = asyncio.Event(), asyncio.Event()
        self.boleh.set()

    async def __call__(self, tugas: Tugas) -> Hasil:
        self.mulai.set()
        await self.boleh.wait()
        return await super().__call__(tugas)


Ganti = Callable[[float], Penahan]


@pytest.fixture
def ganti(percakapan: Percakapan) -> Ganti:
    """Return what has the bot make files that take no time, and speak of it after so long."""

    def replace(sabar_detik: float) -> Penahan:
        app, pembuat = percakapan.layanan.app, Penahan()
        pabrik = Pabrik(percakapan.ruang.data_dir, pembuat)
        app.bot_data["pengantar"] = Pengantar(
            app.bot, percakapan.ruang, pabrik, sabar_detik=sabar_detik
        )
        return pembuat

    return replace


@pytest.fixture
def pembuat(ganti: Ganti) -> Penahan:
    return ganti(20)


def documents(percakapan: Percakapan, person: int) -> list[Json]:
    return [m for m in percakapan.tiruan.transcript(person) if m["kind"] == "document"]


def calls(percakapan: Percakapan, nama: str) -> list[Json]:
    return [isi for metode, isi in percakapan.tiruan.calls if metode == nama]


def content(percakapan: Percakapan, dokumen: Json) -> bytes:
    isi: bytes = percakapan.tiruan.berkas[dokumen["document"]["file_id"]].isi
    return isi


async def order(percakapan: Percakapan, person: int, label: str = "Word") -> Json:
    await percakapan.say(person, "/laporan 2024")
    return await percakapan.tap(person, label)


async def begin(percakapan: Percakapan, person: int, pembuat: Penahan) -> int:
    """Tap Word while nothing may be made; return the update once it is at work."""
    await percakapan.say(person, "/laporan 2024")
    pembuat.boleh.clear()
    update_id = percakapan.tiruan.tap(person, percakapan.last(person)["message_id"], "df:2024:docx")
    await asyncio.wait_for(pembuat.mulai.wait(), 20)
    return update_id


async def test_a_tap_sends_a_file_of_the_year_and_leaves_the_summary(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    [ringkasan] = await percakapan.say(SEKDA, "/laporan 2024")
    dokumen = await percakapan.tap(SEKDA, "Word")

    assert dokumen["document"]["file_name"] == "LKjIP-2024-Bab-III.docx"
    assert dokumen["caption"] == ("Bab III LKjIP 2024\nDisusun 23 November 2026 10.00 WIB.")
    assert content(percakapan, dokumen).startswith(b"docx")
    assert ringkasan in percakapan.tiruan.transcript(SEKDA)
    assert [isi["action"] for isi in calls(percakapan, "sendChatAction")] == ["upload_document"]
    assert len(percakapan.tiruan.answers) == len(pembuat.tugas) == 1


async def test_a_real_file_comes_within_one_tap(percakapan: Percakapan) -> None:
    dokumen = await order(percakapan, SEKDA, "Excel")

    assert dokumen["document"]["file_name"] == "LKjIP-2024-Bab-III.xlsx"
    assert content(percakapan, dokumen).startswith(b"PK")


async def test_the_same_file_is_made_once_and_sent_again_by_its_file_id(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    pertama = await order(percakapan, SEKDA)
    lagi = await order(percakapan, SEKDA)
    admin = await order(percakapan, ADMIN)
    excel = await order(percakapan, SEKDA, "Excel")

    assert len(pembuat.tugas) == 1
    file_id = pertama["document"]["file_id"]
    assert [d["document"]["file_id"] for d in (lagi, admin)] == [file_id, file_id]
    assert excel["document"]["file_id"] != file_id
    assert lagi["caption"] == pertama["caption"]


async def test_a_file_id_that_telegram_refuses_is_sent_up_again(
    percakapan: Percakapan, pembuat: Penahan, monkeypatch: pytest.MonkeyPatch
) -> None:
    pertama = await order(percakapan, SEKDA)
    with monkeypatch.context() as palsu:
        palsu.setattr(gambar_terkirim, "find", lambda *_, **__: "BQAC-hilang")
        kedua = await order(percakapan, SEKDA)

    assert kedua["document"]["file_id"] != pertama["document"]["file_id"]
    assert content(percakapan, kedua) == content(percakapan, pertama)
    assert len(pembuat.tugas) == 1


async def test_another_figure_makes_another_file(percakapan: Percakapan, pembuat: Penahan) -> None:
    lama = await order(percakapan, SEKDA)
    with percakapan.ruang.engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE realisasi_kinerja SET tercetak = '6', nilai = 60000 WHERE tercetak = '8,86'"
            )
        )
    baru = await order(percakapan, SEKDA)

    assert len(pembuat.tugas) == 2
    assert "48,35%" not in content(percakapan, lama).decode()  # 6 of 12,41
    assert "48,35%" in content(percakapan, baru).decode()


async def test_an_operator_s_file_is_of_the_own_unit_and_says_so(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    semua = await order(percakapan, SEKDA)
    sendiri = await order(percakapan, OPERATOR)

    assert "Hanya yang menyangkut unit Anda." in sendiri["caption"]
    assert sendiri["document"]["file_name"] == "LKjIP-2024-Bab-III-unit-sendiri.docx"
    assert "IKU-3" in content(percakapan, semua).decode()
    assert "IKU-3" not in content(percakapan, sendiri).decode()
    assert len(pembuat.tugas) == 2


async def test_a_stranger_gets_none_by_an_old_button(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    await percakapan.tap_stale(TAMU, "df:2024:docx")

    assert documents(percakapan, TAMU) == []
    assert pembuat.tugas == []


async def test_what_takes_long_is_spoken_of_and_brought_to_its_end(
    percakapan: Percakapan, ganti: Ganti
) -> None:
    pembuat = ganti(0)
    update_id = await begin(percakapan, SEKDA, pembuat)
    [ringkasan] = percakapan.tiruan.transcript(SEKDA)[-1:]
    await percakapan.tiruan.kabar.wait(lambda: MENYUSUN in percakapan.last(SEKDA)["text"])
    selama = percakapan.last(SEKDA)
    pembuat.boleh.set()
    await percakapan.finish(update_id)

    assert selama["message_id"] == ringkasan["message_id"]
    assert selama["text"].startswith("Bab III LKjIP 2024")
    assert "buttons" not in selama
    *_, akhir, dokumen = percakapan.tiruan.transcript(SEKDA)
    assert dokumen["kind"] == "document"
    assert MENYUSUN not in akhir["text"]
    assert akhir["buttons"][0][0]["text"] == "Word (.docx)"


async def test_others_are_answered_while_a_report_is_made(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    await percakapan.say(ADMIN, "/start")
    update_id = await begin(percakapan, SEKDA, pembuat)
    await percakapan.say_without_waiting(ADMIN, "/menu")

    assert "Menu" in percakapan.last(ADMIN)["text"]
    assert documents(percakapan, SEKDA) == []
    pembuat.boleh.set()
    await percakapan.finish(update_id)
    assert len(documents(percakapan, SEKDA)) == 1


async def test_whoever_waits_for_a_report_takes_nobodys_place(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    pembuat.boleh.clear()
    tempat = asyncio.Semaphore(1)
    await tempat.acquire()
    TEMPAT.set(tempat)
    await percakapan.say(SEKDA, "/start")
    pengantar: Pengantar = percakapan.layanan.app.bot_data["pengantar"]
    tugas = asyncio.create_task(pengantar.send(SEKDA, None, Jawaban("x"), make_pesanan()))
    await asyncio.wait_for(pembuat.mulai.wait(), 20)

    await asyncio.wait_for(tempat.acquire(), 20)
    tempat.release()
    pembuat.boleh.set()
    await tugas
    assert len(documents(percakapan, SEKDA)) == 1
    assert tempat.locked()


async def test_a_report_asked_for_by_two_at_once_is_made_once(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    await percakapan.say(ADMIN, "/laporan 2024")
    await begin(percakapan, SEKDA, pembuat)
    update_id = percakapan.tiruan.tap(ADMIN, percakapan.last(ADMIN)["message_id"], "df:2024:docx")
    await percakapan.tiruan.antrean.wait_confirmed(update_id)
    pembuat.boleh.set()
    await percakapan.finish(update_id)

    assert len(documents(percakapan, SEKDA)) == len(documents(percakapan, ADMIN)) == 1
    assert len(pembuat.tugas) == 1


@pytest.mark.parametrize(
    ("sebab", "kata"),
    [
        (Sebab.GAGAL, "gangguan di sistem"),
        (Sebab.LAMA, "belum selesai disusun dalam semenit"),
        (Sebab.PENUH, "ruang disk di server penuh"),
        (Sebab.TANPA_LIBREOFFICE, "LibreOffice belum terpasang"),
    ],
)
async def test_what_cannot_be_made_is_said_with_a_way_to_try_again(
    percakapan: Percakapan, pembuat: Penahan, sebab: Sebab, kata: str
) -> None:
    pembuat.gagal = sebab
    jawaban = await order(percakapan, SEKDA)

    assert kata in jawaban["text"]
    assert documents(percakapan, SEKDA) == []
    pembuat.gagal = None
    await percakapan.tap(SEKDA, "Word")
    assert len(documents(percakapan, SEKDA)) == 1


async def test_an_error_that_nobody_foresaw_is_no_silence(
    percakapan: Percakapan, pembuat: Penahan
) -> None:
    def broken(_: Tugas) -> Hasil:
        raise RuntimeError("uji")

    pembuat.hasil = broken
    assert "gangguan di sistem" in (await order(percakapan, SEKDA))["text"]


async def test_after_a_restart_in_the_middle_the_tap_is_answered_once(
    percakapan: Percakapan, ganti: Ganti
) -> None:
    pembuat = ganti(0)
    update_id = await begin(percakapan, SEKDA, pembuat)
    await percakapan.tiruan.kabar.wait(lambda: MENYUSUN in percakapan.last(SEKDA)["text"])
    await percakapan.tiruan.antrean.wait_confirmed(update_id)
    await percakapan.layanan.pekerja.stop(0)
    assert documents(percakapan, SEKDA) == []

    pembuat.boleh.set()
    lagi = Pekerja(percakapan.layanan.app, percakapan.ruang)
    await lagi.resume()
    await lagi.join()

    assert len(documents(percakapan, SEKDA)) == 1
    *_, akhir, _ = percakapan.tiruan.transcript(SEKDA)
    assert MENYUSUN not in akhir["text"]
    assert await _left(percakapan) == 0


async def _left(percakapan: Percakapan) -> int:
    """Return how many updates yet another run would take up."""
    lain = Pekerja(percakapan.layanan.app, percakapan.ruang)
    await lain.resume()
    banyak = lain.menunggu
    await lain.stop(0)
    return banyak

"""Reports over real HTTP: sent with a file, returned, repaired, accepted; the receipt is a PDF."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import Engine

from bot.demo.jalan import PESERTA
from bot.ruang import Ruang
from core.hak import Peran
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import make_pelaku
from tests.laporan_uji import KINI, PDF, owe_reports

OPERATOR, VERIFIKATOR = 1004, 1009


class Jam:
    """A clock that a test moves on: the bot sends one message a second to a chat."""

    def __init__(self) -> None:
        self.kini = KINI

    def __call__(self) -> datetime:
        return self.kini


JAM = Jam()


@pytest.fixture
async def percakapan(contoh: Engine) -> AsyncIterator[Percakapan]:
    JAM.kini = KINI
    owe_reports(contoh)
    make_pelaku(contoh, Peran.VERIFIKATOR, "bagian-tapem", telegram_id=VERIFIKATOR)
    async with open_percakapan(Ruang(contoh, jam=JAM), orang=PESERTA) as satu:
        for nomor in (OPERATOR, VERIFIKATOR):
            await satu.say(nomor, "/start")
        yield satu


def texts(percakapan: Percakapan, nomor: int) -> list[str]:
    semua: list[dict[str, Any]] = percakapan.tiruan.transcript(nomor)
    return [m.get("text") or m.get("caption") or "" for m in semua if m["from"] == "bot"]


async def arrives(percakapan: Percakapan, nomor: int, teks: str) -> dict[str, Any]:
    """Return the bot's last message, once it says this: what it sends on its own takes a while."""
    async with asyncio.timeout(60):
        while teks not in texts(percakapan, nomor)[-1]:
            JAM.kini += timedelta(seconds=1)
            await asyncio.sleep(0.02)
    return percakapan.last(nomor)


async def test_ikk_is_sent_returned_repaired_and_accepted(percakapan: Percakapan) -> None:
    say, tap = percakapan.say, percakapan.tap
    [tanya] = await say(OPERATOR, "/kirim ikk 2026")
    assert "Berapa IKK yang sudah terisi" in tanya["text"]
    await say(OPERATOR, "38 dari 40")
    ditulis = [m for m in percakapan.tiruan.transcript(OPERATOR) if m["from"] != "bot"][-1]
    [suntingan] = await percakapan.edit(OPERATOR, ditulis["message_id"], "semua 40")
    assert suntingan["text"].startswith("Pesan yang disunting tidak dibaca ulang")
    [lagi] = await say(OPERATOR, "/kirim ikk 2026")
    assert "Ada daftar IKK-nya?" in lagi["text"]
    await tap(OPERATOR, "Lewati")
    await percakapan.send_file(OPERATOR, "document", PDF, nama="IKK Dinkes.pdf")
    tinjau = await tap(OPERATOR, "Selesai")
    assert "IKK terisi: 38 dari 40" in tinjau["text"]
    await tap(OPERATOR, "Kirim")
    dokumen = await arrives(percakapan, OPERATOR, "Tanda terima IKK LPPD")

    assert "sudah kami terima Selasa, 12 Januari 2027 pukul 10.0" in texts(percakapan, OPERATOR)[-2]
    isi = percakapan.tiruan.berkas[dokumen["document"]["file_id"]].isi
    [lembar] = PdfReader(io.BytesIO(isi)).pages
    assert "Nomor 00001/IKK-LPPD/2026/v1" in lembar.extract_text()

    await arrives(percakapan, VERIFIKATOR, "Ada 1 laporan yang menunggu")
    await tap(VERIFIKATOR, "Buka /verifikasi")
    await tap(VERIFIKATOR, "1")
    berkas = await tap(VERIFIKATOR, "IKK Dinkes.pdf")
    assert percakapan.tiruan.berkas[berkas["document"]["file_id"]].isi == PDF
    await tap(VERIFIKATOR, "« Laporan")
    await tap(VERIFIKATOR, "Kembalikan")
    await say(VERIFIKATOR, "dua IKK belum terisi")
    await tap(VERIFIKATOR, "Ya, kembalikan")

    await arrives(percakapan, OPERATOR, "dua IKK belum terisi")
    await tap(OPERATOR, "Perbaiki")
    await tap(OPERATOR, "Jumlah IKK")
    await tap(OPERATOR, "Semua 40")
    await tap(OPERATOR, "Kirim")
    await arrives(percakapan, OPERATOR, "00002/IKK-LPPD/2026/v2")

    await say(VERIFIKATOR, "/verifikasi")
    await tap(VERIFIKATOR, "1")
    diterima = await tap(VERIFIKATOR, "Terima")
    assert "tepat waktu" in diterima["text"]
    await arrives(
        percakapan,
        OPERATOR,
        "Terima kasih. IKK LPPD tahun 2026, Dinas Kesehatan sudah diperiksa dan diterima, tepat "
        "waktu.",
    )


async def test_a_file_with_the_command_under_it_begins_its_report(percakapan: Percakapan) -> None:
    [tanya] = await percakapan.send_file(
        OPERATOR, "document", PDF, nama="PK.pdf", caption="/kirim pk 2027"
    )
    assert "PK tahun 2027, Dinas Kesehatan" in tanya["text"]
    assert "Tersimpan: PK.pdf" in tanya["text"]

"""Fetching what people send, over real HTTP from the stand-in."""

import asyncio
import contextlib
import tracemalloc
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot, Message
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.demo.gangguan import BERKAS, Gangguan, Jenis
from bot.demo.metode import METODE
from bot.demo.metode.isian import Berkas
from bot.demo.tiruan import Json, Tiruan
from bot.intake.galat import seconds
from bot.intake.tempat import TEMPAT
from bot.messages.kesalahan import explain
from bot.permintaan import AiohttpRequest, TerlaluPanjangError
from bot.unduhan import PERCOBAAN, SERENTAK, Pengunduh
from core.bukti import examine
from core.errors import DomainError
from core.galat_bukti import (
    UKURAN_MAKS,
    BerkasDitolakError,
    BerkasTakTerunduhError,
    SebabDitolak,
    SebabTakTerunduh,
)
from tests.berkas_uji import PDF
from tests.bot.demo.dunia import ANI, TOKEN, Dunia
from tests.gambar import make_png


class Penerima:
    """A bot that fetches what Ani sends; `tidur` are the seconds between its tries."""

    def __init__(self, bot: Bot, dunia: Dunia) -> None:
        self.bot, self.tiruan = bot, dunia.tiruan
        self.tidur: list[float] = []
        self.pengunduh = Pengunduh(bot, tidur=self._sleep)

    async def _sleep(self, detik: float) -> None:
        self.tidur.append(detik)

    async def send(self, kind: str, nama: str, isi: bytes) -> Message:
        """Send it as Ani; return the message as the bot gets it."""
        self.tiruan.send_file(ANI, kind, nama, isi)
        message = (await self.bot.get_updates())[-1].message
        assert message is not None
        return message

    async def refusal(self, message: Message) -> DomainError:
        with pytest.raises(DomainError) as caught:
            await self.pengunduh.fetch(message)
        assert "irim" in explain(caught.value)
        assert TOKEN not in str(caught.value)
        return caught.value

    def calls(self, nama: str) -> int:
        return [satu for satu, _ in self.tiruan.calls].count(nama)


@pytest.fixture
async def penerima(dunia: Dunia) -> AsyncIterator[Penerima]:
    bot = Bot(
        TOKEN,
        base_url=f"{dunia.url}/bot",
        base_file_url=f"{dunia.url}/file/bot",
        request=AiohttpRequest(banyak=8, baca_detik=0.3),
        get_updates_request=AiohttpRequest(banyak=1),
    )
    async with bot:
        yield Penerima(bot, dunia)


async def test_a_file_comes_as_it_was_sent(penerima: Penerima) -> None:
    kiriman = await penerima.pengunduh.fetch(await penerima.send("document", "nota.pdf", PDF))

    assert (kiriman.isi, kiriman.nama) == (PDF, "nota.pdf")


async def test_a_photo_comes_with_a_name_of_ours(penerima: Penerima) -> None:
    png = make_png(40, 30)

    kiriman = await penerima.pengunduh.fetch(await penerima.send("photo", "x", png))

    assert kiriman.isi == png
    assert examine(kiriman.isi, kiriman.nama).nama == "foto.jpg.png"


async def test_the_largest_of_the_sizes_of_a_photo_is_fetched(penerima: Penerima) -> None:
    kecil = (await penerima.send("photo", "x", make_png(4, 3))).photo
    pesan = await penerima.send("photo", "x", make_png(40, 30))
    semua = Message(pesan.message_id, pesan.date, pesan.chat, photo=(*pesan.photo, *kecil))
    semua.set_bot(penerima.bot)

    assert (await penerima.pengunduh.fetch(semua)).isi == make_png(40, 30)


@pytest.mark.parametrize(
    ("jenis", "kalimat"),
    [
        ("video", "Video tidak dapat menjadi bukti dukung."),
        ("sticker", "Stiker tidak dapat menjadi bukti dukung."),
        ("voice", "Pesan suara tidak dapat menjadi bukti dukung."),
    ],
)
async def test_other_kinds_are_told_what_to_send_instead(
    penerima: Penerima, jenis: str, kalimat: str
) -> None:
    error = await penerima.refusal(await penerima.send(jenis, "x", b"isi"))

    assert explain(error).startswith(f"{kalimat} Kirim PDF, foto")
    assert penerima.calls("getFile") == 0


async def test_a_moving_picture_is_no_document_although_telegram_says_so(
    penerima: Penerima,
) -> None:
    pesan = (await penerima.send("document", "gerak.mp4", b"isi")).to_dict()
    berkas = pesan["document"]
    pesan["animation"] = berkas | {"width": 1, "height": 1, "duration": 1}

    error = await penerima.refusal(Message.de_json(pesan, penerima.bot))

    assert explain(error).startswith("Animasi tidak dapat menjadi bukti dukung.")


@pytest.mark.parametrize(
    ("ukuran", "sebab"),
    [(0, SebabDitolak.KOSONG), (UKURAN_MAKS + 1, SebabDitolak.TERLALU_BESAR)],
)
async def test_a_size_that_is_not_taken_is_refused_before_anything_is_fetched(
    penerima: Penerima, ukuran: int, sebab: SebabDitolak
) -> None:
    error = await penerima.refusal(await penerima.send("document", "a.pdf", bytes(ukuran)))

    assert isinstance(error, BerkasDitolakError)
    assert error.sebab is sebab
    assert penerima.calls("getFile") == 0


async def test_exactly_the_largest_size_is_fetched(penerima: Penerima) -> None:
    isi = bytes(UKURAN_MAKS)

    assert (await penerima.pengunduh.fetch(await penerima.send("document", "a", isi))).isi == isi


def without_size(pesan: Message, bot: Bot) -> Message:
    """Return the message as Telegram may send it: the size of a file is optional."""
    isi = pesan.to_dict()
    del isi["document"]["file_size"]
    return Message.de_json(isi, bot)


async def test_what_telegram_calls_too_big_is_too_large(penerima: Penerima) -> None:
    pesan = await penerima.send("document", "a.pdf", bytes(UKURAN_MAKS + 1))

    error = await penerima.refusal(without_size(pesan, penerima.bot))

    assert explain(error).startswith("Berkas ini lebih dari 20 MB")
    assert penerima.calls("getFile") == 1


async def test_a_file_that_goes_on_beyond_its_promise_is_too_large(
    penerima: Penerima, monkeypatch: pytest.MonkeyPatch
) -> None:
    pesan = await penerima.send("document", "a.pdf", bytes(UKURAN_MAKS + 1))

    async def lie(tiruan: Tiruan, isi: Json, berkas: Berkas) -> dict[str, Any]:
        del tiruan, berkas
        return {
            "file_id": isi["file_id"],
            "file_unique_id": "x",
            "file_size": 10,
            "file_path": f"documents/{isi['file_id']}",
        }

    monkeypatch.setitem(METODE, "getFile", lie)
    error = await penerima.refusal(without_size(pesan, penerima.bot))

    assert isinstance(error, BerkasDitolakError)
    assert error.sebab is SebabDitolak.TERLALU_BESAR


@contextlib.asynccontextmanager
async def serve(kepala: bytes, potong: bytes) -> AsyncIterator[tuple[AiohttpRequest, str]]:
    """Answer with this head and then with this piece over and over; give a request, and where."""

    async def answer(_: asyncio.StreamReader, keluar: asyncio.StreamWriter) -> None:
        keluar.write(b"HTTP/1.1 " + kepala + b"\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            while potong and not keluar.is_closing():
                keluar.write(potong)
                await keluar.drain()
        keluar.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    request = AiohttpRequest(banyak=1)
    await request.initialize()
    try:
        yield request, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    finally:
        await request.shutdown()
        server.close()


async def test_never_more_than_the_limit_is_held_of_a_file_without_end() -> None:
    async with serve(b"200 OK", bytes(1 << 16)) as (request, url):
        tracemalloc.start()
        try:
            with pytest.raises(TerlaluPanjangError):
                await request.download(url, maks=4 << 20)
            # The file so far, and what lies between it and the network.
            assert tracemalloc.get_traced_memory()[1] < 8 << 20
        finally:
            tracemalloc.stop()


async def test_an_address_with_the_token_in_it_is_not_carried_elsewhere() -> None:
    async with serve(b"302 Found\r\nLocation: http://127.0.0.1:1/", b"") as (request, url):
        with pytest.raises(BadRequest, match="302"):
            await request.download(url, maks=100)


async def test_a_file_that_telegram_has_no_longer_is_to_be_sent_again(
    penerima: Penerima,
) -> None:
    pesan = await penerima.send("document", "a.pdf", PDF)
    penerima.tiruan.berkas.clear()

    error = await penerima.refusal(pesan)

    assert isinstance(error, BerkasTakTerunduhError)
    assert error.sebab is SebabTakTerunduh.TIDAK_ADA
    assert penerima.tidur == []


@pytest.mark.parametrize("metode", ["getFile", BERKAS])
@pytest.mark.parametrize(
    "jenis",
    [Jenis.GALAT, Jenis.GERBANG, Jenis.PUTUS_SEBELUM, Jenis.TERPOTONG, Jenis.BISU],
)
async def test_a_fault_is_tried_again_and_then_told(
    penerima: Penerima, jenis: Jenis, metode: str
) -> None:
    pesan = await penerima.send("document", "a.pdf", PDF * 5_000)
    gangguan = Gangguan(jenis=jenis, metode=metode, kali=PERCOBAAN - 1)
    penerima.tiruan.gangguan.add(gangguan)

    assert (await penerima.pengunduh.fetch(pesan)).isi == PDF * 5_000
    # Where a kept connection is gone, aiohttp asks once more by itself.
    assert penerima.tidur in ([0.5, 1.0], [0.5])

    gangguan.kali, penerima.tidur = 99, []
    error = await penerima.refusal(pesan)
    assert isinstance(error, BerkasTakTerunduhError)
    assert error.sebab is SebabTakTerunduh.JARINGAN
    assert penerima.tidur == [0.5, 1.0]


async def test_a_flood_is_left_to_whoever_waits_for_it(penerima: Penerima) -> None:
    pesan = await penerima.send("document", "a.pdf", PDF)
    penerima.tiruan.gangguan.add(Gangguan(jenis=Jenis.BANJIR, metode="getFile", detik=7))

    with pytest.raises(RetryAfter) as caught:
        await penerima.pengunduh.fetch(pesan)
    assert seconds(caught.value) == timedelta(seconds=7).total_seconds()


async def test_a_server_that_names_a_file_of_its_disk_is_not_followed(
    penerima: Penerima, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def local(tiruan: Tiruan, isi: Json, berkas: Berkas) -> dict[str, Any]:
        del tiruan, berkas
        return {"file_id": isi["file_id"], "file_unique_id": "x", "file_path": "/etc/passwd"}

    pesan = await penerima.send("document", "a.pdf", PDF)
    monkeypatch.setitem(METODE, "getFile", local)

    error = await penerima.refusal(pesan)

    assert isinstance(error, BerkasTakTerunduhError)
    assert error.sebab is SebabTakTerunduh.TIDAK_ADA


async def test_few_are_fetched_at_once_and_the_place_is_left_to_others(
    penerima: Penerima,
) -> None:
    pesan = await penerima.send("document", "a.pdf", PDF)
    tempat = asyncio.Semaphore(0)
    TEMPAT.set(tempat)
    for _ in range(SERENTAK + 2):
        penerima.tiruan.gangguan.add(Gangguan(jenis=Jenis.LAMBAT, metode=BERKAS, detik=0.05))
    semua = [asyncio.create_task(penerima.pengunduh.fetch(pesan)) for _ in range(SERENTAK + 2)]

    await penerima.tiruan.kabar.wait(lambda: penerima.calls(BERKAS) == SERENTAK)
    assert penerima.calls("getFile") == SERENTAK
    hasil = await asyncio.gather(*semua)

    assert {satu.isi for satu in hasil} == {PDF}


async def test_a_download_of_the_library_is_cut_off_as_ours(dunia: Dunia) -> None:
    dunia.tiruan.send_file(ANI, "document", "a.pdf", PDF * 5_000)
    pesan = (await dunia.bot.get_updates())[-1].message
    assert pesan is not None
    assert pesan.document is not None
    berkas = await pesan.document.get_file()
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.TERPOTONG, metode=BERKAS))

    with pytest.raises(NetworkError):
        await berkas.download_as_bytearray()
    assert bytes(await berkas.download_as_bytearray()) == PDF * 5_000

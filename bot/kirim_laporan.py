"""Put a report into a chat as a file: made once, and while it is made, that is said."""

import asyncio
import contextlib
import hashlib
from functools import partial

import structlog
from telegram import Bot, Message
from telegram.constants import ChatAction, ParseMode
from telegram.error import TelegramError

from bot import kirim
from bot.intake.tempat import aside
from bot.jawaban import Jawaban
from bot.lkjip.pabrik import Pabrik
from bot.lkjip.pesanan import Jadi, LaporanGagalError, Pesanan
from bot.messages import laporan_lkjip as kata
from bot.ruang import Ruang
from bot.terkirim import Terkirim

log = structlog.get_logger(__name__)

SABAR_DETIK = 2.0
"""What takes longer is spoken of."""
AKSI_DETIK = 4.0
"""Telegram shows for five seconds that a file is on its way."""


class Pengantar:
    """Sends reports; `send` belongs into the lane of whoever asked, so nobody else waits."""

    def __init__(
        self, bot: Bot, ruang: Ruang, pabrik: Pabrik, *, sabar_detik: float = SABAR_DETIK
    ) -> None:
        self._bot, self._terkirim = bot, Terkirim(bot, ruang)
        self._zona, self._pabrik, self._sabar_detik = ruang.zona, pabrik, sabar_detik

    async def send(
        self, chat_id: int, message_id: int | None, jawaban: Jawaban, pesanan: Pesanan
    ) -> None:
        """Send the file, or say in its place why there is none.

        `jawaban` is what the tapped message says once that is done; None: it is out of reach.
        """
        try:
            async with aside():
                jadi = await self._made(chat_id, message_id, jawaban, pesanan)
        except LaporanGagalError as error:
            log.error("report not made", sebab=error.sebab, jenis=pesanan.jenis)
            gagal = Jawaban(kata.GAGAL[error.sebab], jawaban.tombol)
            await kirim.tulis(self._bot, chat_id, gagal)
            return
        # The last that is done: what goes wrong before can be done again, and sends no second one.
        await self._deliver(chat_id, pesanan, jadi)

    async def _made(
        self, chat_id: int, message_id: int | None, jawaban: Jawaban, pesanan: Pesanan
    ) -> Jadi:
        """Return the file; the tapped message tells of it where that takes long, and then no more.

        It may tell of it from before a restart, so it is brought to its end in any case.
        """
        tugas = asyncio.ensure_future(self._pabrik.fetch(pesanan))
        try:
            await self._act(chat_id)
            selesai, _ = await asyncio.wait([tugas], timeout=self._sabar_detik)
            if not selesai:
                # Without buttons: whoever taps again meanwhile would get the file twice.
                await self._edit(chat_id, message_id, Jawaban(kata.menyusun(jawaban.html)))
            while not selesai:
                await self._act(chat_id)
                selesai, _ = await asyncio.wait([tugas], timeout=AKSI_DETIK)
            await self._edit(chat_id, message_id, jawaban)
            return await tugas
        finally:
            tugas.cancel()
            await asyncio.gather(tugas, return_exceptions=True)

    async def _act(self, chat_id: int) -> None:
        # Without the notice that a file is on its way, it is on its way all the same.
        with contextlib.suppress(TelegramError):
            await self._bot.send_chat_action(chat_id, ChatAction.UPLOAD_DOCUMENT)

    async def _edit(self, chat_id: int, message_id: int | None, jawaban: Jawaban) -> None:
        if message_id is None:
            return
        try:
            await kirim.sunting(self._bot, chat_id, message_id, jawaban)
        except TelegramError as error:
            # The file is what was asked for.
            log.warning("progress not shown", galat=type(error).__name__)

    async def _deliver(self, chat_id: int, pesanan: Pesanan, jadi: Jadi) -> None:
        kunci = _key(pesanan, jadi)
        kirim_lagi = partial(self._send_document, chat_id, pesanan, jadi)
        if await self._terkirim.send_known(kunci, kirim_lagi):
            return
        pesan = await self._send_document(chat_id, pesanan, jadi, jadi.isi)
        if pesan.document:
            await self._terkirim.remember(kunci, pesan.document.file_id)

    async def _send_document(
        self, chat_id: int, pesanan: Pesanan, jadi: Jadi, document: str | bytes
    ) -> Message:
        dibuat_at = jadi.dibuat_at.astimezone(self._zona)
        pesan: Message = await self._bot.send_document(
            chat_id,
            document,
            caption=kata.keterangan(pesanan, dibuat_at),
            parse_mode=ParseMode.HTML,
            filename=kata.nama_berkas(pesanan),
        )
        return pesan


def open_pengantar(bot: Bot, ruang: Ruang) -> Pengantar:
    """Return one whose files are kept in the data folder."""
    return Pengantar(bot, ruang, Pabrik(ruang.data_dir))


def _key(pesanan: Pesanan, jadi: Jadi) -> str:
    """Return the SHA-256 by which Telegram's copy is known: of this very file, with its name."""
    isi = hashlib.sha256(jadi.isi)
    isi.update(kata.nama_berkas(pesanan).encode())
    return isi.hexdigest()

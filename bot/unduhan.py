"""Fetch what somebody has sent, a file or a photo, from Telegram into memory."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import Bot, Message
from telegram.error import BadRequest, NetworkError

from bot.intake.galat import backoff
from bot.intake.tempat import aside
from bot.messages.bukti import NAMA_FOTO
from bot.messages.umum import JENIS_KIRIMAN
from bot.permintaan import AiohttpRequest, TakTerbacaError, TerlaluPanjangError
from core.galat_bukti import (
    UKURAN_MAKS,
    BerkasDitolakError,
    BerkasTakTerunduhError,
    SebabDitolak,
    SebabTakTerunduh,
    check_size,
)

SERENTAK = 4
"""Files that are fetched at once; each may fill 20 MB of memory."""
PERCOBAAN = 3
"""Fetching does nothing at Telegram, so it can be done again."""


@dataclass(frozen=True, slots=True)
class Kiriman:
    """A file as it was sent: nothing in it, nor its name, has been checked but its size."""

    isi: bytes
    nama: str | None
    keterangan: str = ""
    """What was written under it."""


@dataclass(frozen=True, slots=True)
class _Rujukan:
    """Where a file is at Telegram; `ukuran` in bytes, None where Telegram does not tell."""

    file_id: str
    nama: str | None
    ukuran: int | None


class Pengunduh:
    """Fetches files for one bot, whose request is an AiohttpRequest."""

    def __init__(
        self, bot: Bot, *, tidur: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._bot, self._tidur = bot, tidur
        self._giliran = asyncio.Semaphore(SERENTAK)

    async def fetch(self, message: Message) -> Kiriman:
        """Return the file or the photo, the largest that there is of it.

        Belongs into the lane of whoever sent it, so that nobody else waits. Raises
        BerkasDitolakError for another kind of message, an empty file and one that is too large,
        BerkasTakTerunduhError where it does not come; RetryAfter as it is.
        """
        rujukan = _refer(message)
        if rujukan.ukuran is not None:
            check_size(rujukan.ukuran)
        async with aside(), self._giliran:
            isi = await self._try(rujukan.file_id)
        check_size(len(isi))
        return Kiriman(isi, rujukan.nama, message.caption or "")

    async def _try(self, file_id: str) -> bytes:
        ke = 0
        while True:
            try:
                return await self._download(file_id)
            except BadRequest as error:
                if "too big" in error.message.lower():
                    raise BerkasDitolakError(SebabDitolak.TERLALU_BESAR) from error
                raise BerkasTakTerunduhError(SebabTakTerunduh.TIDAK_ADA) from error
            except TerlaluPanjangError as error:
                raise BerkasDitolakError(SebabDitolak.TERLALU_BESAR) from error
            except (NetworkError, TakTerbacaError) as error:
                ke += 1
                if ke >= PERCOBAAN:
                    raise BerkasTakTerunduhError(SebabTakTerunduh.JARINGAN) from error
            await self._tidur(backoff(ke))

    async def _download(self, file_id: str) -> bytes:
        berkas = await self._bot.get_file(file_id)
        if berkas.file_size is not None:
            check_size(berkas.file_size)
        request = self._bot.request
        if not isinstance(request, AiohttpRequest):
            raise TypeError(type(request))
        alamat = berkas.file_path or ""
        # A server of one's own may name a file on its disk; ours it is not.
        if not alamat.startswith(("https://", "http://")):
            raise BadRequest("no address")
        return await request.download(alamat, maks=UKURAN_MAKS)


def _refer(message: Message) -> _Rujukan:
    # Telegram tells a moving picture as a document too.
    lain = (nama for nama in JENIS_KIRIMAN if nama not in {"photo", "document"})
    jenis = next((nama for nama in lain if getattr(message, nama, None)), "")
    if message.document and not jenis:
        berkas = message.document
        return _Rujukan(berkas.file_id, berkas.file_name, berkas.file_size)
    if message.photo:
        foto = max(message.photo, key=lambda satu: satu.width * satu.height)
        return _Rujukan(foto.file_id, NAMA_FOTO, foto.file_size)
    raise BerkasDitolakError(SebabDitolak.KIRIMAN, jenis)

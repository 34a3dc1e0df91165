"""The library's requests to Telegram over aiohttp, several times as fast as its own httpx."""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any
from urllib.request import getproxies

import aiohttp
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.laju import SENDIRI

SAMBUNGAN_DETIK = 10.0
BACA_DETIK = 20.0
UNGGAH_DETIK = 60.0
"""How long a file may take; a photo over a slow line needs more than a text."""
UNDUH_DETIK = 120.0
"""How long a file may take to come, all of it, however slowly it drips."""
POTONG_BYTES = 1 << 16

MENULIS = re.compile(r"/(?:send(?!ChatAction)|edit|copy)\w+$")
"""The methods that count in what Telegram takes from a bot in a second."""
TAK_DIBACA = ("reply_markup", "entities", "caption_entities")
"""What Telegram tells of a message of the bot, and the bot knows better."""


class TakTerkirimError(NetworkError):
    """No connection was made, so the request certainly did not reach Telegram."""


class TakTerbacaError(TelegramError):
    """The answer is no JSON that can be read; `isi` is what came."""

    def __init__(self, isi: bytes) -> None:
        super().__init__("Invalid server response")
        self.isi = isi


class ServerGalatError(NetworkError):
    """Telegram answered with a status of 500 or more."""


class TerlaluPanjangError(TelegramError):
    """A file goes on beyond what was asked for; the rest was not read."""


class AiohttpRequest(BaseRequest):
    """`banyak` connections at most; proxies are taken from the environment, as httpx does.

    `izin` is awaited before a message is sent or edited as a direct answer.
    """

    def __init__(
        self,
        *,
        banyak: int,
        baca_detik: float = BACA_DETIK,
        izin: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._banyak, self._baca_detik, self._izin = banyak, baca_detik, izin
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._baca_detik

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._banyak),
                headers={"User-Agent": self.USER_AGENT},
                # Asking for each request costs as much as sending it.
                trust_env=bool(getproxies()),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917  the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and body. Raises TakTerkirimError, TimedOut or NetworkError."""
        del write_timeout, pool_timeout
        if self._session is None:
            raise RuntimeError("not initialized")
        if self._izin and not SENDIRI.get() and MENULIS.search(url):
            await self._izin()
        files = bool(request_data and request_data.multipart_data)
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(connect_timeout, SAMBUNGAN_DETIK),
            sock_read=_seconds(read_timeout, UNGGAH_DETIK if files else self._baca_detik),
        )
        async with (
            _translated(),
            self._session.request(method, url, timeout=timeout, **_body(request_data)) as response,
        ):
            if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                raise ServerGalatError(f"status {response.status}")
            return response.status, await response.read()

    async def download(self, url: str, *, maks: int) -> bytes:
        """Return a file, and never hold more than `maks` bytes of it.

        Raises TerlaluPanjangError, BadRequest where there is no such file, and what
        `do_request` raises.
        """
        if self._session is None:
            raise RuntimeError("not initialized")
        timeout = aiohttp.ClientTimeout(
            total=UNDUH_DETIK, connect=SAMBUNGAN_DETIK, sock_read=self._baca_detik
        )
        # The address holds the token: it is not to be handed on to wherever else.
        request = self._session.get(url, timeout=timeout, allow_redirects=False)
        async with _translated(), request as response:
            if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                raise ServerGalatError(f"status {response.status}")
            if response.status != HTTPStatus.OK:
                raise BadRequest(f"no file, status {response.status}")
            isi = bytearray()
            async for potong in response.content.iter_chunked(POTONG_BYTES):
                isi += potong
                if len(isi) > maks:
                    raise TerlaluPanjangError(f"more than {maks} bytes")
            return bytes(isi)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer. The library's own would log what it cannot parse, texts and all."""
        try:
            jawaban: dict[str, Any] = json.loads(payload)
        except (ValueError, RecursionError) as error:
            raise TakTerbacaError(payload) from error
        if isinstance(pesan := jawaban.get("result"), dict):
            # Of our own messages nobody reads these back, and the library would take longer
            # over them than over sending.
            for nama in TAK_DIBACA:
                pesan.pop(nama, None)
        return jawaban


def _seconds(wanted: object, bawaan: float) -> float | None:
    """Return the caller's timeout: None is none at all, the library's marker means ours."""
    if wanted is None:
        return None
    return float(wanted) if isinstance(wanted, int | float) else bawaan


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.multipart_data:
        return {"data": data.json_payload, "headers": {"Content-Type": "application/json"}}
    # Telegram takes names as they are; quoted, "SP2D Juni" would arrive as "SP2D%20Juni".
    form = aiohttp.FormData(quote_fields=False)
    for nama, isi in data.json_parameters.items():
        form.add_field(nama, isi)
    for nama, (nama_berkas, berkas, jenis) in data.multipart_data.items():
        form.add_field(nama, berkas, filename=nama_berkas, content_type=jenis)
    return {"data": form}


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    """Turn what aiohttp raises into what the library's callers know."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        # Only the class: the message holds the address, and the token is part of it.
        raise TakTerkirimError(type(error).__name__) from error
    except TimeoutError as error:
        raise TimedOut(type(error).__name__) from error
    except aiohttp.ClientError as error:
        raise NetworkError(type(error).__name__) from error

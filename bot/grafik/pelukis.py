"""Draws in a process of its own, so that the bot neither waits nor loads matplotlib.

The process starts with the first picture and stays for the next ones. It is a plain child
with pipes rather than a pool: it imports the drawing alone, ends with the bot however the
bot ends, and can be killed when it hangs.
"""

import asyncio
import contextlib
import pickle
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence

import structlog

from bot.grafik.uraian import Gambar
from bot.lingkungan import drawing_environment

log = structlog.get_logger(__name__)

ANAK = (sys.executable, "-m", "bot.grafik.anak")
BATAS_DETIK = 20
"""For one picture, the start of the process included; usual is a fifth of a second."""

PERCOBAAN = 2


class GambarGagalError(Exception):
    """The picture could not be drawn; why stands in the log."""


class Pelukis:
    """One drawing process at most, and one picture at a time."""

    def __init__(self, anak: Sequence[str] = ANAK, *, batas_detik: float = BATAS_DETIK) -> None:
        self._anak = tuple(anak)
        self.batas_detik = batas_detik
        self._giliran = asyncio.Lock()
        self._proses: Process | None = None
        self._ditutup = False

    @property
    def pid(self) -> int | None:
        """Return the id of the drawing process, None while there is none."""
        return self._proses.pid if self._proses and self._proses.returncode is None else None

    async def draw(self, grafik: Gambar) -> bytes:
        """Return a PNG. Raises GambarGagalError: too slow, twice crashed, or not drawable."""
        async with self._giliran:
            for _ in range(PERCOBAAN):
                try:
                    async with asyncio.timeout(self.batas_detik):
                        png = await self._ask(grafik)
                except (asyncio.IncompleteReadError, ConnectionError):
                    log.warning("the drawing process is gone")
                    await self._stop()
                except (TimeoutError, OSError) as error:
                    await self._stop()
                    raise GambarGagalError from error
                except BaseException:
                    # Its answer would be read as the next one's.
                    await self._stop()
                    raise
                else:
                    if not png:
                        raise GambarGagalError
                    return png
        raise GambarGagalError

    async def close(self) -> None:
        """End the process, in the middle of a picture too; nothing is drawn from now on."""
        self._ditutup = True
        await self._stop()

    async def _ask(self, grafik: Gambar) -> bytes:
        proses = await self._running()
        if proses.stdin is None or proses.stdout is None:
            raise AssertionError("a process that is started with pipes has them")
        isi = pickle.dumps(grafik)
        proses.stdin.write(len(isi).to_bytes(4, "big") + isi)
        await proses.stdin.drain()
        panjang = int.from_bytes(await proses.stdout.readexactly(4), "big")
        return await proses.stdout.readexactly(panjang)

    async def _running(self) -> Process:
        if self._ditutup:
            raise GambarGagalError
        if self._proses is None or self._proses.returncode is not None:
            self._proses = await asyncio.create_subprocess_exec(
                *self._anak,
                stdin=PIPE,
                stdout=PIPE,
                env=drawing_environment(),
                start_new_session=True,
            )
        return self._proses

    async def _stop(self) -> None:
        proses, self._proses = self._proses, None
        if proses is None:
            return
        with contextlib.suppress(ProcessLookupError):
            proses.kill()
        await proses.wait()

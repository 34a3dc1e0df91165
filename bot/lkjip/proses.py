"""Have files made by a process of its own, which is gone afterwards whatever becomes of it."""

import asyncio
import contextlib
import os
import pickle
import signal
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import structlog

from bot.lingkungan import drawing_environment
from bot.lkjip.pesanan import Hasil, LaporanGagalError, Sebab, Tugas
from core.galat_disk import PENUH

log = structlog.get_logger(__name__)

ANAK = (sys.executable, "-m", "bot.lkjip.anak")
BATAS_DETIK = 60


async def make(
    tugas: Tugas, *, anak: Sequence[str] = ANAK, batas_detik: float = BATAS_DETIK
) -> Hasil:
    """Return the files. Raises LaporanGagalError where the process makes none at all."""
    try:
        async with asyncio.timeout(batas_detik):
            return await _make(tugas, anak)
    except TimeoutError as error:
        raise LaporanGagalError(Sebab.LAMA) from error
    except (EOFError, pickle.UnpicklingError) as error:
        log.error("the making process has failed")
        raise LaporanGagalError(Sebab.GAGAL) from error
    except OSError as error:
        log.error("the making process is not started", galat=type(error).__name__)
        raise LaporanGagalError(Sebab.PENUH if error.errno in PENUH else Sebab.GAGAL) from error


async def _make(tugas: Tugas, anak: Sequence[str]) -> Hasil:
    async with _folder() as folder, _started(anak, folder) as proses:
        keluaran, _ = await proses.communicate(pickle.dumps(tugas))
        hasil: Hasil = pickle.loads(keluaran)  # noqa: S301  what our own program has written
        return hasil


@asynccontextmanager
async def _folder() -> AsyncIterator[str]:
    """Give the process a folder for what is half made; it is removed however the process ends."""
    satu = await asyncio.to_thread(
        lambda: tempfile.TemporaryDirectory(prefix="ceker-", ignore_cleanup_errors=True)
    )
    try:
        yield satu.name
    finally:
        satu.cleanup()


@asynccontextmanager
async def _started(anak: Sequence[str], folder: str) -> AsyncIterator[Process]:
    proses = await asyncio.create_subprocess_exec(
        *anak,
        stdin=PIPE,
        stdout=PIPE,
        env=drawing_environment(TMPDIR=folder),
        start_new_session=True,
    )
    try:
        yield proses
    finally:
        # With all that it has started: LibreOffice would outlive it.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(proses.pid, signal.SIGKILL)
        await proses.wait()

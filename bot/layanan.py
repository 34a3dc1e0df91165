"""The bot at work: what runs side by side, and how it starts and stops."""

import asyncio
import contextlib
import gc
import signal
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module

import structlog
from telegram.error import InvalidToken, NetworkError, TelegramError, TimedOut

from bot.app import App
from bot.intake.galat import backoff
from bot.intake.pekerja import Pekerja
from bot.intake.penerima import Penerima
from bot.laju import Laju
from bot.outbox import Pengirim
from bot.pengenalan import Pengenalan
from bot.ruang import Ruang
from bot.scheduler import make_scheduler
from core.services.basis_data import wait_briefly

UTAS = 8
"""Threads for the database at most. Two are at work as a rule (see bot/giliran.py), more while
some wait for a lock.
"""

log = structlog.get_logger(__name__)

PAMIT_DETIK = 0.7
"""How long what is at work may take to finish once a signal has come."""


class Layanan:
    """The poller, the workers and the sender of one application.

    The application must be initialized; `tidur` is how an update waits for its next try.
    """

    def __init__(
        self, app: App, ruang: Ruang, *, tidur: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        # Only now Telegram has told what the bot is called.
        ruang = app.bot_data["ruang"] = replace(ruang, username=app.bot.username)
        self.app, self.ruang = app, ruang
        self.pengenalan: Pengenalan = app.bot_data["pengenalan"]
        laju: Laju = app.bot_data["laju"]
        self.pengirim = Pengirim(app.bot, ruang, laju=laju)
        self.pekerja = Pekerja(
            app,
            ruang,
            bangunkan=self.pengirim.wake,
            ditanya=lambda: laju.note_question(ruang.now()),
            tidur=tidur,
        )
        self.penerima = Penerima(
            app.bot, app.bot_data["poller"], ruang, self.pekerja.jurnal, self.pekerja.add
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Answer until `stop` is set. Raises PollerLainError, WebhookAktifError, InvalidToken."""
        await self.pekerja.resume()
        poller = asyncio.create_task(self.penerima.run())
        sender = asyncio.create_task(self.pengirim.run())
        jawaban = asyncio.create_task(_prepare(self.ruang))
        salam = asyncio.create_task(self.pengenalan.run())
        scheduler = make_scheduler(self.pengirim, self.ruang)
        scheduler.start()
        log.info("ready")
        berhenti = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait([poller, berhenti], return_when=asyncio.FIRST_COMPLETED)
            if poller.done():
                poller.result()
        finally:
            log.info("leaving")
            scheduler.shutdown(wait=False)
            for tugas in (poller, salam, berhenti):
                tugas.cancel()
            await asyncio.gather(
                jawaban,
                self.pekerja.stop(PAMIT_DETIK),
                self.pengirim.stop(sender, PAMIT_DETIK),
                *(_quiet(tugas) for tugas in (poller, salam, berhenti)),
            )


async def serve(
    app: App,
    stop: asyncio.Event,
    *,
    hapus_webhook: bool = False,
    siap: Callable[["Layanan"], None] | None = None,
) -> None:
    """Start the bot, wait for the network if need be, and answer until `stop` is set.

    `hapus_webhook`: whatever address gets the updates now gets none any more. `siap` is told of
    the bot before it begins.
    """
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(UTAS, "ceker"))
    wait_briefly(app.bot_data["ruang"].engine)
    if not await _initialize(app, stop):
        return
    try:
        if hapus_webhook:
            await app.bot.delete_webhook()
        layanan = Layanan(app, app.bot_data["ruang"])
        if siap is not None:
            siap(layanan)
        await layanan.run(stop)
    finally:
        await app.bot_data["galeri"].close()
        await app.shutdown()
        log.info("left")


def stop_on_signals() -> asyncio.Event:
    """Return an event that SIGINT and SIGTERM set; a second signal changes nothing."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    return stop


async def _prepare(ruang: Ruang) -> None:
    """Import what answers, while Telegram is asked for updates the first time; then tidy up."""
    await asyncio.to_thread(import_module, "bot.rute")
    # What is there now stays: without this, each full collection of garbage would look
    # through all of it, and somebody's answer would be a tenth of a second late. Collecting
    # it once more first would take as long, and finds next to nothing.
    gc.freeze()
    await asyncio.to_thread(_sweep, ruang)


def _sweep(ruang: Ruang) -> None:
    """Remove what a crash has left half-written of a file that somebody was sending."""
    from core.galat_bukti import BerkasTakTersimpanError  # noqa: PLC0415
    from core.services import simpanan  # noqa: PLC0415

    try:
        simpanan.sweep(ruang.data_dir)
    except BerkasTakTersimpanError as error:
        log.warning("half-written files stay", sebab=error.sebab)


async def _initialize(app: App, stop: asyncio.Event) -> bool:
    """Ask Telegram who the bot is until it answers; False if `stop` came first."""
    ke = 0
    while not stop.is_set():
        try:
            await app.initialize()
        except InvalidToken:
            await app.shutdown()
            raise
        except (NetworkError, TimedOut, TelegramError) as error:
            ke += 1
            log.warning("Telegram is not reached yet", galat=type(error).__name__, ke=ke)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), backoff(ke))
        else:
            return True
    await app.shutdown()
    return False


async def _quiet(tugas: "asyncio.Task[None] | asyncio.Task[bool]") -> None:
    """Wait for a task that was cancelled or has failed; its failure is told elsewhere."""
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await tugas

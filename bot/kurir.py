"""Bring one message of the outbox to its chat, and write down what became of it."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from bot.intake.galat import seconds
from bot.jawaban import Jawaban
from bot.kirim import sunting, tulis
from bot.laju import SENDIRI, Laju
from bot.permintaan import TakTerkirimError
from bot.ruang import Ruang
from core.services import keluar
from core.services.kabar import Isi, TandaTerima
from core.services.keluar import Antre, Kiriman

T = TypeVar("T")

log = structlog.get_logger(__name__)

ULANG_SUNTING = 3
"""So often a change is tried again whose outcome nobody knows."""
DIINGAT = 50
"""From so many round trips it is known how fast one can be."""
PALING_LAMA = timedelta(seconds=60)
"""How long is waited at most before something is tried again."""


class Kurir:
    """Claims, words and sends; what cannot be written at once is written later.

    Once `henti` is set nothing is claimed any more. `bangunkan` is called once an outcome is
    written that had to wait.
    """

    def __init__(  # noqa: PLR0913  what sending and writing need
        self,
        bot: Bot,
        ruang: Ruang,
        laju: Laju,
        *,
        sleep: Callable[[float], Awaitable[None]],
        henti: asyncio.Event,
        bangunkan: Callable[[], None],
    ) -> None:
        self._bot, self._ruang, self._laju = bot, ruang, laju
        self._sleep, self._henti, self._bangunkan = sleep, henti, bangunkan
        self._tulisan = asyncio.Lock()
        self._pulang_pergi: deque[timedelta] = deque(maxlen=DIINGAT)
        self.menulis: set[asyncio.Task[None]] = set()
        """What still writes an outcome."""

    async def persist(self, tulis: Callable[[], None]) -> None:
        """Write until it is written: a locked database passes. Once stopped, try one last time."""
        ke = 0
        while True:
            terakhir = self._henti.is_set()
            try:
                return await asyncio.to_thread(tulis)
            except SQLAlchemyError as error:
                ke += 1
                log.warning("not written", galat=type(error).__name__, ke=ke)
            if terakhir:
                return None
            await self._sleep(pause(ke))

    async def bring(self, antre: Antre, diizinkan: datetime) -> bool:
        """Send what was let leave at `diizinkan`.

        Return whether it has arrived and that is written down: else there is more to do.
        """
        if self._henti.is_set():
            return False
        now = self._ruang.now()
        satu = await self._write(partial(keluar.take, self._ruang.engine, antre, now=now))
        if satu is None:
            self._laju.take_back(antre.kepada, diizinkan)
            return False
        sampai, tulis_hasil = await self._send(satu, diizinkan)
        try:
            await self._write(tulis_hasil)
        except SQLAlchemyError as error:
            log.warning("outcome not written yet", kiriman=satu.id, galat=type(error).__name__)
            tugas = asyncio.create_task(self._write_later(tulis_hasil))
            self.menulis.add(tugas)
            tugas.add_done_callback(self.menulis.discard)
            return False
        return sampai

    async def _send(self, satu: Kiriman, diizinkan: datetime) -> tuple[bool, Callable[[], None]]:
        """Send a message; return whether it arrived, and what writes down what became of it."""
        SENDIRI.set(True)
        try:
            jawaban = await _worded(self._ruang, satu.isi)
            with self._counted(satu, diizinkan):
                message_id = await self._put(satu, jawaban)
        except Exception as error:  # noqa: BLE001  whatever it is, the message is settled
            log.warning("not sent", kiriman=satu.id, galat=type(error).__name__)
            return False, partial(self._settle, satu, error, self._ruang.now())
        engine, now = self._ruang.engine, self._ruang.now()
        if message_id is None:
            return False, partial(keluar.mark_gone, engine, satu, now=now)
        return True, partial(keluar.mark_sent, engine, satu, message_id=message_id, now=now)

    @contextmanager
    def _counted(self, satu: Kiriman, diizinkan: datetime) -> Iterator[None]:
        """Count a message for when it arrives, not for when it was let leave."""
        mulai = self._ruang.now()
        self._laju.move(satu.kepada, diizinkan, mulai)
        try:
            yield
        finally:
            # The way there was no longer than this one was slower than the fastest of late.
            tiba = max(self._ruang.now(), mulai)
            self._pulang_pergi.append(tiba - mulai)
            self._laju.move(satu.kepada, mulai, tiba - min(self._pulang_pergi))

    async def _put(self, satu: Kiriman, jawaban: Jawaban) -> int | None:
        """Send a message or change one; return its id, None: the one to be changed is gone."""
        if satu.ubah is None:
            return (await tulis(self._bot, satu.kepada, jawaban, topik=satu.topik)).message_id
        ada = await sunting(self._bot, satu.kepada, satu.ubah, jawaban)
        return satu.ubah if ada else None

    async def _write(self, tulis: Callable[[], T]) -> T:
        """Write, one after the other: several at once wait for each other, and not in turn."""
        async with self._tulisan:
            return await asyncio.to_thread(tulis)

    async def _write_later(self, tulis_hasil: Callable[[], None]) -> None:
        """Write an outcome beside the rest, which need not wait for it."""
        await self._sleep(pause(1))
        await self.persist(tulis_hasil)
        self._bangunkan()

    def _settle(self, satu: Kiriman, error: Exception, now: datetime) -> None:
        """Write down what an error says about whether the message is there."""
        engine, galat = self._ruang.engine, type(error).__name__
        match error:
            case RetryAfter():
                sampai = now + timedelta(seconds=seconds(error))
                keluar.postpone(engine, satu, sampai=sampai, galat=galat)
            case ChatMigrated():
                keluar.rename_grup(engine, satu.kepada, error.new_chat_id)
                keluar.postpone(engine, satu, sampai=now, galat=galat)
            case Forbidden():
                keluar.mark_unreachable(engine, satu, now=now)
            case TakTerkirimError():
                sampai = now + keluar.backoff(satu.percobaan + 1)
                keluar.postpone(engine, satu, sampai=sampai, galat=galat)
            case BadRequest():
                keluar.mark_failed(engine, satu, galat=galat, now=now)
            case NetworkError() if satu.ubah and satu.percobaan < ULANG_SUNTING:
                # Twice the same change is one change; should it go on, an admin hears of it.
                sampai = now + keluar.backoff(satu.percobaan + 1)
                keluar.postpone(engine, satu, sampai=sampai, galat=galat)
            case _:
                keluar.mark_unknown(engine, satu, galat=galat, now=now)


async def _worded(ruang: Ruang, isi: Isi) -> Jawaban:
    # A receipt is printed by another process, which takes a second: nobody else waits for it.
    if isinstance(isi, TandaTerima):
        return await asyncio.to_thread(_jawaban, ruang, isi)
    return _jawaban(ruang, isi)


def _jawaban(ruang: Ruang, isi: Isi) -> Jawaban:
    # The words of all kinds need not be there before there is something to say.
    from bot.umum.keluar import jawaban  # noqa: PLC0415

    return jawaban(isi, ruang.link)


def pause(ke: int) -> float:
    """Return how long is waited after the `ke`-th time something failed, in seconds."""
    return min(keluar.backoff(ke), PALING_LAMA).total_seconds()

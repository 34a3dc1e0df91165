"""The one writer of the inbox: what came in and what is dealt with go down together.

Each commit waits for the disk, which takes longer than answering. So an update is answered
while it is being written down, and one commit holds all that has come and all that has been
answered in the meantime. Telegram is told of an update only once its commit is through.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.intake.galat import backoff
from bot.ruang import Ruang
from core.services import masuk
from core.services.masuk import Masukan

PALING_LAMBAT_DETIK = 0.2

log = structlog.get_logger(__name__)


class Jurnal:
    """Writes until it is written: a full disk or a locked database passes."""

    def __init__(
        self,
        bot_id: int,
        ruang: Ruang,
        *,
        tidur: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot_id, self._ruang, self._tidur = bot_id, ruang, tidur
        self._datang: list[Masukan] = []
        self._selesai: list[int] = []
        self._terlihat: set[int] = set()
        self._tugas: asyncio.Task[None] | None = None
        self._nanti: asyncio.TimerHandle | None = None

    async def store(self, masukan: Sequence[Masukan]) -> None:
        """Return once these updates are committed."""
        self._datang += masukan
        await asyncio.shield(self._start())

    def close(self, update_id: int, dari: int | None) -> None:
        """Mark an answered update, with the next one that comes or a moment later.

        `dari` is the Telegram id of the person it came from, None where nobody sent it.
        After a crash in between it is answered once more.
        """
        self._selesai.append(update_id)
        if dari is not None:
            self._terlihat.add(dari)
        if self._nanti is None:
            loop = asyncio.get_running_loop()
            self._nanti = loop.call_later(PALING_LAMBAT_DETIK, self._start)

    async def flush(self) -> None:
        """Return once everything so far is written."""
        while self._datang or self._selesai or not self._start().done():
            await asyncio.shield(self._start())

    async def stop(self, paling_lama: float) -> None:
        """Write what can be written now, without waiting for better times."""
        tugas = self._start()
        await asyncio.wait([tugas], timeout=paling_lama)
        tugas.cancel()

    async def note(self, masukan: Masukan, galat: str) -> None:
        """Remember a failed attempt. What cannot be written now is no reason to stop."""
        await self.flush()
        try:
            await asyncio.to_thread(
                masuk.note_attempt, self._ruang.engine, self._bot_id, masukan, galat=galat
            )
        except SQLAlchemyError as error:
            log.warning("attempt not noted", galat=type(error).__name__)

    async def give_up(self, masukan: Masukan, chat_id: int, galat: str) -> None:
        """Mark an update as failed, and owe its sender a word."""
        log.error("update given up", galat=galat)
        await self.flush()
        await self._persist(
            lambda: masuk.mark_failed(
                self._ruang.engine,
                self._bot_id,
                masukan.update_id,
                chat_id=chat_id,
                galat=galat,
                now=self._ruang.now(),
            )
        )

    def _start(self) -> "asyncio.Task[None]":
        """Return the task that writes all there is; one is at work at a time."""
        if self._nanti is not None:
            self._nanti.cancel()
            self._nanti = None
        if self._tugas is None or (self._tugas.done() and (self._datang or self._selesai)):
            self._tugas = asyncio.create_task(self._write())
        return self._tugas

    async def _write(self) -> None:
        while self._datang or self._selesai:
            datang, self._datang = self._datang, []
            selesai, self._selesai = self._selesai, []
            terlihat, self._terlihat = self._terlihat, set()
            try:
                await self._persist(partial(self._commit, datang, selesai, terlihat))
            except Exception as error:  # noqa: BLE001  whatever one of them makes it raise
                log.error("a batch could not be written", galat=type(error).__name__)
                await self._one_by_one(datang, selesai, terlihat)

    async def _one_by_one(
        self, datang: Sequence[Masukan], selesai: Sequence[int], terlihat: Collection[int]
    ) -> None:
        """Write what can be written; of what cannot, that it came."""
        for satu in datang:
            try:
                await self._persist(partial(self._commit, [satu], [], ()))
            except Exception:  # noqa: BLE001
                kosong = replace(satu, isi="", terbaca=False)
                await self._persist(partial(self._commit, [kosong], [], ()))
        await self._persist(partial(self._commit, [], selesai, terlihat))

    def _commit(
        self, datang: Sequence[Masukan], selesai: Sequence[int], terlihat: Collection[int]
    ) -> None:
        ruang = self._ruang
        masuk.write(ruang.engine, self._bot_id, datang, selesai, terlihat=terlihat, now=ruang.now())

    async def _persist(self, tulis: Callable[[], None]) -> None:
        ke = 0
        while True:
            try:
                return await asyncio.to_thread(tulis)
            except SQLAlchemyError as error:
                ke += 1
                log.warning("not written", galat=type(error).__name__, ke=ke)
                await self._tidur(backoff(ke))

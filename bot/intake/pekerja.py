"""Hand updates to the application: one person's in their order, sixteen people at once."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import structlog
from telegram.ext import Application

from bot.intake.bacaan import Bacaan, reread
from bot.intake.galat import PERCOBAAN_MAKSIMUM, RAGU_MAKSIMUM, TERJADI, backoff, judge
from bot.intake.jurnal import Jurnal
from bot.intake.tempat import TEMPAT
from bot.ruang import Ruang
from core.services import masuk
from core.services.masuk import Masukan

log = structlog.get_logger(__name__)

TERPUTUS_MAKSIMUM = 10
"""So many runs may end over one update. More than for failures: a machine that is switched off
often ends runs that nothing was wrong with."""
PAMIT_JURNAL_DETIK = 0.5
"""How long writing down what was answered may take at the end."""
SERENTAK = 16
PENUH = 1000
"""So many updates wait in memory at most; the rest waits at Telegram."""


class Pekerja:
    """The worker; `ditanya` is called before each update, which somebody wants an answer to.

    `bangunkan` is called after each, which may have left a message to send.
    A lane holds the updates of one person or group, and is worked on by one task.
    """

    def __init__(
        self,
        app: Application[Any, Any, Any, Any, Any, Any],
        ruang: Ruang,
        *,
        bangunkan: Callable[[], None] = lambda: None,
        ditanya: Callable[[], None] = lambda: None,
        tidur: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._app, self._ruang, self._tidur = app, ruang, tidur
        self._bangunkan, self._ditanya = bangunkan, ditanya
        self._tempat = asyncio.Semaphore(SERENTAK)
        self._lajur: dict[int, deque[Bacaan]] = {}
        self._tugas: set[asyncio.Task[None]] = set()
        self.jurnal = Jurnal(app.bot.id, ruang, tidur=tidur)
        self._sisa: set[int] = set()

    @property
    def menunggu(self) -> int:
        """Return how many updates are not dealt with yet."""
        return sum(map(len, self._lajur.values()))

    async def resume(self) -> None:
        """Take up what an earlier run has left."""
        sisa = await asyncio.to_thread(masuk.list_waiting, self._ruang.engine, self._app.bot.id)
        self._sisa = {satu.update_id for satu in sisa}
        self._enqueue([reread(self._app.bot, satu) for satu in sisa])

    async def add(self, bacaan: Sequence[Bacaan]) -> None:
        """Take new updates; return once there is room for more."""
        self._enqueue([satu for satu in bacaan if satu.update is not None])
        while self.menunggu >= PENUH:
            await asyncio.wait(self._tugas, return_when=asyncio.FIRST_COMPLETED)

    async def join(self) -> None:
        """Return once everything taken is dealt with and closed."""
        while self._tugas:
            await asyncio.wait(self._tugas)
        await self.jurnal.flush()

    async def stop(self, paling_lama: float) -> None:
        """Let what is at work finish for so many seconds; the rest is there for the next run."""
        for lajur in self._lajur.values():
            while len(lajur) > 1:
                lajur.pop()
        if self._tugas:
            await asyncio.wait(self._tugas, timeout=paling_lama)
        for tugas in self._tugas:
            tugas.cancel()
        await asyncio.gather(*self._tugas, return_exceptions=True)
        await self.jurnal.stop(PAMIT_JURNAL_DETIK)

    def _enqueue(self, bacaan: Sequence[Bacaan]) -> None:
        for satu in bacaan:
            lajur = self._lajur.get(satu.lajur)
            if lajur is None:
                lajur = self._lajur[satu.lajur] = deque()
                tugas = asyncio.create_task(self._work(satu.lajur, lajur))
                self._tugas.add(tugas)
                tugas.add_done_callback(self._tugas.discard)
            lajur.append(satu)

    async def _work(self, nomor: int, lajur: deque[Bacaan]) -> None:
        """Deal with one lane, in order, until it is empty."""
        try:
            while lajur:
                with structlog.contextvars.bound_contextvars(update_id=lajur[0].masukan.update_id):
                    await self._settle(lajur[0])
                lajur.popleft()
        finally:
            del self._lajur[nomor]

    async def _settle(self, bacaan: Bacaan) -> None:
        """Try an update until it is answered or given up. Waiting takes nobody's place."""
        masukan, ke, ragu = bacaan.masukan, 0, 0
        baru: Masukan | None = None
        if masukan.update_id in self._sisa:
            masukan = replace(masukan, terputus=masukan.terputus + 1)
            if masukan.terputus > TERPUTUS_MAKSIMUM or bacaan.update is None:
                return await self.jurnal.give_up(masukan, bacaan.lajur, "terputus")
            self._sisa.discard(masukan.update_id)
            baru = masukan
        while (galat := await self._attempt(bacaan, baru)) is not None:
            baru = None
            akibat, ke = judge(galat), ke + 1
            log.warning("update not answered", galat=type(galat).__name__, ke=ke)
            ragu += akibat.ragu
            if akibat.diblokir or ragu >= RAGU_MAKSIMUM:
                break
            if akibat.dihitung:
                masukan = replace(masukan, percobaan=masukan.percobaan + 1)
                if masukan.percobaan >= PERCOBAAN_MAKSIMUM:
                    return await self.jurnal.give_up(masukan, bacaan.lajur, type(galat).__name__)
                await self.jurnal.note(masukan, type(galat).__name__)
            await self._tidur(akibat.tunda or backoff(ke))
        self.jurnal.close(masukan.update_id, bacaan.dari)
        self._bangunkan()
        return None

    async def _attempt(self, bacaan: Bacaan, terputus: Masukan | None) -> BaseException | None:
        """Return what went wrong, None if nothing did; `terputus` is to be noted before."""
        terjadi: list[BaseException] = []
        async with self._tempat:
            if terputus is not None:
                # It may be what ended the last run: counted before it is tried again, but not
                # while it waits for a place, where it can end nothing.
                await self.jurnal.note(terputus, "terputus")
            self._ditanya()
            penanda, tempat = TERJADI.set(terjadi), TEMPAT.set(self._tempat)
            try:
                await self._app.process_update(bacaan.update)
            except Exception as error:  # noqa: BLE001  judged like what the handlers raise
                terjadi.append(error)
            finally:
                TERJADI.reset(penanda)
                TEMPAT.reset(tempat)
        return terjadi[0] if terjadi else None

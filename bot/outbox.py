"""Send what the bot owes: at the pace Telegram allows, and one message at a time to a chat."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog
from telegram import Bot

from bot.kurir import PALING_LAMA, Kurir, pause
from bot.laju import Laju
from bot.ruang import Ruang
from core.services import keluar
from core.services.keluar import Antre

log = structlog.get_logger(__name__)

SERENTAK = 8
"""Chats that are sent to at once: a slow one keeps nobody waiting."""
JEDA_LIHAT_DETIK = 0.2
SEBENTAR_DETIK = 0.003
"""How long it sleeps at least, where the pace lets the next message leave at once."""


class Pengirim:
    """The sender. `send_due` is one round; `run` goes on until it is cancelled.

    `laju` knows of direct answers too; None: of none.
    """

    def __init__(
        self,
        bot: Bot,
        ruang: Ruang,
        *,
        tidur: Callable[[float], Awaitable[None]] = asyncio.sleep,
        laju: Laju | None = None,
    ) -> None:
        self._bot_id, self._ruang, self._tidur = bot.id, ruang, tidur
        self._laju = laju or Laju()
        self._putaran = asyncio.Lock()
        self._berjalan: dict[int, tuple[Antre, asyncio.Task[bool]]] = {}
        self._tertahan: set[int] = set()
        self._galat: list[BaseException] = []
        self._lihat_lagi = False
        """Something has ended since the outbox was looked at: that may be out of date."""
        self._ke = 0
        self._bangun = asyncio.Event()
        self._mulai = ruang.now()
        self._henti = asyncio.Event()
        self._kurir = Kurir(
            bot,
            ruang,
            self._laju,
            sleep=lambda detik: self._sleep(detik, self._henti),
            henti=self._henti,
            bangunkan=self.wake,
        )

    def wake(self) -> None:
        """Look for something to send: an update may have left it."""
        self._bangun.set()

    async def stop(self, tugas: "asyncio.Task[None]", paling_lama: float) -> None:
        """Let what is being sent arrive, for so many seconds; `tugas` runs this sender."""
        self._henti.set()
        self._bangun.set()
        await asyncio.wait([tugas], timeout=paling_lama)
        tugas.cancel()
        await asyncio.gather(tugas, return_exceptions=True)

    async def run(self) -> None:
        """Send until stopped. What the last run left half sent is never sent again."""
        try:
            await self._kurir.persist(self._begin)
            await self._send_on()
            if tugas := [*self._sending(), *self._kurir.menulis]:
                await asyncio.wait(tugas)
        finally:
            # What became of these stays unwritten; the next run finds them half sent.
            for satu in (*self._sending(), *self._kurir.menulis):
                satu.cancel()

    async def _send_on(self) -> None:
        while not self._henti.is_set():
            self._bangun.clear()
            try:
                # The next may leave before the one before has arrived.
                async with self._putaran:
                    berikut = await self._start_due()
            except Exception as error:  # noqa: BLE001  the sender goes on, whatever comes
                self._ke += 1
                log.warning("outbox not read", galat=type(error).__name__, ke=self._ke)
                berikut = self._ruang.now() + timedelta(seconds=pause(self._ke))
            await self._wait(berikut)

    async def send_due(self) -> datetime | None:
        """Send what may leave now; return when there is more to do, None if nothing waits.

        A round that another one is in the middle of is waited for: what that one has let leave
        has left by the time this returns.
        """
        async with self._putaran:
            while True:
                self._lihat_lagi = False
                berikut = await self._start_due()
                if self._berjalan:
                    await asyncio.wait(self._sending(), return_when=asyncio.FIRST_COMPLETED)
                elif not self._lihat_lagi:
                    return berikut

    async def _start_due(self) -> datetime | None:
        """Start sending what may leave now; return when others may, None if no others wait.

        Raises what kept one that was started from being sent.
        """
        while len(self._berjalan) >= SERENTAK:
            await asyncio.wait(self._sending(), return_when=asyncio.FIRST_COMPLETED)
        if self._galat:
            raise self._galat.pop()
        now = self._ruang.now()
        due = await asyncio.to_thread(keluar.list_queue, self._ruang.engine, now=now)
        sekarang, nanti = self._admit(due, now)
        for satu in sekarang:
            tugas = asyncio.create_task(self._kurir.bring(satu, now))
            self._berjalan[satu.kepada] = satu, tugas
            tugas.add_done_callback(partial(self._done, satu.kepada))
        if not self._berjalan:
            self._ke = 0
        tersimpan = await asyncio.to_thread(keluar.next_at, self._ruang.engine)
        return min([*nanti, *([tersimpan] if tersimpan and tersimpan > now else [])], default=None)

    def _done(self, kepada: int, tugas: "asyncio.Task[bool]") -> None:
        """Let the next to this chat have its turn, and look again at what has not left."""
        del self._berjalan[kepada]
        self._lihat_lagi = True
        if tugas.cancelled():
            return
        galat = tugas.exception()
        if galat is not None:
            self._galat.append(galat)
        else:
            self._ke = 0
        if galat is not None or not tugas.result() or kepada in self._tertahan:
            self._tertahan.discard(kepada)
            self._bangun.set()

    def _sending(self) -> "list[asyncio.Task[bool]]":
        return [tugas for _, tugas in self._berjalan.values()]

    def _admit(self, due: Sequence[Antre], now: datetime) -> tuple[list[Antre], list[datetime]]:
        """Return what may leave now, counted as leaving, and when the others may."""
        sekarang: list[Antre] = []
        nanti: list[datetime] = []
        if self._henti.is_set():
            return sekarang, nanti
        banyak = Counter(satu.kepada for satu in due)
        for kepada, satu in {satu.kepada: satu for satu in reversed(due)}.items():
            if kepada in self._berjalan:
                if banyak[kepada] > 1 or satu != self._berjalan[kepada][0]:
                    self._tertahan.add(kepada)
                continue
            saat = self._laju.next_at(kepada, grup=satu.grup, now=now)
            if saat > now:
                nanti.append(saat)
                if self._laju.is_full(now):
                    break
                continue
            if len(self._berjalan) + len(sekarang) == SERENTAK:
                nanti.append(now)
                break
            # At once, so that the next in this round sees it: the limits are for all together.
            self._laju.note(kepada, now)
            sekarang.append(satu)
            if banyak[kepada] > 1:
                self._tertahan.add(kepada)
        return sekarang, nanti

    async def _wait(self, berikut: datetime | None) -> None:
        """Sleep until something may be due, or somebody says so; in bursts look once."""
        jeda = min(max(self._left(berikut), SEBENTAR_DETIK), JEDA_LIHAT_DETIK)
        await self._sleep(jeda, self._henti)
        if (sisa := self._left(berikut)) > 0:
            await self._sleep(sisa, self._bangun)

    def _left(self, berikut: datetime | None) -> float:
        lama = min(berikut - self._ruang.now(), PALING_LAMA) if berikut else PALING_LAMA
        return lama.total_seconds()

    async def _sleep(self, detik: float, sampai: asyncio.Event) -> None:
        """Sleep for so long, or until this happens."""
        tidur = asyncio.ensure_future(self._tidur(detik))
        terjadi = asyncio.ensure_future(sampai.wait())
        try:
            await asyncio.wait([tidur, terjadi], return_when=asyncio.FIRST_COMPLETED)
        finally:
            tidur.cancel()
            terjadi.cancel()

    def _begin(self) -> None:
        # The first write of a run: the poller's request is on its way by then.
        terputus = keluar.begin_run(self._ruang.engine, self._bot_id, mulai=self._mulai)
        if terputus:
            log.warning("sent by the last run, outcome unknown", banyak=terputus)

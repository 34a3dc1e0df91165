"""Send what the bot owes: claimed first, at the pace Telegram allows, one at a time to a chat."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

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

log = structlog.get_logger(__name__)

SERENTAK = 8
"""Chats that are sent to at once: a slow one keeps nobody waiting."""
ULANG_SUNTING = 3
"""So often a change is tried again whose outcome nobody knows."""
JEDA_LIHAT_DETIK = 0.2
SEBENTAR_DETIK = 0.003
"""How long it sleeps at least, where the pace lets the next message leave at once."""
PALING_LAMA = timedelta(seconds=60)
"""How long the sender sleeps at most: somebody may become reachable without a word to it."""


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
        self._bot, self._ruang, self._tidur = bot, ruang, tidur
        self._laju = laju or Laju()
        self._tempat = asyncio.Semaphore(SERENTAK)
        self._putaran = asyncio.Lock()
        self._bangun = asyncio.Event()
        self._mulai = ruang.now()
        self._henti = asyncio.Event()
        self._menulis: set[asyncio.Task[None]] = set()

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
            await self._persist(self._begin)
            await self._send_on()
            if self._menulis:
                await asyncio.wait(self._menulis)
        finally:
            # What became of these stays unwritten; the next run finds them half sent.
            for tugas in self._menulis:
                tugas.cancel()

    async def _send_on(self) -> None:
        ke = 0
        while not self._henti.is_set():
            self._bangun.clear()
            try:
                berikut, ke = await self.send_due(), 0
            except Exception as error:  # noqa: BLE001  the sender goes on, whatever comes
                ke += 1
                log.warning("outbox not read", galat=type(error).__name__, ke=ke)
                berikut = self._ruang.now() + timedelta(seconds=_pause(ke))
            await self._wait(berikut)

    async def send_due(self) -> datetime | None:
        """Send what may leave now; return when there is more to do, None if nothing waits.

        A round that another one is in the middle of is waited for: what that one has let leave
        has left by the time this returns.
        """
        async with self._putaran:
            return await self._send_round()

    async def _send_round(self) -> datetime | None:
        while True:
            now = self._ruang.now()
            due = await asyncio.to_thread(keluar.list_queue, self._ruang.engine, now=now)
            pertama = {satu.kepada: satu for satu in reversed(due)}
            sekarang, nanti = self._admit(pertama, now)
            if not sekarang:
                break
            hasil = await asyncio.gather(
                *(self._send_one(satu, now) for satu in sekarang), return_exceptions=True
            )
            for galat in hasil:
                if galat is not None:
                    raise galat
        tersimpan = await asyncio.to_thread(keluar.next_at, self._ruang.engine)
        return min([*nanti, *([tersimpan] if tersimpan and tersimpan > now else [])], default=None)

    def _admit(
        self, pertama: Mapping[int, Antre], now: datetime
    ) -> tuple[list[Antre], list[datetime]]:
        """Return what may leave now, counted as leaving, and when the others may."""
        sekarang: list[Antre] = []
        nanti: list[datetime] = []
        if self._henti.is_set():
            return sekarang, nanti
        for kepada, satu in pertama.items():
            saat = self._laju.next_at(kepada, grup=satu.grup, now=now)
            if saat > now:
                nanti.append(saat)
                if self._laju.is_full(now):
                    break
                continue
            # At once, so that the next in this round sees it: the limits are for all together.
            self._laju.note(kepada, now)
            sekarang.append(satu)
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
        terputus = keluar.begin_run(self._ruang.engine, self._bot.id, mulai=self._mulai)
        if terputus:
            log.warning("sent by the last run, outcome unknown", banyak=terputus)

    async def _persist(self, tulis: Callable[[], None]) -> None:
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
            await self._sleep(_pause(ke), self._henti)

    async def _send_one(self, antre: Antre, diizinkan: datetime) -> None:
        # Claimed only once there is a place: what is claimed is being sent.
        async with self._tempat:
            now = self._ruang.now()
            satu = await asyncio.to_thread(keluar.take, self._ruang.engine, antre, now=now)
            self._laju.take_back(antre.kepada, diizinkan)
            if satu is None:
                return
            self._laju.note(antre.kepada, self._ruang.now())
            tulis_hasil = await self._send(satu)
        try:
            await asyncio.to_thread(tulis_hasil)
        except SQLAlchemyError as error:
            log.warning("outcome not written yet", kiriman=satu.id, galat=type(error).__name__)
            tugas = asyncio.create_task(self._write_later(tulis_hasil))
            self._menulis.add(tugas)
            tugas.add_done_callback(self._menulis.discard)

    async def _send(self, satu: Kiriman) -> Callable[[], None]:
        """Send a message; return what writes down what became of it."""
        SENDIRI.set(True)
        try:
            message_id = await self._put(satu)
        except Exception as error:  # noqa: BLE001  whatever it is, the message is settled
            log.warning("not sent", kiriman=satu.id, galat=type(error).__name__)
            return partial(self._settle, satu, error, self._ruang.now())
        engine, now = self._ruang.engine, self._ruang.now()
        if message_id is None:
            return partial(keluar.mark_gone, engine, satu, now=now)
        return partial(keluar.mark_sent, engine, satu, message_id=message_id, now=now)

    async def _put(self, satu: Kiriman) -> int | None:
        """Send a message or change one; return its id, None: the one to be changed is gone."""
        jawaban = await _worded(self._ruang, satu.isi)
        if satu.ubah is None:
            return (await tulis(self._bot, satu.kepada, jawaban, topik=satu.topik)).message_id
        ada = await sunting(self._bot, satu.kepada, satu.ubah, jawaban)
        return satu.ubah if ada else None

    async def _write_later(self, tulis_hasil: Callable[[], None]) -> None:
        """Write an outcome beside the rest, which need not wait for it."""
        await self._sleep(_pause(1), self._henti)
        await self._persist(tulis_hasil)
        self._bangun.set()

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


def _pause(ke: int) -> float:
    """Return how long the sender waits after the `ke`-th time something failed, in seconds."""
    return min(keluar.backoff(ke), PALING_LAMA).total_seconds()

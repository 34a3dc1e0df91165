"""The bot as a process that can die at any moment, and a stand-in that remembers when.

What a process has written to the database is there for the next one, and nothing else is.
"""

import asyncio
import contextlib
import contextvars
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from telegram import Bot

from bot.app import App, build_application
from bot.demo.pesan import Pesan
from bot.demo.peserta import BotProfile, Json, Persona
from bot.demo.server import Berjalan, start
from bot.demo.tiruan import Tiruan
from bot.layanan import Layanan
from bot.outbox import Pengirim
from bot.ruang import Ruang
from bot.scheduler import tick
from tests.conftest import WIB
from tests.mesin import open_file

TOKEN = "8420:uji"  # noqa: S105  the stand-in's own
BOT = BotProfile(id=8420, username="uji_bot", nama="CEKER")
BACA_DETIK = 1.5
"""How long the bot waits for an answer that does not come."""
PUTARAN_MAKS = 400
SEBENTAR = timedelta(minutes=10)
"""What waits no longer than this is waited for."""


class Jam:
    """A clock that only the simulation moves."""

    def __init__(self, kini: datetime) -> None:
        self.kini = kini

    def __call__(self) -> datetime:
        return self.kini

    def to(self, kini: datetime) -> None:
        self.kini = kini.astimezone(WIB)


@dataclass(frozen=True, slots=True)
class Tampak:
    """What a chat showed at a moment: a message, or one that was changed (`baru` False)."""

    at: datetime
    chat: int
    message_id: int
    teks: str
    baru: bool


class TiruanBerjam(Tiruan):
    """A stand-in that keeps all that its chats ever showed; `dengar` hears of each at once."""

    def __init__(self, orang: Sequence[Persona], jam: Jam) -> None:
        self.tampak: list[Tampak] = []
        self.dengar: Callable[[Tampak], None] = lambda _: None
        super().__init__(TOKEN, BOT, orang, now=jam)

    def tell(self, chat_id: int, event: str, pesan: Pesan | Json) -> None:
        if isinstance(pesan, Pesan) and pesan.from_id == self.bot.id:
            baru = event == "message"
            satu = Tampak(self.now(), chat_id, pesan.message_id, pesan.text, baru)
            self.tampak.append(satu)
            self.dengar(satu)
        super().tell(chat_id, event, pesan)


class Proses:
    """One run of the bot after the other over one database."""

    def __init__(self, path: Path, jam: Jam, tiruan: TiruanBerjam, server: Berjalan) -> None:
        self.jam, self.tiruan, self.server = jam, tiruan, server
        self.engine = open_quick(path)
        self.ruang = Ruang(self.engine, jam=jam, username=BOT.username)
        # A second process over the same file: an engine of its own, and a sender of its own.
        self.kembar = Ruang(open_quick(path), jam=jam, username=BOT.username)
        self.mati = 0
        self._app: App | None = None
        self._layanan: Layanan | None = None
        self._jalan: list[asyncio.Task[Any]] = []

    @property
    def layanan(self) -> Layanan:
        assert self._layanan is not None
        return self._layanan

    async def start(self) -> None:
        app = build_application(TOKEN, self.ruang, api=self.server.url, baca_detik=BACA_DETIK)
        await app.initialize()
        layanan = Layanan(app, self.ruang, tidur=lambda _: asyncio.sleep(0))
        layanan.pengirim = await _begin(app.bot, self.ruang)
        self._app, self._layanan = app, layanan
        await layanan.pekerja.resume()
        self._jalan = [asyncio.create_task(layanan.penerima.run())]

    async def die(self) -> None:
        """End it as a power cut does: nothing is drained, nothing said."""
        self.mati += 1
        tugas = [satu for satu in asyncio.all_tasks() if _is_of_bot(satu)]
        for satu in tugas:
            satu.cancel()
        await asyncio.gather(*tugas, return_exceptions=True)
        await self._leave()

    async def stop(self) -> None:
        for satu in self._jalan:
            satu.cancel()
        await asyncio.gather(*self._jalan, return_exceptions=True)
        await self.layanan.pekerja.stop(5)
        await self._leave()

    async def close(self) -> None:
        if self._app is not None:
            await self.stop()
        self.kembar.engine.dispose()
        self.engine.dispose()
        await self.server.stop()

    async def _leave(self) -> None:
        if self._app is not None:
            await self._app.bot_data["galeri"].close()
            await self._app.shutdown()
        self._app = self._layanan = None

    async def tick(self) -> None:
        await tick(self.layanan.pengirim, self.ruang)

    async def tick_twice(self) -> None:
        """Let two processes do the same minute at the same moment."""
        lain = Pengirim(self.layanan.app.bot, self.kembar)
        with _threads():
            await asyncio.gather(self.tick(), tick(lain, self.kembar))
            await asyncio.gather(self.layanan.pengirim.send_due(), lain.send_due())

    async def pump(self) -> None:
        """Let all that is owed leave, and the clock go on as long as that takes."""
        for _ in range(PUTARAN_MAKS):
            berikut = await asyncio.wait_for(self.layanan.pengirim.send_due(), 60)
            if berikut is None or berikut > self.jam() + SEBENTAR:
                return
            self.jam.to(max(berikut, self.jam() + timedelta(milliseconds=100)))
        raise AssertionError("the outbox does not come to rest")

    async def finish(self, update_id: int) -> None:
        """Wait until this update is dealt with."""
        await asyncio.wait_for(self.tiruan.antrean.wait_confirmed(update_id), 60)
        await asyncio.wait_for(self.layanan.pekerja.join(), 60)


async def open_proses(path: Path, orang: Sequence[Persona], jam: Jam) -> Proses:
    tiruan = TiruanBerjam(orang, jam)
    return Proses(path, jam, tiruan, await start(tiruan))


def open_quick(path: Path) -> Engine:
    """Return an engine that waits for no disk: processes die here, not the machine."""
    engine = open_file(path)
    event.listen(
        engine, "connect", lambda sambungan, _: sambungan.execute("PRAGMA synchronous=OFF")
    )
    return engine


_UTAS = contextvars.ContextVar("utas", default=False)
_TO_THREAD = asyncio.to_thread


async def to_thread(kerja: Callable[..., Any], /, *isi: Any, **lain: Any) -> Any:  # noqa: ANN401
    """Ask the database at once, so that a seed always plays the same year.

    Two processes that do the same at the same moment have real threads.
    """
    if _UTAS.get():
        return await _TO_THREAD(kerja, *isi, **lain)
    await asyncio.sleep(0)
    return kerja(*isi, **lain)


@contextlib.contextmanager
def _threads() -> Iterator[None]:
    tanda = _UTAS.set(True)
    try:
        yield
    finally:
        _UTAS.reset(tanda)


async def _begin(bot: Bot, ruang: Ruang) -> Pengirim:
    """Return a sender that has noted the beginning of its run, and sends only when told to."""
    tertidur = asyncio.Event()

    async def tidur(detik: float) -> None:
        # The first round of a run has begun to send.
        del detik
        tertidur.set()
        await asyncio.Event().wait()

    pengirim = Pengirim(bot, ruang, tidur=tidur)
    jalan = asyncio.create_task(pengirim.run())
    await asyncio.wait_for(tertidur.wait(), 60)
    # What was begun arrives.
    await asyncio.wait_for(pengirim.send_due(), 60)
    jalan.cancel()
    await asyncio.gather(jalan, return_exceptions=True)
    return pengirim


def _is_of_bot(tugas: "asyncio.Task[Any]") -> bool:
    kode = getattr(tugas.get_coro(), "cr_code", None)
    berkas = kode.co_filename if kode else ""
    return "/bot/" in berkas and "/bot/demo/" not in berkas and "/tests/" not in berkas

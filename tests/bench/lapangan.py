"""The ground both bots run on: one stand-in, one process under test, one clock."""

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.demo.server import Berjalan, start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from bot.ruang import utc_now

AKAR = Path(__file__).parents[2]
TOKEN = "8420:bench"  # noqa: S105  the stand-in's own
ORANG = range(1001, 1101)
TUNGGU_DETIK = 120
JAWABAN = frozenset({"sendMessage", "editMessageText"})
"""The calls that end an answer."""


@dataclass(slots=True)
class Lapangan:
    """A stand-in with a bot in a process of its own. Times are in seconds."""

    tiruan: Tiruan
    server: Berjalan
    proses: asyncio.subprocess.Process
    mulai: float
    """When the process was started, on this process's clock."""
    mulai_dingin: float = 0.0
    """From the start of the process to its first getUpdates."""

    async def calls(self, banyak: int, person: int | None = None) -> None:
        """Return once so many calls that end an answer have been made since the last reset.

        With `person` only those to that chat: what others are told of it meanwhile is no answer.
        """
        await asyncio.wait_for(
            self.tiruan.kabar.wait(lambda: self.answers(person) >= banyak), TUNGGU_DETIK
        )

    def answers(self, person: int | None) -> int:
        semua = (isi for nama, isi in self.tiruan.calls if nama in JAWABAN)
        return sum(person is None or str(isi.get("chat_id")) == f"{person}" for isi in semua)

    async def time_of(self, person: int, text: str) -> float:
        """Return how long the answer to a text takes."""
        self.tiruan.calls.clear()
        awal = time.perf_counter()
        self.tiruan.say(person, text)
        await self.calls(1, person)
        return time.perf_counter() - awal

    async def time_of_tap(self, person: int, data: str) -> float:
        """Return how long a tap on the last message takes until it is edited."""
        self.tiruan.calls.clear()
        message_id = max(self.tiruan.pesan[person])
        awal = time.perf_counter()
        self.tiruan.tap(person, message_id, data)
        await self.calls(1, person)
        return time.perf_counter() - awal

    def rss(self) -> int:
        """Return the resident memory of the process, in KiB."""
        ps = subprocess.run(  # noqa: S603  a fixed command
            ["/bin/ps", "-o", "rss=", "-p", str(self.proses.pid)],
            capture_output=True,
            check=True,
            text=True,
        )
        return int(ps.stdout)


@asynccontextmanager
async def field(
    *args: str, data: Path, orang: Iterable[int] = ORANG, zona: str = ""
) -> AsyncIterator[Lapangan]:
    """Start the stand-in and this Python module as the bot; wait for its first getUpdates."""
    semua = [Persona(id=n, nama=f"P{n}", keterangan="", username=None) for n in orang]
    bot = BotProfile(id=8420, username="bench_bot", nama="Bench")
    tiruan = Tiruan(TOKEN, bot, semua, now=utc_now)
    server = await start(tiruan)
    env = os.environ | {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "CEKER_TELEGRAM_API": server.url,
        "CEKER_DATA_DIR": str(data),
        "CEKER_ADMINS": "",
        "CEKER_DATABASE_URL": "",
        **({"CEKER_TIMEZONE": zona} if zona else {}),
    }
    mulai = time.perf_counter()
    proses = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *args),
        cwd=AKAR,
        env=env,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    lapangan = Lapangan(tiruan, server, proses, mulai)
    try:
        await asyncio.wait_for(
            tiruan.antrean.wait(lambda: tiruan.antrean.pollers > 0), TUNGGU_DETIK
        )
        lapangan.mulai_dingin = time.perf_counter() - mulai
        yield lapangan
    finally:
        if proses.returncode is None:
            proses.terminate()
            await proses.wait()
        await server.stop()


@asynccontextmanager
async def ceker(
    basis: Path, folder: Path, *, orang: Iterable[int] = ORANG, zona: str = ""
) -> AsyncIterator[Lapangan]:
    """Run the bot on a copy of this database."""
    data = folder / f"data-{time.monotonic_ns()}"
    data.mkdir()
    shutil.copy(basis, data / "ceker.db")
    async with field("bot", "run", data=data, orang=orang, zona=zona) as lapangan:
        yield lapangan


@asynccontextmanager
async def gema(folder: Path, serentak: int = 0) -> AsyncIterator[Lapangan]:
    """Run the bare echo; `serentak` updates at once, 0: one by one."""
    async with field("tests.bench.gema", f"{serentak}", data=folder) as lapangan:
        yield lapangan

"""Where the time of an answer goes: intake, database, calculation, rendering, sending."""

import shutil
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, event
from tabulate import tabulate
from telegram import Bot

from bot.capaian import render
from bot.demo.server import start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from bot.intake.bacaan import read
from bot.permintaan import AiohttpRequest
from bot.ruang import utc_now
from core.kinerja import Lembar
from core.services import masuk, orang
from core.services.capaian import show_capaian
from storage.engine import open_engine
from tests.bench.lapangan import ORANG, TOKEN

ULANG = 60
RIBU = 1000


class WaktuBasis:
    """Adds up the time inside the database driver."""

    def __init__(self, engine: Engine) -> None:
        self.detik, self._awal = 0.0, 0.0
        event.listen(engine, "before_cursor_execute", self._before)
        event.listen(engine, "after_cursor_execute", self._after)

    def _before(self, *_: object) -> None:
        self._awal = time.perf_counter()

    def _after(self, *_: object) -> None:
        self.detik += time.perf_counter() - self._awal


def median_of(kerja: Callable[[], object]) -> float:
    """Return the median time of a piece of work in milliseconds."""
    lama = []
    for _ in range(ULANG):
        awal = time.perf_counter()
        kerja()
        lama.append(time.perf_counter() - awal)
    return statistics.median(lama) * RIBU


async def report(kecil: Path, folder: Path) -> str:
    """Return the parts as a table."""
    path = folder / "bagian.db"
    shutil.copy(kecil, path)
    engine = open_engine(f"sqlite:///{path}")
    tiruan = Tiruan(
        TOKEN,
        BotProfile(id=8420, username="bench_bot", nama="Bench"),
        [Persona(id=ORANG[0], nama="P", keterangan="", username=None)],
        now=utc_now,
    )
    server = await start(tiruan)
    bot = Bot(
        TOKEN,
        base_url=f"{server.url}/bot",
        request=AiohttpRequest(banyak=4),
        get_updates_request=AiohttpRequest(banyak=1),
    )
    async with bot:
        baris = [*_inside(bot, engine, tiruan), ("mengirim", await _sending(bot, tiruan))]
    await server.stop()
    engine.dispose()
    return tabulate([(n, f"{ms:.2f}") for n, ms in baris], headers=("bagian", "ms"))


def _inside(bot: Bot, engine: Engine, tiruan: Tiruan) -> list[tuple[str, float]]:
    now, nomor = utc_now(), iter(range(10**9))
    tiruan.say(ORANG[0], "/capaian 2024")
    update = tiruan.antrean.due(1)[0]

    def intake() -> None:
        bacaan = read(bot, {**update, "update_id": next(nomor)})
        if bacaan is not None:
            masuk.write(engine, bot.id, [bacaan.masukan], [bacaan.masukan.update_id], now=now)

    def load() -> Lembar:
        pelaku = orang.recognize(engine, ORANG[0], nama="P", now=now)
        lembar = show_capaian(engine, pelaku, 2024, now=now)
        if not isinstance(lembar, Lembar):
            raise TypeError(lembar)
        return lembar

    masuk_ms = median_of(intake)
    waktu = WaktuBasis(engine)
    baca_ms = median_of(load)
    driver_ms = waktu.detik / ULANG * RIBU
    lembar = load()
    hitung_ms = median_of(lambda: (lembar.rerata, [satu.perbedaan for satu in lembar.indikator]))
    rakit_ms = median_of(lambda: render.ringkasan(lembar))
    return [
        ("masuk (baca, simpan, tutup)", masuk_ms),
        ("basis data: SQLite", driver_ms),
        ("basis data: pernyataan dan pemetaan", baca_ms - driver_ms),
        ("menghitung", hitung_ms),
        ("merangkai (tanpa menghitung)", rakit_ms - hitung_ms),
    ]


async def _sending(bot: Bot, tiruan: Tiruan) -> float:
    lama = []
    for _ in range(ULANG):
        awal = time.perf_counter()
        await bot.send_message(ORANG[0], "x" * 1200)
        lama.append(time.perf_counter() - awal)
    tiruan.calls.clear()
    return statistics.median(lama) * RIBU

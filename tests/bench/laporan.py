"""How long a report takes from the tap to the file, beside /capaian of the same run.

The bot is a process of its own, with nothing made before; what is sent goes to the stand-in.
"""

import asyncio
import shutil
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tabulate import tabulate

from bot.lkjip.pdf import find_soffice
from bot.lkjip.pesanan import Jenis
from tests.bench.lapangan import ORANG, TUNGGU_DETIK, Lapangan, ceker

PUTARAN = 3
ULANG = 10
DASAR = "/capaian 2024"
BATAS_DETIK = 5.0
"""What the first file of a year may take, on a machine that does nothing else."""


async def measure(kecil: Path, folder: Path) -> dict[str, list[float]]:
    """Return the seconds of each, of several bots that have made nothing yet."""
    lama: dict[str, list[float]] = {}
    for _ in range(PUTARAN):
        for berkas in _first():
            async with ceker(kecil, folder) as bot:
                person = ORANG[0]
                await bot.time_of(person, DASAR)
                for _ in range(ULANG):
                    lama.setdefault(DASAR, []).append(await bot.time_of(person, DASAR))
                await bot.time_of(person, "/laporan 2024")
                message_id = max(bot.tiruan.pesan[person])
                for nama, jenis in berkas:
                    detik = await _tap(bot, person, message_id, jenis)
                    lama.setdefault(nama, []).append(detik)
    return lama


def _first() -> Iterator[Sequence[tuple[str, Jenis]]]:
    """Yield what each bot that has made nothing yet is asked for."""
    yield [("Excel, yang pertama", Jenis.XLSX)]
    if not find_soffice():
        yield [("Word, yang pertama", Jenis.DOCX), ("Word, tersimpan", Jenis.DOCX)]
        return
    yield [("Word, yang pertama", Jenis.DOCX), ("PDF, tersimpan", Jenis.PDF)]
    yield [("PDF, yang pertama", Jenis.PDF), ("Word, tersimpan", Jenis.DOCX)]


async def _tap(bot: Lapangan, person: int, message_id: int, jenis: Jenis) -> float:
    tiruan = bot.tiruan
    tiruan.calls.clear()
    awal = time.perf_counter()
    tiruan.tap(person, message_id, f"df:2024:{jenis}")
    terkirim = tiruan.kabar.wait(lambda: any(nama == "sendDocument" for nama, _ in tiruan.calls))
    await asyncio.wait_for(terkirim, TUNGGU_DETIK)
    return time.perf_counter() - awal


def report(kecil: Path, folder: Path) -> str:
    """Return the times as a table."""
    tempat = folder / "laporan"
    tempat.mkdir()
    lama = asyncio.run(measure(kecil, tempat))
    shutil.rmtree(tempat)
    tengah = {nama: statistics.median(detik) for nama, detik in lama.items()}
    baris = [
        (nama, f"{detik:.3f} s", f"{detik / tengah[DASAR]:.1f}", _limit(nama))
        for nama, detik in tengah.items()
    ]
    return tabulate(baris, headers=("berkas", "lama", "rasio", "batas"), disable_numparse=True)


def _limit(nama: str) -> str:
    return "" if nama == DASAR else f"{BATAS_DETIK:.0f} s"

"""`make bench`: one table, each figure a ratio against the bare echo of the same run.

Both bots meet the same stand-in one after the other, in several rounds; each figure is the
median of the rounds. A ratio above 1 means slower, larger or later than the echo, except for
updates a second, where more is better.
"""

import asyncio
import os
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tabulate import tabulate

from tests.bench import bagian
from tests.bench.besar import make_large, make_small
from tests.bench.lapangan import ORANG, Lapangan, ceker, gema

PUTARAN = int(os.environ.get("CEKER_PUTARAN", "3"))
TUNGGAL = 150
"""Answers one after the other, for p50 and p95."""
JENUH = 1200
"""Updates at once, for updates a second."""
PER_DETIK, SELAMA_DETIK = 30, 8
JEDA_DETIK = 0.05
"""What a call takes at Telegram, in the measurement at 30 updates a second."""
RIBU = 1000

Ukuran = dict[str, list[float]]

GERBANG: dict[str, tuple[str, str]] = {
    "capaian p50": ("4", "1,5"),
    "capaian p95": ("4", "1,5"),
    "anggaran p50": ("4", "1,5"),
    "anggaran p95": ("4", "1,5"),
    "pembaruan/detik": ("≥ 0,25", "≥ 1"),
    "p99 30/detik": ("2", "1,3"),
    "mulai dingin": ("3", "2"),
    "memori": ("2,5", "2"),
    "besar: capaian p50": ("1,3", ""),
    "besar: anggaran p50": ("1,3", ""),
}
SATUAN = {"pembaruan/detik": "/s", "memori": "MiB", "mulai dingin": "s"}


async def one_by_one(lapangan: Lapangan, ukuran: Ukuran) -> None:
    """Measure single answers: nothing else is under way."""
    capaian, anggaran = [], []
    for nomor in range(TUNGGAL):
        person = ORANG[nomor % len(ORANG)]
        capaian.append(await lapangan.time_of(person, "/capaian 2024"))
    for nomor in range(TUNGGAL):
        person = ORANG[nomor % len(ORANG)]
        pesan = lapangan.tiruan.pesan[person]
        pesan[max(pesan)].tombol = [
            [{"text": "x", "callback_data": f"agp:2024:k:{nomor % 2 + 12}"}]
        ]
        anggaran.append(await lapangan.time_of_tap(person, f"agp:2024:k:{nomor % 2 + 12}"))
    for nama, semua in (("capaian", capaian), ("anggaran", anggaran)):
        ukuran[f"{nama} p50"].append(statistics.median(semua) * RIBU)
        ukuran[f"{nama} p95"].append(statistics.quantiles(semua, n=20)[-1] * RIBU)


async def saturated(lapangan: Lapangan, ukuran: Ukuran) -> None:
    """Measure how many updates a second are answered when all come at once."""
    lapangan.tiruan.calls.clear()
    loop = asyncio.get_running_loop()
    awal = loop.time()
    for nomor in range(JENUH):
        lapangan.tiruan.say(ORANG[nomor % len(ORANG)], "/capaian 2024")
    await lapangan.calls(JENUH)
    ukuran["pembaruan/detik"].append(JENUH / (loop.time() - awal))


async def steady(lapangan: Lapangan, ukuran: Ukuran) -> None:
    """Measure p99 at 30 updates a second while every call takes 50 ms."""
    tiruan, loop = lapangan.tiruan, asyncio.get_running_loop()
    tiruan.calls.clear()
    tiruan.jeda_detik = JEDA_DETIK
    dikirim: dict[int, float] = {}
    lama: list[float] = []

    async def listen(person: int) -> None:
        antrean: asyncio.Queue[tuple[str, dict[str, object]]] = asyncio.Queue()
        tiruan.listeners[person].add(antrean)
        while True:
            nama, isi = await antrean.get()
            pesan = isi.get("message")
            if nama == "message" and isinstance(pesan, dict) and pesan["from"] == "bot":
                lama.append(loop.time() - dikirim[person])

    pendengar = [asyncio.create_task(listen(p)) for p in ORANG]
    await asyncio.sleep(0)
    awal, banyak = loop.time(), PER_DETIK * SELAMA_DETIK
    for nomor in range(banyak):
        await asyncio.sleep(max(0.0, awal + nomor / PER_DETIK - loop.time()))
        person = ORANG[nomor % len(ORANG)]
        dikirim[person] = loop.time()
        tiruan.say(person, "/capaian 2024")
    await lapangan.calls(banyak)
    await asyncio.sleep(0.1)
    for satu in pendengar:
        satu.cancel()
    tiruan.listeners.clear()
    tiruan.jeda_detik = 0
    ukuran["p99 30/detik"].append(statistics.quantiles(lama, n=100)[-1] * RIBU)


async def warm(lapangan: Lapangan) -> None:
    for person in list(ORANG)[:10]:
        await lapangan.time_of(person, "/capaian 2024")


async def round_of(folder: Path, kecil: Path, besar: Path, hasil: dict[str, Ukuran]) -> None:
    """Measure each bot once."""
    async with gema(folder) as satu:
        ukuran = hasil["gema"]
        ukuran["mulai dingin"].append(satu.mulai_dingin)
        await warm(satu)
        await one_by_one(satu, ukuran)
        ukuran["memori"].append(satu.rss() / 1024)
        await saturated(satu, ukuran)
    async with gema(folder, 16) as satu:
        await warm(satu)
        await steady(satu, hasil["gema"])
    async with ceker(kecil, folder) as satu:
        ukuran = hasil["ceker"]
        ukuran["mulai dingin"].append(satu.mulai_dingin)
        await warm(satu)
        await one_by_one(satu, ukuran)
        ukuran["memori"].append(satu.rss() / 1024)
        await saturated(satu, ukuran)
        await steady(satu, ukuran)
    async with ceker(besar, folder) as satu:
        await warm(satu)
        await one_by_one(satu, hasil["besar"])


def report(hasil: dict[str, Ukuran]) -> str:
    """Return the table."""
    tengah = {
        siapa: {nama: statistics.median(semua) for nama, semua in ukuran.items()}
        for siapa, ukuran in hasil.items()
    }
    baris = []
    for nama, (gerbang, tujuan) in GERBANG.items():
        if nama.startswith("besar: "):
            asli = nama.removeprefix("besar: ")
            kita, dasar = tengah["besar"][asli], tengah["ceker"][asli]
        else:
            kita, dasar = tengah["ceker"][nama], tengah["gema"][nama]
        satuan = SATUAN.get(nama, "ms")
        desimal = 2 if satuan == "s" else 1
        baris.append(
            (
                nama,
                f"{kita:.{desimal}f} {satuan}",
                f"{dasar:.{desimal}f} {satuan}",
                f"{kita / dasar:.2f}",
                gerbang,
                tujuan,
            )
        )
    judul = ("ukuran", "CEKER", "dasar", "rasio", "gerbang", "tujuan")
    return tabulate(baris, headers=judul, disable_numparse=True)


def main(cetak: Callable[[str], None] = print) -> None:
    hasil: dict[str, Ukuran] = defaultdict(lambda: defaultdict(list))
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        kecil = make_small(folder / "kecil.db")
        besar = make_large(kecil, folder / "besar.db")
        for nomor in range(PUTARAN):
            cetak(f"putaran {nomor + 1} dari {PUTARAN}")
            asyncio.run(round_of(folder, kecil, besar, hasil))
        cetak(report(hasil))
        cetak("\nKe mana waktu satu /capaian 2024 (ms):")
        cetak(asyncio.run(bagian.report(kecil, folder)))


if __name__ == "__main__":
    main()

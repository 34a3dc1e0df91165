"""`make bench`: one table, each figure a ratio against the bare echo of the same run.

Both bots meet the same stand-in by turns, in several rounds; each figure is the median of the
rounds. A ratio above 1 means slower, larger or later than the echo, except for
updates a second, where more is better.
"""

import asyncio
import os
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from tabulate import tabulate

from tests.bench import bagian, laporan, periksa, sebar, tanya, tenggat
from tests.bench.besar import make_large, make_posting, make_small
from tests.bench.lapangan import ORANG, Lapangan, ceker, gema

PUTARAN = int(os.environ.get("CEKER_PUTARAN", "3"))
TUNGGAL = 150
"""Answers one after the other, for p50 and p95."""
SEGILIR = 30
"""How many of them one bot gives before it is another's turn."""
MULAI = 3
"""Cold starts of each bot in a round."""
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
    "mengisi p50": ("4", "1,5"),
    "mengisi p95": ("4", "1,5"),
    "pembaruan/detik": ("≥ 0,25", "≥ 1"),
    "p99 30/detik": ("2", "1,3"),
    "mulai dingin": ("3", "2"),
    "memori": ("2,5", "2"),
    "besar: capaian p50": ("1,3", ""),
    "besar: anggaran p50": ("1,3", ""),
}
SATUAN = {"pembaruan/detik": "/s", "memori": "MiB", "mulai dingin": "s"}


async def one_by_one(bots: Sequence[tuple[Lapangan, Ukuran]]) -> None:
    """Measure single answers, nothing else being under way.

    The bots take turns, so that a machine that slows down for a while slows them all.
    """
    lama: dict[tuple[int, str], list[float]] = defaultdict(list)
    for awal in range(0, TUNGGAL, SEGILIR):
        for ke, (lapangan, _) in enumerate(bots):
            for nomor in range(awal, awal + SEGILIR):
                person = ORANG[nomor % len(ORANG)]
                lama[ke, "capaian"].append(await lapangan.time_of(person, "/capaian 2024"))
            for nomor in range(awal, awal + SEGILIR):
                person = ORANG[nomor % len(ORANG)]
                lama[ke, "anggaran"].append(await _tap(lapangan, person, nomor % 2 + 12))
    for (ke, nama), semua in lama.items():
        ukuran = bots[ke][1]
        ukuran[f"{nama} p50"].append(statistics.median(semua) * RIBU)
        ukuran[f"{nama} p95"].append(statistics.quantiles(semua, n=20)[-1] * RIBU)


async def _tap(lapangan: Lapangan, person: int, kegiatan: int) -> float:
    """Drill down into a kegiatan from the last message, whatever buttons it has."""
    data = f"agp:2024:k:{kegiatan}"
    pesan = lapangan.tiruan.pesan[person]
    pesan[max(pesan)].tombol = [[{"text": "x", "callback_data": data}]]
    return await lapangan.time_of_tap(person, data)


async def posting(bots: Sequence[tuple[Lapangan, Ukuran]]) -> None:
    """Measure a figure from its message to "Tersimpan": a text, its summary, a tap.

    The echo answers as many messages and taps.
    """
    person = ORANG[0]
    lama: dict[int, list[float]] = defaultdict(list)
    for awal in range(0, TUNGGAL, SEGILIR):
        for ke, (lapangan, _) in enumerate(bots):
            for nomor in range(awal, awal + SEGILIR):
                bulan, sub = divmod(nomor, 54)
                teks = f"/isi {sub + 1} b{bulan + 1:02} 2025 {nomor + 1}.000 sp2d"
                detik = await lapangan.time_of(person, teks)
                lama[ke].append(detik + await _confirm(lapangan, person))
    for ke, semua in lama.items():
        ukuran = bots[ke][1]
        ukuran["mengisi p50"].append(statistics.median(semua) * RIBU)
        ukuran["mengisi p95"].append(statistics.quantiles(semua, n=20)[-1] * RIBU)


async def _confirm(lapangan: Lapangan, person: int) -> float:
    """Tap the button that sends, or of the echo whatever there is."""
    pesan = lapangan.tiruan.pesan[person]
    terakhir = pesan[max(pesan)]
    if not terakhir.tombol:
        terakhir.tombol = [[{"text": "Kirim", "callback_data": "x"}]]
    semua = (t for baris in terakhir.tombol for t in baris)
    data = next(str(t["callback_data"]) for t in semua if t["text"] == "Kirim")
    return await lapangan.time_of_tap(person, data)


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


async def started(folder: Path, kecil: Path, hasil: dict[str, Ukuran]) -> None:
    """Measure cold starts, by turns."""
    for _ in range(MULAI):
        async with gema(folder) as satu:
            hasil["gema"]["mulai dingin"].append(satu.mulai_dingin)
        async with ceker(kecil, folder) as satu:
            hasil["ceker"]["mulai dingin"].append(satu.mulai_dingin)


async def round_of(folder: Path, basis: Sequence[Path], hasil: dict[str, Ukuran]) -> None:
    """Measure each bot once, on the small, the large and the posting database."""
    kecil, besar, isian = basis
    await started(folder, kecil, hasil)
    async with gema(folder) as dasar, ceker(kecil, folder) as kita, ceker(besar, folder) as lain:
        semua = [(dasar, hasil["gema"]), (kita, hasil["ceker"]), (lain, hasil["besar"])]
        for satu, _ in semua:
            await warm(satu)
        await one_by_one(semua)
        for satu, ukuran in semua[:2]:
            ukuran["memori"].append(satu.rss() / 1024)
        for satu, ukuran in semua[:2] * 2:
            await saturated(satu, ukuran)
    async with gema(folder) as dasar, ceker(isian, folder) as kita:
        semua = [(dasar, hasil["gema"]), (kita, hasil["ceker"])]
        for satu, _ in semua:
            await warm(satu)
        await posting(semua)
    async with gema(folder, 16) as dasar, ceker(kecil, folder) as kita:
        for satu, ukuran in ((dasar, hasil["gema"]), (kita, hasil["ceker"])):
            await warm(satu)
            await steady(satu, ukuran)


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
        basis = (
            kecil,
            make_large(kecil, folder / "besar.db"),
            make_posting(kecil, folder / "isi.db"),
        )
        for nomor in range(PUTARAN):
            cetak(f"putaran {nomor + 1} dari {PUTARAN}")
            asyncio.run(round_of(folder, basis, hasil))
        cetak(report(hasil))
        cetak("\nMemeriksa angka, tanpa pengirimannya:")
        cetak(periksa.report(kecil, folder))
        cetak("\nMenjawab pertanyaan bebas, tanpa pengirimannya:")
        cetak(tanya.report(kecil, folder))
        cetak("\nMencari siapa diingatkan sekarang:")
        cetak(tenggat.report(kecil, folder))
        cetak("\nMenyebar pengingat:")
        cetak(sebar.report(kecil, folder))
        cetak("\nDari ketukan sampai berkas laporan:")
        cetak(laporan.report(kecil, folder))
        cetak("\nKe mana waktu satu /capaian 2024 (ms):")
        cetak(asyncio.run(bagian.report(kecil, folder)))


if __name__ == "__main__":
    main()

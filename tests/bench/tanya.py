"""How long free text takes, beside /capaian 2024 of the same run.

On the sample from the text to the reply, and understanding alone: on the sample's names, and on
those of a large city.
"""

import shutil
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine
from tabulate import tabulate

from bot.ruang import Ruang
from bot.tanya.jawab import reply
from core.services import orang
from core.services.capaian import show_capaian
from core.services.nama import load_indeks, load_kamus
from core.tanya.indeks import Indeks
from core.tanya.pahami import understand
from storage.engine import open_engine
from tests.bench.lapangan import ORANG
from tests.bench.nama_besar import make_names
from tests.conftest import NOW

ULANG = 5
RIBU = 1000
DASAR = "/capaian 2024"
BATAS_MS = {"menjawab": 50, "memahami": 5, "memahami, besar": 100}
"""What each may take."""
SOAL = (
    *("serapan bagian hukum 2024 berapa", "iku 2 realisasinya brp", "kenapa iku-4 tidak tercapai"),
    *("bagian mana yang serapannya paling rendah", "pagu penyediaan peralatan kantor"),
    *("realisasi fasilitasi keprotokolan dan sisa bantuan hukum", "siapa pengampu iku 3"),
    *("kalau realisasinya 50 capaian iku 2 jadi berapa", "sub kegiatan 38+39+40 totalnya"),
    *("srapan bagan orgnisasi", "program pemerintahan dan kesra", "nilai akip kurang berapa lagi"),
    *("raperwal nomor 3 tentang apa", "dinas yang belum lapor ikk", "apa itu lkjip"),
    *("selain program 1 anggarannya berapa", "resep rendang padang", "terima kasih pak"),
)


def measure(engine: Engine) -> dict[str, list[float]]:
    """Return the seconds of every question, each time it is asked."""
    ruang, pelaku = (
        Ruang(engine, jam=lambda: NOW),
        orang.recognize(engine, ORANG[0], nama="P", now=NOW),
    )
    kecil = load_indeks(engine)
    besar = make_names(kecil.benda, load_kamus())
    kerja: dict[str, Callable[[str], object]] = {
        DASAR: lambda _: show_capaian(engine, pelaku, 2024, now=NOW),
        "menjawab": lambda teks: reply(ruang, pelaku, teks),
        "memahami": lambda teks: _understand(kecil, teks),
        "memahami, besar": lambda teks: _understand(besar, teks),
    }
    lama: dict[str, list[float]] = {nama: [] for nama in kerja}
    for _ in range(ULANG):
        for teks in SOAL:
            for nama, satu in kerja.items():
                awal = time.perf_counter()
                satu(teks)
                lama[nama].append(time.perf_counter() - awal)
    return lama


def _understand(indeks: Indeks, teks: str) -> object:
    return understand(teks, indeks, load_kamus(), None, tahun_ini=NOW.year)


def report(kecil: Path, folder: Path) -> str:
    """Return the times as a table."""
    path = folder / "tanya.db"
    shutil.copy(kecil, path)
    engine = open_engine(f"sqlite:///{path}")
    lama = measure(engine)
    engine.dispose()
    dasar = statistics.median(lama[DASAR])
    baris = [
        (
            nama,
            f"{statistics.median(semua) * RIBU:.1f} ms",
            f"{statistics.quantiles(semua, n=20)[-1] * RIBU:.1f} ms",
            f"{statistics.median(semua) / dasar:.2f}",
            f"{BATAS_MS[nama]} ms" if nama in BATAS_MS else "",
        )
        for nama, semua in lama.items()
    ]
    judul = ("pertanyaan", "p50", "p95", "rasio", "batas")
    return tabulate(baris, headers=judul, disable_numparse=True)

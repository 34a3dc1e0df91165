"""How long the auditor takes for a year, and for what a posting would change, beside /capaian."""

import shutil
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from tabulate import tabulate

from core.services import cek, lihat_isian
from core.services.basis_data import open_database
from core.services.capaian import show_capaian
from tests.conftest import NOW
from tests.isian_uji import make_dunia

ULANG = 20
RIBU = 1000
DASAR = "/capaian 2024"


def measure(path: Path) -> dict[str, float]:
    """Return the median seconds of each answer, without what sends it."""
    engine = open_database(f"sqlite:///{path}")
    dunia = make_dunia(engine)
    isian = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    semua: dict[str, Callable[[], object]] = {
        DASAR: lambda: show_capaian(engine, dunia.admin, 2024, now=NOW),
        "/cek 2024": lambda: cek.show(engine, dunia.admin, 2024, now=NOW),
        "/cek 2025, diisi": lambda: cek.show(engine, dunia.admin, 2025, now=NOW),
        "isian, bagi pemutus": lambda: lihat_isian.inspect(
            engine, dunia.verifikator_kinerja, isian.id, now=NOW
        ),
        "isian, bagi pengisi": lambda: lihat_isian.inspect(
            engine, dunia.kabag_tapem, isian.id, now=NOW
        ),
    }
    lama: dict[str, list[float]] = {nama: [] for nama in semua}
    for _ in range(ULANG):
        for nama, jawab in semua.items():
            awal = time.perf_counter()
            jawab()
            lama[nama].append(time.perf_counter() - awal)
    engine.dispose()
    return {nama: statistics.median(detik) for nama, detik in lama.items()}


def report(kecil: Path, folder: Path) -> str:
    """Return the times as a table."""
    path = folder / "periksa.db"
    shutil.copy(kecil, path)
    hasil = measure(path)
    baris = [
        (nama, f"{detik * RIBU:.1f} ms", f"{detik / hasil[DASAR]:.2f}")
        for nama, detik in hasil.items()
    ]
    return tabulate(baris, headers=("jawaban", "lama", "rasio"), disable_numparse=True)

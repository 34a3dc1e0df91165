"""A simulated year of 44 units, tick by tick, with crashes: its ledger balances.

Here the first two weeks, which the suite has time for; `make soak` sets CEKER_TAHUN to how many
whole years are played, each from a seed of its own. A failure prints the seed and the balance.
"""

import asyncio
import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.lapor import tanda_terima
from tests.simulasi.dunia import AWAL, TAHUN, Dunia, persons
from tests.simulasi.proses import Jam, open_proses, open_quick, to_thread
from tests.simulasi.tahun import Tahun

BENIH = int(os.environ.get("CEKER_SEED", "20260101"))
BANYAK = int(os.environ.get("CEKER_TAHUN", "0"))
SAMPAI = date(TAHUN, 12, 31) if BANYAK else date(TAHUN, 1, 15)


async def play(cetakan: tuple[Path, Dunia], folder: Path, benih: int, sampai: date) -> Tahun:
    path = folder / "ceker.db"
    shutil.copy(cetakan[0], path)
    proses = await open_proses(f"sqlite:///{path}", persons(), Jam(AWAL))
    try:
        engine = open_quick(f"sqlite:///{path}")
        dunia = replace(cetakan[1], engine=engine, terisi=set(), warga=dict(cetakan[1].warga))
        tahun = Tahun(dunia, proses, benih)
        await tahun.play(date(TAHUN, 1, 1), sampai)
        engine.dispose()
    finally:
        await proses.close()
    return tahun


# A process that dies closes nothing, such as the file that somebody was just sending.
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. .function SpooledTemporaryFile"
    ":pytest.PytestUnraisableExceptionWarning"
)
@pytest.mark.timeout(3600 if BANYAK else 400)
@pytest.mark.parametrize("benih", range(BENIH, BENIH + max(BANYAK, 1)))
async def test_every_rung_is_sent_once_merged_or_has_its_reason(
    cetakan: tuple[Path, Dunia], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, benih: int
) -> None:
    # The page itself is another test's: printing it takes a second each.
    monkeypatch.setattr(tanda_terima, "_print", lambda *_: b"%PDF-1.7\n%%EOF\n")
    monkeypatch.setattr(asyncio, "to_thread", to_thread)

    tahun = await play(cetakan, tmp_path, benih, SAMPAI)

    neraca = tahun.neraca
    assert neraca.salah == [], f"benih {benih}\n{neraca.report()}"
    assert neraca.angka["kirim"] > 0
    assert neraca.angka["terlewat tanpa_orang"] > 0
    assert tahun.proses.mati > 0
    assert tahun.manusia.ditanya
    if BANYAK:
        # It was a year worth the name: of each kind of fate there is something.
        assert neraca.angka["kirim"] > 100
        assert neraca.angka["digabung bersamaan"] > 0
        assert neraca.angka["digabung tertinggal"] > 0
        assert neraca.angka["terlewat dibebaskan"] > 0
        assert neraca.angka["terlewat sudah_masuk"] > 0

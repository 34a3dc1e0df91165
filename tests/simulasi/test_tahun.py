"""A simulated year of 44 units, tick by tick, with crashes: its ledger balances."""

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
BULAN = int(os.environ.get("CEKER_BULAN", "3"))


async def play(cetakan: tuple[Path, Dunia], folder: Path, benih: int, sampai: date) -> Tahun:
    path = folder / "ceker.db"
    shutil.copy(cetakan[0], path)
    proses = await open_proses(f"sqlite:///{path}", persons(), Jam(AWAL))
    try:
        dunia = replace(cetakan[1], engine=open_quick(f"sqlite:///{path}"), terisi=set())
        dunia.warga = dict(cetakan[1].warga)
        tahun = Tahun(dunia, proses, benih)
        await tahun.play(date(TAHUN, 1, 1), sampai)
        dunia.engine.dispose()
    finally:
        await proses.close()
    return tahun


@pytest.mark.timeout(3600)
async def test_every_rung_of_the_year_is_sent_once_merged_or_has_its_reason(
    cetakan: tuple[Path, Dunia], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The page itself is another test's: printing it takes a second each.
    monkeypatch.setattr(tanda_terima, "_print", lambda *_: b"%PDF-1.7\n%%EOF\n")
    monkeypatch.setattr(asyncio, "to_thread", to_thread)
    tahun = await play(cetakan, tmp_path, BENIH, date(TAHUN, BULAN, 28))
    print(tahun.neraca.report(), tahun.manusia.lakukan, tahun.proses.mati, tahun.detak)
    print(tahun.manusia.buntu[:10])
    assert tahun.neraca.salah == [], f"benih {BENIH}\n{tahun.neraca.report()}"

"""A simulated year of 44 units, tick by tick, with crashes: its ledger balances.

Here the first two weeks, which the suite has time for; `make soak` sets CEKER_TAHUN to how many
whole years are played, each from a seed of its own. A failure prints the seed and the balance.
"""

import asyncio
import os
import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.lapor import tanda_terima
from core.hak import Peran
from tests.mesin import open_file
from tests.simulasi.acara import REKAP_JEDA, REKAP_JUMAT, REKAP_RABU, REKAP_SENIN
from tests.simulasi.dunia import AKTIF, AWAL, TAHUN, TANPA_ORANG, Dunia, persons
from tests.simulasi.proses import Jam, Proses, open_proses, open_quick, to_thread
from tests.simulasi.rupa import Macam
from tests.simulasi.tahun import TOPIK, Tahun

BENIH = int(os.environ.get("CEKER_SEED", "20260101"))
BANYAK = int(os.environ.get("CEKER_TAHUN", "0"))
DUA_PEKAN = date(TAHUN, 1, 14)
SAMPAI = date(TAHUN, 12, 31) if BANYAK else DUA_PEKAN
NASIB = (
    "kirim",
    "digabung bersamaan",
    "digabung tertinggal",
    "dilewati dijeda",
    "terlewat tanpa_orang",
    "terlewat dibebaskan",
    "terlewat sudah_masuk",
    "kepala diberi tahu",
    "kepala tidak perlu, terjawab",
    *(f"{macam} datang" for macam in Macam),
)
"""What becomes of rungs and of what comes by itself; of each there is something in two weeks."""


async def play(cetakan: tuple[Path, Dunia], folder: Path, benih: int, sampai: date) -> Tahun:
    path = folder / "ceker.db"
    shutil.copy(cetakan[0], path)
    proses = await open_proses(path, persons(), Jam(AWAL))
    try:
        engine = open_quick(path)
        dunia = replace(
            cetakan[1],
            engine=engine,
            terisi=set(),
            warga=dict(cetakan[1].warga),
            objek=dict(cetakan[1].objek),
            grup=[],
        )
        tahun = Tahun(dunia, proses, benih)
        await tahun.play(sampai)
        engine.dispose()
    finally:
        await proses.close()
    return tahun


def test_44_units_owe_something_and_some_of_them_nobody_has_joined(
    cetakan: tuple[Path, Dunia],
) -> None:
    engine = open_file(cetakan[0])
    dunia = replace(cetakan[1], engine=engine)
    unit = {jenis: {milik.unit for milik in dunia.owed(jenis)} for jenis in AKTIF}
    engine.dispose()

    # 27 pengampu and 8 sample units by their lists; 26 perangkat daerah, Setda, and 5 made up;
    # who collects LPPD; the nine Bagian.
    assert {jenis: len(semua) for jenis, semua in unit.items()} == {
        "ikk_lppd": 27,
        "skm": 8,
        "lkjip": 32,
        "perjanjian_kinerja": 32,
        "lppd": 1,
        "kinerja": 9,
        "anggaran": 9,
    }
    semua = set[str]().union(*unit.values())
    assert len(semua) == 44
    assert len(TANPA_ORANG) == 4
    assert semua - {warga.unit for warga in dunia.warga.values()} == set(TANPA_ORANG)


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
    assert tahun.manusia.buntu == []
    # It was a time worth the name: of each kind of fate there is something.
    assert [nasib for nasib in NASIB if not neraca.angka[nasib]] == []
    assert neraca.angka["kirim"] > 100
    assert neraca.angka["unit tercatat"] == 44
    assert tahun.proses.mati > 0
    assert tahun.manusia.ditanya
    _check_january(tahun)
    assert _topics(tahun.proses) == {"Setda": {f"{TOPIK}"}, "Puskesmas": {None}}
    if BANYAK:
        assert len(neraca.kabar.days(REKAP_SENIN, Macam.REKAP)) == 52
        assert len(neraca.kabar.days(REKAP_JUMAT, Macam.REKAP)) == 52


def _check_january(tahun: Tahun) -> None:
    """Compare the days on which things were to come in the first two weeks with the calendar.

    Thursday is the first and a holiday; from Tuesday, the sixth, the bot is down for three days.
    """

    def days(chat: int, macam: Macam, apa: str = "") -> list[int]:
        semua = tahun.neraca.kabar.days(chat, macam, apa)
        return [on.day for on in semua if on <= DUA_PEKAN]

    def first(unit: str, peran: Peran) -> int:
        return tahun.dunia.of_unit(unit, peran)[0].telegram_id

    # Wednesday's was due in the outage; that of whoever has paused until the 13th comes then.
    assert days(REKAP_SENIN, Macam.REKAP) == [5, 12]
    assert days(REKAP_RABU, Macam.REKAP) == [9, 14]
    assert days(REKAP_JEDA, Macam.REKAP) == [13]
    assert days(REKAP_JUMAT, Macam.REKAP) == [2, 9]
    # Mondays and Thursdays, and every working day but those of a pause from the 9th to the 13th.
    assert days(first("bagian-hukum", Peran.KABAG), Macam.PENGINGAT) == [5, 12]
    assert days(first("dpmptsp", Peran.OPERATOR_PD), Macam.PENGINGAT) == [2, 5, 14]
    # Anggaran of December was due on Monday, the 5th, and its list on Tuesday.
    anggaran = "Anggaran s.d. Desember 2025"
    assert days(first("bagian-adpem", Peran.VERIFIKATOR), Macam.LEWAT, anggaran) == [9, 13]
    grup, skm = (satu.chat_id for satu in tahun.dunia.grup)
    # Weeks begin on the 5th and the 12th; kinerja is due on Saturday, the 10th: the day before.
    assert days(grup, Macam.TOTAL) == [5, 9, 12]
    assert days(skm, Macam.TOTAL) == [5, 12]
    # On the morning of the 14th all Bagian have posted it.
    assert days(grup, Macam.LENGKAP, anggaran) == [14]


def _topics(proses: Proses) -> dict[str, set[str | None]]:
    """Return into which topics the bot wrote, of each group."""
    topik = Counter(
        (isi["chat_id"], isi.get("message_thread_id"))
        for nama, isi in proses.tiruan.calls
        if nama == "sendMessage"
    )
    return {
        grup.judul: {satu for chat, satu in topik if chat == f"{grup.id}"}
        for grup in proses.tiruan.grup.values()
    }

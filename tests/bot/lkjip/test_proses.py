"""The making process: whatever becomes of it, it says why, and nothing of it is left."""

import asyncio
import os
import sys
from pathlib import Path
from typing import TextIO

import pytest

from bot.berkas_luar import PENULIS, is_by, is_our_pdf
from bot.lkjip import proses
from bot.lkjip.pesanan import Jenis, LaporanGagalError, Sebab, Tugas
from tests import kantor
from tests.bot.lkjip.pesanan import make_naskah
from tests.conftest import NOW

TUGAS = Tugas(naskah=make_naskah(), jenis=tuple(Jenis), dibuat_at=NOW)
CUCU = """
import subprocess, sys
kabar = open(sys.argv[1], "w")
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], stdout=kabar)
print("mulai", file=kabar, flush=True)
"""
"""Starts a process of its own, as one does for LibreOffice; both hold the pipe to the test open."""
MENUNGGU = "import time; time.sleep(60)"


def python(kode: str, *args: str) -> tuple[str, ...]:
    return sys.executable, "-c", kode, *args


async def told(kabar: Path) -> TextIO:
    """Return the pipe once both are at work; it ends once both are gone."""
    baca = await asyncio.to_thread(kabar.open)
    assert await asyncio.to_thread(baca.readline) == "mulai\n"
    return baca


@pytest.fixture
def kabar(tmp_path: Path) -> Path:
    path = tmp_path / "kabar"
    os.mkfifo(path)
    return path


@pytest.fixture
def sementara(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where folders for a while are made."""
    folder = tmp_path / "sementara"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def write(folder: Path, isi: bytes | Sebab) -> Path:
    assert isinstance(isi, bytes)
    path = folder / "berkas"
    path.write_bytes(isi)
    return path


def is_empty(folder: Path) -> bool:
    return not any(folder.iterdir())


async def test_all_kinds_come_from_one_other_process_and_are_known_as_ours(
    sementara: Path, tmp_path: Path
) -> None:
    kantor.need()
    hasil = await proses.make(TUGAS)

    assert list(hasil) == list(Jenis)
    assert is_by(PENULIS)(write(tmp_path, hasil[Jenis.DOCX]))
    assert is_by(PENULIS)(write(tmp_path, hasil[Jenis.XLSX]))
    assert is_our_pdf(write(tmp_path, hasil[Jenis.PDF]))
    assert is_empty(sementara)


@pytest.mark.parametrize(
    "anak",
    [
        python("raise SystemExit(3)"),
        python("import os; os.abort()"),
        python("import sys; sys.stdout.write('setengah')"),
        ("/tidak/ada",),
    ],
)
async def test_one_that_crashes_is_a_reason_and_leaves_nothing(
    sementara: Path, anak: tuple[str, ...]
) -> None:
    with pytest.raises(LaporanGagalError) as galat:
        await proses.make(TUGAS, anak=anak)

    assert galat.value.sebab is Sebab.GAGAL
    assert is_empty(sementara)


async def test_where_there_is_no_room_to_begin_with_that_is_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryDirectory", full)

    with pytest.raises(LaporanGagalError) as galat:
        await proses.make(TUGAS)
    assert galat.value.sebab is Sebab.PENUH


async def test_one_that_nobody_waits_for_ends_with_all_that_it_has_started(
    sementara: Path, kabar: Path
) -> None:
    tugas = asyncio.create_task(proses.make(TUGAS, anak=python(CUCU + MENUNGGU, str(kabar))))
    with await told(kabar) as baca:
        tugas.cancel()
        with pytest.raises(asyncio.CancelledError):
            await tugas
        assert await asyncio.wait_for(asyncio.to_thread(baca.read), 20) == ""

    assert is_empty(sementara)


async def test_too_long_is_a_reason_of_its_own(sementara: Path) -> None:
    with pytest.raises(LaporanGagalError) as galat:
        await proses.make(TUGAS, anak=python(MENUNGGU), batas_detik=0.05)

    assert galat.value.sebab is Sebab.LAMA
    assert is_empty(sementara)


async def test_what_goes_on_behind_one_that_has_ended_is_ended_too(kabar: Path) -> None:
    selesai = "import pickle; sys.stdout.buffer.write(pickle.dumps({}))"
    tugas = asyncio.create_task(proses.make(TUGAS, anak=python(CUCU + selesai, str(kabar))))
    with await told(kabar) as baca:
        assert await tugas == {}
        assert await asyncio.wait_for(asyncio.to_thread(baca.read), 20) == ""


async def test_it_is_not_told_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "77:rahasia")
    monkeypatch.setenv("CEKER_DATABASE_URL", "postgresql://rahasia")
    kode = "import os, pickle, sys; sys.stdout.buffer.write(pickle.dumps(dict(os.environ)))"
    hasil = await proses.make(TUGAS, anak=python(kode))

    assert "PATH" in hasil
    assert "rahasia" not in f"{hasil}"
    assert "TMPDIR" in hasil

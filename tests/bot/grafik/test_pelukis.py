"""The drawing process: another one than the bot's, replaced when it dies, gone when told."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.grafik.pelukis import ANAK, GambarGagalError, Pelukis
from tests.bot.grafik.uraian import make_batang, make_grafik

AKAR = Path(__file__).parents[3]
GRAFIK = make_grafik(make_batang())
TIDAK_TERGAMBAR = replace(GRAFIK, acuan=Decimal("NaN"))
PNG = b"\x89PNG"


@pytest.fixture
async def pelukis() -> AsyncIterator[Pelukis]:
    satu = Pelukis()
    yield satu
    await satu.close()


def python(kode: str) -> tuple[str, ...]:
    return sys.executable, "-c", kode


async def test_nothing_is_started_before_the_first_picture(pelukis: Pelukis) -> None:
    assert pelukis.pid is None


async def test_pictures_come_from_one_other_process(pelukis: Pelukis) -> None:
    first = await pelukis.draw(GRAFIK)
    pid = pelukis.pid
    second = await pelukis.draw(GRAFIK)

    assert first == second
    assert first.startswith(PNG)
    assert pid not in {None, os.getpid()}
    assert pelukis.pid == pid


def test_the_bot_s_own_process_never_loads_matplotlib() -> None:
    kode = """
import asyncio, sys
import bot.cli, bot.demo.jalan
from bot.grafik.pelukis import Pelukis
from tests.bot.grafik.uraian import make_batang, make_grafik

async def main():
    pelukis = Pelukis()
    assert (await pelukis.draw(make_grafik(make_batang()))).startswith(b"\\x89PNG")
    await pelukis.close()
    print(sorted({"matplotlib", "numpy", "PIL"} & sys.modules.keys()))

asyncio.run(main())
"""
    hasil = subprocess.run(  # noqa: S603  our own interpreter
        python(kode), cwd=AKAR, capture_output=True, check=True, timeout=60
    )

    assert hasil.stdout.decode().strip() == "[]"


async def test_a_killed_process_is_replaced(pelukis: Pelukis) -> None:
    await pelukis.draw(GRAFIK)
    first = pelukis.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)

    assert (await pelukis.draw(GRAFIK)).startswith(PNG)
    assert pelukis.pid != first


async def test_a_process_killed_in_the_middle_of_a_picture_is_replaced(pelukis: Pelukis) -> None:
    await pelukis.draw(GRAFIK)
    first = pelukis.pid
    assert first is not None
    # Stopped, it surely has not drawn yet when it is killed.
    os.kill(first, signal.SIGSTOP)
    tugas = asyncio.create_task(pelukis.draw(GRAFIK))
    await asyncio.sleep(0)
    os.kill(first, signal.SIGKILL)

    assert (await tugas).startswith(PNG)


async def test_one_that_dies_twice_is_an_error() -> None:
    pelukis = Pelukis(python("pass"))

    with pytest.raises(GambarGagalError):
        await pelukis.draw(GRAFIK)
    assert pelukis.pid is None


async def test_one_that_cannot_be_started_is_an_error() -> None:
    with pytest.raises(GambarGagalError):
        await Pelukis(("/tidak/ada",)).draw(GRAFIK)


async def test_one_that_hangs_is_given_up_and_killed(pelukis: Pelukis) -> None:
    await pelukis.draw(GRAFIK)
    pid = pelukis.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    pelukis.batas_detik = 0.01

    with pytest.raises(GambarGagalError):
        await pelukis.draw(GRAFIK)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_what_cannot_be_drawn_is_an_error_and_does_not_end_the_process(
    pelukis: Pelukis, capfd: pytest.CaptureFixture[str]
) -> None:
    await pelukis.draw(GRAFIK)
    pid = pelukis.pid

    with pytest.raises(GambarGagalError):
        await pelukis.draw(TIDAK_TERGAMBAR)
    assert "InvalidOperation" in capfd.readouterr().err
    assert (await pelukis.draw(GRAFIK)).startswith(PNG)
    assert pelukis.pid == pid


async def test_a_picture_nobody_waits_for_any_more_is_not_taken_for_the_next(
    pelukis: Pelukis,
) -> None:
    await pelukis.draw(GRAFIK)
    tugas = asyncio.create_task(pelukis.draw(make_grafik(*[make_batang()] * 9)))
    await asyncio.sleep(0)
    tugas.cancel()
    with pytest.raises(asyncio.CancelledError):
        await tugas

    satu = make_grafik(make_batang("10"))
    assert await pelukis.draw(satu) == await pelukis.draw(satu)


async def test_many_at_once_are_drawn_one_after_the_other(pelukis: Pelukis) -> None:
    semua = [make_grafik(make_batang(f"{n}", teks=f"{n},00%")) for n in range(5)]
    gambar = await asyncio.gather(*map(pelukis.draw, semua))

    assert [await pelukis.draw(satu) for satu in semua] == gambar
    assert len(set(gambar)) == 5


async def test_an_interrupt_from_the_terminal_does_not_end_it(pelukis: Pelukis) -> None:
    await pelukis.draw(GRAFIK)
    pid = pelukis.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)

    await pelukis.draw(GRAFIK)
    assert pelukis.pid == pid
    assert os.getpgid(pid) != os.getpgid(0)


async def test_closing_kills_even_a_stopped_process_and_draws_no_more(pelukis: Pelukis) -> None:
    await pelukis.draw(GRAFIK)
    pid = pelukis.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    tugas = asyncio.create_task(pelukis.draw(GRAFIK))
    await asyncio.sleep(0)
    await pelukis.close()

    with pytest.raises(GambarGagalError):
        await tugas
    with pytest.raises(GambarGagalError):
        await pelukis.draw(GRAFIK)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_it_ends_when_the_bot_is_gone() -> None:
    with subprocess.Popen(ANAK, stdin=subprocess.PIPE, cwd=AKAR) as proses:  # noqa: S603
        assert proses.stdin is not None
        proses.stdin.close()
        assert proses.wait(60) == 0


def test_it_ends_when_it_has_had_nothing_to_do_for_long() -> None:
    with subprocess.Popen((*ANAK, "0"), stdin=subprocess.PIPE, cwd=AKAR) as proses:  # noqa: S603
        assert proses.wait(60) == 0


async def test_it_is_not_told_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "77:rahasia")
    monkeypatch.setenv("CEKER_DATABASE_URL", "postgresql://rahasia")
    # It answers with its environment in place of a picture.
    kode = """
import os, sys
isi = repr(dict(os.environ)).encode()
sys.stdout.buffer.write(len(isi).to_bytes(4, "big") + isi)
sys.stdout.flush()
sys.stdin.read()
"""
    pelukis = Pelukis(python(kode))
    environment = await pelukis.draw(GRAFIK)
    await pelukis.close()

    assert b"PATH" in environment
    assert b"rahasia" not in environment

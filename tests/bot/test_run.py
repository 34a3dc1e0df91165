"""`ceker run` as a process of its own, against a Bot API server named by its settings."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.demo.server import Berjalan, start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from tests.bot.pendengar import listening
from tests.bot.proses import TOKEN
from tests.cetakan import put
from tests.conftest import NOW

ADMIN = 5


async def ceker(folder: Path, api: str, *args: str) -> asyncio.subprocess.Process:
    env = os.environ | {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "CEKER_TELEGRAM_API": api,
        "CEKER_ADMINS": str(ADMIN),
        "CEKER_DATA_DIR": str(folder / "data"),
        "CEKER_DATABASE_URL": "",
    }
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *args),
        cwd=Path(__file__).parents[2],
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


async def begin(folder: Path) -> tuple[Tiruan, Berjalan, asyncio.subprocess.Process]:
    """Start a stand-in, and the bot against it."""
    orang = [Persona(id=ADMIN, nama="Admin", keterangan="", username=None)]
    bot = BotProfile(id=77, username="uji_bot", nama="Uji")
    tiruan = Tiruan(TOKEN, bot, orang, now=lambda: NOW)
    server = await start(tiruan)
    return tiruan, server, await ceker(folder, server.url, "run")


async def next_message(tiruan: Tiruan) -> dict[str, Any]:
    """Return the next message that the bot sends."""
    with listening(tiruan, ADMIN) as message:
        return await message()


async def test_the_same_bot_runs_on_any_bot_api_server_and_leaves_at_a_signal(
    tmp_path: Path,
) -> None:
    init = await ceker(tmp_path, "", "init", "--contoh")
    assert await init.wait() == 0
    tiruan, server, run = await begin(tmp_path)
    tiruan.say(ADMIN, "/capaian 2024")
    answer = await next_message(tiruan)
    run.send_signal(signal.SIGTERM)
    output, _ = await asyncio.wait_for(run.communicate(), 20)
    await server.stop()

    assert "9 dari 10 indikator" in answer["text"]
    assert run.returncode == 0
    assert TOKEN not in output.decode()
    assert "Traceback" not in output.decode()


@pytest.mark.parametrize("sinyal", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
async def test_the_drawing_process_goes_when_the_bot_goes(
    berkas_contoh: Path, tmp_path: Path, sinyal: signal.Signals
) -> None:
    put(berkas_contoh, tmp_path / "data")
    tiruan, server, run = await begin(tmp_path)
    tiruan.say(ADMIN, "/capaian 2024")
    answer = await next_message(tiruan)
    tiruan.tap(ADMIN, answer["message_id"], "cap.g:2024")
    photo = await next_message(tiruan)
    run.send_signal(sinyal)
    # The output ends when nobody holds it any more: neither the bot nor what it started.
    await asyncio.wait_for(run.communicate(), 20)
    await server.stop()

    assert photo["kind"] == "photo"
    assert run.returncode == (-sinyal if sinyal is signal.SIGKILL else 0)


async def test_a_token_that_telegram_refuses_is_one_clear_line(tmp_path: Path) -> None:
    tiruan = Tiruan(
        "78:lain", BotProfile(id=78, username="uji_bot", nama="Uji"), [], now=lambda: NOW
    )
    server = await start(tiruan)
    run = await ceker(tmp_path, server.url, "run")
    output, _ = await asyncio.wait_for(run.communicate(), 30)
    await server.stop()

    assert run.returncode == 1
    assert "Telegram menolak TELEGRAM_BOT_TOKEN" in output.decode()
    assert TOKEN not in output.decode()

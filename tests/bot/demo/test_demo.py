"""`ceker demo` as a process of its own, with nothing but what the chat page calls."""

import asyncio
import json
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.bot.proses import ceker
from tests.cetakan import put

OPERATOR_DINKES = 1004


@pytest.fixture
async def halaman(berkas_demo: Path, tmp_path: Path) -> AsyncIterator[aiohttp.ClientSession]:
    """The page of a demo that begins a minute before reminders may be sent."""
    put(berkas_demo, tmp_path / "data" / "demo")
    mulai = ("--at", "2027-01-22T07:29", "--port", "0")
    demo = await ceker(tmp_path, "", "demo", *mulai, stdout=PIPE)
    assert demo.stdout is not None
    alamat = (await demo.stdout.readline()).decode().removeprefix("Halaman obrolan: ").strip()
    try:
        async with aiohttp.ClientSession(alamat) as session:
            yield session
    finally:
        demo.terminate()
        await demo.communicate()
    assert demo.returncode == 0


async def say(halaman: aiohttp.ClientSession, text: str) -> None:
    """Send a text as the operator, and wait for the bot's answer."""
    async with halaman.get("/sim/events", params={"person": OPERATOR_DINKES}) as events:
        await halaman.post(f"/sim/people/{OPERATOR_DINKES}/message", json={"text": text})
        async for baris in events.content:
            awal, _, isi = baris.decode().partition(": ")
            if awal == "data" and json.loads(isi).get("message", {}).get("from") == "bot":
                return


async def chat(halaman: aiohttp.ClientSession) -> list[dict[str, Any]]:
    async with halaman.get(f"/sim/people/{OPERATOR_DINKES}/transcript") as response:
        messages: list[dict[str, Any]] = (await response.json())["messages"]
        return messages


async def test_moved_on_past_half_past_seven_the_demo_reminds_who_owes(
    halaman: aiohttp.ClientSession,
) -> None:
    async with asyncio.timeout(60):
        await say(halaman, "/start")
        sebelum = await chat(halaman)
        async with halaman.post("/sim/clock", json={"ke": "2027-01-22T09:00"}) as response:
            sekarang = (await response.json())["now"]
        [pengingat] = (await chat(halaman))[len(sebelum) :]

    assert "IKK LPPD tahun 2026, Dinas Kesehatan" in pengingat["text"]
    # 07.30 WIB, which the clock has passed on its way.
    assert pengingat["date"].startswith("2027-01-22T00:30")
    assert sekarang.startswith("2027-01-22T09:00")

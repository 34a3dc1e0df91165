"""The demo's clock: it goes on, is only ever moved on, and the bot does on the way what is due."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.demo import sisi_jam
from bot.demo.jalan import Penggeser
from bot.demo.jam import SEKALI_MAKS, Jam, MundurError, stops
from bot.demo.server import start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from bot.ruang import ZONA
from tests.bot.demo.dunia import TOKEN

SATU = datetime(2027, 1, 22, 0, 29, tzinfo=UTC)
"""07.29 WIB."""


def test_it_begins_where_it_is_told_to_and_goes_on() -> None:
    jam = Jam(SATU)
    assert timedelta() <= jam.now() - SATU < timedelta(minutes=1)
    jam.to(SATU + timedelta(days=3))
    assert timedelta() <= jam.now() - SATU - timedelta(days=3) < timedelta(minutes=1)


@pytest.mark.parametrize("geser", [timedelta(hours=-1), SEKALI_MAKS + timedelta(hours=1)])
def test_it_does_not_go_back_nor_too_far_at_once(geser: timedelta) -> None:
    jam = Jam(SATU)
    with pytest.raises(MundurError):
        jam.check(SATU + geser)
    jam.check(SATU + timedelta(minutes=5))


def test_on_the_way_the_bot_looks_at_the_minutes_at_which_it_has_something_to_do() -> None:
    assert [f"{saat:%H.%M}" for saat in stops(SATU, SATU + timedelta(hours=2))] == [
        "00.30",
        "01.05",
        "01.30",
        "02.05",
        "02.29",
    ]
    assert list(stops(SATU, SATU)) == [SATU]
    assert list(stops(SATU, SATU + timedelta(minutes=1))) == [SATU + timedelta(minutes=1)]


@pytest.fixture
async def alamat() -> AsyncIterator[tuple[str, Jam]]:
    """A server whose clock no bot goes by."""
    jam = Jam(SATU)
    tiruan = Tiruan(
        TOKEN,
        BotProfile(id=42, username="uji_bot", nama="Uji"),
        [Persona(id=1, nama="Ani", keterangan="", username=None)],
        now=jam.now,
    )
    majukan = Penggeser(jam).move
    server = await start(tiruan, lengkapi=lambda app: sisi_jam.add_routes(app, jam, ZONA, majukan))
    yield f"{server.url}/sim/clock", jam
    await server.stop()


async def ask(alamat: str, isi: dict[str, Any] | None = None) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session:
        minta = session.get(alamat) if isi is None else session.post(alamat, json=isi)
        async with minta as response:
            return response.status, await response.json()


async def test_the_page_is_told_the_citys_time(alamat: tuple[str, Jam]) -> None:
    url, _ = alamat
    assert (await ask(url))[1]["now"].startswith("2027-01-22T07:29")
    status, isi = await ask(url, {"ke": "2027-01-23T08:15"})
    assert (status, isi["now"][:16]) == (200, "2027-01-23T08:15")
    # A moment that names its zone is that moment.
    assert (await ask(url, {"ke": "2027-01-23T02:00:00+00:00"}))[1]["now"][:16] == (
        "2027-01-23T09:00"
    )


@pytest.mark.parametrize(
    "isi", [{"ke": "2027-01-21T07:29"}, {"ke": "besok"}, {}, {"ke": 5}, {"ke": "2028-01-22T07:29"}]
)
async def test_what_is_no_moment_ahead_moves_nothing(
    alamat: tuple[str, Jam], isi: dict[str, Any]
) -> None:
    url, jam = alamat
    assert (await ask(url, isi))[0] == 400
    assert jam.now() - SATU < timedelta(minutes=1)


async def test_two_who_move_it_at_once_move_it_one_after_the_other(
    alamat: tuple[str, Jam],
) -> None:
    url, jam = alamat
    tujuan = [{"ke": "2027-01-24T08:00"}, {"ke": "2027-01-23T08:00"}]
    await asyncio.gather(*(ask(url, satu) for satu in tujuan))
    # Whichever came second, the clock has not gone back.
    assert jam.now().astimezone(ZONA).strftime("%d %H.%M") == "24 08.00"

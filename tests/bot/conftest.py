"""The real bot behind real HTTP, for tests of dialogues; and answers about a very large package."""

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine
from telegram import Bot

from bot.demo.jalan import open_demo
from bot.demo.jam import Jam
from bot.outbox import Pengirim
from bot.permintaan import AiohttpRequest
from bot.ruang import Ruang
from core.hak import Peran
from core.services import orang, pemuatan
from core.services.basis_data import open_database
from tests.bot.demo.dunia import ANI, TOKEN, Dunia, open_dunia
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import WIB, make_pelaku
from tests.paket_besar import TAHUN, make_besar


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        yield satu


@pytest.fixture
async def dunia() -> AsyncIterator[Dunia]:
    async with open_dunia() as satu:
        yield satu


@pytest.fixture
async def pengirim(dunia: Dunia, kosong: Engine) -> AsyncIterator[Pengirim]:
    """Ani is an admin who can be reached; the sender's clock is the stand-in's."""
    ruang = Ruang(kosong, jam=lambda: dunia.jam.now)
    admin = make_pelaku(kosong, Peran.ADMIN, telegram_id=ANI)
    orang.mark_started(kosong, admin, now=ruang.now())
    bot = Bot(
        TOKEN,
        base_url=f"{dunia.url}/bot",
        request=AiohttpRequest(banyak=8, baca_detik=0.3),
        get_updates_request=AiohttpRequest(banyak=1),
    )
    async with bot:
        yield Pengirim(bot, ruang)


@pytest.fixture(scope="session")
def berkas_demo(berkas_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a demo that has begun a minute before reminders may be sent."""
    folder = tmp_path_factory.mktemp("demo")
    shutil.copy(berkas_contoh, folder / "ceker.db")
    open_demo(folder, WIB, Jam(datetime(2027, 1, 22, 7, 29, tzinfo=WIB))).engine.dispose()
    return folder / "ceker.db"


@pytest.fixture(scope="session")
def ruang_besar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ruang]:
    """Answers two years after a package that is larger than any real one."""
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('besar') / 'besar.db'}")
    assert pemuatan.muat_paket(engine, make_besar()).masalah == ()
    yield Ruang(engine, jam=lambda: datetime(TAHUN + 2, 1, 5, tzinfo=WIB))
    engine.dispose()

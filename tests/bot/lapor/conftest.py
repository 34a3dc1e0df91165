"""Reports that are owed, and the clock at which they are sent."""

import pytest
from sqlalchemy import Engine

from bot.ruang import Ruang
from tests.bot.tahun.obrolan import Obrolan
from tests.laporan_uji import KINI, Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def kamar(dunia: Dunia) -> Ruang:
    return Ruang(dunia.engine, jam=lambda: KINI)


@pytest.fixture
def dinkes(dunia: Dunia, kamar: Ruang) -> Obrolan:
    return Obrolan(kamar, dunia.dinkes)

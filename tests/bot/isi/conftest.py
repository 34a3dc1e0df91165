"""The year 2025 to post for, and the Kabag who posts."""

import pytest
from sqlalchemy import Engine

from bot.ruang import Ruang
from tests.bot.isi.orang_isi import Orang
from tests.isian_uji import Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def kabag(dunia: Dunia, ruang: Ruang) -> Orang:
    return Orang(ruang, dunia.kabag_tapem)

"""The chapter of the sample's year, for tests about what it says."""

import pytest
from sqlalchemy import Engine

from bot.lkjip.blok import Naskah
from tests.bot.lkjip.bab_uji import chapter


@pytest.fixture
def naskah(contoh: Engine) -> Naskah:
    return chapter(contoh)

"""The world of reminders."""

import pytest
from sqlalchemy import Engine

from tests.bot.pengingat.orang_tenggat import Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)

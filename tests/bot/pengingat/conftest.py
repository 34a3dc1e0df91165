"""The world of reminders."""

import pytest
from sqlalchemy import Engine

from core.hak import Pelaku, Peran
from core.services import orang
from tests.bot.pengingat.orang_tenggat import Dunia, make_dunia
from tests.conftest import NOW, make_pelaku


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def asisten(dunia: Dunia) -> Pelaku:
    """The Asisten above the Bagian that collects IKK LPPD."""
    pelaku = make_pelaku(dunia.engine, Peran.PIMPINAN, "asisten-1", telegram_id=3020)
    orang.mark_started(dunia.engine, pelaku, now=NOW)
    return pelaku

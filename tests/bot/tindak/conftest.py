"""The people of tests/tindak_uji.py in their chats."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.ruang import Ruang
from core.hak import Pelaku
from tests.bot.tahun.obrolan import Obrolan
from tests.conftest import NOW, WIB
from tests.tindak_uji import Dunia, make_dunia

Masuk = Callable[[Pelaku], Obrolan]


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def masuk(contoh: Engine, tmp_path: Path) -> Masuk:
    """Return what lets somebody begin to talk, on Monday 23 November 2026 at ten."""

    def begin(pelaku: Pelaku) -> Obrolan:
        return Obrolan(Ruang(contoh, jam=lambda: NOW, zona=WIB, folder=tmp_path), pelaku)

    return begin

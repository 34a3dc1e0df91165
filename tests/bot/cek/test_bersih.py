"""A year about which nothing is to be said, from its files to what /cek and the terminal say."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine
from typer.testing import CliRunner

from bot import rute
from bot.cli import app
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.hasil_muat import HasilMuat
from core.services.pemuatan import muat_paket
from tests.conftest import WIB, make_pelaku
from tests.paket_bersih import make_isi_bersih

BERSIH = "Tidak ada yang perlu dicatat: angka-angkanya sejalan."
KINI = datetime(2031, 3, 3, 9, tzinfo=WIB)


def load(engine: Engine, *ganti: tuple[str, str]) -> HasilMuat:
    hasil = muat_paket(engine, make_isi_bersih(*ganti), now=KINI)
    assert hasil.masalah == ()
    return hasil


def ask(engine: Engine, pelaku: Pelaku) -> str:
    return rute.jawab_teks(Ruang(engine, jam=lambda: KINI, zona=WIB), pelaku, "/cek 2030").html


@pytest.fixture
def pimpinan(kosong: Engine) -> Pelaku:
    return make_pelaku(kosong, Peran.ADMIN, telegram_id=9001)


def test_of_a_clean_year_nothing_is_found_and_it_says_so(kosong: Engine, pimpinan: Pelaku) -> None:
    assert load(kosong).catatan_baru == 0

    assert BERSIH in ask(kosong, pimpinan)


def test_one_figure_of_it_is_enough_to_be_found(kosong: Engine, pimpinan: Pelaku) -> None:
    # Row 2 is 80 and now 90: its programme, and what the whole inherits.
    assert load(kosong, ("100,100,80", "100,100,90")).catatan_baru == 2

    teks = ask(kosong, pimpinan)
    assert BERSIH not in teks
    assert "2 perlu diperbaiki" in teks


def test_the_terminal_says_so_too_and_ends_with_0(
    kosong: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    load(kosong)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CEKER_DATABASE_URL", str(kosong.url))
    monkeypatch.chdir(tmp_path)

    hasil = CliRunner().invoke(app, ["cek", "2030"])

    assert BERSIH in hasil.output
    assert hasil.exit_code == 0

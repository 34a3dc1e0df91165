"""`ceker audit verify`."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from typer.testing import CliRunner

from bot.cli import app
from core.hak import Peran
from core.register import JenisRegister
from storage.engine import open_engine
from tests.conftest import make_pelaku
from tests.isian_uji import make_dunia
from tests.register_uji import add


@pytest.fixture
def data(tmp_path: Path, kosong: Engine, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    for nomor in (5, 6):
        make_pelaku(kosong, Peran.PEMBACA, telegram_id=nomor)
    kosong.dispose()
    Path(kosong.url.database or "").rename(tmp_path / "ceker.db")
    return tmp_path


def test_a_whole_history_is_told_with_its_head(data: Path) -> None:
    del data
    hasil = CliRunner().invoke(app, ["audit", "verify"])

    assert hasil.exit_code == 0
    assert "Riwayat utuh: 2 baris. Kepala: 2:" in hasil.output
    kepala = hasil.output.strip().rpartition(" ")[2]
    assert CliRunner().invoke(app, ["audit", "verify", "--kepala", kepala]).exit_code == 0


def test_a_changed_one_ends_with_1_and_says_where(data: Path) -> None:
    engine = open_engine(f"sqlite:///{data / 'ceker.db'}")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER sejarah_tetap_update"))
        connection.execute(text("UPDATE sejarah SET oleh = 7 WHERE nomor = 2"))
    engine.dispose()

    hasil = CliRunner().invoke(app, ["audit", "verify"])

    assert hasil.exit_code == 1
    assert "Baris riwayat nomor 2: isinya tidak lagi seperti saat dicatat." in hasil.output
    assert "Riwayat tidak utuh" in hasil.output


def test_a_register_that_was_touched_in_the_history_is_found(
    contoh: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    dunia = make_dunia(contoh)
    add(contoh, dunia.kabag_tapem, JenisRegister.MOU_PKS, status="tidak_diproses")
    assert CliRunner().invoke(app, ["audit", "verify"]).exit_code == 0
    with contoh.begin() as connection:
        connection.execute(text("DROP TRIGGER sejarah_tetap_update"))
        ganti = "replace(isi, 'tidak_diproses', 'ditindaklanjuti')"
        connection.execute(
            text(f"UPDATE sejarah SET isi = {ganti} WHERE jenis = 'register_ditambah'")  # noqa: S608
        )

    hasil = CliRunner().invoke(app, ["audit", "verify"])

    assert hasil.exit_code == 1
    assert "isinya tidak lagi seperti saat dicatat." in hasil.output


@pytest.mark.parametrize("kepala", ["x", "0:" + "a" * 64, "1:abc"])
def test_a_head_that_is_none_is_refused_with_what_to_write(data: Path, kepala: str) -> None:
    del data
    hasil = CliRunner().invoke(app, ["audit", "verify", "--kepala", kepala])

    assert hasil.exit_code == 2
    assert "NOMOR:SIDIK" in hasil.output


def test_a_history_that_was_cut_off_is_found_by_a_backup(data: Path) -> None:
    assert CliRunner().invoke(app, ["backup"]).exit_code == 0
    [cadangan] = (data / "cadangan").glob("*.zip")
    engine = open_engine(f"sqlite:///{data / 'ceker.db'}")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER sejarah_tetap_delete"))
        connection.execute(text("DELETE FROM sejarah WHERE nomor = 2"))
        connection.execute(
            text(
                "UPDATE kepala_sejarah SET nomor = 1, "
                "sidik = (SELECT sidik FROM sejarah WHERE nomor = 1)"
            )
        )
    engine.dispose()

    assert CliRunner().invoke(app, ["audit", "verify"]).exit_code == 0
    hasil = CliRunner().invoke(app, ["audit", "verify", "--cadangan", str(cadangan)])
    assert hasil.exit_code == 1
    assert "nomor 2: pernah ada, sekarang tidak ada" in hasil.output


def test_a_backup_that_is_none_is_refused(data: Path) -> None:
    (data / "x.zip").write_bytes(b"x")
    hasil = CliRunner().invoke(app, ["audit", "verify", "--cadangan", str(data / "x.zip")])
    assert hasil.exit_code == 1
    assert "Traceback" not in hasil.output

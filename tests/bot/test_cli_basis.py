"""A database that fails under a command is told in one line, without a traceback or SQL."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine
from typer.testing import CliRunner, Result

from bot.cli import app
from storage.engine import writing
from storage.models import OrangRow
from tests.arsip_uji import damage

RUSAK = "Basis data rusak. Hentikan bot, lalu pulihkan cadangan: ceker restore BERKAS --ganti\n"
TANYA = ("tanya", "--as", "1005", "/anggaran 2024")
TAMBAH = ("user", "add", "--telegram-id", "5", "--name", "Ani", "--role", "admin")


@pytest.fixture(autouse=True)
def basis(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, berkas_contoh: Path) -> Path:
    """The sample in a data folder of the test's own, which an admin of the settings asks."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_DATABASE_URL", "CEKER_TIMEZONE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("CEKER_ADMINS", "1005")
    (tmp_path / "data").mkdir()
    basis = tmp_path / "data" / "ceker.db"
    shutil.copy(berkas_contoh, basis)
    return basis


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


@pytest.mark.parametrize(
    ("tabel", "perintah"),
    [
        ("pos_anggaran", TANYA),
        ("orang", ("user", "list")),
        ("orang", TAMBAH),
        ("alembic_version", ("init",)),
        ("alembic_version", TANYA),
    ],
)
def test_a_damaged_page_is_told_with_what_to_do(
    basis: Path, tabel: str, perintah: tuple[str, ...]
) -> None:
    damage(basis, tabel)

    result = ceker(*perintah)

    assert (result.exit_code, result.stderr) == (1, RUSAK)


@pytest.mark.parametrize(
    "perintah", [TANYA, TAMBAH, ("user", "list"), ("init",), ("doctor",), ("muat", "x")]
)
@pytest.mark.parametrize(
    "sql", ["DROP TABLE penugasan", "ALTER TABLE pos_anggaran DROP COLUMN pendek"]
)
def test_a_database_that_lacks_a_table_or_column_is_told_by_every_command(
    basis: Path, perintah: tuple[str, ...], sql: str
) -> None:
    with closing(sqlite3.connect(basis)) as lain:
        lain.execute(sql)

    result = ceker(*perintah)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "Basis data tidak lengkap. Hentikan bot, lalu pulihkan cadangan: "
        "ceker restore BERKAS --ganti\n"
    )


def test_a_lock_that_comes_after_the_opening_is_told_too(
    basis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engine.BUSY_TIMEOUT_MS", 1)
    with closing(sqlite3.connect(basis, isolation_level=None)) as lain:

        def lock_and_add(engine: Engine, telegram_id: int, **_: object) -> None:
            lain.execute("BEGIN IMMEDIATE")
            with writing(engine) as session:
                session.add(OrangRow(telegram_id=telegram_id, nama="Ani"))

        monkeypatch.setattr("core.services.orang.add_user", lock_and_add)
        result = ceker(*TAMBAH)

    assert result.exit_code == 1
    assert result.stderr == "Basis data sedang dipakai proses lain. Coba lagi sebentar lagi.\n"

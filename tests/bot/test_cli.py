"""The `ceker` command, as whoever installs it types it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working folder of the test's own, without settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def test_init_is_safe_to_run_twice_and_loads_the_sample_once(folder: Path) -> None:
    first, second = ceker("init", "--contoh"), ceker("init", "--contoh")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "dimuat, " in first.output
    assert "tidak ada yang berubah" in second.output
    assert (folder / "data" / "ceker.db").is_file()


def test_a_user_is_added_listed_and_answered() -> None:
    ceker("init", "--contoh")
    added = ceker(
        *("user", "add", "--telegram-id", "5", "--name", "Ani"),
        *("--role", "kabag", "--unit", "bagian-hukum"),
    )
    answer = ceker("tanya", "--as", "5", "/capaian 2024")

    assert "Ani (5) terdaftar sebagai Kepala Bagian Hukum." in added.output
    assert "5\tAni\tKepala Bagian Hukum\tbelum /start" in ceker("user", "list").output
    assert "96,23" in answer.output
    assert "<" not in answer.output


def test_somebody_unknown_is_told_how_to_ask() -> None:
    assert "belum terdaftar" in ceker("tanya", "--as", "9", "/capaian 2024").output


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (("--role", "kabag", "--unit", "humas"), "Unit “humas” tidak dikenal"),
        (("--role", "kabag"), "memerlukan unit"),
        (("--role", "raja"), "raja"),
    ],
)
def test_a_wrong_role_or_unit_is_refused_with_what_there_is(
    extra: tuple[str, ...], said: str
) -> None:
    ceker("init", "--contoh")
    result = ceker("user", "add", "--telegram-id", "5", "--name", "Ani", *extra)

    assert result.exit_code != 0
    assert said in result.output


def test_run_without_a_token_says_where_to_put_one() -> None:
    result = ceker("run")

    assert result.exit_code == 1
    assert "TELEGRAM_BOT_TOKEN belum diisi" in result.output


def test_a_bad_setting_stops_with_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKER_TIMEZONE", "Bengkulu")

    result = ceker("init")

    assert result.exit_code == 1
    assert result.output.strip().count("\n") == 0
    assert "CEKER_TIMEZONE" in result.output


def test_a_package_with_mistakes_names_each_and_loads_nothing(folder: Path) -> None:
    (folder / "paketku").mkdir()
    (folder / "paketku" / "paket.toml").write_text("[paket\n")

    result = ceker("muat", "paketku")

    assert result.exit_code == 1
    assert "paket.toml" in result.output
    assert "organisasi.toml: berkas ini belum ada" in result.output

"""What settings are read as, where they are good; test_cli_pengaturan.py has the bad ones."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import make_url

from bot.settings import RunSettings, Settings, SettingsError, read_settings


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No .env, no variables of whoever runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_TELEGRAM_API", "CEKER_DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("CEKER_DATABASE_URL", "CEKER_TIMEZONE"):
        monkeypatch.delenv(name, raising=False)


def test_nothing_set_is_enough_for_everything_but_telegram(tmp_path: Path) -> None:
    settings = read_settings(Settings)

    assert make_url(settings.database).database == str(tmp_path / "data" / "ceker.db")
    assert settings.timezone == ZoneInfo("Asia/Jakarta")
    with pytest.raises(SettingsError, match="TELEGRAM_BOT_TOKEN belum diisi"):
        read_settings(RunSettings)


def test_settings_come_from_the_env_file_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "TELEGRAM_BOT_TOKEN=1:a\nCEKER_ADMINS=11, 12,\nCEKER_TELEGRAM_API=http://127.0.0.1:1/\n"
    )

    settings = read_settings(RunSettings)

    assert settings.admins == (11, 12)
    assert settings.telegram_api == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    "url",
    [
        "https://api.telegram.org",
        "http://localhost:8081",
        "http://telegram_bot_api:8081",
        "http://[::1]:8081",
        "https://bot.example.go.id/api",
    ],
)
def test_any_root_url_of_a_server_is_one(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", " 1:a ")
    monkeypatch.setenv("CEKER_TELEGRAM_API", f" {url}/ ")

    assert read_settings(RunSettings).telegram_api == url


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CEKER_DATA_DIR", "~/ceker")

    assert read_settings(Settings).data_dir == tmp_path / "ceker"


def test_the_largest_id_of_an_account_is_an_admin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKER_ADMINS", "4503599627370495")

    assert read_settings(Settings).admins == (2**52 - 1,)


def test_the_token_does_not_show_in_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:rahasia")

    assert "rahasia" not in repr(read_settings(RunSettings))

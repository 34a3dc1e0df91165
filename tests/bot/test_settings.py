"""A bad setting stops the start with one line that names it."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, read_settings


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No .env, no variables of whoever runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_TELEGRAM_API", "CEKER_DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("CEKER_DATABASE_URL", "CEKER_TIMEZONE"):
        monkeypatch.delenv(name, raising=False)


def test_nothing_set_is_enough_for_everything_but_telegram() -> None:
    settings = read_settings()

    assert settings.telegram_bot_token is None
    assert settings.database.startswith("sqlite:///")
    assert str(settings.timezone) == "Asia/Jakarta"


def test_settings_come_from_the_env_file_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("CEKER_ADMINS=11, 12\nCEKER_TELEGRAM_API=http://127.0.0.1:1/\n")

    settings = read_settings()

    assert settings.admins == (11, 12)
    assert settings.telegram_api == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "rahasia-tanpa-angka"),
        ("TELEGRAM_BOT_TOKEN", "١٢:abc"),
        ("CEKER_ADMINS", "1001;1002"),
        ("CEKER_ADMINS", "-5"),
        ("CEKER_TELEGRAM_API", "tanpa.skema.test"),
        ("CEKER_TIMEZONE", "Bengkulu"),
    ],
)
def test_a_bad_value_is_named_and_never_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as caught:
        read_settings()

    line = str(caught.value)
    assert line.startswith(f"Pengaturan {name} ")
    assert "\n" not in line
    assert value not in line


def test_the_token_does_not_show_in_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:rahasia")

    assert "rahasia" not in repr(read_settings())

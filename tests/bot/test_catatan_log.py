"""What stands in the log, and what never does."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.catatan_log import configure_logging

TOKEN = "77:AArahasia"  # noqa: S105  made up


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Put the loggers back where the other tests expect them."""
    akar = logging.getLogger()
    lama, tingkat = akar.handlers[:], akar.level
    yield
    akar.handlers[:] = lama
    akar.setLevel(tingkat)
    structlog.reset_defaults()


def logged(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_an_event_is_one_line_with_the_update_it_belongs_to(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure_logging(TOKEN, json=True)

    with structlog.contextvars.bound_contextvars(update_id=42):
        structlog.get_logger("bot.uji").warning("update not answered", galat="TimedOut", ke=1)

    [satu] = logged(capsys)
    assert satu["event"] == "update not answered"
    assert (satu["update_id"], satu["galat"], satu["ke"]) == (42, "TimedOut", 1)
    assert (satu["level"], satu["logger"]) == ("warning", "bot.uji")
    assert str(satu["timestamp"]).endswith("Z")


def test_the_token_is_blotted_out_of_messages_and_tracebacks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure_logging(TOKEN, json=True)

    try:
        int(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError:
        logging.getLogger("pustaka").exception("gagal di %s", TOKEN)
        structlog.get_logger().error("gagal", alamat=TOKEN, jejak=[TOKEN], exc_info=True)

    teks = capsys.readouterr().err
    assert TOKEN not in teks
    assert teks.count("<token>") >= 4


def test_a_person_at_a_terminal_reads_lines_not_json(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(TOKEN, json=False)

    structlog.get_logger("bot.uji").info("ready", token=TOKEN)

    teks = capsys.readouterr().err
    assert "ready" in teks
    assert not teks.startswith("{")
    assert TOKEN not in teks

"""No log ever shows the token."""

import logging

import pytest

from bot.catatan_log import WithoutToken

TOKEN = "123:rahasia"  # noqa: S105  made up


def test_the_token_is_blotted_out_of_messages_and_tracebacks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.handler.addFilter(WithoutToken(TOKEN))
    logger = logging.getLogger("uji")
    try:
        int(f"POST /bot{TOKEN}/getMe")
    except ValueError:
        logger.exception("gagal di %s", f"/bot{TOKEN}/getMe")

    assert "rahasia" not in caplog.text
    assert "gagal di /bot<token>/getMe" in caplog.text

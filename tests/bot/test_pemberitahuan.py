"""A notice goes out once, and what is certain not to have arrived is tried again."""

from typing import cast

import httpx
import pytest
from sqlalchemy import Engine
from telegram import Bot
from telegram.error import Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.pemberitahuan import deliver_notices
from bot.ruang import Ruang
from core.hak import Peran
from core.services import orang, pemberitahuan
from tests.conftest import NOW, make_pelaku


class BotRekaman:
    """Keeps what it is asked to send, or fails as told."""

    def __init__(self, *gagal: TelegramError) -> None:
        self.gagal = list(gagal)
        self.terkirim: list[int] = []

    async def send_message(self, chat_id: int, text: str, **_: object) -> None:
        if self.gagal:
            raise self.gagal.pop(0)
        assert text
        self.terkirim.append(chat_id)


@pytest.fixture
def ruang_tamu(kosong: Engine) -> Ruang:
    """An admin who can be reached, and a stranger who has written."""
    orang.mark_started(kosong, make_pelaku(kosong, Peran.ADMIN, telegram_id=1), now=NOW)
    orang.recognize(kosong, 555, nama="Tamu", now=NOW)
    return Ruang(kosong, jam=lambda: NOW)


async def deliver(ruang: Ruang, bot: BotRekaman) -> int:
    """Deliver, and return how many notices are still due."""
    await deliver_notices(cast("Bot", bot), ruang)
    return len(pemberitahuan.list_due(ruang.engine))


def never_connected() -> NetworkError:
    error = NetworkError("httpx.ConnectError")
    error.__cause__ = httpx.ConnectError("refused")
    return error


async def test_a_notice_is_sent_once(ruang_tamu: Ruang) -> None:
    bot = BotRekaman()
    await deliver(ruang_tamu, bot)
    await deliver(ruang_tamu, bot)

    assert bot.terkirim == [1]


@pytest.mark.parametrize("error", [RetryAfter(3), never_connected()])
async def test_what_certainly_did_not_arrive_is_due_again(
    ruang_tamu: Ruang, error: TelegramError
) -> None:
    bot = BotRekaman(error)

    assert await deliver(ruang_tamu, bot) == 1
    assert await deliver(ruang_tamu, bot) == 0
    assert bot.terkirim == [1]


@pytest.mark.parametrize("error", [TimedOut(), NetworkError("httpx.ReadError")])
async def test_what_may_have_arrived_is_not_sent_again(
    ruang_tamu: Ruang, error: TelegramError
) -> None:
    bot = BotRekaman(error)

    assert await deliver(ruang_tamu, bot) == 0
    assert await deliver(ruang_tamu, bot) == 0
    assert bot.terkirim == []


async def test_an_admin_who_blocked_the_bot_hears_after_the_next_start(ruang_tamu: Ruang) -> None:
    bot = BotRekaman(Forbidden("bot was blocked by the user"))
    assert await deliver(ruang_tamu, bot) == 0

    admin = orang.recognize(ruang_tamu.engine, 1, nama="", now=NOW)
    orang.mark_started(ruang_tamu.engine, admin, now=NOW)

    await deliver(ruang_tamu, bot)
    assert bot.terkirim == [1]

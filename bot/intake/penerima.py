"""Ask Telegram for updates, write them down, and only then ask for the next."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.intake.bacaan import Bacaan, read, unread
from bot.intake.galat import backoff, seconds
from bot.intake.jurnal import Jurnal
from bot.permintaan import TakTerbacaError
from bot.ruang import Ruang
from core.services import masuk

log = structlog.get_logger(__name__)

UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
]
BANYAK = 100
"""Updates that one answer holds at most; Telegram's own limit."""
TUNGGU_DETIK = 30
"""How long Telegram holds a getUpdates that has nothing to tell."""
DENYUT_TIAP = timedelta(seconds=10)
BARU_MULAI = timedelta(seconds=5)
"""A conflict this soon after the start means that another bot was there first: whoever was there
asks again after BENTROK_DETIK, and the newcomer hears of it by then.
"""
BENTROK_DETIK = 1.0


class PollerLainError(Exception):
    """Another process polls with this token."""


class WebhookAktifError(Exception):
    """Telegram brings the updates to a webhook, and so hands none out."""


class Penerima:
    """The poller. `serahkan` takes what is new, and may make it wait."""

    def __init__(  # noqa: PLR0913  what a poller works with
        self,
        bot: Bot,
        request: BaseRequest,
        ruang: Ruang,
        jurnal: Jurnal,
        serahkan: Callable[[Sequence[Bacaan]], Awaitable[None]],
        *,
        tidur: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot, self._request, self._ruang = bot, request, ruang
        self._jurnal, self._serahkan, self._tidur = jurnal, serahkan, tidur
        self._tertinggi: int | None = None
        self._mulai = ruang.now()
        self._denyut: datetime | None = None
        self._satu_satu = False
        self.offset: int | None = None

    async def run(self) -> None:
        """Poll until cancelled. Raises PollerLainError, WebhookAktifError and InvalidToken."""
        gagal = 0
        while True:
            try:
                await self.poll_once()
                gagal = 0
            except Conflict as error:
                if self._ruang.now() - self._mulai < BARU_MULAI:
                    raise _reason(error) from None
                log.error("the updates go elsewhere", webhook=_is_webhook(error))
                await self._tidur(BENTROK_DETIK)
            except InvalidToken:
                raise
            except RetryAfter as error:
                await self._tidur(seconds(error))
            except (TelegramError, SQLAlchemyError, OSError) as error:
                gagal += 1
                log.warning("no updates", galat=type(error).__name__, ke=gagal)
            except Exception as error:  # noqa: BLE001  the bot goes on, whatever comes
                gagal += 1
                log.error("polling failed", galat=type(error).__name__, ke=gagal)
            if gagal:
                await self._tidur(backoff(gagal))

    async def poll_once(self) -> None:
        """Fetch a batch, hand on what is new, commit it. Nothing is confirmed before the commit.

        An update is answered while it is being written down; a crash in between makes
        Telegram hand it out again, and its answer repeat.
        """
        bacaan, ada = await self._fetch()
        if bacaan:
            baru = await self._new(bacaan)
            tertulis = asyncio.ensure_future(self._jurnal.store([b.masukan for b in baru]))
            await self._serahkan(baru)
            await tertulis
            self.offset = max(self.offset or 0, *(b.masukan.update_id + 1 for b in bacaan))
        elif ada:
            # They would come back at once, and for ever: slowed down like an outage.
            raise TelegramError("updates without an id")
        await self._beat()

    async def _fetch(self) -> tuple[list[Bacaan], bool]:
        """Return what Telegram has, and whether there is anything, readable or not.

        Where a whole answer cannot be read, the next ones hold one update each, until the one
        that spoils it is found and kept as it is.
        """
        try:
            jawaban = await self._get_updates(1 if self._satu_satu else BANYAK)
        except TakTerbacaError as error:
            if not self._satu_satu:
                log.warning("an answer could not be read: one update at a time")
                self._satu_satu = True
                return [], False
            satu = unread(error.isi)
            self._satu_satu = False
            return [satu] if satu else [], True
        return [satu for isi in jawaban if (satu := read(self._bot, isi)) is not None], bool(
            jawaban
        )

    async def _new(self, bacaan: Sequence[Bacaan]) -> list[Bacaan]:
        """Return those that have not come in before, each once."""
        menurut_id = {b.masukan.update_id: b for b in bacaan}
        if self._tertinggi is None:
            self._tertinggi = await asyncio.to_thread(
                masuk.highest, self._ruang.engine, self._bot.id
            )
        # Ids rise: only what is not above all others can have been here.
        lama = [update_id for update_id in menurut_id if update_id <= self._tertinggi]
        dikenal: frozenset[int] = frozenset()
        if lama:
            dikenal = await asyncio.to_thread(
                masuk.list_known, self._ruang.engine, self._bot.id, lama
            )
        self._tertinggi = max(self._tertinggi, *menurut_id)
        return [b for update_id, b in menurut_id.items() if update_id not in dikenal]

    async def _get_updates(self, banyak: int) -> list[Any]:
        # Not Bot.get_updates: it parses all or nothing, and one update that it cannot parse
        # would come back for ever.
        isi = {
            "offset": self.offset,
            "limit": banyak,
            "timeout": TUNGGU_DETIK,
            "allowed_updates": UPDATES,
        }
        jawaban = await self._request.post(
            f"{self._bot.base_url}/getUpdates",
            RequestData(
                [RequestParameter.from_input(k, v) for k, v in isi.items() if v is not None]
            ),
            read_timeout=TUNGGU_DETIK + 10,
        )
        if not isinstance(jawaban, list):
            raise TelegramError("getUpdates returned no list")
        return jawaban

    async def _beat(self) -> None:
        """Leave a sign of life, not more often than anybody looks."""
        now = self._ruang.now()
        if self._denyut is None or now - self._denyut >= DENYUT_TIAP:
            self._denyut = now
            await asyncio.to_thread(
                masuk.save_pulse,
                self._ruang.engine,
                self._bot.id,
                mulai=self._mulai,
                getupdates=now,
            )


def _reason(error: Conflict) -> Exception:
    return WebhookAktifError() if _is_webhook(error) else PollerLainError()


def _is_webhook(error: Conflict) -> bool:
    # One status for two troubles; only the words tell them apart.
    return "webhook is active" in error.message

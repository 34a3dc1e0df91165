"""The updates that wait for the bot: kept until an offset confirms them, as Telegram does."""

import asyncio
from collections.abc import Callable, Sequence
from itertools import islice

from bot.demo.peserta import Json

BAWAAN_TIDAK = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that Telegram hands out only to a bot that has asked for them by name."""


class Kabar:
    """Lets others wait for a change."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()

    def tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def wait(self, ready: Callable[[], bool]) -> None:
        """Return once `ready` holds; it is asked again at every change."""
        while not ready():
            await self._changed.wait()


class Antrean:
    """A queue of updates, and what its pollers have told of themselves."""

    def __init__(self, mulai: int) -> None:
        self.next_update_id = mulai
        self.confirmed_up_to = 0
        self.pollers = 0
        """How many getUpdates have been asked; the newest one is served."""
        self.webhook = ""
        self._allowed: frozenset[str] = frozenset()
        self._waiting: dict[int, Json] = {}
        self._kabar = Kabar()

    @property
    def pending(self) -> int:
        return len(self._waiting)

    def put(self, isi: Json) -> int:
        """Queue an update with the next id; return the id. A kind not asked for is dropped."""
        update_id = self.next_update_id
        self.next_update_id += 1
        if self._wanted(isi):
            self.put_raw({"update_id": update_id, **isi})
        return update_id

    def put_raw(self, *updates: Json) -> None:
        """Queue updates as they are, in this order: malformed ones, replays, old ids."""
        self._waiting |= {update["update_id"]: update for update in updates}
        self._kabar.tell()

    def allow(self, kinds: Sequence[str]) -> None:
        """Let in only these kinds from now on; what waits already stays, as on Telegram."""
        self._allowed = frozenset(kinds)

    def confirm(self, offset: int) -> None:
        """Forget what is older than this offset; a negative one keeps so many of the newest."""
        if offset < 0:
            offset = min([*self._waiting][offset:], default=self.next_update_id)
        for update_id in [u for u in self._waiting if u < offset]:
            del self._waiting[update_id]
        self.confirmed_up_to = max(self.confirmed_up_to, offset - 1)
        self._kabar.tell()

    def due(self, limit: int) -> list[Json]:
        return list(islice(self._waiting.values(), limit))

    def register_poller(self) -> int:
        """Count a getUpdates; whoever was asked before it is told of the conflict."""
        self.pollers += 1
        self._kabar.tell()
        return self.pollers

    async def wait(self, ready: Callable[[], bool]) -> None:
        """Return once `ready` holds; it is asked again at every change here."""
        await self._kabar.wait(ready)

    async def wait_confirmed(self, update_id: int) -> None:
        """Return once the bot has asked for what comes after this update."""
        await self.wait(lambda: self.confirmed_up_to >= update_id)

    def _wanted(self, isi: Json) -> bool:
        kinds = isi.keys()
        return bool(kinds & self._allowed) if self._allowed else not kinds & BAWAAN_TIDAK

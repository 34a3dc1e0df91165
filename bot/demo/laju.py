"""How much Telegram takes from a bot before it answers 429.

30 messages a second in all, one a second to a chat with short bursts, 20 a minute to a
group (core.telegram.org/bots/faq, "My bot is hitting limits"); edits count too.
"""

from collections import defaultdict, deque
from datetime import datetime, timedelta
from math import ceil

SEMUA = (30, timedelta(seconds=1))
OBROLAN = (3, timedelta(seconds=3))
"""One a second in the long run, three at once at most."""
GRUP = (20, timedelta(minutes=1))


class Laju:
    """Counts what was let through; nothing that is refused counts."""

    def __init__(self) -> None:
        self._lewat: dict[object, deque[datetime]] = defaultdict(deque)

    def take(self, chat_id: int, now: datetime) -> int | None:
        """Let a message through and return None, or the whole seconds to wait for it."""
        batas = [("semua", SEMUA), (chat_id, GRUP if chat_id < 0 else OBROLAN)]
        tunggu = [self._wait(kunci, *satu, now) for kunci, satu in batas]
        if any(tunggu):
            return max(tunggu)
        for kunci, _ in batas:
            self._lewat[kunci].append(now)
        return None

    def _wait(self, kunci: object, banyak: int, selama: timedelta, now: datetime) -> int:
        lewat = self._lewat[kunci]
        while lewat and now - lewat[0] >= selama:
            lewat.popleft()
        if len(lewat) < banyak:
            return 0
        return max(1, ceil((lewat[0] + selama - now).total_seconds()))

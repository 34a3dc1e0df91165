"""The pace at which the bot may send on its own initiative, as Telegram asks for it.

30 a second in all, one a second to a chat, 20 a minute to a group; edits count
(core.telegram.org/bots/faq). Direct answers do not pass here: they leave at once, and the
five a second left free are theirs.
"""

from collections import deque
from datetime import datetime, timedelta

SEMUA = (25, timedelta(seconds=1))
OBROLAN = (1, timedelta(seconds=1))
GRUP = (20, timedelta(minutes=1))


class Laju:
    """Remembers what was sent in the last minute."""

    def __init__(self) -> None:
        self._semua: deque[datetime] = deque()
        self._obrolan: dict[int, deque[datetime]] = {}

    def next_at(self, chat_id: int, *, grup: bool, now: datetime) -> datetime:
        """Return when the next message to this chat may leave: `now` if at once."""
        self._forget(now)
        milik = self._obrolan.get(chat_id, deque())
        batas = [(self._semua, SEMUA), (milik, OBROLAN), *([(milik, GRUP)] if grup else [])]
        return max(now, *(_free_at(kirim, *satu, now) for kirim, satu in batas))

    def note(self, chat_id: int, now: datetime) -> None:
        """Count a message that leaves now."""
        self._semua.append(now)
        self._obrolan.setdefault(chat_id, deque()).append(now)

    def take_back(self, chat_id: int, saat: datetime) -> None:
        """Count one less: a message noted for this time did not leave then."""
        for kirim in (self._semua, self._obrolan.get(chat_id, deque())):
            # What is long past is forgotten anyway.
            if saat in kirim:
                kirim.remove(saat)

    def _forget(self, now: datetime) -> None:
        while self._semua and now - self._semua[0] >= SEMUA[1]:
            self._semua.popleft()
        for chat_id, kirim in list(self._obrolan.items()):
            while kirim and now - kirim[0] >= GRUP[1]:
                kirim.popleft()
            if not kirim:
                del self._obrolan[chat_id]


def _free_at(kirim: deque[datetime], banyak: int, selama: timedelta, now: datetime) -> datetime:
    """Return when fewer than `banyak` lie within the last `selama`."""
    return kirim[-banyak] + selama if len(kirim) >= banyak else now

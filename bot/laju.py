"""The pace at which the bot may send on its own initiative, as Telegram asks for it.

30 a second in all, one a second to a chat, 20 a minute to a group; edits count
(core.telegram.org/bots/faq). Direct answers count too, and leave at once: what the bot sends on
its own makes room for them.
"""

from collections import deque
from contextvars import ContextVar
from datetime import datetime, timedelta

SENDIRI = ContextVar("SENDIRI", default=False)
"""Whether what is being sent is the bot's own initiative, and so counted already."""
SEMUA = (30, timedelta(milliseconds=1010))
"""A little longer than Telegram's second: what leaves evenly may arrive closer together."""
MENJAWAB = timedelta(seconds=2)
"""So long after an answer a place is kept for the next: it leaves at once, and unasked."""
OBROLAN = (1, timedelta(seconds=1))
GRUP = (20, timedelta(minutes=1))
MUNDUR = timedelta(seconds=5)
"""A clock that is so far behind what was sent last has been set back."""


class Laju:
    """Remembers what was sent in the last minute."""

    def __init__(self) -> None:
        self._semua: deque[datetime] = deque()
        self._obrolan: dict[int, deque[datetime]] = {}
        self._dibersihkan: datetime | None = None
        self._terakhir: datetime | None = None
        self._menjawab: datetime | None = None

    def next_at(self, chat_id: int, *, grup: bool, now: datetime) -> datetime:
        """Return when the next message to this chat may leave: `now` if at once."""
        self._forget(now)
        milik = self._obrolan.get(chat_id, deque())
        semua = (self._semua, self._limit(now))
        batas = [semua, (milik, OBROLAN), *([(milik, GRUP)] if grup else [])]
        return max(now, *(_free_at(kirim, *satu, now) for kirim, satu in batas))

    def is_full(self, now: datetime) -> bool:
        """Tell whether nothing at all may leave now."""
        self._forget(now)
        return _free_at(self._semua, *self._limit(now), now) > now

    def note_answer(self, now: datetime) -> None:
        """Count a direct answer."""
        self._semua.append(now)
        self._terakhir = self._menjawab = now

    def note(self, chat_id: int, now: datetime) -> None:
        """Count a message that leaves now."""
        self._semua.append(now)
        self._terakhir = now
        self._obrolan.setdefault(chat_id, deque()).append(now)

    def _limit(self, now: datetime) -> tuple[int, timedelta]:
        banyak, selama = SEMUA
        dijawab = self._menjawab is not None and now - self._menjawab < MENJAWAB
        return banyak - dijawab, selama

    def take_back(self, chat_id: int, saat: datetime) -> None:
        """Count one less: a message noted for this time did not leave then."""
        for kirim in (self._semua, self._obrolan.get(chat_id, deque())):
            # What is long past is forgotten anyway.
            if saat in kirim:
                kirim.remove(saat)

    def _forget(self, now: datetime) -> None:
        if self._terakhir is not None and self._terakhir - now > MUNDUR:
            # Nothing could leave until the clock is again where it was.
            self._semua.clear()
            self._obrolan.clear()
            self._dibersihkan = self._terakhir = self._menjawab = None
        while self._semua and now - self._semua[0] >= SEMUA[1]:
            self._semua.popleft()
        if self._dibersihkan is not None and now - self._dibersihkan < SEMUA[1]:
            # Thousands of chats are not looked through for each message.
            return
        self._dibersihkan = now
        for chat_id, kirim in list(self._obrolan.items()):
            while kirim and now - kirim[0] >= GRUP[1]:
                kirim.popleft()
            if not kirim:
                del self._obrolan[chat_id]


def _free_at(kirim: deque[datetime], banyak: int, selama: timedelta, now: datetime) -> datetime:
    """Return when fewer than `banyak` lie within the last `selama`."""
    return kirim[-banyak] + selama if len(kirim) >= banyak else now

"""The pace at which the bot may send on its own initiative, as Telegram asks for it.

30 a second in all, one a second to a chat, 20 a minute to a group; edits count
(core.telegram.org/bots/faq). Direct answers count too: what the bot sends on its own makes room
for them. An answer waits only where Telegram would refuse it, which means a second.
"""

from bisect import insort
from collections import deque
from contextvars import ContextVar
from datetime import datetime, timedelta

SENDIRI = ContextVar("SENDIRI", default=False)
"""Whether what is being sent is the bot's own initiative, and so counted already."""
SEMUA = (30, timedelta(milliseconds=1010))
"""A little longer than Telegram's second: what leaves evenly may arrive closer together."""
MENJAWAB = timedelta(seconds=2)
"""So long after a question what the bot sends on its own leaves evenly: a place is never far."""
JARAK = timedelta(milliseconds=33)
"""What leaves evenly is so far apart: a little less than the limit for all asks for."""
LENGANG = 15
"""As long as so few have left within the second, there are places enough."""
HARAP = timedelta(milliseconds=250)
"""So long a place is kept for the answer to a question; few take longer."""
HARAP_PALING_BANYAK = 5
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
        self._sendiri: datetime | None = None
        self._teratur: datetime | None = None
        self._ditanya: datetime | None = None
        self._diharap: deque[datetime] = deque(maxlen=HARAP_PALING_BANYAK)

    def next_at(self, chat_id: int, *, grup: bool, now: datetime) -> datetime:
        """Return when the next message to this chat may leave: `now` if at once."""
        self._forget(now)
        milik = self._obrolan.get(chat_id, deque())
        batas = [(milik, OBROLAN), *([(milik, GRUP)] if grup else [])]
        return max(self._all_at(now), *(_free_at(kirim, *satu, now) for kirim, satu in batas))

    def is_full(self, now: datetime) -> bool:
        """Tell whether nothing at all may leave now."""
        self._forget(now)
        return self._all_at(now) > now

    def note_question(self, now: datetime) -> None:
        """Keep a place for an answer that somebody waits for."""
        self._ditanya = now
        self._diharap.append(now)

    def note_answer(self, now: datetime) -> datetime:
        """Count a direct answer; return when it may leave.

        Answers alone are not held: whether they are too many Telegram says itself.
        """
        self._forget(now)
        if self._diharap:
            self._diharap.popleft()
        banyak, selama = SEMUA
        sibuk = self._sendiri is not None and now - self._sendiri < selama
        saat = _free_at(self._semua, banyak, selama, now) if sibuk else now
        # What was counted may be for a moment to come.
        insort(self._semua, saat)
        self._terakhir = self._ditanya = now
        return saat

    def note(self, chat_id: int, now: datetime) -> None:
        """Count a message that is let leave now."""
        # Who comes a little late does not put off all that come after.
        self._teratur = max(self._teratur or now, now - JARAK) + JARAK
        self._count(chat_id, now)

    def move(self, chat_id: int, saat: datetime, now: datetime) -> None:
        """Count a message noted for `saat` as leaving now."""
        self.take_back(chat_id, saat)
        self._count(chat_id, now)

    def _count(self, chat_id: int, now: datetime) -> None:
        insort(self._semua, now)
        self._terakhir = self._sendiri = now
        insort(self._obrolan.setdefault(chat_id, deque()), now)

    def _all_at(self, now: datetime) -> datetime:
        """Return when the next message may leave as far as all chats together go."""
        banyak, selama = SEMUA
        while self._diharap and now - self._diharap[0] >= HARAP:
            self._diharap.popleft()
        saat = _free_at(self._semua, banyak - len(self._diharap), selama, now)
        ditanya = self._ditanya is not None and now - self._ditanya < MENJAWAB
        if self._teratur is None or not ditanya or len(self._semua) < LENGANG:
            return saat
        return max(saat, self._teratur)

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
            self._diharap.clear()
            self._dibersihkan = self._terakhir = self._ditanya = None
            self._sendiri = self._teratur = None
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
    """Return when fewer than `banyak` lie within the last `selama`: `now` if they do."""
    return max(now, kirim[-banyak] + selama) if len(kirim) >= banyak else now

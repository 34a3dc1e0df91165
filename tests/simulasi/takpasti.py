"""What an admin was asked about, since nobody knows whether it has arrived."""

from datetime import date

from sqlmodel import Session, col, select

from storage.models import GrupRow, OrangRow, OutboxRow
from tests.conftest import WIB
from tests.simulasi.proses import Tampak
from tests.simulasi.rupa import Macam


class Keluar:
    """These messages of the outbox, by chat."""

    def __init__(self, session: Session, takpasti: set[int]) -> None:
        orang = {o.id: o.telegram_id for o in session.exec(select(OrangRow))}
        grup = {g.id: g.chat_id for g in session.exec(select(GrupRow))}
        self._tanya = [
            (orang.get(row.orang_id) or grup[row.grup_id], row)
            for row in session.exec(select(OutboxRow).where(col(OutboxRow.id).in_(takpasti)))
        ]

    def is_uncertain(self, chat: int, macam: Macam, on: date) -> bool:
        """Tell whether one that became due on a day is among them."""
        return any(
            (lain, row.jenis) == (chat, macam) and _day(row) == on for lain, row in self._tanya
        )

    def was_resent(self, macam: Macam, t: Tampak) -> bool:
        """Tell whether a message in a chat is one of them, which an admin has sent again.

        Of one that an admin has said is there, nobody knows more than its day.
        """
        return any(
            (lain, row.jenis) == (t.chat, macam)
            and (
                row.message_id == t.message_id or (not row.message_id and _day(row) == t.at.date())
            )
            for lain, row in self._tanya
        )


def _day(row: OutboxRow) -> date:
    return row.dibuat_at.astimezone(WIB).date()

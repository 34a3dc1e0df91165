"""What stands in the outbox, and what people got of it."""

from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.ruang import Ruang
from core.services import orang
from core.services.kabar import Jenis
from storage.models import OutboxRow
from tests.bot.demo.dunia import ANI, Dunia

TAK_PASTI = "tidak pasti sampai"


def stranger(kosong: Engine, dunia: Dunia, telegram_id: int = 555) -> None:
    now = Ruang(kosong, jam=lambda: dunia.jam.now).now()
    orang.recognize(kosong, telegram_id, nama=f"Tamu {telegram_id}", now=now)


def statuses(kosong: Engine) -> list[str]:
    """Return what became of each message, but for word to the admins that it is unknown."""
    statement = select(OutboxRow.status).where(OutboxRow.jenis != Jenis.TAK_PASTI)
    with Session(kosong) as session:
        return list(session.exec(statement.order_by(OutboxRow.id)))  # type: ignore[arg-type]


def received(dunia: Dunia, chat_id: int = ANI) -> list[str]:
    """Return what somebody got, but for that same word."""
    semua = [m["text"] for m in dunia.tiruan.transcript(chat_id) if m["from"] == "bot"]
    return [teks for teks in semua if TAK_PASTI not in teks]

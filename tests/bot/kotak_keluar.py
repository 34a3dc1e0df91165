"""What stands in the outbox, and what people got of it."""

from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.ruang import Ruang
from core.services import orang
from storage.models import OutboxRow
from tests.bot.demo.dunia import ANI, Dunia


def stranger(kosong: Engine, dunia: Dunia, telegram_id: int = 555) -> None:
    now = Ruang(kosong, jam=lambda: dunia.jam.now).now()
    orang.recognize(kosong, telegram_id, nama=f"Tamu {telegram_id}", now=now)


def statuses(kosong: Engine) -> list[str]:
    with Session(kosong) as session:
        return list(session.exec(select(OutboxRow.status).order_by(OutboxRow.id)))  # type: ignore[arg-type]


def received(dunia: Dunia, chat_id: int = ANI) -> list[str]:
    return [m["text"] for m in dunia.tiruan.transcript(chat_id) if m["from"] == "bot"]

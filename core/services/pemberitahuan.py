"""Notices that the bot owes: claimed before they are sent, so that each goes out once."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine

from storage import orang_repo
from storage.engine import reading, writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Pemberitahuan:
    """A stranger (`nama`, `telegram_id`) has written; `kepada` is the admin's Telegram id."""

    id: int
    kepada: int
    nama: str
    telegram_id: int


def list_due(engine: Engine) -> list[Pemberitahuan]:
    """Return the unclaimed notices to people whom the bot can reach."""
    with reading(engine) as session:
        return [
            Pemberitahuan(
                id=notice.id,
                kepada=penerima.telegram_id,
                nama=perihal.nama,
                telegram_id=perihal.telegram_id,
            )
            for notice, penerima, perihal in orang_repo.list_due_notices(session)
            if notice.id is not None
        ]


def claim(engine: Engine, notice: Pemberitahuan, *, now: datetime) -> bool:
    """Claim the notice; False if another tick already has."""
    with writing(engine) as session:
        return orang_repo.claim_notice(session, notice.id, now=now)


def release(engine: Engine, notice: Pemberitahuan) -> None:
    """Give back a notice that certainly was not sent."""
    with writing(engine) as session:
        orang_repo.release_notice(session, notice.id)


def mark_sent(engine: Engine, notice: Pemberitahuan, *, now: datetime) -> None:
    with writing(engine) as session:
        orang_repo.mark_notice_sent(session, notice.id, now=now)

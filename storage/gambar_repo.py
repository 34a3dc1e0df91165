"""Queries on the pictures and reports that Telegram keeps."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage.engine import insert
from storage.models import GambarTerkirimRow


def find_file_id(session: Session, *, bot_id: int, kunci: str) -> str | None:
    statement = select(GambarTerkirimRow.file_id).where(
        GambarTerkirimRow.bot_id == bot_id, GambarTerkirimRow.kunci == kunci
    )
    return session.exec(statement).first()


def save_file_id(session: Session, *, bot_id: int, kunci: str, file_id: str, now: datetime) -> None:
    """Keep the file_id; another one takes the place of the one before. Caller commits."""
    baru = insert(session, GambarTerkirimRow).values(
        bot_id=bot_id, kunci=kunci, file_id=file_id, dibuat_at=now
    )
    session.exec(
        baru.on_conflict_do_update(
            index_elements=["bot_id", "kunci"],
            set_={"file_id": file_id, "dibuat_at": now},
            where=col(GambarTerkirimRow.file_id) != file_id,
        )
    )

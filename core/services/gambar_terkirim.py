"""Which pictures and reports Telegram already has, so that none is made and sent up twice."""

from datetime import datetime

from sqlalchemy import Engine

from storage import gambar_repo
from storage.engine import reading, writing


def find(engine: Engine, *, bot_id: int, kunci: str) -> str | None:
    """Return Telegram's file_id of this very file, None if this bot never sent it."""
    with reading(engine) as session:
        return gambar_repo.find_file_id(session, bot_id=bot_id, kunci=kunci)


def remember(engine: Engine, *, bot_id: int, kunci: str, file_id: str, now: datetime) -> None:
    """Keep what Telegram calls the file; twice is as good as once, a new name replaces it."""
    with writing(engine) as session:
        gambar_repo.save_file_id(session, bot_id=bot_id, kunci=kunci, file_id=file_id, now=now)

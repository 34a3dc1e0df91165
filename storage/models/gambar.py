"""Pictures and reports that Telegram keeps."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class GambarTerkirimRow(SQLModel, table=True):
    """A picture or a report that was sent once; a file_id is good for the bot that sent it only."""

    __tablename__ = "gambar_terkirim"
    __table_args__ = (UniqueConstraint("bot_id", "kunci"),)

    id: int | None = Field(default=None, primary_key=True)
    bot_id: int = Field(sa_type=BigInteger)
    kunci: str
    """What the file says and how it is made, as a SHA-256."""
    file_id: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)

"""What people are in the middle of, and what an update has brought about."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class PerbuatanRow(SQLModel, table=True):
    """What an update has brought about, written with it: a second delivery finds it done."""

    __tablename__ = "perbuatan"
    __table_args__ = (UniqueConstraint("bot_id", "update_id", "jenis"),)

    id: int | None = Field(default=None, primary_key=True)
    bot_id: int = Field(sa_type=BigInteger)
    update_id: int = Field(sa_type=BigInteger)
    orang_id: int = Field(foreign_key="orang.id")
    jenis: str
    hasil_id: int
    """The row that came of it; which table, the kind says."""
    dibuat_at: datetime = Field(sa_type=AwareDateTime, index=True)


class DialogRow(SQLModel, table=True):
    """What a person is in the middle of; of each kind one at a time."""

    __tablename__ = "dialog"

    orang_id: int = Field(primary_key=True, foreign_key="orang.id")
    jenis: str = Field(primary_key=True)
    urutan: int
    """The highest of a person's takes what they write next."""
    isi: str
    """JSON; the kind knows its shape."""
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    sampai_at: datetime = Field(sa_type=AwareDateTime, index=True)

"""What came in from Telegram, what goes out on the bot's own initiative, and a sign of life."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class InboxRow(SQLModel, table=True):
    """One update, written down before Telegram is told that it has arrived.

    `status` is menunggu, selesai, gagal or tak_terbaca; `isi` is its JSON, emptied once it is
    dealt with, kept where an admin has to look at it.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot_id", "update_id"),
        Index("ix_inbox_status", "status", "bot_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    """The order of arrival, which a replayed or overtaken update_id does not tell."""
    bot_id: int = Field(sa_type=BigInteger)
    update_id: int = Field(sa_type=BigInteger)
    isi: str
    status: str
    percobaan: int
    """How often answering it failed."""
    terputus: int
    """How often the process ended while it was at work on it."""
    galat: str | None = None
    """The kind of error, never its words: they may hold what somebody has written."""
    diterima_at: datetime = Field(sa_type=AwareDateTime, index=True)
    selesai_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    dilihat_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When an admin has seen that it failed or could not be read."""


class GrupRow(SQLModel, table=True):
    """A group the bot was put into; `chat_id` changes when the group becomes a supergroup."""

    __tablename__ = "grup"

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(unique=True, sa_type=BigInteger)
    judul: str
    keluar_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When the bot was thrown out or left; None: it can write there."""
    terdaftar_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When an admin registered it, or changed what it hears of; None: it hears nothing."""
    terdaftar_oleh: int | None = Field(default=None, foreign_key="orang.id")
    topik: int | None = None
    """The topic of a forum that its messages go to; None: the group itself."""
    kabar: str | None = None
    """The kinds of obligations that it hears of, separated by spaces; None: all."""


class OutboxRow(SQLModel, table=True):
    """A message the bot owes a person or a group: kind and ids, worded when it is sent.

    `status` is menunggu, dikirim (a sender has claimed it), terkirim, gagal, tak_pasti (it may
    have arrived) or batal. The key makes sure that one occasion is written once.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("jenis", "kunci", "tujuan"),
        Index("ix_outbox_status", "status", "tunda_sampai_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    jenis: str
    kunci: str
    """Which occasion: with the kind and the recipient it is unique."""
    tujuan: str
    """The recipient as "orang:5" or "grup:3"; of the next two columns one is set."""
    orang_id: int | None = Field(default=None, foreign_key="orang.id", index=True)
    grup_id: int | None = Field(default=None, foreign_key="grup.id", index=True)
    perihal_id: int | None = None
    """The row it is about; which table, the kind says."""
    status: str
    percobaan: int
    galat: str | None = None
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    tunda_sampai_at: datetime = Field(sa_type=AwareDateTime)
    """Not to be sent before this time."""
    diambil_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    selesai_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    dilihat_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When an admin has seen that it failed."""


class DenyutRow(SQLModel, table=True):
    """The last sign of life of the process that serves this bot."""

    __tablename__ = "denyut"

    bot_id: int = Field(primary_key=True, sa_type=BigInteger)
    mulai_at: datetime = Field(sa_type=AwareDateTime)
    getupdates_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When a getUpdates last came back with an answer."""

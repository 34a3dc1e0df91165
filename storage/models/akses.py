"""How people come in: invitations, requests, and what an update has brought about."""

from datetime import date, datetime

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


class UndanganRow(SQLModel, table=True):
    """A link that gives one person one role; `token` is the secret part of the link."""

    __tablename__ = "undangan"

    id: int | None = Field(default=None, primary_key=True)
    token: str = Field(unique=True)
    peran: str
    unit_id: int | None = Field(default=None, foreign_key="unit.id")
    kapasitas: str
    akhir_on: date | None
    """Until when, not on, the role is held; None: until it is ended."""
    dibuat_oleh: int = Field(foreign_key="orang.id")
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    sampai_at: datetime = Field(sa_type=AwareDateTime)
    dipakai_oleh: int | None = Field(default=None, foreign_key="orang.id")
    dipakai_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    dicabut_oleh: int | None = Field(default=None, foreign_key="orang.id")
    dicabut_at: datetime | None = Field(default=None, sa_type=AwareDateTime)


class PermintaanRow(SQLModel, table=True):
    """Somebody asks for access, in their own words."""

    __tablename__ = "permintaan"

    id: int | None = Field(default=None, primary_key=True)
    orang_id: int = Field(foreign_key="orang.id", index=True)
    kata: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    status: str
    """menunggu, diberi, ditolak or diganti (by a later one of the same person)."""
    diputus_oleh: int | None = Field(default=None, foreign_key="orang.id")
    diputus_at: datetime | None = Field(default=None, sa_type=AwareDateTime)


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

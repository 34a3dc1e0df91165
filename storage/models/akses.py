"""How people come in: invitations and requests."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


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
    unit_id: int | None = Field(default=None, foreign_key="unit.id")
    """The unit whose link they came by, None: they came by themselves."""
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    status: str
    """menunggu, diberi, ditolak or diganti (by a later one of the same person)."""
    diputus_oleh: int | None = Field(default=None, foreign_key="orang.id")
    diputus_at: datetime | None = Field(default=None, sa_type=AwareDateTime)

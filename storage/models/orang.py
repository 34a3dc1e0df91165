"""People and their dated roles."""

from datetime import date, datetime

from sqlalchemy import BigInteger, false
from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


class OrangRow(SQLModel, table=True):
    """Somebody Telegram knows; a stranger is one without a role in force."""

    __tablename__ = "orang"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(unique=True, sa_type=BigInteger)
    nama: str
    mulai_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When they sent /start, so that Telegram lets the bot write to them."""
    diblokir_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    terakhir_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When they last wrote or tapped."""


class PenugasanRow(SQLModel, table=True):
    """One role of one person in one unit, in force from `mulai_on` up to, not on, `akhir_on`."""

    __tablename__ = "penugasan"

    id: int | None = Field(default=None, primary_key=True)
    orang_id: int = Field(foreign_key="orang.id", index=True)
    peran: str
    unit_id: int | None = Field(default=None, foreign_key="unit.id", index=True)
    kapasitas: str
    mulai_on: date
    akhir_on: date | None
    asal: str
    """Who gave the role: "pengaturan" (CEKER_ADMINS), "cli", "demo", "orang:5", "undangan:7"."""
    akhir_asal: str | None = None
    """Who ended it, in the same words."""
    didelegasikan: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Of staf: the head of the unit lets them submit without asking."""

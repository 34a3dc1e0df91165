"""What admins change in the calendar of working days."""

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


class HariKhususRow(SQLModel, table=True):
    """A day added to the days off or struck out of them (see core/hari_khusus.py).

    A row stands until it is taken back, and is never deleted; of a day there is at most one that
    stands.
    """

    __tablename__ = "hari_khusus"
    # PostgreSQL has the same condition from the migration. To name it here would load its dialect,
    # four megabytes of every bot.
    __table_args__ = (
        Index("ix_hari_khusus_berlaku", "on", unique=True, sqlite_where=text("dicabut_at IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    on: date
    jenis: str
    """setempat, cuti_bersama or coret."""
    nama: str
    oleh: int = Field(foreign_key="orang.id")
    pada_at: datetime = Field(sa_type=AwareDateTime)
    dicabut_oleh: int | None = Field(default=None, foreign_key="orang.id")
    dicabut_at: datetime | None = Field(default=None, sa_type=AwareDateTime)


class PekanUnitRow(SQLModel, table=True):
    """The week of a unit that works on other days than Senin to Jumat."""

    __tablename__ = "pekan_unit"

    unit_id: int = Field(primary_key=True, foreign_key="unit.id")
    hari: str
    """ISO numbers in order, Senin is 1: "123456" is Senin to Sabtu."""

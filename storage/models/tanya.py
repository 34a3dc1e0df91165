"""Questions that could not be answered, and the words that admins have explained since."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


class PertanyaanRow(SQLModel, table=True):
    """A text that found no answer, each once; nothing in it says who wrote it."""

    __tablename__ = "pertanyaan"

    id: int | None = Field(default=None, primary_key=True)
    kunci: str = Field(unique=True)
    """The text as it is compared."""
    teks: str
    sebab: str
    """luar, asing or tidak_ada."""
    unit_id: int | None = Field(default=None, foreign_key="unit.id")
    """Of who asked it last, None for somebody of no unit."""
    kali: int
    pertama_at: datetime = Field(sa_type=AwareDateTime)
    terakhir_at: datetime = Field(sa_type=AwareDateTime, index=True)
    terjawab_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    disembunyikan_at: datetime | None = Field(default=None, sa_type=AwareDateTime)


class SebutanRow(SQLModel, table=True):
    """What people call something besides its names.

    A row stands until it is taken back, and is never deleted; of the same words at most one
    stands.
    """

    __tablename__ = "sebutan"
    # As for hari_khusus: PostgreSQL has the same condition from the migration.
    __table_args__ = (
        Index("ix_sebutan_berlaku", "teks", unique=True, sqlite_where=text("dicabut_at IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    teks: str
    """Folded."""
    jenis: str
    kunci: str
    """Kind and key of the thing (core/tanya/indeks.py)."""
    nama: str
    """What the thing was called at the time."""
    oleh: int = Field(foreign_key="orang.id")
    pada_at: datetime = Field(sa_type=AwareDateTime)
    dicabut_oleh: int | None = Field(default=None, foreign_key="orang.id")
    dicabut_at: datetime | None = Field(default=None, sa_type=AwareDateTime)

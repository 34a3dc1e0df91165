"""The years that are filled in through the bot, and when each period of them can be."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class TahunIsianRow(SQLModel, table=True):
    """A year that was opened, with what was carried over from `dari_tahun`."""

    __tablename__ = "tahun_isian"

    tahun: int = Field(primary_key=True)
    dari_tahun: int
    contoh: bool
    """True where targets and pagu are made up, so that posting can be tried."""
    dibuka_oleh: int | None = Field(default=None, foreign_key="orang.id")
    """None: at the server."""
    dibuka_at: datetime = Field(sa_type=AwareDateTime)


class JadwalIsiRow(SQLModel, table=True):
    """When one period of a field (kinerja, anggaran) can be filled in (see core/jadwal_isi.py)."""

    __tablename__ = "jadwal_isi"
    __table_args__ = (UniqueConstraint("tahun", "bidang", "periode"),)

    id: int | None = Field(default=None, primary_key=True)
    tahun: int = Field(foreign_key="tahun_isian.tahun")
    bidang: str
    periode: str
    buka_on: date
    tenggat_on: date
    contoh: bool
    ditutup_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    ditutup_oleh: int | None = Field(default=None, foreign_key="orang.id")

"""What people answer to the auditor's findings."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


class TanggapanRow(SQLModel, table=True):
    """An answer to a finding of a year, by the finding's key; a later one stands beside it.

    `angka` is the fingerprint of the figures that it was given to. What comes with it is a file
    of the store by its `sidik`, or a link, or nothing.
    """

    __tablename__ = "tanggapan"

    id: int | None = Field(default=None, primary_key=True)
    tahun: int = Field(index=True)
    kunci: str
    angka: str
    teks: str
    nama: str | None = None
    tautan: str | None = None
    sidik: str | None = None
    jenis: str | None = None
    ukuran: int | None = None
    oleh: int = Field(foreign_key="orang.id")
    peran: str
    sebagai_unit_id: int | None = Field(default=None, foreign_key="unit.id")
    kapasitas: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)

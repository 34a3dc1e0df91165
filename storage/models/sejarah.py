"""What has been done, in the order it was done; rows are added and never changed."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


class SejarahRow(SQLModel, table=True):
    """One entry (see core/sejarah.py). No foreign keys: a person can go, the entry stays."""

    __tablename__ = "sejarah"

    nomor: int = Field(primary_key=True)
    """1, 2, 3 ... without a gap."""
    pada_at: datetime = Field(sa_type=AwareDateTime)
    oleh: int | None
    jenis: str
    isi: str
    tentang: int | None = Field(default=None, index=True)
    """The id of the person it is about; not sealed apart, `isi` has it too."""
    sebelum: str
    sidik: str


class KepalaSejarahRow(SQLModel, table=True):
    """The last entry, written with it: tells when somebody cuts the end off."""

    __tablename__ = "kepala_sejarah"

    id: int = Field(default=1, primary_key=True)
    nomor: int
    sidik: str

"""What people have chosen of the messages that come by themselves, and the recaps of the past."""

from datetime import date, datetime, time

from sqlmodel import Field, SQLModel

from storage.types import AwareDateTime


class LanggananRow(SQLModel, table=True):
    """One person's choice of one kind; without a row it comes as it comes to everybody."""

    __tablename__ = "langganan"

    orang_id: int = Field(primary_key=True, foreign_key="orang.id")
    jenis: str = Field(primary_key=True)
    aktif: bool
    hari: str
    """Weekdays, 1 for Monday, as in 12345."""
    jam: time
    diubah_at: datetime = Field(sa_type=AwareDateTime)


class JedaRow(SQLModel, table=True):
    """A person hears nothing by themselves before `sampai_on`."""

    __tablename__ = "jeda"

    orang_id: int = Field(primary_key=True, foreign_key="orang.id")
    sampai_on: date
    diubah_at: datetime = Field(sa_type=AwareDateTime)


class RekapRow(SQLModel, table=True):
    """The recap of a day, the same for all who get it; `isi` is JSON (core/rekap.py)."""

    __tablename__ = "rekap"

    id: int | None = Field(default=None, primary_key=True)
    on: date = Field(unique=True)
    isi: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)

"""The ledger of reminders: each rung for each person is in it once, sent, merged or skipped."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

import storage.models.kewajiban  # noqa: F401  which these refer to
from storage.types import AwareDateTime


class BundelRow(SQLModel, table=True):
    """The one message of a day for a person, with all that they owe."""

    __tablename__ = "bundel"
    __table_args__ = (UniqueConstraint("orang_id", "on"),)

    id: int | None = Field(default=None, primary_key=True)
    orang_id: int = Field(foreign_key="orang.id")
    on: date
    """The day that it is sent on: what could not leave on its day moves to a later one."""
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    keadaan: str | None = None
    """What the message showed last (see core/services/isi_pengingat.py); None: not sent yet."""
    disentuh_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    """When one of its buttons was tapped: from then on the message shows something else."""


class PengingatRow(SQLModel, table=True):
    """What became of one rung: kirim (in `bundel_id`), digabung or dilewati, and `sebab` why."""

    __tablename__ = "pengingat"
    __table_args__ = (UniqueConstraint("kewajiban_id", "orang_id", "kunci"),)

    id: int | None = Field(default=None, primary_key=True)
    kewajiban_id: int = Field(foreign_key="kewajiban.id")
    orang_id: int = Field(foreign_key="orang.id", index=True)
    kunci: str = Field(index=True)
    """The due date and the rung (see core/kewajiban/ingatan.py)."""
    nasib: str
    sebab: str | None = None
    bundel_id: int | None = Field(default=None, foreign_key="bundel.id", index=True)
    dibuat_at: datetime = Field(sa_type=AwareDateTime)


class AnakTerlewatRow(SQLModel, table=True):
    """A rung that nobody was told of, and `sebab` why: of a unit that nobody has joined, say."""

    __tablename__ = "anak_terlewat"

    kewajiban_id: int = Field(primary_key=True, foreign_key="kewajiban.id")
    kunci: str = Field(primary_key=True, index=True)
    sebab: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)


class TundaRow(SQLModel, table=True):
    """A person wants to hear of an obligation again from `sampai_on` on, not before."""

    __tablename__ = "tunda"

    kewajiban_id: int = Field(primary_key=True, foreign_key="kewajiban.id")
    orang_id: int = Field(primary_key=True, foreign_key="orang.id")
    sampai_on: date
    dibuat_at: datetime = Field(sa_type=AwareDateTime)


class KendalaRow(SQLModel, table=True):
    """What somebody says hinders their unit; closed with an answer or without one."""

    __tablename__ = "kendala"

    id: int | None = Field(default=None, primary_key=True)
    kewajiban_id: int = Field(foreign_key="kewajiban.id", index=True)
    oleh: int = Field(foreign_key="orang.id")
    teks: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    jawaban: str | None = None
    ditutup_oleh: int | None = Field(default=None, foreign_key="orang.id")
    ditutup_at: datetime | None = Field(default=None, sa_type=AwareDateTime)

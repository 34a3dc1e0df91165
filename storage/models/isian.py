"""Figures that people post: versions of one figure, their files, and what was decided."""

from datetime import datetime
from decimal import Decimal

from sqlmodel import CheckConstraint, Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime, ExactDecimal


class IsianRow(SQLModel, table=True):
    """One version of one figure of one unit for one period.

    `objek` names what it is a figure of ("indikator:7", "pos:312", "janji:40"), as one of the
    three ids does. A row is changed only while it is a draft; a correction is a new version.
    """

    __tablename__ = "isian"
    __table_args__ = (
        UniqueConstraint("objek", "tahun", "periode", "unit_id", "versi"),
        CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="isian_satu_arti",
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    objek: str
    indikator_id: int | None = Field(default=None, foreign_key="indikator.id")
    pos_id: int | None = Field(default=None, foreign_key="pos_anggaran.id")
    janji_id: int | None = Field(default=None, foreign_key="indikator_pos.id")
    tahun: int = Field(index=True)
    periode: str
    unit_id: int = Field(foreign_key="unit.id", index=True)
    versi: int
    status: str = Field(index=True)
    """draf, diserahkan, diajukan, terverifikasi, dikembalikan, ditarik or diganti."""
    teks: str
    """The figure as it was written."""
    nilai: Decimal | None = Field(default=None, sa_type=ExactDecimal(4))
    predikat: str | None = None
    keadaan: str | None = None
    pembilang: Decimal | None = Field(default=None, sa_type=ExactDecimal(4))
    penyebut: Decimal | None = Field(default=None, sa_type=ExactDecimal(4))
    """The parts of a percentage, where it was written as such ("38/39")."""
    basis: str | None = None
    """Of money: sp2d, spj or lra."""
    fisik_pct: Decimal | None = Field(default=None, sa_type=ExactDecimal(4))
    pendorong: str | None = None
    penghambat: str | None = None
    tindak_lanjut: str | None = None
    """The notes; None: later, "": there is nothing to say."""
    alasan: str | None = None
    """Why a figure was corrected, or is what it is in spite of a warning."""
    peringatan: str
    """The kinds of warnings that it came with, separated by spaces."""
    terlambat: bool
    oleh: int = Field(foreign_key="orang.id")
    """Who wrote it."""
    peran: str
    sebagai_unit_id: int | None = Field(default=None, foreign_key="unit.id")
    kapasitas: str
    atas_nama: bool
    """True where somebody who collects the field wrote it on the unit's behalf."""
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    diajukan_oleh: int | None = Field(default=None, foreign_key="orang.id")
    diajukan_at: datetime | None = Field(default=None, sa_type=AwareDateTime, index=True)
    diputus_oleh: int | None = Field(default=None, foreign_key="orang.id")
    diputus_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    catatan: str | None = None
    """What was said with the decision."""


class BuktiRow(SQLModel, table=True):
    """Evidence for a version of a figure: a file of the store, or a link."""

    __tablename__ = "bukti"

    id: int | None = Field(default=None, primary_key=True)
    isian_id: int = Field(foreign_key="isian.id", index=True)
    nama: str
    tautan: str | None = None
    """Where it is a link; of a file the next three are set."""
    sidik: str | None = None
    jenis: str | None = None
    ukuran: int | None = None


class PenunjukanRow(SQLModel, table=True):
    """Who decides on a posting that nobody else may decide on, as an admin named it."""

    __tablename__ = "penunjukan"

    isian_id: int = Field(primary_key=True, foreign_key="isian.id")
    orang_id: int = Field(foreign_key="orang.id")
    oleh: int = Field(foreign_key="orang.id")
    pada_at: datetime = Field(sa_type=AwareDateTime)

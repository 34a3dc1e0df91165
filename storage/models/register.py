"""Registers that a Bagian keeps here; what a document printed is in `daftar`."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class EntriRegisterRow(SQLModel, table=True):
    """A version of an entry, numbered within its register and year; no row is ever changed."""

    __tablename__ = "entri_register"
    __table_args__ = (UniqueConstraint("jenis", "tahun", "nomor", "versi"),)

    id: int | None = Field(default=None, primary_key=True)
    jenis: str
    """mou_pks, raperwal, kebijakan or inovasi."""
    tahun: int = Field(foreign_key="tahun_isian.tahun", index=True)
    nomor: int
    versi: int
    unit_id: int = Field(foreign_key="unit.id")
    bentuk: str | None = None
    """raperda or raperwal."""
    judul: str
    pihak: str
    nomor_surat: str
    tanggal: date | None = None
    jangka_waktu: str
    status: str | None = None
    """As core/register.py has them; None: nobody has said."""
    sejak: date | None = None
    """Since when it has this status."""
    keterangan: str
    dicoret_alasan: str | None = None
    """Why it was struck out; None: it stands."""
    oleh: int = Field(foreign_key="orang.id")
    peran: str
    sebagai_unit_id: int | None = Field(default=None, foreign_key="unit.id")
    kapasitas: str
    dibuat_at: datetime = Field(sa_type=AwareDateTime)

"""Documents, the places in them that figures come from, and their words."""

from datetime import date

from sqlmodel import Field, SQLModel, UniqueConstraint


class PaketRow(SQLModel, table=True):
    """A data package that has been loaded; its checksum tells whether it has changed."""

    __tablename__ = "paket"

    kode: str = Field(primary_key=True)
    judul: str
    sidik: str


class DokumenRow(SQLModel, table=True):
    __tablename__ = "dokumen"

    id: int | None = Field(default=None, primary_key=True)
    kode: str = Field(unique=True)
    paket: str = Field(foreign_key="paket.kode", index=True)
    judul: str
    penerbit: str
    tahun: int | None
    tanggal: date | None
    luar: bool


class SumberRow(SQLModel, table=True):
    """A table and row of a document; every figure points at one."""

    __tablename__ = "sumber"
    __table_args__ = (UniqueConstraint("dokumen_id", "tabel", "baris"),)

    id: int | None = Field(default=None, primary_key=True)
    dokumen_id: int = Field(foreign_key="dokumen.id")
    tabel: str
    baris: str


class NarasiRow(SQLModel, table=True):
    """The document's own words: causes, recommendations, legal basis."""

    __tablename__ = "narasi"

    id: int | None = Field(default=None, primary_key=True)
    tahun: int = Field(index=True)
    jenis: str
    indikator_id: int | None = Field(default=None, foreign_key="indikator.id", index=True)
    judul: str
    teks: str
    urutan: int
    sumber_id: int = Field(foreign_key="sumber.id")


class PenandaTanganRow(SQLModel, table=True):
    __tablename__ = "penanda_tangan"

    id: int | None = Field(default=None, primary_key=True)
    naskah: str
    peran: str
    nama: str
    jabatan: str
    tanggal: date
    sumber_id: int = Field(foreign_key="sumber.id")

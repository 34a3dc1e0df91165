"""What a unit is to follow up, and what it has answered (see core/tindak_lanjut.py)."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class TindakLanjutRow(SQLModel, table=True):
    """A finding of the auditor, or a recommendation, that one unit owes an answer to.

    `kunci` is what a finding or a passage of a document is recognised by, None: somebody typed
    the recommendation. `sumber` is where a document prints it. Once made it never changes; an
    admin may only withdraw it.
    """

    __tablename__ = "tindak_lanjut"
    __table_args__ = (UniqueConstraint("tahun", "nomor"),)

    id: int | None = Field(default=None, primary_key=True)
    tahun: int
    nomor: int
    asal: str
    kunci: str | None = None
    teks: str
    sumber: str | None = None
    lhe_nomor: str | None = None
    lhe_on: date | None = None
    unit_id: int = Field(foreign_key="unit.id")
    tenggat_on: date
    oleh: int = Field(foreign_key="orang.id")
    dibuat_at: datetime = Field(sa_type=AwareDateTime)
    dicabut_oleh: int | None = Field(default=None, foreign_key="orang.id")
    dicabut_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    dicabut_alasan: str | None = None


class JawabanTindakRow(SQLModel, table=True):
    """One version of an answer; the newest counts. `putusan` None: nobody has judged it.

    What comes with it is a file of the store by its `sidik`, or a link, or nothing.
    """

    __tablename__ = "jawaban_tindak"
    __table_args__ = (UniqueConstraint("tindak_id", "versi"),)

    id: int | None = Field(default=None, primary_key=True)
    tindak_id: int = Field(foreign_key="tindak_lanjut.id")
    versi: int
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
    putusan: str | None = None
    catatan: str | None = None
    diputus_oleh: int | None = Field(default=None, foreign_key="orang.id")
    diputus_at: datetime | None = Field(default=None, sa_type=AwareDateTime)

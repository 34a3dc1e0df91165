"""What units have to report by a day, and what they have reported (see core/kewajiban)."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.types import AwareDateTime


class TanggaRow(SQLModel, table=True):
    """A ladder of reminders; `sebelum` are days before the due date, separated by spaces."""

    __tablename__ = "tangga"

    kode: str = Field(primary_key=True)
    sebelum: str
    buka: bool
    tiap: int
    sampai: int


class JenisKewajibanRow(SQLModel, table=True):
    """A kind of obligation. What ships with the program is written once; then it is the admin's."""

    __tablename__ = "jenis_kewajiban"

    kode: str = Field(primary_key=True)
    nama: str
    pendek: str
    kala: str
    penanggung: str
    bidang: str
    wujud: str
    sejak: str
    bulan: int
    hari: int
    geser: str
    tangga: str = Field(foreign_key="tangga.kode")
    lampiran: str
    dasar: str
    contoh: bool
    urutan: int
    aktif_on: date | None = None
    """From which day its obligations come into being and are reminded of; None: not active."""
    surat_nomor: str | None = None
    surat_on: date | None = None
    surat_sidik: str | None = None
    """The letter that demands it: its number, its date, and its PDF in the store."""


class UnitKewajibanRow(SQLModel, table=True):
    """A unit that an admin has added to those of a kind (`ikut`), or taken from them."""

    __tablename__ = "unit_kewajiban"
    __table_args__ = (UniqueConstraint("jenis", "unit_id"),)

    id: int | None = Field(default=None, primary_key=True)
    jenis: str = Field(foreign_key="jenis_kewajiban.kode")
    unit_id: int = Field(foreign_key="unit.id")
    ikut: bool


class TenggatPeriodeRow(SQLModel, table=True):
    """A due date that an admin has set for one period of a kind, in the place of the rule's."""

    __tablename__ = "tenggat_periode"

    jenis: str = Field(primary_key=True, foreign_key="jenis_kewajiban.kode")
    tahun: int = Field(primary_key=True)
    periode: str = Field(primary_key=True)
    tenggat_on: date


class KewajibanRow(SQLModel, table=True):
    """What one unit has to report for one period of a tahun data."""

    __tablename__ = "kewajiban"
    __table_args__ = (UniqueConstraint("jenis", "unit_id", "tahun", "periode"),)

    id: int | None = Field(default=None, primary_key=True)
    jenis: str = Field(foreign_key="jenis_kewajiban.kode")
    unit_id: int = Field(foreign_key="unit.id", index=True)
    tahun: int
    periode: str
    buka_on: date
    tenggat_on: date = Field(index=True)
    """As ruled, or as an admin has set it for all units of the period."""
    mulai_on: date
    """Rungs before this day never fire."""
    diperpanjang_on: date | None = None
    perpanjangan_alasan: str | None = None
    dibebaskan_alasan: str | None = None
    """Why this unit owes nothing for this period; None: it does."""
    batal: bool = False
    """True once the unit is no longer among those of the kind, or the kind is not active."""

    @property
    def berlaku_on(self) -> date:
        """Return the date that counts for this unit."""
        return self.diperpanjang_on or self.tenggat_on


class LaporanRow(SQLModel, table=True):
    """One version of a report. A repair is a new version; `isi` is JSON that its kind knows."""

    __tablename__ = "laporan"
    __table_args__ = (UniqueConstraint("kewajiban_id", "versi"),)

    id: int | None = Field(default=None, primary_key=True)
    kewajiban_id: int = Field(foreign_key="kewajiban.id")
    versi: int
    status: str = Field(index=True)
    """diajukan, diterima, dikembalikan, ditarik or diganti."""
    isi: str
    surat_nomor: str | None = None
    surat_on: date | None = None
    """The letter that it came by; None: it was sent here."""
    oleh: int = Field(foreign_key="orang.id")
    peran: str
    sebagai_unit_id: int | None = Field(default=None, foreign_key="unit.id")
    kapasitas: str
    atas_nama: bool
    diajukan_at: datetime = Field(sa_type=AwareDateTime)
    diputus_oleh: int | None = Field(default=None, foreign_key="orang.id")
    diputus_at: datetime | None = Field(default=None, sa_type=AwareDateTime)
    catatan: str | None = None


class LampiranRow(SQLModel, table=True):
    """What came with a report: a file of the store by its `sidik`, or a link."""

    __tablename__ = "lampiran"

    id: int | None = Field(default=None, primary_key=True)
    laporan_id: int = Field(foreign_key="laporan.id", index=True)
    nama: str
    tautan: str | None = None
    sidik: str | None = None
    jenis: str | None = None
    ukuran: int | None = None

"""What was promised and what came of it."""

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.models.tercetak import TercetakColumns, one_meaning


class TujuanRow(SQLModel, table=True):
    __tablename__ = "tujuan"

    id: int | None = Field(default=None, primary_key=True)
    kode: str = Field(unique=True)
    nama: str
    indikator: str
    urutan: int
    sumber_id: int = Field(foreign_key="sumber.id")


class SasaranRow(SQLModel, table=True):
    __tablename__ = "sasaran"

    id: int | None = Field(default=None, primary_key=True)
    kode: str = Field(unique=True)
    tujuan_id: int = Field(foreign_key="tujuan.id")
    nama: str
    urutan: int
    sumber_id: int = Field(foreign_key="sumber.id")


class IndikatorRow(SQLModel, table=True):
    __tablename__ = "indikator"

    id: int | None = Field(default=None, primary_key=True)
    kode: str = Field(unique=True)
    sasaran_id: int = Field(foreign_key="sasaran.id")
    nama: str
    pendek: str
    satuan: str
    polaritas: str
    cara_jumlah: str
    periode: str
    jenis_nilai: str
    daftar: str | None
    """The list of units whose figures make it up (see DaftarUnitRow); None: no such list."""
    hitungan: str | None = None
    """What its figure can be computed from (see CaraHitung); None: nothing that is kept here."""
    definisi: str | None
    formula: str
    sumber_data: str
    penanggung_jawab: str
    catatan: str | None
    tahun_mulai: int
    tahun_akhir: int
    urutan: int
    sumber_id: int = Field(foreign_key="sumber.id")


class IndikatorUnitRow(SQLModel, table=True):
    """A unit that owns an indikator (`pengampu`) or posts its figures (`pengisi`)."""

    __tablename__ = "indikator_unit"
    __table_args__ = (UniqueConstraint("indikator_id", "unit_id", "peran"),)

    id: int | None = Field(default=None, primary_key=True)
    indikator_id: int = Field(foreign_key="indikator.id", index=True)
    unit_id: int = Field(foreign_key="unit.id", index=True)
    peran: str


class TargetRow(TercetakColumns, table=True):
    """A target as one document (`naskah`) prints it once, for one period of a year.

    A document may print it in several tables; the first one that does counts.
    """

    __tablename__ = "target"
    __table_args__ = (
        UniqueConstraint("indikator_id", "tahun", "periode", "naskah", "sumber_id"),
        one_meaning("target"),
    )

    id: int | None = Field(default=None, primary_key=True)
    indikator_id: int = Field(foreign_key="indikator.id", index=True)
    tahun: int = Field(index=True)
    periode: str
    naskah: str


class RealisasiKinerjaRow(TercetakColumns, table=True):
    """One printing of a realisasi; a document may print the same one in two tables."""

    __tablename__ = "realisasi_kinerja"
    __table_args__ = (
        UniqueConstraint("indikator_id", "tahun", "periode", "sumber_id"),
        one_meaning("realisasi_kinerja"),
    )

    id: int | None = Field(default=None, primary_key=True)
    indikator_id: int = Field(foreign_key="indikator.id", index=True)
    tahun: int = Field(index=True)
    periode: str
    status: str


class CapaianTercetakRow(TercetakColumns, table=True):
    """A capaian in percent as a document prints it, beside which ours is computed."""

    __tablename__ = "capaian_tercetak"
    __table_args__ = (
        UniqueConstraint("indikator_id", "tahun", "periode", "sumber_id"),
        one_meaning("capaian_tercetak"),
    )

    id: int | None = Field(default=None, primary_key=True)
    indikator_id: int = Field(foreign_key="indikator.id", index=True)
    tahun: int = Field(index=True)
    periode: str

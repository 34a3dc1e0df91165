"""The budget of a year as a tree: jumlah, program, kegiatan, sub kegiatan."""

from datetime import date

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.models.tercetak import TercetakColumns, one_meaning


class PosAnggaranRow(SQLModel, table=True):
    """One line of the budget. `nomor` counts within its `tingkat`, as the document does."""

    __tablename__ = "pos_anggaran"
    __table_args__ = (UniqueConstraint("tahun", "tingkat", "nomor"),)

    id: int | None = Field(default=None, primary_key=True)
    tahun: int
    tingkat: str
    nomor: int
    induk_id: int | None = Field(default=None, foreign_key="pos_anggaran.id", index=True)
    nama: str
    pendek: str
    urutan: int
    kode: str | None = Field(default=None, index=True)
    kode_dasar: str | None = None
    kode_sumber_id: int | None = Field(default=None, foreign_key="sumber.id")
    unit_id: int | None = Field(default=None, foreign_key="unit.id", index=True)
    unit_sumber_id: int | None = Field(default=None, foreign_key="sumber.id")
    sumber_id: int = Field(foreign_key="sumber.id")


class PaguRow(TercetakColumns, table=True):
    """Pagu in rupiah at one stage: `murni`, `pergeseran` number `ke`, `perubahan`."""

    __tablename__ = "pagu"
    __table_args__ = (
        UniqueConstraint("pos_id", "tahap", "ke", "sumber_id"),
        one_meaning("pagu"),
    )

    id: int | None = Field(default=None, primary_key=True)
    pos_id: int = Field(foreign_key="pos_anggaran.id", index=True)
    tahap: str
    ke: int
    berlaku_on: date | None


class RealisasiAnggaranRow(TercetakColumns, table=True):
    """Realisasi in rupiah, cumulative up to the end of `periode`; `basis` is SP2D, SPJ or LRA."""

    __tablename__ = "realisasi_anggaran"
    __table_args__ = (
        UniqueConstraint("pos_id", "periode", "sumber_id"),
        one_meaning("realisasi_anggaran"),
    )

    id: int | None = Field(default=None, primary_key=True)
    pos_id: int = Field(foreign_key="pos_anggaran.id", index=True)
    periode: str
    basis: str | None
    status: str


class SerapanTercetakRow(TercetakColumns, table=True):
    """A serapan in percent as a document prints it, beside which ours is computed."""

    __tablename__ = "serapan_tercetak"
    __table_args__ = (UniqueConstraint("pos_id", "sumber_id"), one_meaning("serapan_tercetak"))

    id: int | None = Field(default=None, primary_key=True)
    pos_id: int = Field(foreign_key="pos_anggaran.id", index=True)


class IndikatorPosRow(TercetakColumns, table=True):
    """What a program or sub kegiatan promises for its money (RKT).

    The unit of its line posts its figures; where that has none, `unit_id` does, None: nobody.
    """

    __tablename__ = "indikator_pos"
    __table_args__ = (one_meaning("indikator_pos"),)

    id: int | None = Field(default=None, primary_key=True)
    pos_id: int = Field(foreign_key="pos_anggaran.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="unit.id")
    nama: str
    satuan: str
    urutan: int

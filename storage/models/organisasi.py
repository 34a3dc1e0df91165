"""Units of the Pemda, their names and their tree."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class UnitRow(SQLModel, table=True):
    __tablename__ = "unit"

    id: int | None = Field(default=None, primary_key=True)
    kode: str = Field(unique=True)
    nama: str
    singkat: str
    jenis: str
    induk_id: int | None = Field(default=None, foreign_key="unit.id", index=True)
    urutan: int
    sumber_id: int | None = Field(default=None, foreign_key="sumber.id")


class UnitAliasRow(SQLModel, table=True):
    """Another name of a unit, as somebody prints or types it."""

    __tablename__ = "unit_alias"

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="unit.id", index=True)
    alias: str = Field(unique=True)


class SubBagianRow(SQLModel, table=True):
    __tablename__ = "sub_bagian"

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="unit.id", index=True)
    nama: str
    urutan: int


class UnitBidangRow(SQLModel, table=True):
    """A field that a unit collects and verifies: kinerja, anggaran, ikk_lppd or skm."""

    __tablename__ = "unit_bidang"
    __table_args__ = (UniqueConstraint("unit_id", "bidang"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="unit.id", index=True)
    bidang: str

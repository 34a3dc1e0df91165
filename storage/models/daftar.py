"""Registers, lists of units, single figures, and the grading scales."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.models.tercetak import TercetakColumns, one_meaning
from storage.types import ExactDecimal


class RegisterRow(SQLModel, table=True):
    """An entry of a register: mou_pks, raperwal, kebijakan or inovasi. Texts as printed."""

    __tablename__ = "register"
    __table_args__ = (UniqueConstraint("jenis", "tahun", "nomor"),)

    id: int | None = Field(default=None, primary_key=True)
    jenis: str
    tahun: int
    nomor: int
    judul: str
    pihak: str
    nomor_surat: str
    tanggal_tercetak: str
    tanggal: date | None
    jangka_waktu: str
    unit_tercetak: str
    unit_id: int | None = Field(default=None, foreign_key="unit.id")
    keterangan: str
    sumber_id: int = Field(foreign_key="sumber.id")


class DaftarUnitRow(SQLModel, table=True):
    """A unit on a list of a year: pengampu_ikk or sampel_skm, with the name as printed."""

    __tablename__ = "daftar_unit"
    __table_args__ = (UniqueConstraint("daftar", "tahun", "unit_id"),)

    id: int | None = Field(default=None, primary_key=True)
    daftar: str
    tahun: int
    nomor: int
    tercetak: str
    unit_id: int = Field(foreign_key="unit.id", index=True)
    sumber_id: int = Field(foreign_key="sumber.id")


class AngkaLainRow(TercetakColumns, table=True):
    """A figure of the document that belongs to no table of ours, under a key of its own."""

    __tablename__ = "angka_lain"
    __table_args__ = (UniqueConstraint("kunci", "tahun"), one_meaning("angka_lain"))

    id: int | None = Field(default=None, primary_key=True)
    kunci: str
    tahun: int
    uraian: str
    satuan: str


class SkalaRow(SQLModel, table=True):
    __tablename__ = "skala"
    __table_args__ = (UniqueConstraint("kode", "berlaku_mulai"),)

    id: int | None = Field(default=None, primary_key=True)
    kode: str
    nama: str
    sumber: str
    berlaku_mulai: date
    tepian: str


class PitaRow(SQLModel, table=True):
    __tablename__ = "pita"

    id: int | None = Field(default=None, primary_key=True)
    skala_id: int = Field(foreign_key="skala.id", index=True)
    batas_bawah: Decimal = Field(sa_type=ExactDecimal(4))
    predikat: str
    sebutan: str

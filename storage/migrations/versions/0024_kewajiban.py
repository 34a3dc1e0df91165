"""Obligations of the units, and the reports that meet them."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _kinds()
    _obligations()
    _reports()


def _kinds() -> None:
    op.create_table(
        "tangga",
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("sebelum", sa.String(), nullable=False),
        sa.Column("buka", sa.Boolean(), nullable=False),
        sa.Column("tiap", sa.Integer(), nullable=False),
        sa.Column("sampai", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kode"),
    )
    op.create_table(
        "jenis_kewajiban",
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("pendek", sa.String(), nullable=False),
        sa.Column("kala", sa.String(), nullable=False),
        sa.Column("penanggung", sa.String(), nullable=False),
        sa.Column("bidang", sa.String(), nullable=False),
        sa.Column("wujud", sa.String(), nullable=False),
        sa.Column("sejak", sa.String(), nullable=False),
        sa.Column("bulan", sa.Integer(), nullable=False),
        sa.Column("hari", sa.Integer(), nullable=False),
        sa.Column("geser", sa.String(), nullable=False),
        sa.Column("tangga", sa.String(), sa.ForeignKey("tangga.kode"), nullable=False),
        sa.Column("lampiran", sa.String(), nullable=False),
        sa.Column("dasar", sa.String(), nullable=False),
        sa.Column("contoh", sa.Boolean(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("aktif_on", sa.Date(), nullable=True),
        sa.Column("surat_nomor", sa.String(), nullable=True),
        sa.Column("surat_on", sa.Date(), nullable=True),
        sa.Column("surat_sidik", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("kode"),
    )
    op.create_table(
        "unit_kewajiban",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), sa.ForeignKey("jenis_kewajiban.kode"), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("ikut", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("jenis", "unit_id"),
    )


def _obligations() -> None:
    op.create_table(
        "kewajiban",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), sa.ForeignKey("jenis_kewajiban.kode"), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("buka_on", sa.Date(), nullable=False),
        sa.Column("tenggat_on", sa.Date(), nullable=False),
        sa.Column("mulai_on", sa.Date(), nullable=False),
        sa.Column("diperpanjang_on", sa.Date(), nullable=True),
        sa.Column("perpanjangan_alasan", sa.String(), nullable=True),
        sa.Column("dibebaskan_alasan", sa.String(), nullable=True),
        sa.Column("batal", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("jenis", "unit_id", "tahun", "periode"),
    )
    op.create_index("ix_kewajiban_unit_id", "kewajiban", ["unit_id"])
    op.create_index("ix_kewajiban_tenggat_on", "kewajiban", ["tenggat_on"])


def _reports() -> None:
    op.create_table(
        "laporan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kewajiban_id", sa.Integer(), sa.ForeignKey("kewajiban.id"), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("surat_nomor", sa.String(), nullable=True),
        sa.Column("surat_on", sa.Date(), nullable=True),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("sebagai_unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("atas_nama", sa.Boolean(), nullable=False),
        sa.Column("diajukan_at", AwareDateTime(), nullable=False),
        sa.Column("diputus_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("diputus_at", AwareDateTime(), nullable=True),
        sa.Column("catatan", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kewajiban_id", "versi"),
    )
    op.create_index("ix_laporan_status", "laporan", ["status"])
    op.create_table(
        "lampiran",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("laporan_id", sa.Integer(), sa.ForeignKey("laporan.id"), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("tautan", sa.String(), nullable=True),
        sa.Column("sidik", sa.String(), nullable=True),
        sa.Column("jenis", sa.String(), nullable=True),
        sa.Column("ukuran", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_lampiran_laporan_id", "lampiran", ["laporan_id"])

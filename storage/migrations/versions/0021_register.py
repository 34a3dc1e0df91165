"""Registers that a Bagian keeps: entries, version by version."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "entri_register",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), sa.ForeignKey("tahun_isian.tahun"), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("bentuk", sa.String(), nullable=True),
        sa.Column("judul", sa.String(), nullable=False),
        sa.Column("pihak", sa.String(), nullable=False),
        sa.Column("nomor_surat", sa.String(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("jangka_waktu", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("sejak", sa.Date(), nullable=True),
        sa.Column("keterangan", sa.String(), nullable=False),
        sa.Column("dicoret_alasan", sa.String(), nullable=True),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("sebagai_unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("jenis", "tahun", "nomor", "versi"),
    )
    op.create_index("ix_entri_register_tahun", "entri_register", ["tahun"])

"""Figures that people post, their evidence, and who is to decide on them."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime, ExactDecimal

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "isian",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("objek", sa.String(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), sa.ForeignKey("indikator.id"), nullable=True),
        sa.Column("pos_id", sa.Integer(), sa.ForeignKey("pos_anggaran.id"), nullable=True),
        sa.Column("janji_id", sa.Integer(), sa.ForeignKey("indikator_pos.id"), nullable=True),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("nilai", ExactDecimal(4), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("pembilang", ExactDecimal(4), nullable=True),
        sa.Column("penyebut", ExactDecimal(4), nullable=True),
        sa.Column("basis", sa.String(), nullable=True),
        sa.Column("fisik_pct", ExactDecimal(4), nullable=True),
        sa.Column("pendorong", sa.String(), nullable=True),
        sa.Column("penghambat", sa.String(), nullable=True),
        sa.Column("tindak_lanjut", sa.String(), nullable=True),
        sa.Column("alasan", sa.String(), nullable=True),
        sa.Column("peringatan", sa.String(), nullable=False),
        sa.Column("terlambat", sa.Boolean(), nullable=False),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("sebagai_unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("atas_nama", sa.Boolean(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("diajukan_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("diajukan_at", AwareDateTime(), nullable=True),
        sa.Column("diputus_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("diputus_at", AwareDateTime(), nullable=True),
        sa.Column("catatan", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("objek", "tahun", "periode", "unit_id", "versi"),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="isian_satu_arti",
        ),
    )
    for kolom in ("tahun", "unit_id", "status", "diajukan_at"):
        op.create_index(f"ix_isian_{kolom}", "isian", [kolom])
    op.create_table(
        "bukti",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("isian_id", sa.Integer(), sa.ForeignKey("isian.id"), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("tautan", sa.String(), nullable=True),
        sa.Column("sidik", sa.String(), nullable=True),
        sa.Column("jenis", sa.String(), nullable=True),
        sa.Column("ukuran", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_bukti_isian_id", "bukti", ["isian_id"])
    op.create_table(
        "penunjukan",
        sa.Column("isian_id", sa.Integer(), sa.ForeignKey("isian.id"), nullable=False),
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("pada_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("isian_id"),
    )

"""Invitations, requests for access, dialogues, what updates have brought about, last seen."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("orang", sa.Column("terakhir_at", AwareDateTime(), nullable=True))
    op.add_column("penugasan", sa.Column("akhir_asal", sa.String(), nullable=True))
    op.create_table(
        "perbuatan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("hasil_id", sa.Integer(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("bot_id", "update_id", "jenis"),
    )
    op.create_index("ix_perbuatan_dibuat_at", "perbuatan", ["dibuat_at"])
    op.create_table(
        "undangan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("akhir_on", sa.Date(), nullable=True),
        sa.Column("dibuat_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("sampai_at", AwareDateTime(), nullable=False),
        sa.Column("dipakai_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("dipakai_at", AwareDateTime(), nullable=True),
        sa.Column("dicabut_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("dicabut_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token"),
    )
    op.create_table(
        "permintaan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("kata", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("diputus_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("diputus_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_permintaan_orang_id", "permintaan", ["orang_id"])
    op.create_table(
        "dialog",
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("sampai_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("orang_id"),
    )
    op.create_index("ix_dialog_sampai_at", "dialog", ["sampai_at"])

"""What people answer to the auditor's findings."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tanggapan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("angka", sa.String(), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=True),
        sa.Column("tautan", sa.String(), nullable=True),
        sa.Column("sidik", sa.String(), nullable=True),
        sa.Column("jenis", sa.String(), nullable=True),
        sa.Column("ukuran", sa.Integer(), nullable=True),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("sebagai_unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tanggapan_tahun", "tanggapan", ["tahun"])

"""The years that are filled in through the bot, and when each period of them can be."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tahun_isian",
        sa.Column("tahun", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("dari_tahun", sa.Integer(), nullable=False),
        sa.Column("contoh", sa.Boolean(), nullable=False),
        sa.Column("dibuka_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("dibuka_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tahun"),
    )
    op.create_table(
        "jadwal_isi",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), sa.ForeignKey("tahun_isian.tahun"), nullable=False),
        sa.Column("bidang", sa.String(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("buka_on", sa.Date(), nullable=False),
        sa.Column("tenggat_on", sa.Date(), nullable=False),
        sa.Column("contoh", sa.Boolean(), nullable=False),
        sa.Column("ditutup_at", AwareDateTime(), nullable=True),
        sa.Column("ditutup_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tahun", "bidang", "periode"),
    )

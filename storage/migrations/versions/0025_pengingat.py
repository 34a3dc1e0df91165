"""The ledger of reminders."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bundel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("orang_id", "on"),
    )
    op.create_table(
        "pengingat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kewajiban_id", sa.Integer(), sa.ForeignKey("kewajiban.id"), nullable=False),
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("nasib", sa.String(), nullable=False),
        sa.Column("sebab", sa.String(), nullable=True),
        sa.Column("bundel_id", sa.Integer(), sa.ForeignKey("bundel.id"), nullable=True),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kewajiban_id", "orang_id", "kunci"),
    )
    op.create_index("ix_pengingat_orang_id", "pengingat", ["orang_id"])
    op.create_index("ix_pengingat_bundel_id", "pengingat", ["bundel_id"])
    op.create_table(
        "tunda",
        sa.Column("kewajiban_id", sa.Integer(), sa.ForeignKey("kewajiban.id"), nullable=False),
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("sampai_on", sa.Date(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("kewajiban_id", "orang_id"),
    )

"""Rungs that nobody was told of, and what the messages about the others show."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0030"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "anak_terlewat",
        sa.Column("kewajiban_id", sa.Integer(), sa.ForeignKey("kewajiban.id"), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("sebab", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("kewajiban_id", "kunci"),
    )
    op.create_index("ix_anak_terlewat_kunci", "anak_terlewat", ["kunci"])
    op.create_index("ix_pengingat_kunci", "pengingat", ["kunci"])
    op.add_column("bundel", sa.Column("keadaan", sa.String(), nullable=True))
    op.add_column("bundel", sa.Column("disentuh_at", AwareDateTime(), nullable=True))

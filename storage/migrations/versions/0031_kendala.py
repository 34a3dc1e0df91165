"""What hinders a unit from reporting, and what its collector answers."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kendala",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kewajiban_id", sa.Integer(), sa.ForeignKey("kewajiban.id"), nullable=False),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("jawaban", sa.String(), nullable=True),
        sa.Column("ditutup_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("ditutup_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_kendala_kewajiban_id", "kendala", ["kewajiban_id"])

"""What people have chosen of the messages that come by themselves, and the recaps."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "langganan",
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("aktif", sa.Boolean(), nullable=False),
        sa.Column("hari", sa.String(), nullable=False),
        sa.Column("jam", sa.Time(), nullable=False),
        sa.Column("diubah_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("orang_id", "jenis"),
    )
    op.create_table(
        "jeda",
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("sampai_on", sa.Date(), nullable=False),
        sa.Column("diubah_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("orang_id"),
    )
    op.create_table(
        "rekap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("on"),
    )

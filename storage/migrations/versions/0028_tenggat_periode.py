"""Due dates that an admin has set for one period of a kind of obligation."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tenggat_periode",
        sa.Column("jenis", sa.String(), sa.ForeignKey("jenis_kewajiban.kode"), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("tenggat_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("jenis", "tahun", "periode"),
    )

"""Which staf may submit without asking the head of their unit."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "penugasan",
        sa.Column("didelegasikan", sa.Boolean(), nullable=False, server_default=sa.false()),
    )

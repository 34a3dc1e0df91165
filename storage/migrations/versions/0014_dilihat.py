"""When an admin has seen what failed."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for tabel in ("inbox", "outbox"):
        op.add_column(tabel, sa.Column("dilihat_at", AwareDateTime(), nullable=True))

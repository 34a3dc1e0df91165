"""Find who holds a role in a unit without looking at everybody: reminders ask for many units."""

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_penugasan_unit_id", "penugasan", ["unit_id"])

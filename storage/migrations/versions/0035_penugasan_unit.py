"""Find who holds a role in a unit without looking at everybody: the board asks for each unit's."""

from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_penugasan_unit_id", "penugasan", ["unit_id"])

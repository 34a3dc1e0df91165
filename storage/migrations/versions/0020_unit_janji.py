"""Who posts what a program promises: its budget line belongs to no one unit."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Alembic would make SQLite's table anew for a key, and lose its checks on the way.
    op.execute("ALTER TABLE indikator_pos ADD COLUMN unit_id INTEGER REFERENCES unit (id)")

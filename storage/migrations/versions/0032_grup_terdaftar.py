"""Groups that an admin has registered: what they hear of, and in which topic."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("grup", sa.Column("terdaftar_at", AwareDateTime(), nullable=True))
    # Alembic would make SQLite's table anew for a key.
    op.execute("ALTER TABLE grup ADD COLUMN terdaftar_oleh INTEGER REFERENCES orang (id)")
    op.add_column("grup", sa.Column("topik", sa.Integer(), nullable=True))
    op.add_column("grup", sa.Column("kabar", sa.String(), nullable=True))

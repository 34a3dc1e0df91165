"""The calendar of working days: what admins add to it and strike out, and the weeks of units."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hari_khusus",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("pada_at", AwareDateTime(), nullable=False),
        sa.Column("dicabut_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("dicabut_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    berlaku = sa.text("dicabut_at IS NULL")
    op.create_index(
        "ix_hari_khusus_berlaku",
        "hari_khusus",
        ["on"],
        unique=True,
        sqlite_where=berlaku,
        postgresql_where=berlaku,
    )
    op.create_table(
        "pekan_unit",
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("hari", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("unit_id"),
    )

"""Questions that could not be answered, and the words that admins explain."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pertanyaan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("sebab", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kali", sa.Integer(), nullable=False),
        sa.Column("pertama_at", AwareDateTime(), nullable=False),
        sa.Column("terakhir_at", AwareDateTime(), nullable=False),
        sa.Column("terjawab_at", AwareDateTime(), nullable=True),
        sa.Column("disembunyikan_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kunci"),
    )
    op.create_index("ix_pertanyaan_terakhir_at", "pertanyaan", ["terakhir_at"])
    op.create_table(
        "sebutan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("pada_at", AwareDateTime(), nullable=False),
        sa.Column("dicabut_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("dicabut_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    berlaku = sa.text("dicabut_at IS NULL")
    op.create_index(
        "ix_sebutan_berlaku",
        "sebutan",
        ["teks"],
        unique=True,
        sqlite_where=berlaku,
        postgresql_where=berlaku,
    )

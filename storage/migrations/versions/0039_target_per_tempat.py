"""Let one document print a target in several tables: each printing is a row of its own."""

import sqlalchemy as sa
from alembic import op

from storage.types import ExactDecimal

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

KOLOM = "tercetak, nilai, predikat, keadaan, sumber_id, id, indikator_id, tahun, periode, naskah"


def upgrade() -> None:
    # SQLite cannot change what a table holds to be unique: it is made anew.
    op.create_table(
        "target_baru",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", ExactDecimal(4), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), sa.ForeignKey("sumber.id"), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), sa.ForeignKey("indikator.id"), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("naskah", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="target_satu_arti",
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("indikator_id", "tahun", "periode", "naskah", "sumber_id"),
    )
    op.execute(f"INSERT INTO target_baru ({KOLOM}) SELECT {KOLOM} FROM target")  # noqa: S608
    op.drop_table("target")
    op.rename_table("target_baru", "target")
    op.create_index("ix_target_indikator_id", "target", ["indikator_id"])
    op.create_index("ix_target_tahun", "target", ["tahun"])

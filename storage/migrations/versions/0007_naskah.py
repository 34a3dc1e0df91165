"""Narrative text and signatories."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "penanda_tangan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("naskah", sa.String(), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("jabatan", sa.String(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "narasi",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), nullable=True),
        sa.Column("judul", sa.String(), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["indikator_id"], ["indikator.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("narasi", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_narasi_indikator_id"), ["indikator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_narasi_tahun"), ["tahun"], unique=False)

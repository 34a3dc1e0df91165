"""Documents, packages and sources."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "paket",
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("judul", sa.String(), nullable=False),
        sa.Column("sidik", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kode"),
    )
    op.create_table(
        "dokumen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("paket", sa.String(), nullable=False),
        sa.Column("judul", sa.String(), nullable=False),
        sa.Column("penerbit", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("luar", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["paket"], ["paket.kode"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kode"),
    )
    with op.batch_alter_table("dokumen", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dokumen_paket"), ["paket"], unique=False)

    op.create_table(
        "sumber",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dokumen_id", sa.Integer(), nullable=False),
        sa.Column("tabel", sa.String(), nullable=False),
        sa.Column("baris", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dokumen_id"], ["dokumen.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("dokumen_id", "tabel", "baris"),
    )

"""People, roles and notices."""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "orang",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("mulai_at", storage.types.AwareDateTime(), nullable=True),
        sa.Column("diblokir_at", storage.types.AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("telegram_id"),
    )
    op.create_table(
        "pemberitahuan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("penerima_id", sa.Integer(), nullable=False),
        sa.Column("perihal_id", sa.Integer(), nullable=False),
        sa.Column("dibuat_at", storage.types.AwareDateTime(), nullable=False),
        sa.Column("diambil_at", storage.types.AwareDateTime(), nullable=True),
        sa.Column("terkirim_at", storage.types.AwareDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["penerima_id"], ["orang.id"]),
        sa.ForeignKeyConstraint(["perihal_id"], ["orang.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("jenis", "penerima_id", "perihal_id"),
    )
    with op.batch_alter_table("pemberitahuan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_pemberitahuan_penerima_id"), ["penerima_id"], unique=False
        )

    op.create_table(
        "penugasan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("orang_id", sa.Integer(), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("mulai_on", sa.Date(), nullable=False),
        sa.Column("akhir_on", sa.Date(), nullable=True),
        sa.Column("asal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["orang_id"], ["orang.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("penugasan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_penugasan_orang_id"), ["orang_id"], unique=False)

"""Registers, lists of units, single figures and scales."""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "skala",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("sumber", sa.String(), nullable=False),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("tepian", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kode", "berlaku_mulai"),
    )
    op.create_table(
        "pita",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("skala_id", sa.Integer(), nullable=False),
        sa.Column("batas_bawah", storage.types.ExactDecimal(4), nullable=False),
        sa.Column("predikat", sa.String(), nullable=False),
        sa.Column("sebutan", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["skala_id"], ["skala.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("pita", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pita_skala_id"), ["skala_id"], unique=False)

    op.create_table(
        "angka_lain",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("uraian", sa.String(), nullable=False),
        sa.Column("satuan", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="angka_lain_satu_arti",
        ),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kunci", "tahun"),
    )
    op.create_table(
        "daftar_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("daftar", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("daftar", "tahun", "unit_id"),
    )
    with op.batch_alter_table("daftar_unit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_daftar_unit_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "register",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("judul", sa.String(), nullable=False),
        sa.Column("pihak", sa.String(), nullable=False),
        sa.Column("nomor_surat", sa.String(), nullable=False),
        sa.Column("tanggal_tercetak", sa.String(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("jangka_waktu", sa.String(), nullable=False),
        sa.Column("unit_tercetak", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("keterangan", sa.String(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("jenis", "tahun", "nomor"),
    )

"""The budget tree and its figures."""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pos_anggaran",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tingkat", sa.String(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("induk_id", sa.Integer(), nullable=True),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("pendek", sa.String(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(), nullable=True),
        sa.Column("kode_dasar", sa.String(), nullable=True),
        sa.Column("kode_sumber_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("unit_sumber_id", sa.Integer(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["induk_id"], ["pos_anggaran.id"]),
        sa.ForeignKeyConstraint(["kode_sumber_id"], ["sumber.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.ForeignKeyConstraint(["unit_sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tahun", "tingkat", "nomor"),
    )
    with op.batch_alter_table("pos_anggaran", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pos_anggaran_induk_id"), ["induk_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pos_anggaran_kode"), ["kode"], unique=False)
        batch_op.create_index(batch_op.f("ix_pos_anggaran_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "indikator_pos",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pos_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("satuan", sa.String(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="indikator_pos_satu_arti",
        ),
        sa.ForeignKeyConstraint(["pos_id"], ["pos_anggaran.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("indikator_pos", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indikator_pos_pos_id"), ["pos_id"], unique=False)

    op.create_table(
        "pagu",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pos_id", sa.Integer(), nullable=False),
        sa.Column("tahap", sa.String(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("berlaku_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)", name="pagu_satu_arti"
        ),
        sa.ForeignKeyConstraint(["pos_id"], ["pos_anggaran.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("pos_id", "tahap", "ke", "sumber_id"),
    )
    with op.batch_alter_table("pagu", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pagu_pos_id"), ["pos_id"], unique=False)

    op.create_table(
        "realisasi_anggaran",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pos_id", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="realisasi_anggaran_satu_arti",
        ),
        sa.ForeignKeyConstraint(["pos_id"], ["pos_anggaran.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("pos_id", "periode", "sumber_id"),
    )
    with op.batch_alter_table("realisasi_anggaran", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_realisasi_anggaran_pos_id"), ["pos_id"], unique=False)

    op.create_table(
        "serapan_tercetak",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pos_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="serapan_tercetak_satu_arti",
        ),
        sa.ForeignKeyConstraint(["pos_id"], ["pos_anggaran.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("pos_id", "sumber_id"),
    )
    with op.batch_alter_table("serapan_tercetak", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_serapan_tercetak_pos_id"), ["pos_id"], unique=False)

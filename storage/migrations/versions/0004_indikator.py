"""Indikator, targets and realisasi."""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tujuan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("indikator", sa.String(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kode"),
    )
    op.create_table(
        "sasaran",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("tujuan_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.ForeignKeyConstraint(["tujuan_id"], ["tujuan.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kode"),
    )
    op.create_table(
        "indikator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("sasaran_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("pendek", sa.String(), nullable=False),
        sa.Column("satuan", sa.String(), nullable=False),
        sa.Column("polaritas", sa.String(), nullable=False),
        sa.Column("cara_jumlah", sa.String(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("jenis_nilai", sa.String(), nullable=False),
        sa.Column("definisi", sa.String(), nullable=True),
        sa.Column("formula", sa.String(), nullable=False),
        sa.Column("sumber_data", sa.String(), nullable=False),
        sa.Column("penanggung_jawab", sa.String(), nullable=False),
        sa.Column("catatan", sa.String(), nullable=True),
        sa.Column("tahun_mulai", sa.Integer(), nullable=False),
        sa.Column("tahun_akhir", sa.Integer(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sasaran_id"], ["sasaran.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kode"),
    )
    op.create_table(
        "capaian_tercetak",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="capaian_tercetak_satu_arti",
        ),
        sa.ForeignKeyConstraint(["indikator_id"], ["indikator.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("indikator_id", "tahun", "periode", "sumber_id"),
    )
    with op.batch_alter_table("capaian_tercetak", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_capaian_tercetak_indikator_id"), ["indikator_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_capaian_tercetak_tahun"), ["tahun"], unique=False)

    op.create_table(
        "indikator_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["indikator_id"], ["indikator.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("indikator_id", "unit_id", "peran"),
    )
    with op.batch_alter_table("indikator_unit", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_indikator_unit_indikator_id"), ["indikator_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_indikator_unit_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "realisasi_kinerja",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="realisasi_kinerja_satu_arti",
        ),
        sa.ForeignKeyConstraint(["indikator_id"], ["indikator.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("indikator_id", "tahun", "periode", "sumber_id"),
    )
    with op.batch_alter_table("realisasi_kinerja", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_realisasi_kinerja_indikator_id"), ["indikator_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_realisasi_kinerja_tahun"), ["tahun"], unique=False)

    op.create_table(
        "target",
        sa.Column("tercetak", sa.String(), nullable=False),
        sa.Column("nilai", storage.types.ExactDecimal(6), nullable=True),
        sa.Column("predikat", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=True),
        sa.Column("sumber_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indikator_id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(), nullable=False),
        sa.Column("naskah", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(nilai IS NOT NULL OR predikat IS NOT NULL) = (keadaan IS NULL)",
            name="target_satu_arti",
        ),
        sa.ForeignKeyConstraint(["indikator_id"], ["indikator.id"]),
        sa.ForeignKeyConstraint(["sumber_id"], ["sumber.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("indikator_id", "tahun", "periode", "naskah"),
    )
    with op.batch_alter_table("target", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_target_indikator_id"), ["indikator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_target_tahun"), ["tahun"], unique=False)

"""What units are to follow up, and what they have answered."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tindak_lanjut",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("asal", sa.String(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=True),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("sumber", sa.String(), nullable=True),
        sa.Column("lhe_nomor", sa.String(), nullable=True),
        sa.Column("lhe_on", sa.Date(), nullable=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("tenggat_on", sa.Date(), nullable=False),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("dicabut_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("dicabut_at", AwareDateTime(), nullable=True),
        sa.Column("dicabut_alasan", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tahun", "nomor"),
    )
    op.create_table(
        "jawaban_tindak",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tindak_id", sa.Integer(), sa.ForeignKey("tindak_lanjut.id"), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.Column("teks", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=True),
        sa.Column("tautan", sa.String(), nullable=True),
        sa.Column("sidik", sa.String(), nullable=True),
        sa.Column("jenis", sa.String(), nullable=True),
        sa.Column("ukuran", sa.Integer(), nullable=True),
        sa.Column("oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("sebagai_unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=True),
        sa.Column("kapasitas", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("putusan", sa.String(), nullable=True),
        sa.Column("catatan", sa.String(), nullable=True),
        sa.Column("diputus_oleh", sa.Integer(), sa.ForeignKey("orang.id"), nullable=True),
        sa.Column("diputus_at", AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tindak_id", "versi"),
    )

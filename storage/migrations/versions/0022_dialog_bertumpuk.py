"""Let a person be in the middle of one thing of each kind, instead of one thing in all."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

KOLOM = "orang_id, jenis, isi, dibuat_at, sampai_at"


def upgrade() -> None:
    op.drop_index("ix_dialog_sampai_at", "dialog")
    op.rename_table("dialog", "dialog_lama")
    op.create_table(
        "dialog",
        sa.Column("orang_id", sa.Integer(), sa.ForeignKey("orang.id"), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("dibuat_at", AwareDateTime(), nullable=False),
        sa.Column("sampai_at", AwareDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("orang_id", "jenis"),
    )
    op.create_index("ix_dialog_sampai_at", "dialog", ["sampai_at"])
    op.execute(
        f"INSERT INTO dialog (urutan, {KOLOM}) SELECT 1, {KOLOM} FROM dialog_lama"  # noqa: S608  names from above
    )
    op.drop_table("dialog_lama")

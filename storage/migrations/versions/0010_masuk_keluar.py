"""What came in, what goes out, the groups, and a sign of life."""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("percobaan", sa.Integer(), nullable=False),
        sa.Column("terputus", sa.Integer(), nullable=False),
        sa.Column("galat", sa.String(), nullable=True),
        sa.Column("diterima_at", storage.types.AwareDateTime(), nullable=False),
        sa.Column("selesai_at", storage.types.AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("bot_id", "update_id"),
    )
    op.create_index("ix_inbox_diterima_at", "inbox", ["diterima_at"])
    op.create_index("ix_inbox_status", "inbox", ["status", "bot_id"])
    op.create_table(
        "grup",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("judul", sa.String(), nullable=False),
        sa.Column("keluar_at", storage.types.AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("chat_id"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("tujuan", sa.String(), nullable=False),
        sa.Column("orang_id", sa.Integer(), nullable=True),
        sa.Column("grup_id", sa.Integer(), nullable=True),
        sa.Column("perihal_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("percobaan", sa.Integer(), nullable=False),
        sa.Column("galat", sa.String(), nullable=True),
        sa.Column("dibuat_at", storage.types.AwareDateTime(), nullable=False),
        sa.Column("tunda_sampai_at", storage.types.AwareDateTime(), nullable=False),
        sa.Column("diambil_at", storage.types.AwareDateTime(), nullable=True),
        sa.Column("selesai_at", storage.types.AwareDateTime(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["orang_id"], ["orang.id"]),
        sa.ForeignKeyConstraint(["grup_id"], ["grup.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("jenis", "kunci", "tujuan"),
    )
    op.create_index("ix_outbox_status", "outbox", ["status", "tunda_sampai_at"])
    op.create_index("ix_outbox_orang_id", "outbox", ["orang_id"])
    op.create_index("ix_outbox_grup_id", "outbox", ["grup_id"])
    op.create_table(
        "denyut",
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("mulai_at", storage.types.AwareDateTime(), nullable=False),
        sa.Column("getupdates_at", storage.types.AwareDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("bot_id"),
    )

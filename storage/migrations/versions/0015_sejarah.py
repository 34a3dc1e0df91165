"""What has been done, sealed entry by entry."""

import sqlalchemy as sa
from alembic import op

from storage.types import AwareDateTime

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sejarah",
        sa.Column("nomor", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("pada_at", AwareDateTime(), nullable=False),
        sa.Column("oleh", sa.Integer(), nullable=True),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("tentang", sa.Integer(), nullable=True),
        sa.Column("sebelum", sa.String(), nullable=False),
        sa.Column("sidik", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("nomor"),
    )
    op.create_index("ix_sejarah_tentang", "sejarah", ["tentang"])
    op.create_table(
        "kepala_sejarah",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("sidik", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    if op.get_bind().dialect.name == "sqlite":
        # Against a slip of ours; whoever means it can drop the trigger, and the seals tell.
        op.execute(
            "CREATE TRIGGER sejarah_tetap_insert BEFORE INSERT ON sejarah "
            "WHEN EXISTS (SELECT 1 FROM sejarah WHERE nomor = NEW.nomor) "
            "BEGIN SELECT RAISE(ABORT, 'sejarah is append-only'); END"
        )
        for kerja in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER sejarah_tetap_{kerja.lower()} BEFORE {kerja} ON sejarah "
                "BEGIN SELECT RAISE(ABORT, 'sejarah is append-only'); END"
            )

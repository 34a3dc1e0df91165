"""Say which list of units an indikator is made of, instead of guessing from its name."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KATA = {"pengampu_ikk": ("ikk",), "sampel_skm": ("ikm", "skm")}
"""The words that told until now."""


def upgrade() -> None:
    with op.batch_alter_table("indikator", schema=None) as batch_op:
        batch_op.add_column(sa.Column("daftar", sa.String(), nullable=True))
    for daftar, semua in KATA.items():
        for kata in semua:
            op.execute(
                f"UPDATE indikator SET daftar = '{daftar}' "  # noqa: S608  words from above
                f"WHERE ' ' || lower(nama) || ' ' LIKE '% {kata} %'"
            )

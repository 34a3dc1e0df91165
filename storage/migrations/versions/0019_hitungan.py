"""Say what the figure of an indikator can be computed from, beside the one that is posted."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

KATA = {
    "mou_pks": ("kerjasama", "kerja sama"),
    "raperwal": ("rancangan perda",),
    "kebijakan": ("kebijakan",),
    "program": ("pencapaian program",),
    "inovasi": ("inovasi",),
}
"""Words of the names that it is told by, in what was loaded before packages could say it."""


def upgrade() -> None:
    with op.batch_alter_table("indikator", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hitungan", sa.String(), nullable=True))
    for cara, semua in KATA.items():
        for kata in semua:
            op.execute(
                f"UPDATE indikator SET hitungan = '{cara}' "  # noqa: S608  words from above
                f"WHERE lower(nama) LIKE '%{kata}%'"
            )

"""Say which indikator are computed from what units report by a day."""

from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

KATA = {"ikk_lppd": "ikk lppd", "skm": "ikm"}
"""Words of the names that they are told by, in what was loaded before there were obligations."""


def upgrade() -> None:
    for cara, kata in KATA.items():
        op.execute(
            f"UPDATE indikator SET hitungan = '{cara}' "  # noqa: S608  words from above
            f"WHERE hitungan IS NULL AND lower(nama) LIKE '%{kata}%'"
        )

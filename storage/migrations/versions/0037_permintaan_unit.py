"""A request for access that came by the link of a unit names that unit."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("permintaan") as permintaan:
        permintaan.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        permintaan.create_foreign_key("fk_permintaan_unit_id_unit", "unit", ["unit_id"], ["id"])

"""Move the notices about strangers into the outbox."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # What was claimed and never confirmed may have arrived, so it is not owed again.
    op.execute(
        """
        INSERT INTO outbox (
            jenis, kunci, tujuan, orang_id, perihal_id, status, percobaan, dibuat_at,
            tunda_sampai_at, diambil_at, selesai_at
        )
        SELECT
            'tamu', CAST(perihal_id AS VARCHAR), 'orang:' || CAST(penerima_id AS VARCHAR),
            penerima_id, perihal_id,
            CASE WHEN terkirim_at IS NOT NULL THEN 'terkirim'
                 WHEN diambil_at IS NOT NULL THEN 'tak_pasti'
                 ELSE 'menunggu' END,
            CASE WHEN diambil_at IS NULL THEN 0 ELSE 1 END,
            dibuat_at, dibuat_at, diambil_at, terkirim_at
        FROM pemberitahuan ORDER BY id
        """
    )
    op.drop_table("pemberitahuan")

"""Keep figures with four decimals instead of six: a province's budget has more digits in front."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABEL = (
    "target",
    "realisasi_kinerja",
    "capaian_tercetak",
    "pagu",
    "realisasi_anggaran",
    "serapan_tercetak",
    "indikator_pos",
    "angka_lain",
)
LEBIH = 100
"""Two decimals fewer: what the scaled integers are divided by."""


def upgrade() -> None:
    for tabel in TABEL:
        # A figure that prints a fifth decimal would lose it. None has been seen; half up, as
        # everywhere, and what is printed stays in `tercetak`.
        op.execute(
            f"UPDATE {tabel} SET nilai = "  # noqa: S608  names from the list above
            f"(nilai + {LEBIH // 2} - CASE WHEN nilai < 0 THEN {LEBIH} ELSE 0 END) / {LEBIH} "
            "WHERE nilai IS NOT NULL"
        )

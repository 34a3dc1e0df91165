"""What a group is told when it is registered."""

from collections.abc import Sequence
from html import escape

DILEPAS = "Grup ini tidak lagi menerima kabar laporan. Terima kasih."
BELUM_TERDAFTAR = "Grup ini memang belum menerima kabar laporan. Untuk mulai: /grup"


def terdaftar(jenis: Sequence[str], *, topik: bool) -> str:
    """Say what the group hears of, where, and how to change that."""
    apa = ", ".join(escape(satu) for satu in jenis) or "semua laporan yang sedang dikumpulkan"
    di = "topik ini" if topik else "grup ini"
    return (
        f"Baik. {di.capitalize()} menerima jumlah yang sudah masuk setiap awal pekan dan pada hari "
        f"tenggat, dan ucapan terima kasih bila lengkap: {apa}. Nama unit tidak pernah disebut.\n\n"
        "Memilih jenisnya: <code>/grup ikk skm</code>. Berhenti: <code>/grup berhenti</code>."
    )

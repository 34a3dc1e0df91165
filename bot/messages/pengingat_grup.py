"""What a group is told when it is registered."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan

DILEPAS = "Grup ini tidak lagi menerima kabar laporan. Terima kasih."
BELUM_TERDAFTAR = "Grup ini memang belum menerima kabar laporan. Untuk mulai: /grup"

SELEBIHNYA = "Pertanyaan lain, silakan lewat obrolan pribadi dengan bot."


def terdaftar(jenis: Sequence[str], *, topik: bool) -> str:
    """Say what the group hears of, where, and how to change that."""
    apa = (
        dan([escape(satu) for satu in jenis]) if jenis else "semua laporan yang sedang dikumpulkan"
    )
    di = "Topik ini" if topik else "Grup ini"
    return (
        f"Baik. {di} menerima kabar tentang {apa}: jumlah yang sudah masuk, setiap awal pekan dan "
        "pada hari tenggat, serta ucapan terima kasih bila sudah lengkap. Nama unit tidak pernah "
        "disebut.\n\n"
        "Memilih jenisnya: <code>/grup ikk skm</code>. Berhenti: <code>/grup berhenti</code>."
    )

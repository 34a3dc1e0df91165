"""What is written behind /laporan, beside the year."""

from core.teks import fold

BIASA = frozenset(
    [
        *("lkjip", "kinerja", "bab", "iii", "3", "berkas"),
        *("word", "docx", "excel", "xlsx", "pdf", "gambar", "ringkasan", "bukti", "dukung", "zip"),
    ]
)


def is_plain(sisa: str) -> bool:
    """Tell whether these words ask for nothing that the answer does not offer."""
    return set(fold(sisa).split()) <= BIASA

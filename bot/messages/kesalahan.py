"""What a person is told when something cannot be done: always what to do instead."""

from html import escape

from core.errors import (
    DomainError,
    FolderTerpakaiError,
    TidakBerhakError,
    TidakTerbacaError,
    TombolBasiError,
    UnitTidakDikenalError,
    UnitWajibError,
)

LAINNYA = "Permintaan ini belum dapat dijawab. Ketik /bantuan untuk contoh."


def explain(error: DomainError) -> str:
    """Return one sentence or two, in Telegram HTML."""
    match error:
        case TidakBerhakError(perihal="status"):
            return "Mohon maaf, /status hanya untuk admin CEKER. Ketik /menu untuk pilihan Anda."
        case TidakBerhakError():
            return (
                f"Mohon maaf, {escape(error.perihal)} hanya dapat dilihat oleh unit yang "
                "bersangkutan, pimpinan, kepala Bagian, verifikator, dan pembaca. "
                "Bila memerlukan, silakan hubungi admin CEKER."
            )
        case FolderTerpakaiError():
            proses = f" (proses {error.pid})" if error.pid else ""
            return f"CEKER sudah berjalan pada folder data ini{proses}. Hentikan yang itu dahulu."
        case TombolBasiError():
            return "Tombol ini sudah tidak berlaku. Silakan ketik /menu."
        case TidakTerbacaError():
            return (
                f"“{escape(error.teks[:40])}” tidak terbaca sebagai angka. "
                "Contoh: 12,41 atau 29.974.380."
            )
        case UnitTidakDikenalError():
            return (
                f"Unit “{escape(error.kode)}” tidak dikenal. "
                f"Pilihan: {escape(', '.join(error.dikenal)) or 'belum ada unit yang dimuat'}."
            )
        case UnitWajibError():
            return f"Peran {error.peran} memerlukan unit. Tambahkan --unit KODE_UNIT."
    return LAINNYA

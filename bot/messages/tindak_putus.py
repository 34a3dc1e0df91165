"""What is said where an answer is judged, or something is withdrawn."""

from html import escape

from bot.messages.tindak import nama
from bot.messages.umum import jabatan
from bot.render import ringkas_html
from core.hak import Penugasan
from core.tindak_lanjut import TindakLanjut

MUAT = 1500

TOMBOL_TERIMA = "Terima"
TOMBOL_KEMBALIKAN = "Kembalikan"
TOMBOL_YA_KEMBALI = "Ya, kembalikan"
TOMBOL_CABUT = "Cabut"
TOMBOL_YA_CABUT = "Ya, cabut"
TOMBOL_BATAL = "Batal"
DITERIMA = "Diterima. Unitnya kami beri tahu."
DIKEMBALIKAN = "Dikembalikan dengan catatan. Unitnya kami beri tahu."
DICABUT = "Dicabut. Unitnya kami beri tahu; riwayatnya tetap ada."
DIJAWAB_LAGI = "Sementara itu unitnya mengirim jawaban baru. Mohon dilihat dahulu."


def tombol_menunggu(banyak: int) -> str:
    return f"Tindak lanjut menunggu ({banyak})"


def tanya_catatan(satu: TindakLanjut) -> str:
    return (
        f"Mengapa jawaban untuk <b>{nama(satu)}</b> dikembalikan kepada "
        f"{escape(satu.unit_nama)}? Tulis dalam satu pesan, misalnya <code>buktinya belum "
        "terlampir</code>."
    )


def tanya_kembali(satu: TindakLanjut, catatan: str, tugas: Penugasan) -> str:
    return (
        f"Kembalikan jawaban untuk <b>{nama(satu)}</b> kepada {escape(satu.unit_nama)} sebagai "
        f"{escape(jabatan(tugas))}, dengan catatan ini?\n<i>{ringkas_html(catatan, MUAT)}</i>"
    )


def tanya_alasan(satu: TindakLanjut) -> str:
    return (
        f"Mengapa <b>{nama(satu)}</b> dicabut dari {escape(satu.unit_nama)}? Tulis alasannya, "
        "misalnya <code>salah unit</code>. Unitnya tidak ditanya lagi; yang sudah dijawab tetap "
        "terlihat."
    )


def tanya_cabut(satu: TindakLanjut, alasan: str) -> str:
    return (
        f"Cabut <b>{nama(satu)}</b> dari {escape(satu.unit_nama)}, dengan alasan ini?\n"
        f"<i>{ringkas_html(alasan, MUAT)}</i>"
    )


def sebutan_catatan(satu: TindakLanjut) -> str:
    """Call the note, for whoever has left it unfinished."""
    return f"catatan untuk mengembalikan <b>{nama(satu)}</b>"


def sebutan_alasan(satu: TindakLanjut) -> str:
    return f"alasan mencabut <b>{nama(satu)}</b>"

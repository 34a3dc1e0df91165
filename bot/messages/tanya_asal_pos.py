"""What is said of where a line of the budget belongs, and of its code."""

from html import escape

from bot.messages.anggaran import SEBUTAN
from core.buku import Tingkat

TANPA_INDUK = "Tidak berada di bawah program atau kegiatan lain."


def induk(tingkat: Tingkat, nomor: int, nama: str) -> str:
    return f"• {SEBUTAN[tingkat].capitalize()} {nomor}: {escape(nama)}"


def pengampu(nama: str, unit: str) -> str:
    return f"<b>{escape(nama)}</b> di bawah {escape(unit)}."


def tanpa_pengampu(nama: str) -> str:
    return f"Bagian yang menangani {escape(nama)} tidak tersedia dalam data."


def kode(nama: str, kode: str, sumber: str) -> str:
    return f"<b>{escape(nama)}</b>: kode {escape(kode)} (sumber luar dokumen: {escape(sumber)})."


def tanpa_kode(nama: str) -> str:
    return f"Kode {escape(nama)} tidak tersedia dalam data."

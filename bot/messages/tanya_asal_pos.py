"""What is said of where a line of the budget belongs, and of its code."""

from collections.abc import Sequence
from html import escape

from bot.messages.anggaran import SEBUTAN
from bot.messages.daftar import dan
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


def kode_bawahan(n: int, tingkat: str, nama: str) -> str:
    return f"{n} {tingkat} <b>{escape(nama)}</b>:"


def kode_bernomor(nomor: int, nama: str, kode: str) -> str:
    return f"• {nomor}. {escape(nama)}: {escape(kode) or 'kode tidak tersedia'}"


def asal_kode(sumber: Sequence[str]) -> str:
    return f"Kode menurut sumber luar dokumen: {escape(dan(list(sumber)))}." if sumber else ""


def tanpa_kode(nama: str) -> str:
    return f"Kode {escape(nama)} tidak tersedia dalam data."

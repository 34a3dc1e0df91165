"""The people, for an admin."""

from html import escape

from bot.messages.umum import batas, delegasi, jabatan
from core.hak import Penugasan

JUDUL = "Pengguna"
TAK_ADA = (
    "Belum ada orang yang cocok dengan <b>{kata}</b>. Coba nama, unit, peran, atau nomor akun."
)
CARI = "Cari dengan nama, unit, atau peran: <code>/pengguna hukum</code>"
BELUM_TERDAFTAR = "belum terdaftar"
MEMINTA = "meminta akses"
TOMBOL_UNIT = "Menurut unit"
TOMBOL_UNDANG = "Undang orang"
TOMBOL_DAFTAR = "« Semua pengguna"
TOMBOL_TAMBAH = "Tambah peran"
TOMBOL_YA_AKHIRI = "Ya, akhiri"
TOMBOL_BATAL = "Batal"
PER_UNIT = "<b>Pengguna menurut unit</b>\nAngka di belakang nama: banyaknya orang."
KOSONG = "Belum ada orang dengan peran di unit ini."
BELUM_PERNAH = "belum pernah menulis"
BELUM_START = "belum menekan MULAI, jadi belum dapat dihubungi"
DIBLOKIR = "memblokir bot, jadi tidak dapat dihubungi"
DAPAT = "dapat dihubungi"


def judul(banyak: int, tamu: int) -> str:
    luar = f", {tamu} belum terdaftar" if tamu else ""
    return f"<b>{JUDUL}</b> ({banyak} terdaftar{luar})"


def judul_cari(kata: str, banyak: int) -> str:
    return f"<b>{JUDUL}</b>: {escape(kata)} ({banyak} orang)"


def judul_unit(nama: str, banyak: int) -> str:
    return f"<b>{escape(nama)}</b> ({banyak} orang)"


def baris(nama: str, peran: str, hadir: str) -> str:
    return f"• <b>{escape(nama)}</b>: {escape(peran)}; {hadir}"


def terakhir(waktu: str) -> str:
    """Say when somebody last wrote or tapped."""
    return f"terakhir {waktu}"


def peran(tugas: Penugasan, sejak: str, *, tetap: bool) -> str:
    """One role with its dates; `tetap`: CEKER_ADMINS gives it."""
    asal = " (diatur di CEKER_ADMINS)" if tetap else ""
    return f"• {escape(jabatan(tugas))}{delegasi(tugas)}, sejak {sejak}{batas(tugas)}{asal}"


def lagi(banyak: int) -> str:
    return f"• dan {banyak} peran lagi"


def tombol_ubah(tugas: Penugasan) -> str:
    return f"Ubah: {jabatan(tugas)}"


def tombol_akhiri(tugas: Penugasan) -> str:
    return f"Akhiri: {jabatan(tugas)}"


def tanya_akhiri(nama: str, tugas: Penugasan) -> str:
    return (
        f"Akhiri peran <b>{escape(jabatan(tugas))}</b> dari <b>{escape(nama)}</b> mulai hari ini? "
        "Riwayatnya tetap ada."
    )


def diakhiri(nama: str, tugas: Penugasan) -> str:
    return f"<b>{escape(nama)}</b> bukan lagi {escape(jabatan(tugas))}, mulai hari ini."

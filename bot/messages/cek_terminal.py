"""What `ceker cek` says, and what its workbook is called."""

from collections.abc import Sequence
from datetime import date
from html import unescape

from bot.messages import cek, tindak
from bot.messages.cek import BERSIH, DIISI, TINGKAT
from bot.messages.umum import jabatan
from bot.render import tanggal
from core.audit.catatan import Kendala, Tingkat
from core.periode import TahunKosong
from core.services.tanggapan import Tanggapan
from core.tindak_lanjut import TindakLanjut

PENULIS = "CEKER, ceker cek"
"""Who has made it, as the workbook says: not what makes reports."""
LEMBAR = "Catatan"
KOLOM = (
    *("No.", "Tingkat", "Catatan", "Yang tercetak dan hitungannya", "Kemungkinan", "Saran"),
    *("Dasar", "Tanggapan", "Tindak lanjut"),
)
LEBAR = (5, 17, 42, 80, 45, 45, 30, 60, 60)


def tanpa_tahun(hasil: TahunKosong) -> str:
    if not hasil.ada:
        return "Belum ada data yang dimuat. Jalankan: ceker init --contoh, atau ceker muat FOLDER"
    ada = ", ".join(f"{satu}" for satu in hasil.ada)
    return f"Belum ada dokumen tahun {hasil.tahun}. Yang tersedia: {ada}."


def judul(tahun: int, dokumen: Sequence[str]) -> str:
    return f"Catatan atas angka {tahun}: {', '.join(dokumen) or DIISI}"


def hitungan(banyak: Sequence[tuple[Tingkat, int]]) -> str:
    semua = [f"{n} {TINGKAT[t]}" for t, n in banyak if n]
    return ", ".join(semua) or BERSIH


def masalah(semua: Sequence[tuple[str, Kendala]]) -> str:
    return unescape(cek.masalah(semua))


def tak_muat(banyak: int) -> str:
    return f"dan {banyak} baris lagi, yang tidak muat di sel ini: lihat --json"


def tanggapan(satu: Tanggapan) -> str:
    """30 November 2026, Rina, Kepala Bagian Hukum: sudah dicek (surat.pdf)."""
    siapa = ", ".join(filter(None, [satu.oleh, jabatan(satu.sebagai)]))
    bukti = f" ({satu.bukti.nama})" if satu.bukti else ""
    lama = "" if satu.berlaku else " [angkanya berubah sejak itu]"
    return f"{tanggal(satu.pada_at.date())}, {siapa}: {satu.teks}{bukti}{lama}"


def tugas(satu: TindakLanjut, on: date) -> str:
    """Tindak lanjut 2024 no. 1, Bagian Hukum, tenggat 31 Desember 2026: selesai."""
    return (
        f"{tindak.nama(satu)}, {satu.unit_nama}, tenggat {tanggal(satu.tenggat_on)}: "
        f"{tindak.keadaan(satu, on)}"
    )

"""What is said of answers to the auditor's findings."""

from collections.abc import Sequence
from html import escape

from bot.messages.kesalahan import explain
from bot.messages.umum import jabatan
from bot.render import ringkas, tanggal
from core.galat_catatan import CatatanHilangError
from core.hak import Penugasan
from core.isian import Bukti
from core.services.tanggapan import Tanggapan

TERLIHAT = 2
"""Answers shown under a finding, the newest; the others are counted."""
TEKS_MAKS, TEKS_LAMA = 1000, 300
"""Characters of the newest, which is shown as a whole, and of the others."""
TOMBOL = "Tanggapi"
TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"
TOMBOL_BERKAS = "Berkas tanggapan"
TOMBOL_KEMBALI = "« Catatan"
SATU_LAMPIRAN = "Satu tanggapan memuat satu lampiran; yang terakhir dipakai."
TOMBOL_LANJUTKAN = "Lanjutkan"
TOMBOL_BUANG = "Buang"
BERUBAH = "Isi atau angkanya baru saja berubah. Mohon periksa lagi sebelum disimpan."
SEBUTAN_HILANG = "tanggapan atas catatan yang sudah tidak ada"
TERSIMPAN = "Tanggapan disimpan. Terima kasih."
TAK_BERLAKU = "Tanggapan ini sudah tidak berlaku: mulai lagi dari catatannya."


def tulis(judul: str) -> str:
    return (
        f"Tanggapan untuk <b>{escape(judul)}</b>\n\nTulis dalam satu pesan, misalnya "
        "<code>sudah dicek ke naskah aslinya, sedang diperbaiki</code>. Boleh mengirim satu berkas "
        "atau tautan, sebelum atau sesudahnya."
    )


def lampiran_dulu(bukti: Bukti) -> str:
    return f"Lampiran: {escape(ringkas(bukti.nama, 60))}. Sekarang tulis tanggapannya."


def tinjau(judul: str, teks: str, bukti: Bukti | None, tugas: Penugasan | None) -> str:
    isi = [f"Tanggapan untuk <b>{escape(judul)}</b>:", f"<i>{escape(teks)}</i>"]
    isi.append(f"Lampiran: {escape(ringkas(bukti.nama, 60)) if bukti else 'tidak ada'}")
    if tugas:
        isi.append(f"Disimpan sebagai {escape(jabatan(tugas))}?")
    return "\n\n".join(isi)


def sebutan(judul: str) -> str:
    """Call the answer, for whoever has left it unfinished."""
    return f"tanggapan untuk <b>{escape(judul)}</b>"


def tombol_berkas(ke: int, dari: int) -> str:
    return f"{TOMBOL_BERKAS} {ke}" if dari > 1 else TOMBOL_BERKAS


def tombol_semua(banyak: int) -> str:
    return f"Semua tanggapan ({banyak})"


def judul_semua(judul: str, banyak: int) -> str:
    return f"<b>{banyak} tanggapan</b> untuk {escape(judul)}, yang terbaru dahulu"


def bernomor(nomor: int, satu: Tanggapan) -> str:
    """Show one of all answers, whole."""
    return f"{nomor}. {_satu(satu, TEKS_MAKS)}"


def belum_selesai(nama: str) -> str:
    return f"Masih ada {nama} yang belum disimpan. Lanjutkan, atau buang lebih dahulu."


def tulisan(teks: str) -> str:
    return f"Tulisan Anda: <i>{escape(teks)}</i>"


def berkas(judul: str) -> str:
    return f"Berkas tanggapan untuk {escape(judul)}"


def sudah(banyak: int, dari: int) -> str:
    return f"{banyak} dari {dari} sudah ditanggapi." if banyak else ""


def daftar(semua: Sequence[Tanggapan]) -> str:
    """Show the newest answers under a finding."""
    panjang = (TEKS_MAKS, *[TEKS_LAMA] * TERLIHAT)
    bagian = [_satu(satu, maks) for satu, maks in zip(semua[:TERLIHAT], panjang, strict=False)]
    if (lebih := len(semua) - TERLIHAT) > 0:
        bagian.append(f"… dan {lebih} tanggapan sebelumnya.")
    return "\n".join(bagian)


def _satu(satu: Tanggapan, maks: int) -> str:
    siapa = ", ".join(filter(None, [satu.oleh, jabatan(satu.sebagai)]))
    lama = "" if satu.berlaku else " <i>(angkanya berubah sejak itu)</i>"
    bukti = f"\nLampiran: {escape(ringkas(satu.bukti.nama, 60))}" if satu.bukti else ""
    return (
        f"<b>Tanggapan</b> {escape(siapa)}, {tanggal(satu.pada_at.date())}{lama}:\n"
        f"<i>{escape(ringkas(satu.teks, maks))}</i>{bukti}"
    )


@explain.register
def _(_: CatatanHilangError) -> str:
    return "Catatan itu sudah tidak ada: angkanya berubah. Ketik /cek untuk yang terbaru."

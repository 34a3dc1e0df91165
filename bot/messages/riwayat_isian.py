"""The versions of a figure in words: who said which number when, and who accepted it."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.isian import STATUS, TERLAMBAT
from core.isian import Isian, Status

PERIHAL = "riwayat"
PILIH_SUB = "<b>Riwayat anggaran</b>\nPilih sub kegiatan:"
KOSONG = "Belum ada angka yang dapat dilihat riwayatnya oleh unit Anda."
TOMBOL_ANGGARAN = "Anggaran »"
TOMBOL_INDIKATOR = "« Indikator"
TOMBOL_PILIH = "« Riwayat lain"
TOMBOL_SEMUA = "Semua periode"
REALISASI = "Realisasi"
CARA = "Ketuk nomornya untuk catatan dan bukti dukungnya."


def pilih(perintah: Sequence[str]) -> str:
    return (
        "<b>Riwayat</b>\nSiapa menyebut angka apa, kapan, dan siapa memutuskannya. Pilih di bawah, "
        f"atau ketik misalnya {contoh(perintah)}."
    )


def maksud(kata: str) -> str:
    return f"“{escape(kata)}” dapat berarti beberapa hal. Silakan pilih:"


def dokumen(judul: Sequence[str]) -> str:
    return f"Tercetak dalam {escape(sebut(judul))}:"


def judul(apa: str, tahun: int, periode: str) -> str:
    kapan = periode or f"{tahun}"
    return f"<b>Riwayat {escape(apa)}</b>, {kapan}"


def indikator(kode: str, pendek: str) -> str:
    return f"{kode} {pendek}"


def sub(kode: str, pendek: str) -> str:
    return f"Sub kegiatan {kode} {pendek}"


def janji(kode: str, pendek: str) -> str:
    return f"{kode.capitalize()} {pendek}"


def tombol_sub(nomor: int, pendek: str) -> str:
    return f"{nomor}. {pendek}"


def tombol_tahun(tahun: int) -> str:
    return f"Tahun {tahun}"


def contoh(perintah: Sequence[str]) -> str:
    return dan([f"<code>{escape(satu)}</code>" for satu in perintah], "atau")


def kosong(tahun: int, periode: str) -> str:
    return f"Belum ada isian untuk {periode or tahun}."


def tidak_ditemukan(kata: str, perintah: Sequence[str]) -> str:
    cara = f" Coba misalnya {contoh(perintah)}." if perintah else ""
    return f"“{escape(kata)}” tidak ditemukan.{cara}"


def versi(satu: Isian, kapan: str, angka: str) -> str:
    """TW II 2025, versi 2: 60,00%, terverifikasi, lewat tenggat."""
    ekor = f", {TERLAMBAT}" if satu.terlambat else ""
    awal = f"{kapan}, versi {satu.versi}: {escape(angka)}"
    return f"<b>{awal}</b>, {STATUS[satu.status]}{ekor}"


def diputus(status: Status, nama: str | None, kapan: str, catatan: str) -> str:
    """Return: Dikembalikan oleh Budi, 24 November 2026 09.00: mana buktinya?"""
    oleh = f" oleh {escape(nama)}" if nama else ""
    ekor = f": <i>{escape(catatan)}</i>" if catatan else ""
    return f"{STATUS[status].capitalize()}{oleh}, {kapan}{ekor}"


def alasan(teks: str) -> str:
    return f"Alasan: {escape(teks)}"


def periode_saja(teks: str, contoh: str) -> str:
    """Say that a period alone says not of what."""
    return (
        f"“{escape(teks)}” belum dipakai: tulis bersama kodenya, misalnya "
        f"<code>{escape(contoh)}</code>."
    )


def per_triwulan(kode: str) -> str:
    return (
        f"{escape(kode)} diisi per triwulan, bukan per bulan. Tulis misalnya "
        f"<code>/riwayat {escape(kode)} tw2</code>."
    )

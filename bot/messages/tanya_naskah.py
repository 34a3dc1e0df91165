"""What is said of the document as such, and of what its plan sets out to reach."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages.daftar import dan
from bot.render import tanggal

TANPA_NASKAH = "Dokumen untuk tahun itu tidak tersedia dalam data."
TANPA_TUJUAN = "Tujuan dan sasaran tidak tersedia dalam data."
TANPA_PENYUSUN = "Nama penyusun dan penanda tangannya tidak tersedia dalam data."
TANPA_TANGGAL = "Tanggal dokumennya tidak tersedia dalam data."
JUDUL = {"visi": "Visi", "misi": "Misi", "tugas": "Tugas", "fungsi": "Fungsi"}
SUBBAB = "Subbab yang ada:"
TABEL = "Tabel yang ada:"
KUTIPAN = "Menurut dokumen:"
RENSTRA = "Periode yang tercetak:"


TANPA_ANGKA_TUJUAN = "   Target dan realisasinya tidak tersedia dalam data."


def langkah(banyak: int, tabel: str) -> str:
    return f"<b>{banyak} langkah</b> ({escape(tabel)}):"


def tujuan(n: int, nama: str, indikator: str) -> str:
    return f"{n}. <b>{escape(nama)}</b>\n   Indikator tujuan: {escape(indikator)}"


def sasaran(n: int, nama: str) -> str:
    return f"{n}. <b>{escape(nama)}</b>"


def sasaran_tujuan(nama: Sequence[str]) -> str:
    return f"   Sasaran: {escape('; '.join(nama))}"


def banyak(n: int, apa: str, judul: str) -> str:
    return f"<b>{n} {escape(apa)}</b> menurut {escape(judul)}:"


def tanpa_urutan(apa: str, nomor: int, n: int) -> str:
    return f"{escape(apa.capitalize())} ke-{nomor} tidak ada; yang ada {n}:"


def tidak_ada(apa: str) -> str:
    return f"{escape(JUDUL.get(apa, apa))} tidak tersedia dalam data."


def bertanggal(judul: str, hari: date) -> str:
    return f"<b>{escape(judul)}</b> bertanggal <b>{tanggal(hari)}</b>."


def penerbit(judul: str, siapa: str) -> str:
    return f"<b>{escape(judul)}</b> diterbitkan {escape(siapa)}."


def banyak_bab(n: int, bab: Sequence[str]) -> str:
    return f"<b>{n} bab</b>: {escape(dan(bab))}."


def letak(nama: str, judul: str) -> str:
    return f"<b>{escape(nama)}</b>: {escape(judul)}"


def tanpa_letak(nama: str) -> str:
    return f"{escape(nama)} tidak tersedia dalam data."


def tanpa_kata(dicari: Sequence[str]) -> str:
    cari = dan([f"“{escape(k)}”" for k in dicari])
    return f"Tentang {cari} tidak ada kalimat penutup dalam data. Yang ada:"


def kutip(judul: str, teks: str, sumber: str) -> str:
    return f"<b>{escape(judul)}</b>: “{escape(teks)}” <i>({escape(sumber)})</i>"


def butir(nomor: int, teks: str) -> str:
    return f"{nomor}. {escape(teks)}" if nomor else escape(teks)


def banyak_judul(banyak: int, apa: str) -> str:
    return f"{banyak} {apa} bernomor yang judulnya ada dalam data:"

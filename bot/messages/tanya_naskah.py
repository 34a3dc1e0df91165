"""What is said of the document as such, and of what its plan sets out to reach."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages.daftar import dan
from bot.render import tanggal

TANPA_NASKAH = "Dokumen untuk tahun itu tidak tersedia dalam data."
ADA = "Ada."
TANPA_TUJUAN = "Tujuan dan sasaran tidak tersedia dalam data."
TANPA_PENYUSUN = "Nama penyusun dan penanda tangannya tidak tersedia dalam data."
TANPA_TANGGAL = "Tanggal dokumennya tidak tersedia dalam data."
JUDUL = {
    "visi": "Visi",
    "misi": "Misi",
    "tugas": "Tugas",
    "fungsi": "Fungsi",
    "aspek": "Aspek strategis",
    "alamat": "Alamat kantor",
}
SUBBAB = "Subbab yang ada:"
TABEL = "Tabel yang ada:"
BERJUDUL = " bernomor dan berjudul dalam dokumen"
KUTIPAN = "Menurut dokumen:"


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


def bertajuk(apa: str, judul: Sequence[str]) -> str:
    return f"<b>{len(judul)} {JUDUL[apa].lower()}</b>: {escape(dan(judul))}."


def bertanggal(judul: str, hari: date) -> str:
    return f"<b>{escape(judul)}</b> bertanggal <b>{tanggal(hari)}</b>."


def penerbit(judul: str, siapa: str) -> str:
    return f"<b>{escape(judul)}</b> diterbitkan {escape(siapa)}."


def banyak_bab(n: int, bab: Sequence[str]) -> str:
    return f"<b>{n} bab</b>: {escape(dan(bab))}."


def renstra_kini(masa: str, tempat: str, teks: str) -> str:
    return f"Renstra <b>{masa}</b>, menurut judul {escape(tempat)}: {escape(teks)}"


def renstra_lain(masa: str, tempat: str, teks: str) -> str:
    return f"Yang lain tercetak {masa} ({escape(tempat)}): {escape(teks)}"


def letak(nama: str, judul: str) -> str:
    return f"<b>{escape(nama)}</b>: {escape(judul)}"


def sumber_tabel(nama: str, sumber: str) -> str:
    return f"Sumber data {escape(nama)} menurut dokumen: {escape(sumber)}."


def tanpa_sumber_tabel(nama: str) -> str:
    return f"Sumber data {escape(nama)} tidak tersedia dalam data."


def banyak_tabel(n: int, apa: str) -> str:
    return f"<b>{n} tabel</b>{escape(apa)}:"


def tabel_tentang(dicari: str, tabel: Sequence[str]) -> str:
    """Tabel 1.4 dan Tabel 3.5 (dicari menurut judulnya)."""
    return f"Menurut judulnya, “{escape(dicari)}” ada di <b>{escape(dan(tabel))}</b>:"


def sistematika(n: int) -> str:
    return f"<b>{n} bagian</b> menurut sistematikanya:"


def tanpa_judul(apa: str, dicari: str) -> str:
    return f"Tidak ada {escape(apa)} berjudul “{escape(dicari)}” dalam data."


def bagian_ada(semua: Sequence[tuple[str, str]]) -> str:
    yang = dan([f"{nomor} {judul}".strip() for nomor, judul in semua])
    return f"Ada: <b>Subbab {escape(yang)}</b>."


def bagian_tidak_ada(semua: Sequence[tuple[str, str]], tempat: str) -> str:
    """III.A.5 Analisis atas efisiensi: tidak ada, walau dijanjikan di Subbab 1.7."""
    yang = dan([f"{nomor} “{judul}”".strip() for nomor, judul in semua])
    return f"<b>Tidak ada</b> dalam isi dokumen. Dijanjikan di {escape(tempat)}: {escape(yang)}."


def tanpa_bagian(semua: Sequence[tuple[str, str]], tempat: str) -> str:
    """Say below something else that the document promised to analyse it, and does not."""
    yang = dan([f"{nomor} “{judul}”".strip() for nomor, judul in semua])
    return f"Dijanjikan di {escape(tempat)}, tetapi tidak ada dalam isi dokumen: {escape(yang)}."


def bertahun(judul: str, tahun: int, hari: date | None) -> str:
    """Laporan tahun 2024: LKjIP Setda 2024, bertanggal 24 Februari 2025."""
    ekor = f", bertanggal <b>{tanggal(hari)}</b>" if hari else ""
    return f"Tahun <b>{tahun}</b>: {escape(judul)}{ekor}."


def tanpa_naskah(tahun: int) -> str:
    return f"LKjIP {tahun} tidak ada dalam data. Yang ada:"


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

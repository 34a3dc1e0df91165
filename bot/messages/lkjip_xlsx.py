"""What the workbook of a chapter says besides the chapter itself."""

from collections.abc import Sequence

from bot.lkjip.blok import Asal
from bot.messages.daftar import dan, sebut

PENULIS = "CEKER"
ISI, GRAFIK, NARASI = "Isi", "Grafik", "Narasi"
"""Names of sheets."""
DAFTAR = ("Nomor", "Judul", "Lembar")
"""Columns of the list of what the workbook holds."""
JUDUL_GRAFIK, JUDUL_NARASI = "Gambar-gambar dalam bab ini", "Narasi menurut urutan dalam bab ini"
KE_ISI = "« Isi"
TANPA_BARIS = "Tidak ada baris."
TANPA_GAMBAR = "Gambar ini tidak dapat dibuat."
KOLOM_NARASI = ("Bagian", "Isi", "Tulisan siapa", "Sumber")
ASAL = {
    Asal.ANGKA: "disusun dari angka",
    Asal.DOKUMEN: "kutipan dokumen",
    Asal.ISIAN: "kutipan isian",
    Asal.MANUSIA: "masih harus ditulis",
}
DIHITUNG = "Kolom berjudul hijau dihitung dengan rumus; mengubah angkanya mengubah hasilnya."
DIBULATKAN = "Hasil bagi yang tidak habis disimpan 15 digit, sebanyak yang dimuat Excel."


def bernomor(nomor: str, judul: str) -> str:
    """Tabel 3.1. Capaian kinerja; without a number the caption alone."""
    return f"{nomor}. {judul}" if nomor else judul


def rumus(kolom: Sequence[str]) -> str:
    """Say which columns hold formulas, by their letters."""
    return (
        f"Kolom {dan(kolom)} dihitung dengan rumus dari kolom lain di baris yang sama; "
        "yang tanpa angka di kolom asalnya ditulis nilainya saja."
    )


def sebagai_teks(sel: Sequence[str]) -> str:
    return (
        f"Angka di sel {sebut(sel)} ditulis sebagai teks: digitnya lebih dari 15, dan Excel akan "
        "membulatkannya."
    )


def terpotong(sel: Sequence[str]) -> str:
    return f"Teks di sel {sebut(sel)} lebih panjang daripada yang dimuat Excel, dan dipotong (…)."


def kaki_halaman(judul: str) -> str:
    """Return the foot of a printed page, in Excel's own code."""
    return f"&L{judul.replace('&', '&&')}&RHalaman &P dari &N"

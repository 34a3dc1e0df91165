"""What every answer says of the year or the triwulan that it is about."""

from collections.abc import Sequence

from bot.messages.daftar import TERBANYAK, dan
from bot.messages.isian import BULAN
from core.periode import Bulan, Triwulan

TRIWULAN_ASING = "Triwulan ditulis tw1, tw2, tw3, atau tw4, satu saja dalam satu pertanyaan."

BULAN_ASING = (
    "Mohon tulis satu bulan atau satu triwulan saja dalam satu pertanyaan, misalnya "
    "<code>/anggaran 2025 juni</code>."
)
PILIH = "Silakan pilih:"
CONTOH = "<i>Tahun contoh: target dan pagunya untuk latihan, bukan data resmi.</i>"
BERCONTOH = "(contoh)"


def tombol_tahun(tahun: int) -> str:
    return f"Tahun {tahun}"


def tombol_tahunan(tahun: int) -> str:
    return f"Angka tahunan {tahun}"


def usia(tahun: int, belum_dimuat: Sequence[int], dibuka: Sequence[int] = ()) -> str:
    """Terakhir 2024; 2025 sudah dibuka, belum ada realisasi; 2026 belum dimuat."""
    bagian = [
        *([f"{_tahun(dibuka)} sudah dibuka, belum ada realisasi"] if dibuka else []),
        *([f"{_tahun(belum_dimuat)} belum dimuat"] if belum_dimuat else []),
    ]
    return f"Terakhir {tahun}; {'; '.join(bagian)}."


def kosong(perihal: str, tahun: int, ada: Sequence[int]) -> str:
    return f"Data {perihal} {tahun} belum dimuat. Yang tersedia: {_tahun(ada)}. {PILIH}"


def belum_dimuat(perihal: str) -> str:
    return f"Data {perihal} belum dimuat. Silakan hubungi admin CEKER."


def cara_memuat(perihal: str) -> str:
    """Tell the admin, whose task it is, how to load data."""
    return (
        f"Data {perihal} belum dimuat. Di komputer tempat CEKER dipasang, "
        "<code>ceker init --contoh</code> memuat contoh LKjIP 2024, dan "
        "<code>ceker muat FOLDER</code> memuat data sendiri."
    )


def dua_tahun(tahun: Sequence[int]) -> str:
    pilihan = dan([f"{satu}" for satu in tahun], "atau")
    return f"Mohon tulis satu tahun saja dalam satu pertanyaan: {pilihan}."


def tidak_ada(kapan: Triwulan | Bulan, tahun: int) -> str:
    """Say that documents tell of the year only."""
    sebutan = (
        f"triwulan {kapan.name}" if isinstance(kapan, Triwulan) else f"s.d. {BULAN[kapan - 1]}"
    )
    return (
        f"Realisasi {sebutan} {tahun} tidak tersedia dalam data; "
        "dokumen hanya memuat angka tahunan."
    )


def _tahun(tahun: Sequence[int]) -> str:
    """Name the years, of many the latest."""
    return dan([f"{satu}" for satu in tahun[-TERBANYAK:]])

"""What every answer says of the year or the triwulan that it is about."""

from collections.abc import Sequence

from bot.messages.daftar import TERBANYAK, dan
from core.periode import Triwulan

TRIWULAN_ASING = "Triwulan ditulis tw1, tw2, tw3, atau tw4, satu saja dalam satu pertanyaan."


def tombol_tahun(tahun: int) -> str:
    return f"Tahun {tahun}"


def tombol_tahunan(tahun: int) -> str:
    return f"Angka tahunan {tahun}"


def usia(tahun: int, belum_dimuat: Sequence[int]) -> str:
    """Terakhir 2024; 2025 dan 2026 belum dimuat."""
    return f"Terakhir {tahun}; {_tahun(belum_dimuat)} belum dimuat."


def kosong(perihal: str, tahun: int, ada: Sequence[int]) -> str:
    return f"Data {perihal} {tahun} belum dimuat. Yang tersedia: {_tahun(ada)}. Silakan pilih:"


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


def triwulan_tidak_ada(triwulan: Triwulan, tahun: int) -> str:
    return (
        f"Realisasi triwulan {triwulan.name} {tahun} tidak tersedia dalam data; "
        "dokumen hanya memuat angka tahunan."
    )


def _tahun(tahun: Sequence[int]) -> str:
    """Name the years, of many the latest."""
    return dan([f"{satu}" for satu in tahun[-TERBANYAK:]])

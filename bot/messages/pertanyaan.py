"""/pertanyaan: questions that found no answer, as an admin reads them."""

from collections.abc import Sequence
from html import escape

from core.tanya.tersimpan import Sebab

TOMBOL_TAMBAH = "Tambah sebutan"
TOMBOL_SEMBUNYI = "Bukan untuk CEKER"
TOMBOL_TANYA_LAGI = "Tanyakan lagi"
TOMBOL_MUNCUL = "Urungkan"
TOMBOL_DAFTAR = "« Daftar pertanyaan"
TOMBOL_LIHAT = "« Pertanyaan ini"

KOSONG = (
    "Tidak ada pertanyaan yang menunggu. Yang belum dapat dijawab CEKER muncul di sini, tanpa nama "
    "penanyanya."
)
PETUNJUK = (
    "Tekan pertanyaannya untuk melihat bagaimana terbaca, lalu jelaskan kata yang belum dikenal."
)
TANPA_UNIT = "tanpa unit"
"""Whoever holds an office of no unit: pembaca, admin."""
BACAAN = "<b>Terbaca sebagai</b>"
SEBAB = {
    Sebab.LUAR: "Tidak ada yang dikenal di dalamnya.",
    Sebab.ASING: "Ada kata yang belum dikenal.",
    Sebab.TIDAK_ADA: "Terbaca, tetapi tidak tersedia dalam data.",
}
TERJAWAB = "Pertanyaan ini kini terjawab."
BELUM_TERJAWAB = "Pertanyaan ini belum terjawab."
TERSEMBUNYI = "Disembunyikan: bukan untuk CEKER."
MUNCUL_LAGI = "Pertanyaan ini kembali ke daftar."
TERLALU_PANJANG = "<i>Jawabannya panjang; ketik sendiri pertanyaannya untuk melihat semuanya.</i>"


def judul(banyak: int) -> str:
    return f"<b>Pertanyaan yang belum terjawab ({banyak})</b>"


def baris(teks: str, unit: str, kali: int, kapan: str) -> str:
    """• “brp serapan bapelkes”: Bagian Hukum, 3 kali, terakhir 3 Maret 2025 08.10"""  # noqa: D415  as shown
    return (
        f"• “{escape(teks)}”: {escape(unit or TANPA_UNIT)}, {kali} kali, terakhir {escape(kapan)}"
    )


def satu(teks: str, unit: str, kali: int, pertama: str, terakhir: str) -> str:
    kapan = f"terakhir {terakhir}" if kali > 1 else f"pada {terakhir}"
    sejak = f", sejak {pertama}" if kali > 1 else ""
    return (
        f"“{escape(teks)}”\n\nDitanyakan {kali} kali{sejak}, {kapan}. Unit penanya"
        f"{' terakhir' if kali > 1 else ''}: {escape(unit or TANPA_UNIT)}."
    )


def bidang(semua: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"{escape(label)}: {escape(isi)}" for label, isi in semua)


def tombol_sebutan(banyak: int) -> str:
    return f"Sebutan ({banyak})"


def disembunyikan(teks: str) -> str:
    return f"Disembunyikan dari daftar: “{escape(teks)}”."


def ditanyakan_lagi(teks: str) -> str:
    return f"Ditanyakan lagi: “{escape(teks)}”"

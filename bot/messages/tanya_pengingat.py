"""What is said of units that have been reminded."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from bot.messages import papan
from bot.render import waktu
from core.papan import BarisPapan, Kolom

TANPA_TENGGAT = (
    "Tenggatnya belum diaktifkan di CEKER, jadi belum ada unit yang diingatkan lewat CEKER."
)
TAK_DITUNGGU = "Tidak ada laporan yang sedang ditunggu, jadi tidak ada yang diingatkan."


def banyak(kolom: Kolom, sudah: int, dari: int) -> str:
    """IKK LPPD 2024: 2 dari 24 unit yang ditunggu sudah diingatkan."""
    nama = escape(papan.kolom(kolom))
    if not sudah:
        return f"<b>{nama}: dari {dari} unit yang ditunggu belum ada yang diingatkan</b>."
    return f"<b>{nama}: {sudah} dari {dari} unit yang ditunggu sudah diingatkan</b>:"


def pada(unit: str, saat: datetime) -> str:
    return f"• {escape(unit)}: terakhir {waktu(saat)} WIB"


def belum(unit: Sequence[str]) -> str:
    return f"Belum diingatkan ({len(unit)}): {escape(', '.join(unit))}."


def satu(baris: BarisPapan, saat: datetime | None) -> str:
    """SKM semester I 2025, Dinas Sosial: belum pernah diingatkan."""
    kepala = f"<b>{escape(papan.kolom(baris.kolom))}, {escape(baris.unit.nama)}</b>"
    if saat is None:
        return f"{kepala}: belum pernah diingatkan lewat CEKER."
    return f"{kepala}: terakhir diingatkan {waktu(saat)} WIB."

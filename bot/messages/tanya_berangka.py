"""What is said of which indikator have a figure of a year."""

from html import escape


def berangka(n: int, dari: int, tahun: int) -> str:
    return f"<b>{n} dari {dari}</b> indikator punya angka realisasi {tahun}:"


def tanpa_angka(n: int, dari: int, tahun: int) -> str:
    return f"<b>{n} dari {dari}</b> indikator tanpa angka realisasi {tahun}:"


def satu(kode: str, pendek: str, isi: str) -> str:
    return f"• {escape(kode)} {escape(pendek)}: {escape(isi)}"

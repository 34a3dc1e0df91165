"""What is said to doubts about figures."""

from collections.abc import Sequence
from html import escape

TOMBOL_CEK = "Semua catatan"
SETDA = "angka"
TOMBOL_TERPANJANG = 60


def tombol(judul: str) -> str:
    return judul[:TOMBOL_TERPANJANG]


def catatan(judul: str, isi: Sequence[str]) -> str:
    return "\n".join([f"<b>{escape(judul)}</b>", *(escape(satu) for satu in isi)])


def kemungkinan(isi: Sequence[str]) -> str:
    return f"Kemungkinan: {escape('; '.join(isi))}"


def banyak(perihal: str, n: int, tahun: int) -> str:
    tentang = f" tentang {escape(perihal)}" if perihal else ""
    return f"<b>{n} catatan</b>{tentang}, {tahun}:"


def judul(ke: int, judul: str) -> str:
    return f"{ke}. {escape(judul)}"


def angka_tidak_ada(tahun: int) -> str:
    return f"Angka itu tidak ada dalam data {tahun}, dan tidak ada catatan yang menyebutnya."


def bersih(perihal: str, tahun: int) -> str:
    return (
        f"Tidak ada catatan atas {escape(perihal)} {tahun}: angkanya sejalan dengan hitungan CEKER."
    )

"""The letter that demands a report, as sentences name it."""

from html import escape

from bot.render import tanggal
from core.kewajiban.jenis import SuratPermintaan
from core.teks import fold

TOMBOL = "Surat permintaan (PDF)"
KEMBALI = "« Kewajiban"


def polos(satu: SuratPermintaan) -> str:
    """Return what names it, plain: nomor 100.2/45/B.I/2027, 5 Januari 2027."""
    return f"nomor {satu.nomor}, {tanggal(satu.on)}"


def diminta(satu: SuratPermintaan | None) -> list[str]:
    """Say by which letter something is asked for; nothing without one."""
    return [f"Diminta dengan surat {escape(polos(satu))}."] if satu else []


def keterangan(pendek: str, satu: SuratPermintaan) -> str:
    return f"Surat permintaan <b>{escape(pendek)}</b>: {escape(polos(satu))}"


def nama_berkas(pendek: str) -> str:
    return f"surat-permintaan-{'-'.join(fold(pendek).split())}.pdf"

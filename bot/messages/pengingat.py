"""What a reminder says: what is still owed, by when, and nothing about anybody's being late."""

from html import escape

from babel.dates import format_date

from bot.messages.isian import periode
from core.services.kabar import Diingatkan, Pengingat

JUDUL = "Bapak/Ibu, yang masih kami tunggu:"
TOMBOL_TUGAS = "Buka /tugas"


def teks(isi: Pengingat) -> str:
    """Name each thing with its deadline; what has passed is "belum kami terima"."""
    return "\n\n".join([JUDUL, *(_satu(isi, satu) for satu in isi.semua)])


def _satu(isi: Pengingat, satu: Diingatkan) -> str:
    baris = [
        f"• <b>{escape(satu.pendek)}</b> {periode(satu.periode)}, {escape(satu.unit_nama)}",
        f"  {_tenggat(isi, satu)}",
    ]
    if satu.dikembalikan:
        baris.append("  Dikembalikan untuk diperbaiki.")
    return "\n".join(baris)


def _tenggat(isi: Pengingat, satu: Diingatkan) -> str:
    tanggal = format_date(satu.tenggat_on, "EEEE, d MMMM y", locale="id_ID")
    sampai = f"{tanggal}{' (diperpanjang)' if satu.diperpanjang else ''}"
    sisa = (satu.tenggat_on - isi.on).days
    match sisa:
        case 0:
            return f"Tenggat hari ini, {sampai}, pukul 23.59 WIB"
        case 1:
            return f"Tenggat besok, {sampai}"
        case _ if sisa > 1:
            return f"Tenggat {sampai}, {sisa} hari lagi"
        case _:
            return f"Tenggat {sampai}; belum kami terima"

"""What the bot says on its own about what units are to follow up."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages.pengingat import hari
from bot.messages.tindak import nama
from bot.render import ringkas_html
from core.services.kabar_tindak import IsiTindak, TindakDiingatkan, TindakDiputus
from core.tindak_lanjut import Keadaan, TindakLanjut

JUDUL = "Bapak/Ibu, yang perlu ditindaklanjuti unit Anda:"
JUDUL_DAFTAR = "Yang perlu ditindaklanjuti:"
TAMPIL_MAKS = 8
"""So many are named in one message, and so many in somebody's list of a day."""
DALAM_DAFTAR = 5
TEKS_MAKS, CATATAN_MAKS = 160, 300


def ingatkan(isi: TindakDiingatkan) -> str:
    return "\n\n".join([JUDUL, *satu_satu(isi.semua, isi.on, TAMPIL_MAKS)])


def daftar(semua: Sequence[TindakLanjut], on: date) -> list[str]:
    """Return what is to be followed up as the end of somebody's list of a day."""
    return [JUDUL_DAFTAR, *satu_satu(semua, on, DALAM_DAFTAR)]


def satu_satu(semua: Sequence[TindakLanjut], on: date, maks: int) -> list[str]:
    """Name the first few with their deadlines, and count the others."""
    bagian = [_satu(satu, on) for satu in semua[:maks]]
    lebih = len(semua) - maks
    return [*bagian, *([f"… dan {lebih} lagi; lihat /tugas."] if lebih > 0 else [])]


def putusan(isi: TindakDiputus) -> str:
    satu = isi.tindak
    apa = f"<b>{nama(satu)}</b>, {escape(satu.unit_nama)}"
    if isi.jawaban is None or isi.jawaban.putusan is None:
        alasan = satu.dicabut[0] if satu.dicabut else ""
        return (
            f"{apa}, tidak perlu ditindaklanjuti lagi:\n<i>{ringkas_html(alasan, CATATAN_MAKS)}</i>"
        )
    putus = isi.jawaban.putusan
    if putus.diterima:
        return f"{apa}: tindak lanjutnya sudah diterima. Terima kasih."
    oleh = f" oleh {escape(putus.oleh.nama)}" if putus.oleh.nama else ""
    return (
        f"{apa}: tindak lanjutnya dikembalikan{oleh}.\n"
        f"<i>{ringkas_html(putus.catatan or '', 2 * CATATAN_MAKS)}</i>\n"
        f"Mohon diperbaiki; tenggatnya tetap {hari(satu.tenggat_on)}."
    )


def perihal(isi: IsiTindak) -> str:
    """Say what a message was about."""
    if isinstance(isi, TindakDiputus):
        return f"kabar {nama(isi.tindak).lower()}, {isi.tindak.unit_nama}"
    return "pengingat tindak lanjut"


def _satu(satu: TindakLanjut, on: date) -> str:
    baris = [
        f"• <b>{nama(satu)}</b>, {escape(satu.unit_nama)}",
        f"  {ringkas_html(' '.join(satu.teks.split()), TEKS_MAKS)}",
        f"  {_tenggat(satu.tenggat_on, on)}",
    ]
    if satu.keadaan is Keadaan.DIKEMBALIKAN and satu.terakhir and satu.terakhir.putusan:
        catatan = satu.terakhir.putusan.catatan or ""
        baris.append(f"  Dikembalikan: <i>{ringkas_html(catatan, TEKS_MAKS)}</i>")
    return "\n".join(baris)


def _tenggat(tenggat_on: date, on: date) -> str:
    sisa = (tenggat_on - on).days
    match sisa:
        case 0:
            return f"Tenggat hari ini, {hari(tenggat_on)}"
        case 1:
            return f"Tenggat besok, {hari(tenggat_on)}"
        case _ if sisa > 1:
            return f"Tenggat {hari(tenggat_on)}, {sisa} hari lagi"
        case _:
            return f"Tenggat {hari(tenggat_on)}; belum kami terima"

"""A posted figure as it is shown, wherever it is."""

from decimal import Decimal

from bot.messages.umum import jabatan
from bot.render import angka as cetak_angka
from bot.render import nilai, persen, rupiah, tepat
from core.angka import Nilai
from core.baca_isian import PERSEN, Angka
from core.isian import Isian
from core.objek_isian import ObjekIsi


def besaran(value: Nilai, objek: ObjekIsi) -> str:
    """Rp29.974.380; 97,44%; 4 dokumen; BB (71,2); belum rilis."""
    if not isinstance(value, Decimal):
        return nilai(value)
    if objek.ukuran is None:
        return rupiah(value)
    if objek.ukuran.satuan == PERSEN:
        return persen(value)
    return f"{cetak_angka(value)} {objek.ukuran.satuan}".rstrip()


def besaran_tepat(value: Decimal, objek: ObjekIsi) -> str:
    """As `besaran` of a number, with all its decimals: 1,234%."""
    if objek.ukuran is None:
        return f"Rp{tepat(value)}"
    if objek.ukuran.satuan == PERSEN:
        return f"{tepat(value)}%"
    return f"{tepat(value)} {objek.ukuran.satuan}".rstrip()


def figur(angka: Angka, objek: ObjekIsi) -> str:
    """As `besaran`, with the parts of a percentage: 97,44% (38 dari 39)."""
    teks = besaran(angka.tepat, objek)
    if angka.pembilang is None or angka.penyebut is None:
        return teks
    return f"{teks} ({cetak_angka(angka.pembilang)} dari {cetak_angka(angka.penyebut)})"


def penulis(satu: Isian) -> str:
    """Return who wrote it, with the office: Rina Sari, Kepala Bagian Hukum."""
    nama = f"{satu.penulis.nama}, " if satu.penulis.nama else ""
    return f"{nama}{jabatan(satu.sebagai)}"

"""What is said of which figure a number is."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan

TARGET, REALISASI, CAPAIAN = "target", "realisasi", "capaian"
TARGET_SETAHUN = "target setahun"
SEMUANYA = "Ketiganya disebut: target, realisasi, dan capaian (realisasi dibanding target)."


def target_menurut(naskah: str) -> str:
    return f"target menurut {naskah}"


def realisasi_tahun(tahun: int) -> str:
    return f"realisasi {tahun}"


def milik(angka: str, apa: Sequence[str], nama: str) -> str:
    """Return it: 12,41 itu target IKU-1 Lapor SAKIP."""
    return f"{escape(angka)} itu <b>{escape(dan(list(apa)))}</b> {escape(nama).rstrip('.')}."


def bersatuan(angka: str, satuan: str, apa: Sequence[str], nama: str) -> str:
    """Return it: 8,86 itu poin, bukan persen: realisasi IKU-1 Lapor SAKIP."""
    isi = f"<b>{escape(satuan)}</b>, bukan persen" if satuan else "<b>persen</b>"
    return f"{escape(angka)} itu {isi}: {escape(dan(list(apa)))} {escape(nama)}."


def tadi(angka: str, apa: str) -> str:
    return f"{angka} itu <b>{escape(apa)}</b>."


def bukan(angka: str, tahun: int) -> str:
    tanpa = "bukan target, realisasi, atau capaian indikator mana pun"
    return f"{escape(angka)} {tanpa} ({tahun})."

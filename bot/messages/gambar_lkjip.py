"""Every word of the page that says a year at a glance, as plain text."""

from collections.abc import Sequence
from decimal import Decimal

from bot.messages.daftar import sebut
from bot.messages.lkjip import persen_kata, sebagian, ukuran
from bot.messages.pagu import DASAR
from bot.render import angka
from core.angka import Nilai
from core.buku import LimaAngka
from core.lkjip.analisis import AnalisisIndikator

RATA_RATA, TERCAPAI, INDIKATOR = "Rata-rata capaian", "Target tercapai", "indikator"
SERAPAN, CATATAN, TANPA = "Serapan anggaran", "Catatan angka", "belum ada"
BELUM = "Belum mencapai target"
TANPA_ANGKA = "Belum ada angkanya"
PER_PROGRAM = "Serapan per program"
PERLU, PERLU_ISIAN = "Perlu diperbaiki di dokumen", "Perlu diperbaiki"
MILIAR, JUTA = Decimal(10) ** 9, Decimal(10) ** 6


def judul(tahun: int) -> str:
    return f"Kinerja dan anggaran {tahun}"


def cakupan(n: int, dari: int) -> str:
    return f"{n} dari {dari} indikator"


def dari_pagu(lima: LimaAngka) -> str:
    """Rp47,26 M dari pagu perubahan Rp57,41 M."""
    uang = f"{_short(lima.realisasi)} dari {DASAR[lima.dasar]} {_short(lima.pagu)}"
    return f"{uang}{_sebagian(lima)}"


def _sebagian(lima: LimaAngka) -> str:
    cakupan = sebagian(lima)
    return f"; {cakupan}" if cakupan else ""


def _short(nilai: Nilai) -> str:
    """Return rupiah in the unit that a meeting speaks of; the exact figure is in the report."""
    if not isinstance(nilai, Decimal):
        return ukuran(nilai, "")
    satuan, kata = (MILIAR, "M") if abs(nilai) >= MILIAR else (JUTA, "juta")
    return f"Rp{angka(nilai / satuan)} {kata}"


def perlu_diperbaiki(banyak: int) -> str:
    return f"{banyak} perlu diperbaiki" if banyak else "tidak ada yang perlu diperbaiki"


def belum(satu: AnalisisIndikator) -> str:
    """IKU-1 Lapor SAKIP: 8,86 dari 12,41 poin (71,39%)."""
    i = satu.indikator
    realisasi, target = ukuran(i.nilai_realisasi, ""), ukuran(i.nilai_target, i.satuan)
    return f"{i.kode} {i.pendek}: {realisasi} dari {target} ({persen_kata(i.capaian)})"


def tanpa(satu: AnalisisIndikator) -> str:
    i = satu.indikator
    realisasi, target = ukuran(i.nilai_realisasi, ""), ukuran(i.nilai_target, i.satuan)
    return f"{i.kode} {i.pendek}: {realisasi}, target {target}"


def program(pendek: str, lima: LimaAngka) -> str:
    return f"{pendek}: {persen_kata(lima.serapan)}{_sebagian(lima)}"


def lebih(banyak: int) -> str:
    return f"… dan {banyak} lagi"


def sumber(dokumen: Sequence[str], pada: str) -> str:
    dari = sebut(dokumen) if dokumen else "isian CEKER yang terverifikasi"
    return f"Data: {dari}. Dibuat {pada}."

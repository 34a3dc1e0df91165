"""Every sentence of the recap of a quarter that goes with a nota dinas."""

from collections.abc import Sequence

from bot.messages.daftar import sebut
from bot.messages.lkjip import persen_kata, ukuran_rp
from bot.messages.pagu import DASAR
from core.buku import LimaAngka

KINERJA = "Capaian kinerja"
ANGGARAN = "Realisasi anggaran"
PENDORONG = "Pendorong, menurut pengisinya"
PENGHAMBAT = "Penghambat, menurut pengisinya"
TINDAK_LANJUT = "Tindak lanjut, menurut pengisinya"
ARAHAN = "Hal yang memerlukan arahan"
TULIS_ARAHAN = "Tulis hal yang memerlukan arahan pimpinan, atau hapus bagian ini."


def judul(kapan: str) -> str:
    return f"Rekap kinerja dan anggaran {kapan}"


def keterangan(pada: str) -> str:
    return f"Disusun CEKER {pada} dari isian yang sudah terverifikasi."


def rerata(kapan: str, rata: str) -> str:
    return f"{kapan}: {rata}"


def rerata_sampai(kapan: str, rata: str) -> str:
    return f"Sampai dengan {kapan}: {rata}"


def belum(unit: Sequence[str]) -> str:
    if not unit:
        return "Semua unit sudah mengisi."
    return f"Isiannya belum kami terima dari {sebut(unit)}."


def anggaran(sampai: str, lima: LimaAngka) -> str:
    return (
        f"Realisasi anggaran {sampai} {ukuran_rp(lima.realisasi)} dari {DASAR[lima.dasar]} "
        f"{ukuran_rp(lima.pagu)}, serapan {persen_kata(lima.serapan)}."
    )

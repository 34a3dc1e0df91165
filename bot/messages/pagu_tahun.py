"""How an admin gives a pagu: at which stage, in force from which day, and what is wrong with it."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.pagu import nama, pendek
from core.pagu import Tahapan
from core.paket.istilah import Tahap
from core.tahun import PosTahun

BULAN_CONTOH = "12 Mei"
CONTOH = "<code>124.442.900</code> atau <code>130 juta</code>"
SINGKATAN = "m: murni; p: perubahan"
SINGKATAN_GESER = f"{SINGKATAN}; m1, p1: pergeseran ke-1 sesudahnya"
PERGESERAN = (
    "Pergeseran ke berapa? Tulis misalnya <code>/buka_tahun {tahun} {nomor} pergeseran 1 130 juta "
    "mulai 12 Mei {tahun}</code>."
)


def judul(kunci: tuple[Tahap, int]) -> str:
    """Murni; Perubahan; Pergeseran ke-1."""
    return pendek(kunci).capitalize()


def apa(satu: PosTahun, tahun: int, kunci: tuple[Tahap, int]) -> str:
    """Pagu 35, murni 2025; Pagu 35, pergeseran ke-1 2025."""
    return f"Pagu {satu.nomor}, {pendek(kunci)} {tahun}"


def apa_hari(satu: PosTahun, tahun: int, kunci: tuple[Tahap, int]) -> str:
    """Pagu 35, mulai berlakunya pergeseran ke-1 2025."""
    return f"Pagu {satu.nomor}, mulai berlakunya {pendek(kunci)} {tahun}"


def tulis(satu: PosTahun, tahun: int, kunci: tuple[Tahap, int], kini: str) -> str:
    hari = "" if kunci == (Tahap.MURNI, 0) else f" {_dengan_hari(tahun)}"
    return (
        f"Tulis <b>{apa(satu, tahun, kunci)}</b> ({escape(satu.pendek)}), misalnya {CONTOH}.{hari}"
        f"\nSekarang: {escape(kini)}. Ketik /batal untuk tidak jadi."
    )


def _dengan_hari(tahun: int) -> str:
    contoh = f"130 juta mulai {BULAN_CONTOH} {tahun}"
    return f"Dengan tanggal mulai berlakunya: <code>{contoh}</code>."


def tanpa_hari(tahun: int, *, formulir: bool = False) -> str:
    """Say what it means that nobody said from when it counts, and how to say it."""
    cara = f"ketik misalnya <code>mulai {BULAN_CONTOH} {tahun}</code>"
    if formulir:
        cara = "isi kolom tanggalnya"
    return (
        f"Tanpa tanggal mulai berlaku: dipakai untuk semua bulan {tahun}. Bila bertanggal, {cara}."
    )


def salah_hari(teks: str, tahun: int) -> str:
    return (
        f"“{escape(teks[:40])}” bukan tanggal dalam tahun {tahun}. Tulis mulai berlakunya misalnya "
        f"<code>mulai {BULAN_CONTOH} {tahun}</code>."
    )


def murni_bertanggal(tahun: int, nomor: int) -> str:
    return (
        f"Pagu murni berlaku sejak 1 Januari {tahun}. Yang berlaku kemudian ditulis sebagai "
        f"pergeseran, misalnya <code>/buka_tahun {tahun} {nomor} pergeseran 1 130 juta mulai "
        f"{BULAN_CONTOH} {tahun}</code>."
    )


def terbalik(satu: Tahapan, lain: Sequence[Tahapan]) -> str:
    """Say that the days of the stages do not follow their order."""
    return (
        f"⚠ Urutan tanggalnya terbalik: {nama(satu)}, sedangkan {dan([nama(s) for s in lain])}. "
        "Mohon periksa tanggalnya."
    )


def jumlah(tahap: Tahap, teks: str, banyak: int, dari: int) -> str:
    return f"Jumlah {pendek((tahap, 0))}: {teks} ({banyak} dari {dari})"


def jumlah_berlaku(hari: str, teks: str, tahapan: str) -> str:
    """Jumlah yang berlaku 30 Juni 2025: Rp10 (pergeseran ke-1 pada 1 dari 54 ...)."""
    return f"Jumlah yang berlaku {hari}: {teks} ({tahapan})"

"""What is said where a figure of an indikator was taken for granted: confirmed, or corrected."""

from collections.abc import Sequence
from html import escape

from bot.messages.tanya import arah as kata_arah


def bukan(angka: str, isi: Sequence[str]) -> str:
    """Correct a figure that was taken for granted."""
    return f"Bukan {angka}: di data tercatat {', '.join(isi)}."


def bukan_milik(pendek: str, unit: str, milik: str) -> str:
    """Say that a unit has no figure of its own, above the one that there is."""
    awal = f"{escape(pendek)} untuk {escape(unit)} tidak tersedia dalam data"
    return f"{awal}; yang ada milik {escape(milik)}:"


def bukan_predikat(huruf: str, realisasi: str, target: str) -> str:
    """Correct a grade that was taken for granted: it may be what was promised."""
    if huruf == target:
        return f"{huruf} itu targetnya; realisasinya {realisasi}."
    return f"Bukan {huruf}: realisasi {realisasi}, target {target}."


def milik_lain(angka: str) -> str:
    """Say above what has it that a figure is something else's."""
    return f"Angka {angka} tercatat di:"


def tercetak_di(uraian: str, tahun: int, nilai: str, tabel: str) -> str:
    return f"• {escape(uraian)}, {tahun}: {nilai} ({escape(tabel)})."


def bukan_begitu(*, naik: bool, tetap: bool) -> str:
    """Bukan turun: naik."""
    ada = "tetap" if tetap else kata_arah(naik=not naik)
    return f"<b>Bukan {kata_arah(naik=naik)}: {ada}.</b>"


def bukan_arah(tahun: int, lalu: str, kini: str, *, naik: bool) -> str:
    """Correct a rise, or a fall, that was taken for granted."""
    lawan = kata_arah(naik=not naik)
    return f"Bukan {lawan}: {kata_arah(naik=naik)} dari {lalu} ({tahun}) menjadi {kini}."


def benar_arah(tahun: int, lalu: str, kini: str, *, naik: bool) -> str:
    """Confirm a rise, or a fall, that was taken for granted."""
    return f"Benar, {kata_arah(naik=naik)} dari {lalu} ({tahun}) menjadi {kini}."


def tetap(tahun: int, isi: str, *, naik: bool) -> str:
    """Correct a change that was taken for granted, where there was none."""
    return f"Bukan {kata_arah(naik=naik)}: tetap {isi} ({tahun} dan {tahun + 1})."


def arah_milik(nama: str, lalu: str, kini: str, *, naik: bool) -> str:
    """Say whose figures have changed so, where another may have been meant."""
    return f"Yang {kata_arah(naik=naik)} dari {lalu} menjadi {kini}: {escape(nama)}."


def tanpa_arah(tahun: int, isi: str) -> str:
    return f"Realisasi {tahun} {isi}, jadi naik atau turunnya tidak dapat dipastikan."


def belum_arah(tahun: int, isi: str, *, naik: bool) -> str:
    """Correct a change that was taken for granted, where there is nothing yet to compare."""
    return f"Belum dapat disebut {kata_arah(naik=naik)}: realisasi {tahun} {isi}."


def bukan_huruf(arah: str, dari: str, ke: str, isi: Sequence[str]) -> str:
    """Correct a change between two grades, by what each of them is."""
    return f"Bukan {arah} dari {dari} ke {ke}: {', '.join(isi)}."

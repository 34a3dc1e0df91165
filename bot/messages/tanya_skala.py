"""What is said about grades."""

from collections.abc import Sequence
from html import escape

PUNCAK = "Itu predikat tertinggi."
TANPA_SKALA = "Skala itu tidak tersedia dalam data."
TANPA_PREDIKAT = "-"
NAMA = {"skm": "mutu pelayanan (SKM/IKM)", "akip": "predikat AKIP", "kinerja": "predikat kinerja"}


def predikat(huruf: str, sebutan: str) -> str:
    return huruf if huruf == sebutan else f"{huruf} ({sebutan})"


def pita(angka: str, huruf: str, sebutan: str, skala: str, sumber: str) -> str:
    sebut = predikat(huruf, sebutan)
    return f"{angka}: <b>{escape(sebut)}</b> pada skala {escape(skala)}, {escape(sumber)}."


def masuk(huruf: str, batas: str, *, benar: bool) -> str:
    """Say whether a number has the grade that is asked for."""
    return f"{'Ya,' if benar else 'Bukan'} {escape(huruf)} ({escape(batas)})."


def tanpa_pita(angka: str, skala: str) -> str:
    return f"{angka} di luar skala {escape(skala)}."


def di_luar(angka: str) -> str:
    return f"{angka} di luar skala: nilainya antara 0 dan 100. Mohon periksa kembali angkanya."


def pita_mulai(sebutan: str, batas: str, *, lebih_dari: bool) -> str:
    return f"{sebutan} {'>' if lebih_dari else '≥'} {batas}"


def batas(isi: Sequence[str], sumber: str) -> str:
    return f"Batas: {escape('; '.join(isi))} ({escape(sumber)})."


def terakhir(uraian: str, tahun: int, nilai: str, predikat: str) -> str:
    return f"{escape(uraian)} {tahun}: <b>{nilai}</b> ({escape(predikat)})."


def kurang(ke: str, batas: str, berapa: str, *, lebih_dari: bool) -> str:
    sampai = f"di atas {batas}" if lebih_dari else f"sedikitnya {batas}"
    tambah = f"lebih dari {berapa}" if lebih_dari else berapa
    return f"Menuju <b>{escape(ke)}</b>, yaitu {sampai}, masih perlu {tambah} poin."


def sudah(ke: str) -> str:
    return f"Nilai itu sudah mencapai {escape(ke)}."


def komponen(nama: str, bobot: int) -> str:
    return f"• {escape(nama)}: bobot {bobot}"


def bobot_komponen(nama: str, bobot: int, sumber: str) -> str:
    return f"Bobot komponen {escape(nama)}: <b>{bobot} dari 100</b> ({escape(sumber)})."


def judul_komponen(sumber: str) -> str:
    return f"<b>Komponen evaluasi AKIP</b> ({escape(sumber)}), poin dari 100:"


def bagian_komponen(nama: str, ada: str, bobot: int, persen: str) -> str:
    return f"{escape(nama)}: {ada} dari {bobot} poin = {persen}."


def dari_bobot(dikira: str, bobot: int, *, benar: bool) -> str:
    """Say whether the number is what an indikator is out of."""
    return f"Ya, dari <b>{bobot}</b>." if benar else f"Bukan dari {dikira}: dari <b>{bobot}</b>."


def terdekat(uraian: str, tahun: int, nilai: str, tabel: str) -> str:
    return f"Yang terdekat: {escape(uraian)} {tahun}: {nilai} ({escape(tabel)})."


def tanpa_rincian(nama: str) -> str:
    return f"Nilai komponen {escape(nama)} tidak tersedia dalam data."

"""What is said to doubts, to what-ifs, and about grades."""

from collections.abc import Sequence
from html import escape


def catatan(judul: str, isi: Sequence[str]) -> str:
    return "\n".join([f"<b>{escape(judul)}</b>", *(escape(satu) for satu in isi)])


def kemungkinan(isi: Sequence[str]) -> str:
    return f"Kemungkinan: {escape('; '.join(isi))}"


def banyak(perihal: str, n: int, tahun: int) -> str:
    tentang = f" tentang {escape(perihal)}" if perihal else ""
    return f"<b>{n} catatan</b>{tentang}, {tahun}:"


def judul(ke: int, judul: str) -> str:
    return f"{ke}. {escape(judul)}"


def bersih(perihal: str, tahun: int) -> str:
    return (
        f"Tidak ada catatan atas {escape(perihal)} {tahun}: angkanya sejalan dengan hitungan CEKER."
    )


TOMBOL_CEK = "Semua catatan"
SETDA = "angka"


def andai_penyebut(pembilang: str, penyebut: str, persen: str, tercetak: str) -> str:
    return f"{pembilang}/{penyebut} = <b>{persen}</b> (tercatat {tercetak})."


def andai_kepala(apa: str, nama: str, tahun: str) -> str:
    return f"<i>Andaikan {escape(apa)}</i>: {escape(nama)}, {escape(tahun)}"


def andai_capaian(target: str, realisasi: str, capaian: str, tercatat: str) -> str:
    return (
        f"target {target}, realisasi {realisasi} → capaian <b>{capaian}</b> (tercatat {tercatat})."
    )


def andai_serapan(realisasi: str, dasar: str, pagu: str, serapan: str, tercatat: str) -> str:
    return f"realisasi {realisasi} dari {dasar} {pagu} → serapan <b>{serapan}</b> (tercatat {tercatat})."


def menuju(harus: str, beda: str, sudah: bool) -> str:  # noqa: FBT001
    if sudah:
        return f"realisasi yang perlu {harus}: sudah terlewati {beda}."
    return f"realisasi yang perlu {harus}: masih kurang <b>{beda}</b>."


def rasio(atas: str, bawah: str, persen: str) -> str:
    return f"{atas} dari {bawah} = <b>{persen}</b> (hitungan)."


def bagian_dari(persen: str, dari: str, hasil: str) -> str:
    return f"{persen}% dari {dari} = <b>{hasil}</b> (hitungan)."


def andai_tidak_bisa(sebab: str) -> str:
    return f"Andai-andai itu tidak dapat dihitung: {escape(sebab)}."


PEMBILANG_TIDAK_ADA = "jumlah yang menjadi pembilangnya tidak tersedia dalam data"
TANPA_OBJEK = (
    "Andaikan apa? Sebut indikator atau posnya, misalnya <i>kalau penyebut IKU-4 39</i> atau "
    "<i>kalau realisasi IKU-1 10</i>."
)


def pita(angka: str, predikat: str, sebutan: str, skala: str, sumber: str) -> str:
    sebut = predikat if predikat == sebutan else f"{predikat} ({sebutan})"
    return f"{angka}: <b>{escape(sebut)}</b> pada skala {escape(skala)}, {escape(sumber)}."


def tanpa_pita(angka: str, skala: str) -> str:
    return f"{angka} di luar skala {escape(skala)}."


def di_luar(angka: str) -> str:
    return f"{angka} di luar skala: nilainya antara 0 dan 100. Mohon periksa kembali angkanya."


def batas(isi: Sequence[str], sumber: str) -> str:
    return f"Batas: {escape('; '.join(isi))} ({escape(sumber)})."


def terakhir(uraian: str, tahun: int, nilai: str, predikat: str) -> str:
    return f"{escape(uraian)} {tahun}: <b>{nilai}</b> ({escape(predikat)})."


def kurang(ke: str, batas: str, berapa: str, *, lebih_dari: bool) -> str:
    sampai = f"di atas {batas}" if lebih_dari else f"sedikitnya {batas}"
    tambah = f"lebih dari {berapa}" if lebih_dari else berapa
    return f"Menuju <b>{escape(ke)}</b> ({sampai}) masih perlu {tambah} poin."


def sudah(ke: str) -> str:
    return f"Nilai itu sudah mencapai {escape(ke)}."


PUNCAK = "Itu predikat tertinggi."


def komponen(nama: str, bobot: int) -> str:
    return f"• {escape(nama)}: bobot {bobot}"


def judul_komponen(sumber: str) -> str:
    return f"<b>Komponen evaluasi AKIP</b> ({escape(sumber)}), poin dari 100:"


def bagian_komponen(nama: str, ada: str, bobot: int, persen: str) -> str:
    return f"{escape(nama)}: {ada} dari {bobot} poin = {persen}."


def sumber(teks: str) -> str:
    return f"<i>Sumber: {escape(teks)}.</i>"


def terdekat(uraian: str, tahun: int, nilai: str, tabel: str) -> str:
    return f"Yang terdekat: {escape(uraian)} {tahun}: {nilai} ({escape(tabel)})."


def tanpa_rincian(nama: str) -> str:
    return f"Nilai komponen {escape(nama)} tidak tersedia dalam data."

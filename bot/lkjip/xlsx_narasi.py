"""The words of the chapter on one sheet, in its order: under which heading, whose, from where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.lkjip.blok import Asal, Bagan, Butir, Judul, Naskah, Paragraf, Tabel
from bot.lkjip.xlsx_tabel import JUDUL, KAKI, KEPALA_KOLOM, LATAR_TEBAL, REDUP, TAUTAN
from bot.messages import lkjip_xlsx as kata
from core.xlsx.halaman import Gaya, Halaman

LEBAR = (28, 84, 18, 28)
KEPALA = 2
SUB = Gaya(tebal=True, latar=LATAR_TEBAL, lipat=False)
BAGIAN = Gaya(ukuran=9, bingkai=True, warna=REDUP)
ISI = Gaya(bingkai=True)
KETERANGAN = Gaya(ukuran=9, bingkai=True)
RUJUKAN = Gaya(bingkai=True, warna=TAUTAN.warna, garis_bawah=True)
HARUS_DITULIS = Gaya(bingkai=True, latar="#FFF2CC")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Baris:
    """`lembar` is the sheet that the text leads to, "" for none."""

    bagian: str
    teks: str = ""
    asal: str = ""
    sumber: str = ""
    gaya: Gaya = ISI
    lembar: str = ""


def write_narasi(halaman: Halaman, naskah: Naskah, nama: Sequence[str], kaki: str) -> None:
    """Write the sheet; `nama` are the names of the tables' sheets, in their order."""
    halaman.widths(LEBAR)
    halaman.across(0, kata.JUDUL_NARASI, JUDUL)
    halaman.link(1, 0, kata.KE_ISI, kata.ISI, TAUTAN)
    for kolom, judul in enumerate(kata.KOLOM_NARASI):
        halaman.text(KEPALA, kolom, judul, KEPALA_KOLOM)
    akhir = KEPALA
    for akhir, satu in enumerate(_rows(naskah, nama), KEPALA + 1):
        _write_row(halaman, akhir, satu)
    if halaman.terpotong:
        halaman.across(akhir + 2, kata.terpotong(halaman.terpotong), KAKI)
    halaman.head(KEPALA)
    if akhir > KEPALA:
        halaman.filter(KEPALA, akhir)
    halaman.paper(kaki, mendatar=True)


def _rows(naskah: Naskah, nama: Sequence[str]) -> Iterator[_Baris]:
    lembar, bagian = iter(nama), ""
    for blok in naskah.blok:
        match blok:
            case Judul():
                bagian = blok.teks
                yield _Baris(bagian=bagian, gaya=SUB)
            case Paragraf():
                yield _Baris(
                    bagian=bagian,
                    teks=blok.teks,
                    asal=kata.ASAL[blok.asal],
                    sumber=blok.sumber,
                    gaya=HARUS_DITULIS if blok.asal is Asal.MANUSIA else ISI,
                )
            case Butir():
                for satu in blok.semua:
                    yield _Baris(bagian=bagian, teks=f"• {satu}", asal=kata.ASAL[Asal.ANGKA])
            case Tabel():
                judul = kata.bernomor(blok.nomor, blok.judul)
                yield _Baris(bagian=bagian, teks=judul, gaya=RUJUKAN, lembar=next(lembar))
            case Bagan():
                judul = kata.bernomor(blok.nomor, blok.judul)
                yield _Baris(bagian=bagian, teks=judul, gaya=RUJUKAN, lembar=kata.GRAFIK)


def _write_row(halaman: Halaman, baris: int, satu: _Baris) -> None:
    tepi, kecil = (SUB, SUB) if satu.gaya is SUB else (BAGIAN, KETERANGAN)
    halaman.text(baris, 0, satu.bagian, tepi)
    if satu.lembar:
        halaman.link(baris, 1, satu.teks, satu.lembar, satu.gaya)
    else:
        halaman.text(baris, 1, satu.teks, satu.gaya)
    halaman.text(baris, 2, satu.asal, kecil)
    halaman.text(baris, 3, satu.sumber, kecil)

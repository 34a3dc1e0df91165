"""The chapter as a workbook: a list of what is in it, a sheet per table, the charts, the words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.lkjip.blok import Bagan, Naskah
from bot.lkjip.xlsx_narasi import write_narasi
from bot.lkjip.xlsx_tabel import JUDUL, KAKI, KEPALA_KOLOM, TAUTAN, write_table
from bot.messages import lkjip_xlsx as kata
from core.xlsx.halaman import Buku, Gaya, Halaman, clean, cut, sheet_names

LEBAR_ISI = (14, 78, 34)
LEBAR_GRAFIK, LEBAR_GAMBAR = 88, 620
"""In characters, and in pixels."""
TINGGI_HALAMAN = 46
"""Rows of a page of A4."""
KAKI_MAKS = 90
BUTIR = Gaya(bingkai=True)
BUTIR_TAUTAN = Gaya(bingkai=True, warna="#0563C1", garis_bawah=True)
KETERANGAN_GAMBAR = Gaya(tebal=True)


def to_xlsx(naskah: Naskah, gambar: Mapping[str, bytes], *, dibuat_at: datetime) -> bytes:
    """Return the .xlsx file; `gambar` are the charts as PNG by their `nomor`.

    The same values make the same bytes.
    """
    buku = Buku(judul=naskah.judul, penulis=kata.PENULIS, dibuat_at=dibuat_at)
    tetap = (kata.ISI, kata.GRAFIK, kata.NARASI)
    nama = sheet_names([satu.lembar for satu in naskah.tabel], terpakai=tetap)
    kaki = kata.kaki_halaman(cut(" ".join(clean(naskah.judul).split()), KAKI_MAKS))
    _write_list(buku.page(kata.ISI), naskah, nama, kaki)
    for lembar, tabel in zip(nama, naskah.tabel, strict=True):
        write_table(buku.page(lembar), tabel, kaki)
    if naskah.bagan:
        _write_charts(buku.page(kata.GRAFIK), naskah.bagan, gambar, kaki)
    write_narasi(buku.page(kata.NARASI), naskah, nama, kaki)
    return buku.finish()


def _write_list(halaman: Halaman, naskah: Naskah, nama: Sequence[str], kaki: str) -> None:
    halaman.widths(LEBAR_ISI)
    halaman.across(0, naskah.judul, Gaya(ukuran=16, tebal=True, warna=JUDUL.warna))
    halaman.across(1, naskah.keterangan, KAKI)
    for kolom, judul in enumerate(kata.DAFTAR):
        halaman.text(3, kolom, judul, KEPALA_KOLOM)
    isi = [
        (tabel.nomor, tabel.judul, lembar) for tabel, lembar in zip(naskah.tabel, nama, strict=True)
    ]
    isi += [(bagan.nomor, bagan.judul, kata.GRAFIK) for bagan in naskah.bagan]
    isi.append(("", kata.JUDUL_NARASI, kata.NARASI))
    for baris, (nomor, judul, lembar) in enumerate(isi, start=4):
        halaman.text(baris, 0, nomor, BUTIR)
        halaman.link(baris, 1, judul, lembar, BUTIR_TAUTAN)
        halaman.link(baris, 2, lembar, lembar, BUTIR_TAUTAN)
    catatan = [kata.DIHITUNG] if any(_computed(naskah)) else []
    catatan += [kata.terpotong(halaman.terpotong)] if halaman.terpotong else []
    for baris, teks in enumerate(catatan, start=len(isi) + 5):
        halaman.across(baris, teks, KAKI)
    halaman.head(3)
    halaman.paper(kaki, mendatar=True)


def _computed(naskah: Naskah) -> list[bool]:
    return [
        sel.rumus is not None
        for tabel in naskah.tabel
        for baris in tabel.baris
        for sel in baris.sel
    ]


def _write_charts(
    halaman: Halaman, semua: Sequence[Bagan], gambar: Mapping[str, bytes], kaki: str
) -> None:
    halaman.widths([LEBAR_GRAFIK])
    halaman.across(0, kata.JUDUL_GRAFIK, JUDUL)
    halaman.link(1, 0, kata.KE_ISI, kata.ISI, TAUTAN)
    baris, awal, potong = 3, 0, []
    for bagan in semua:
        judul = kata.bernomor(bagan.nomor, bagan.judul)
        mulai = baris
        if png := gambar.get(bagan.nomor):
            baris += halaman.picture(baris, png, lebar=LEBAR_GAMBAR, keterangan=judul)
        else:
            halaman.text(baris, 0, kata.TANPA_GAMBAR, KAKI)
            baris += 1
        halaman.across(baris, judul, KETERANGAN_GAMBAR)
        # A picture is not torn apart, unless it is longer than a page.
        if baris - awal > TINGGI_HALAMAN and mulai > awal + 3:
            awal = mulai - 1
            potong.append(awal)
        baris += 2
    halaman.paper(kaki, potong=potong)

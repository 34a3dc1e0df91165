"""The board as a picture: each unit with where it stands, those that are awaited first."""

from datetime import date

from bot.grafik.uraian import BarisGambar, PapanGambar, Warna
from bot.jawaban import Jawaban, Tombol
from bot.messages import grafik as kata_grafik
from bot.messages import papan as kata
from bot.papan import tombol
from core.papan import BarisPapan, Papan, Petak

UNIT_TERBANYAK = 50
"""Telegram refuses a picture whose sides add up to more than 10000 pixels."""
WARNA = {
    Petak.TEPAT: Warna.SELESAI,
    Petak.TERLAMBAT: Warna.SELESAI_LAMBAT,
    Petak.BELUM: Warna.DITUNGGU,
    Petak.LEWAT: Warna.LEWAT,
    Petak.DIKEMBALIKAN: Warna.KEMBALI,
    Petak.NANTI: Warna.KOSONG,
    Petak.DIBEBASKAN: Warna.KOSONG,
}


def board(papan: Papan, on: date) -> Jawaban:
    """Return the picture with its way back."""
    gambar = describe(papan, on)
    kembali = Tombol(kata.KE_PAPAN, tombol.of(tombol.PAPAN, papan.kolom))
    caption = kata_grafik.caption(gambar.judul, gambar.keterangan, (), gambar.sumber)
    return Jawaban(caption, ((kembali,),), gambar=gambar)


def describe(papan: Papan, on: date) -> PapanGambar:
    banyak = papan.count()
    digambar = papan.baris[:UNIT_TERBANYAK]
    lebih = len(papan.baris) - len(digambar)
    return PapanGambar(
        judul=kata.judul_gambar(papan),
        keterangan=(
            kata.tenggat(papan.tenggat, on, contoh=papan.kolom.contoh).removesuffix("."),
            kata.keterangan_gambar(papan, on),
            *([kata.tidak_semua(len(digambar), len(papan.baris))] if lebih else []),
        ),
        jumlah=tuple((WARNA[p], kata.PETAK[p], banyak[p]) for p in WARNA if p in banyak),
        baris=tuple(_line(satu, on) for satu in digambar),
        sumber=kata.SUMBER_GAMBAR,
    )


def _line(satu: BarisPapan, on: date) -> BarisGambar:
    lain = (Petak.DIPERPANJANG, Petak.KENDALA, Petak.TAK_TERJANGKAU)
    tanda = [kata.PETAK[p] for p in lain if p in satu.semua_petak]
    return BarisGambar(
        label=satu.unit.nama,
        warna=WARNA[satu.petak],
        teks=kata.PETAK[satu.petak],
        tanda=", ".join([*tanda, *kata.kapan(satu, on)]),
    )

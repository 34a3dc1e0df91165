"""The words that admins have explained: the list, and how one is taken back."""

from collections.abc import Callable

from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Jawaban, Tombol
from bot.messages import pertanyaan as kata_pertanyaan
from bot.messages import sebutan as kata
from bot.messages.umum import jabatan
from bot.pertanyaan import tombol
from bot.render import ringkas, tanggal
from bot.ruang import Ruang
from core.hak import Kegunaan, Pelaku, Perihal, act_as
from core.sebutan import Sebutan
from core.services import sebutan as layanan

PER_HALAMAN = 8
BATAS = 3000
LEBAR_TOMBOL = 40
KE_DAFTAR = Tombol(kata_pertanyaan.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, 1))


def list_all(ruang: Ruang, pelaku: Pelaku, halaman: int = 1, awal: str = "") -> Jawaban:
    """List what stands, below what has just happened."""
    semua = layanan.list_all(ruang.engine, pelaku)
    bawah = (Tombol(kata.TOMBOL_TAMBAH, tombol.of(tombol.TAMBAH, 0)), KE_DAFTAR)
    atas = [f"{awal}\n"] if awal else []
    if not semua:
        return Jawaban("\n".join([*atas, kata.TANPA_SEBUTAN]), (bawah,))
    lembar = bagi(semua, BATAS, lambda satu: max(len(_line(ruang, satu)), BATAS // PER_HALAMAN))
    terlihat, nomor = pilih(lembar, halaman)
    judul = kata.judul(len(semua)) + keterangan(nomor, len(lembar))
    deret = tuple(
        (
            Tombol(
                ringkas(kata.tombol_hapus(satu.teks), LEBAR_TOMBOL),
                tombol.of(tombol.HAPUS, satu.id),
            ),
        )
        for satu in terlihat
    )
    return Jawaban(
        "\n".join([*atas, judul, *(_line(ruang, satu) for satu in terlihat)]),
        (*deret, *arah(tombol.SEBUTAN, nomor, len(lembar)), bawah),
    )


def acting_as(pelaku: Pelaku) -> str:
    """Return as what this admin saves."""
    tugas, _ = act_as(pelaku, Kegunaan.MENGELOLA, Perihal())
    return jabatan(tugas) if tugas else pelaku.nama


def _line(ruang: Ruang, satu: Sebutan) -> str:
    return kata.baris(satu, tanggal(satu.pada_at.astimezone(ruang.zona)))


def _tap_page(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return list_all(ruang, pelaku, numbers(args, 1)[0])


def _tap_remove(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = layanan.find(ruang.engine, pelaku, numbers(args, 1)[0])
    ya = Tombol(kata.TOMBOL_YA_HAPUS, tombol.of(tombol.YA_HAPUS, satu.id))
    batal = Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.SEBUTAN, 1))
    return Jawaban(kata.tanya_hapus(satu, acting_as(pelaku)), ((ya, batal),))


def _tap_removed(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    teks = layanan.remove(ruang.engine, ruang.asal, pelaku, numbers(args, 1)[0], now=ruang.now())
    return list_all(ruang, pelaku, awal=kata.dihapus(teks))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SEBUTAN: _tap_page,
    tombol.HAPUS: _tap_remove,
    tombol.YA_HAPUS: _tap_removed,
}

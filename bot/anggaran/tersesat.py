"""What leads to no line of the budget: said with a question that does."""

from typing import TypeAlias

from bot.anggaran import contoh, tombol
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.ruang import Ruang
from core.buku import Buku, Tingkat
from core.services.pencarian_anggaran import KodeTidakAda, NomorTidakAda, Usulan, show_contoh

Tersesat: TypeAlias = KodeTidakAda | NomorTidakAda | Usulan
"""Of a Usulan: one without choices."""


def jawab(ruang: Ruang, buku: Buku, tahun: int | None, hasil: Tersesat) -> Jawaban:
    """Say so, with what to type instead; `tahun` is the year that was asked for by number."""
    match hasil:
        case NomorTidakAda():
            cara = contoh.nomor(buku, tahun, hasil.tingkat)
            return _back(buku, kata.nomor_tidak_ada(hasil.tingkat, hasil.nomor, hasil.sampai, cara))
        case KodeTidakAda():
            return _code(ruang, buku, tahun, hasil)
        case Usulan():
            return _words(ruang, buku, tahun, hasil.kata)


def _words(ruang: Ruang, buku: Buku, tahun: int | None, dicari: str) -> Jawaban:
    bahan = show_contoh(ruang.engine, buku)
    dengan_kata = contoh.perintah(tahun, bahan.kata) if bahan and bahan.kata else None
    dengan_nomor = contoh.nomor(buku, tahun, Tingkat.SUB_KEGIATAN)
    terbatas = buku.akar is None
    return _back(buku, kata.tidak_ditemukan(dicari, dengan_kata, dengan_nomor, terbatas=terbatas))


def _code(ruang: Ruang, buku: Buku, tahun: int | None, hasil: KodeTidakAda) -> Jawaban:
    terdekat = hasil.terdekat
    bahan = show_contoh(ruang.engine, buku)
    cara = contoh.perintah(tahun, bahan.kode) if bahan and bahan.kode else None
    html = kata.kode_tidak_ada(
        hasil.kode, terdekat.kode if terdekat else None, cara, terbatas=buku.akar is None
    )
    if terdekat is None:
        return _back(buku, html)
    return Jawaban(html, tombol.ke_semua(tombol.kapan(buku), [terdekat]))


def _back(buku: Buku, html: str) -> Jawaban:
    return Jawaban(html, ((tombol.kembali(tombol.kapan(buku), None),),))

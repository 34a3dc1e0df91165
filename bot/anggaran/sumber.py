"""Where each figure of a budget line stands: document, table, row."""

from collections.abc import Iterator

from bot.anggaran import tombol
from bot.anggaran.catatan import LABEL_KOLOM
from bot.halaman import buku_teks, susun
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.render import escape, ringkas_html
from core.angka import Sumber
from core.buku import Buku, Kolom, Pos, Tingkat

PANJANG = 300
"""Characters shown of a name; no document's has as many."""


def pos(buku: Buku, satu: Pos, nomor: int) -> Jawaban:
    judul = f"<b>{kata.SUMBER}: {escape(ringkas_html(satu.nama, PANJANG))}</b>"
    kembali = tombol.ke_pos(buku.tahun, satu)
    if satu.tingkat is Tingkat.JUMLAH:
        kembali = tombol.kembali(buku.tahun, None)
    verba = f"{tombol.SUMBER}:{tombol.acuan(buku.tahun, satu)}"
    return buku_teks(judul, susun(("\n", isi) for isi in _lines(satu)), nomor, verba, kembali)


def luar(satu: Pos) -> Iterator[str]:
    """What the document does not say, with who says it."""
    if satu.kode and satu.kode_sumber:
        yield kata.kode(satu.kode, satu.kode_sumber.judul)
    if satu.unit_nama and satu.unit_sumber:
        yield kata.pemilik(satu.unit_nama, satu.unit_sumber.judul)


def _lines(satu: Pos) -> Iterator[str]:
    cetakan = [(LABEL_KOLOM[kolom], c) for kolom in Kolom for c in satu.cetakan[kolom]]
    cetakan += [(kata.SERAPAN, c) for c in satu.serapan_tercetak]
    cetakan += [(j.nama, j.target) for j in satu.janji]
    for label, cetak in cetakan:
        yield kata.sumber(ringkas_html(label, PANJANG), cetak.teks, _tempat(cetak.sumber))
    if not cetakan:
        yield _tempat(satu.sumber)
    yield from luar(satu)


def _tempat(sumber: Sumber) -> str:
    return f"{sumber.judul}, {sumber.tabel}, {sumber.baris}"

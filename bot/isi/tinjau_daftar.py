"""What somebody sees before a list of figures is posted: each on a line, and what goes for all."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from html import escape

from bot.isi import tampil, tinjau
from bot.messages import daftar as kata_daftar
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.messages.umum import jabatan
from bot.render import persen, ringkas_html
from core.peringatan import Peringatan
from core.usul import Tinjauan

ALASAN_TAMPIL = 200
CATATAN_TAMPIL = 80
"""Characters shown of each note of a line; it is read whole before it is decided on."""


def baris(satu: Tinjauan) -> str:
    """35 Adm. pemerintahan: Rp29.974.380 (SP2D, fisik 35%); ⚠ where it is unusual."""
    aneh = " ⚠" if satu.peringatan else ""
    angka = f"{escape(tampil.figur(satu.usul.angka, satu.objek))}</b>{tinjau.basis(satu)}"
    return f"• {escape(kata_isian.dalam_daftar(satu.objek))}: <b>{angka}{aneh}"


def lengkap(satu: Tinjauan) -> str:
    """Return the same with what it gives, and each note that goes with it on a line below."""
    hasil = satu.hasil
    nama = "capaian" if satu.objek.ukuran else "serapan"
    beri = f", {nama} {persen(hasil)}" if isinstance(hasil, Decimal) else ""
    catatan = [
        f"{judul}: <i>{ringkas_html(isi, CATATAN_TAMPIL)}</i>"
        for satu_nama, judul in kata.NAMA_CATATAN.items()
        if (isi := getattr(satu.usul.catatan, satu_nama))
    ]
    return "\n".join([f"{baris(satu)}{beri}", *catatan])


def penutup(semua: Sequence[Tinjauan], alasan: str | None) -> Iterator[str]:
    """Yield what goes for all of them: what is unusual, the reason, as whom, for whom, how late."""
    pertama = semua[0]
    yield from peringatan(semua)
    if alasan:
        yield f"Alasan: <i>{ringkas_html(alasan, ALASAN_TAMPIL)}</i>"
    unit = list(dict.fromkeys(satu.unit.nama for satu in semua))
    yield kata.sebagai(
        jabatan(pertama.sebagai), kata_daftar.sebut(unit), atas_nama=pertama.atas_nama
    )
    if pertama.terlambat:
        yield kata.LEWAT
    if pertama.contoh:
        yield kata.CONTOH


def peringatan(semua: Sequence[Tinjauan]) -> list[str]:
    """Say what is unusual, each once, with the figures of which it is."""
    milik: dict[Peringatan, list[str]] = {}
    for satu in semua:
        for aneh in satu.peringatan:
            milik.setdefault(aneh, []).append(satu.objek.kode)
    return [
        f"⚠ {kata_isian.PERINGATAN[satu]}: {kata_daftar.sebut(kode)}"
        for satu, kode in milik.items()
    ]

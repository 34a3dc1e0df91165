"""Pictures as answers: the caption names base and source, the buttons lead back to text."""

from collections.abc import Sequence

from bot.anggaran import catatan as anggaran
from bot.anggaran import tombol as tombol_anggaran
from bot.capaian import render as render_capaian
from bot.capaian import tombol as tombol_capaian
from bot.grafik import isi
from bot.grafik.uraian import Grafik
from bot.jawaban import Jawaban, Tombol
from bot.messages import grafik as kata
from bot.render import polos, ringkas
from core.buku import Buku, LimaAngka, Pos, Tingkat, leaves, sum_of
from core.kinerja import Lembar, LembarSasaran

CAPTION = 1024
"""Characters that Telegram takes under a picture."""

PANJANG = 150
"""Characters of one line, such as a sasaran's name: all lines fit, whatever a document has."""


def capaian(lembar: Lembar, sasaran: LembarSasaran | None = None) -> Jawaban:
    """Return the picture of a year, or of one sasaran; there must be indikator to show."""
    indikator = sasaran.indikator if sasaran else lembar.indikator
    catatan = [baris for satu in indikator for baris in render_capaian.differences(satu)]
    kembali = [tombol_capaian.kembali(tombol_capaian.kapan(lembar))]
    if sasaran:
        kapan = tombol_capaian.kapan(lembar)
        kembali.insert(0, tombol_capaian.sasaran(kapan, sasaran.kode, sasaran.nomor))
    return _picture(isi.capaian(lembar, sasaran), catatan, kembali)


def serapan(buku: Buku, induk: Pos) -> Jawaban:
    """Return the picture of a line and those below it; there must be some."""
    semua = (induk, *isi.shown_below(buku, induk))
    kembali = [
        tombol_anggaran.kembali(tombol_anggaran.kapan(buku), induk),
        tombol_anggaran.sumber(tombol_anggaran.kapan(buku), induk),
    ]
    return _picture(isi.serapan(buku, induk), _notes(semua, sum_of(leaves(induk))), kembali)


def serapan_sendiri(buku: Buku) -> Jawaban:
    """Return the picture of the lines of the person's own units; there must be some."""
    lima = sum_of([p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN])
    kembali = [tombol_anggaran.kembali(tombol_anggaran.kapan(buku), None)]
    return _picture(isi.serapan_sendiri(buku), _notes((), lima), kembali)


def _notes(semua: Sequence[Pos], lima: LimaAngka) -> list[str]:
    beda = [kalimat for pos in semua for kalimat in anggaran.beda_serapan(pos)]
    lain = [anggaran.nama(pos) for pos in semua if isi.rows_differ(pos)]
    rincian = [kata.rincian_lain(lain)] if lain else []
    return [*beda, *rincian, *anggaran.kosong(lima)]


def _picture(grafik: Grafik, catatan: Sequence[str], kembali: Sequence[Tombol]) -> Jawaban:
    return Jawaban(_caption(grafik, catatan), (tuple(kembali),), gambar=grafik)


def _caption(grafik: Grafik, catatan: Sequence[str]) -> str:
    """Return the words with as many of the notes as a caption holds."""
    banyak = len(catatan)
    while True:
        html = _words(grafik, catatan[:banyak], lain=len(catatan) - banyak)
        # Telegram counts what is read, in units of UTF-16.
        if not banyak or len(polos(html).encode("utf-16-le")) <= 2 * CAPTION:
            return html
        banyak -= 1


def _words(grafik: Grafik, catatan: Sequence[str], *, lain: int) -> str:
    return kata.caption(
        grafik.judul,
        [ringkas(satu, PANJANG) for satu in (grafik.perihal, *grafik.keterangan) if satu],
        [*catatan, *([kata.catatan_lain(lain)] if lain else [])],
        ringkas(grafik.sumber, PANJANG),
    )

"""Bab III composed in the order of PermenPANRB 53/2014: sasaran by sasaran, then the money.

Sentences that figures carry are written from the figures. Causes and solutions are quoted from
the document and from what was posted; where nobody has said any, a place is marked for somebody
to write.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from bot.capaian.render import mean
from bot.lkjip import anggaran, bagan, kinerja, lampiran
from bot.lkjip.blok import Asal, Blok, Butir, Judul, Naskah, Paragraf
from bot.lkjip.nomor import Penomoran
from bot.messages import capaian as kata_capaian
from bot.messages import lkjip as kata
from bot.messages import lkjip_tabel as kata_tabel
from bot.messages.sumber import tempat
from bot.render import polos, waktu
from core.angka import ISIAN
from core.audit.bahan import Ucapan
from core.buku import Pos, five
from core.lkjip.analisis import AnalisisIndikator, Hasil
from core.lkjip.bab3 import AnalisisSasaran, Bab3
from core.paket.istilah import Naskah as NaskahTarget

BAB, BAGIAN, SASARAN, PERTANYAAN, INDIKATOR = range(1, 6)
"""Levels of headings."""


def compose(bab: Bab3, *, dibuat_at: datetime) -> Naskah:
    """Return the chapter; `dibuat_at` is in the reader's zone."""
    nomor = Penomoran(bab.tahun)
    return Naskah(
        judul=kata.judul(bab.tahun),
        keterangan=kata.keterangan(waktu(dibuat_at), bab.dokumen, diisi=bab.diisi),
        blok=(
            *_opening(bab, nomor),
            *(blok for satu in bab.sasaran for blok in _sasaran(bab, satu, nomor)),
            *_money(bab, nomor),
            *lampiran.catatan(bab, nomor, BAGIAN),
            *lampiran.sumber(bab, nomor, BAGIAN),
        ),
    )


def _opening(bab: Bab3, nomor: Penomoran) -> Iterator[Blok]:
    yield Judul(BAB, kata.BAB)
    yield Judul(BAGIAN, kata.CAPAIAN)
    for benar, kalimat in ((bab.terbatas, kata.TERBATAS), (bab.contoh, kata.CONTOH)):
        if benar:
            yield Paragraf(kalimat)
    naskah = {satu.indikator.dasar.naskah for satu in bab.indikator if satu.indikator.dasar}
    cetakan = [kata_capaian.NASKAH[n] for n in sorted(naskah - {NaskahTarget.ISIAN})]
    yield Paragraf(kata.pengantar(cetakan, ditetapkan=NaskahTarget.ISIAN in naskah))
    yield Paragraf(
        kata.ringkasan(
            bab.tahun,
            bab.count(Hasil.TERCAPAI, Hasil.MELAMPAUI),
            bab.count(Hasil.TIDAK_TERCAPAI),
            bab.count(Hasil.TANPA_ANGKA),
            polos(mean(bab.rerata, terbatas=bab.terbatas)),
            dari=len(bab.indikator),
        )
    )
    yield kinerja.utama(bab, nomor)
    yield nomor.chart(kata_tabel.GAMBAR_CAPAIAN, bagan.capaian(bab))


def _sasaran(bab: Bab3, sasaran: AnalisisSasaran, nomor: Penomoran) -> Iterator[Blok]:
    yield Judul(SASARAN, kata.sasaran(sasaran.nomor, sasaran.nama))
    semua = sasaran.indikator

    yield Judul(PERTANYAAN, kata.TARGET_REALISASI.format(tahun=bab.tahun))
    yield Butir(tuple(map(kata.capaian, semua)))

    yield Judul(PERTANYAAN, kata.TAHUN_LALU.format(tahun=bab.tahun, lalu=bab.lalu))
    yield kinerja.tahun_lalu(bab, sasaran, nomor)
    yield Butir(tuple(kata.tahun_lalu(satu, bab.lalu) for satu in semua))

    yield Judul(PERTANYAAN, kata.RENSTRA)
    yield Paragraf(kata.RENSTRA_TAK_ADA)
    yield Paragraf(kata.RENSTRA_TULIS, Asal.MANUSIA)

    yield Judul(PERTANYAAN, kata.NASIONAL)
    yield Paragraf(kata.NASIONAL_TAK_ADA)
    yield Paragraf(kata.NASIONAL_TULIS, Asal.MANUSIA)

    yield Judul(PERTANYAAN, kata.SEBAB)
    for satu in semua:
        yield from _causes(satu)

    yield Judul(PERTANYAAN, kata.EFISIENSI)
    yield kinerja.efisiensi(sasaran, nomor) or Paragraf(kata.TANPA_PENUNJANG)

    yield Judul(PERTANYAAN, kata.PENUNJANG)
    yield kinerja.penunjang(sasaran, nomor) or Paragraf(kata.TANPA_PENUNJANG)


def _causes(satu: AnalisisIndikator) -> Iterator[Blok]:
    """Yield what people have said of an indikator, and the places where nobody has."""
    i = satu.indikator
    yield Judul(INDIKATOR, f"{i.kode} {i.nama}")
    yield from map(_quoted, (*satu.uraian, *satu.sebab))
    if not satu.sebab:
        yield Paragraf(kata.tulis_sebab(satu), Asal.MANUSIA)
    yield from map(_quoted, satu.solusi)
    if not satu.solusi and satu.hasil is not Hasil.TERCAPAI:
        yield Paragraf(kata.tulis_solusi(satu), Asal.MANUSIA)


def _quoted(satu: Ucapan) -> Paragraf:
    asal = Asal.ISIAN if satu.sumber.dokumen == ISIAN else Asal.DOKUMEN
    return Paragraf(satu.teks, asal, tempat(satu.sumber, dokumen=None))


def _money(bab: Bab3, nomor: Penomoran) -> Iterator[Blok]:
    yield Judul(BAGIAN, kata.ANGGARAN)
    if bab.akar is None:
        yield Paragraf(kata.ANGGARAN_SEMUA if bab.terbatas else kata.TANPA_ANGGARAN)
        return
    yield Paragraf(kata.anggaran(bab.tahun, five(bab.akar)))
    yield from map(Paragraf, anggaran.caveats(bab.akar))
    if kalimat := _extremes(bab.program):
        yield Paragraf(kalimat)
    yield anggaran.per_program(bab, bab.akar, nomor)
    yield nomor.chart(kata_tabel.GAMBAR_SERAPAN, bagan.serapan(bab, bab.akar))
    yield anggaran.semua(bab, bab.akar, nomor)


def _extremes(program: Sequence[Pos]) -> str:
    """Name the programmes that have spent most and least, where there are two to tell apart."""
    urut = sorted(
        (serapan, satu.nomor, satu.pendek)
        for satu in program
        if isinstance(serapan := five(satu).serapan, Decimal)
    )
    if len(urut) < 2 or urut[0][0] == urut[-1][0]:  # noqa: PLR2004  as said
        return ""
    terendah, tertinggi = urut[0], urut[-1]
    return kata.terserap(
        (tertinggi[2], kata.persen_kata(tertinggi[0])),
        (terendah[2], kata.persen_kata(terendah[0])),
    )

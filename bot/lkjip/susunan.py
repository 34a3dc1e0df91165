"""Bab III composed in the order of PermenPANRB 53/2014: sasaran by sasaran, then the money.

Sentences that figures carry are written from the figures. Causes and solutions are quoted from
the document and from what was posted; where nobody has said any, a place is marked for somebody
to write.
"""

from collections.abc import Iterator
from datetime import datetime

from bot.lkjip import anggaran, bagan, kinerja, lampiran
from bot.lkjip.blok import Asal, Blok, Butir, Judul, Naskah, Paragraf
from bot.lkjip.nomor import Penomoran
from bot.messages import capaian as kata_capaian
from bot.messages import lkjip as kata
from bot.messages import lkjip_kinerja as kata_kinerja
from bot.messages import lkjip_tabel as kata_tabel
from bot.messages.sumber import tempat
from bot.render import waktu
from core.angka import ISIAN
from core.audit.bahan import Ucapan
from core.buku import Tingkat
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
        keterangan=kata.keterangan(
            f"{waktu(dibuat_at)} {dibuat_at.tzname()}", bab.dokumen, diisi=bab.diisi
        ),
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
    yield Paragraf(kata.PETUNJUK, Asal.MANUSIA)
    yield Judul(BAGIAN, kata.CAPAIAN)
    for benar, kalimat in ((bab.terbatas, kata.TERBATAS), (bab.contoh, kata.CONTOH)):
        if benar:
            yield Paragraf(kalimat)
    naskah = {satu.indikator.dasar.naskah for satu in bab.indikator if satu.indikator.dasar}
    if naskah:
        cetakan = [kata_capaian.NASKAH[n] for n in sorted(naskah - {NaskahTarget.ISIAN})]
        diisi = NaskahTarget.ISIAN in naskah
        yield Paragraf(kata_kinerja.pengantar(cetakan, ditetapkan=diisi))
    tanpa = [satu for satu in bab.indikator if satu.hasil is Hasil.TANPA_ANGKA]
    jumlah = kata_kinerja.ringkasan(
        bab.tahun,
        bab.count(Hasil.TERCAPAI, Hasil.MELAMPAUI),
        bab.count(Hasil.TIDAK_TERCAPAI),
        len(tanpa),
        dari=len(bab.indikator),
    )
    yield Paragraf(f"{jumlah} {kata_kinerja.rerata(bab.rerata, tanpa)}")
    yield kinerja.utama(bab, nomor)
    yield nomor.chart(kata_tabel.GAMBAR_CAPAIAN, bagan.capaian(bab))


def _sasaran(bab: Bab3, sasaran: AnalisisSasaran, nomor: Penomoran) -> Iterator[Blok]:
    yield Judul(SASARAN, kata.sasaran(sasaran.nomor, sasaran.nama))
    semua = sasaran.indikator

    yield Judul(PERTANYAAN, kata.TARGET_REALISASI.format(tahun=bab.tahun))
    yield Butir(tuple(map(kata_kinerja.capaian, semua)))

    judul = kata.TAHUN_SEBELUM if bab.riwayat else kata.TAHUN_LALU
    yield Judul(PERTANYAAN, judul.format(tahun=bab.tahun, lalu=bab.lalu))
    yield kinerja.tahun_lalu(bab, sasaran, nomor)
    searah = (kata_kinerja.sejak(satu, bab.earlier(satu.indikator)) for satu in semua)
    yield Butir((*kata_kinerja.tahun_lalu(semua, bab.lalu), *filter(None, searah)))

    yield Judul(PERTANYAAN, kata.RENSTRA)
    yield Paragraf(kata_kinerja.RENSTRA_TAK_ADA)
    yield (tabel := kinerja.renstra(bab, sasaran, nomor))
    akhir = bab.masa[1] if bab.masa else None
    yield Paragraf(kata_kinerja.tulis_renstra(tabel.nomor, akhir, bab.tahun), Asal.MANUSIA)

    yield Judul(PERTANYAAN, kata.NASIONAL)
    yield Paragraf(kata_kinerja.NASIONAL_TAK_ADA)
    yield Paragraf(kata_kinerja.tulis_nasional(bab.tahun), Asal.MANUSIA)

    yield Judul(PERTANYAAN, kata.SEBAB)
    for satu in semua:
        yield from _causes(satu, bab)

    yield Judul(PERTANYAAN, kata.EFISIENSI)
    if (hemat := kinerja.efisiensi(sasaran, nomor)) is not None:
        yield hemat
    yield Butir(tuple(kata_kinerja.efisiensi(semua)))

    yield Judul(PERTANYAAN, kata.PENUNJANG)
    yield from _support(sasaran, nomor)


def _support(sasaran: AnalisisSasaran, nomor: Penomoran) -> Iterator[Blok]:
    tabel = kinerja.penunjang(sasaran, nomor)
    if tabel is None:
        yield Paragraf(kata.TANPA_PENUNJANG)
        return
    kalimat = list(_supporting(sasaran))
    if kalimat:
        yield Paragraf(" ".join(kalimat))
    yield tabel


def _supporting(sasaran: AnalisisSasaran) -> Iterator[str]:
    if sasaran.uang is not None:
        yield kata_kinerja.penunjang(len(sasaran.kegiatan), sasaran.uang)
    serapan = ((satu.pos.nama, satu.angka.serapan) for satu in sasaran.kegiatan)
    if ujung := anggaran.extremes(serapan):
        yield kata_kinerja.tertinggi_terendah(*ujung)
    for satu in sasaran.indikator:
        if any(lain.pos.tingkat is Tingkat.PROGRAM for lain in satu.penunjang):
            yield kata_kinerja.diukur_program(satu.indikator.kode)


def _causes(satu: AnalisisIndikator, bab: Bab3) -> Iterator[Blok]:
    """Yield what people have said of an indikator, and the places where nobody has."""
    i = satu.indikator
    yield Judul(INDIKATOR, f"{i.kode} {i.nama}")
    yield from (_quoted(ucapan, bab) for ucapan in (*satu.uraian, *satu.sebab))
    if not satu.sebab:
        yield Paragraf(kata_kinerja.tulis_sebab(satu), Asal.MANUSIA)
    yield from (_quoted(ucapan, bab) for ucapan in satu.solusi)
    if not satu.solusi and satu.hasil not in {Hasil.TERCAPAI, Hasil.MELAMPAUI}:
        yield Paragraf(kata_kinerja.tulis_solusi(satu), Asal.MANUSIA)


def _quoted(satu: Ucapan, bab: Bab3) -> Paragraf:
    """Return a passage with its place, and which findings it must not be read without."""
    asal = Asal.ISIAN if satu.sumber.dokumen == ISIAN else Asal.DOKUMEN
    letak = tempat(satu.sumber, dokumen=None)
    if catatan := bab.notes_on(satu):
        letak = f"{letak}. {kata_kinerja.rujukan(catatan)}"
    return Paragraf(satu.teks, asal, letak)


def _money(bab: Bab3, nomor: Penomoran) -> Iterator[Blok]:
    yield Judul(BAGIAN, kata.ANGGARAN)
    if bab.akar is None:
        yield Paragraf(kata.ANGGARAN_SEMUA if bab.terbatas else kata.TANPA_ANGGARAN)
        return
    yield from anggaran.told(bab, bab.akar)
    yield anggaran.per_program(bab, bab.akar, nomor)
    yield nomor.chart(kata_tabel.GAMBAR_SERAPAN, bagan.serapan(bab, bab.akar))
    yield anggaran.semua(bab, bab.akar, nomor)

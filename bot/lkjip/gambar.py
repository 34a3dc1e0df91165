"""A year on one page of a phone: for whoever has a minute before a meeting."""

from collections.abc import Iterator
from decimal import Decimal

from bot.grafik.uraian import AngkaBesar, BagianRingkas, RingkasGambar, Warna
from bot.messages import gambar_lkjip as kata
from bot.messages import lkjip as kata_bab
from bot.messages.cek_uraian import uraikan
from core.audit.catatan import Tingkat
from core.buku import five
from core.lkjip.analisis import AnalisisIndikator, Hasil
from core.lkjip.bab3 import Bab3

BARIS = 4
"""Lines of a part; what is beyond is counted."""


def describe(bab: Bab3, pada: str) -> RingkasGambar:
    """Return the page; `pada` is when it is made, in the reader's zone."""
    return RingkasGambar(
        judul=kata.judul(bab.tahun),
        keterangan=tuple(_notes(bab)),
        angka=tuple(_figures(bab)),
        bagian=tuple(_parts(bab)),
        sumber=kata.sumber(bab.dokumen, pada),
    )


def _notes(bab: Bab3) -> Iterator[str]:
    if bab.terbatas:
        yield kata_bab.TERBATAS
    if bab.contoh:
        yield kata_bab.CONTOH


def _figures(bab: Bab3) -> Iterator[AngkaBesar]:
    rata = bab.rerata
    nilai = rata.rata_rata.nilai
    predikat = f"{rata.pita.sebutan}; " if rata.pita else ""
    cakupan = kata.cakupan(rata.rata_rata.n, rata.rata_rata.dari)
    yield AngkaBesar(
        kata.RATA_RATA,
        kata_bab.persen_kata(nilai) if nilai is not None else kata.TANPA,
        f"{predikat}{cakupan}",
    )
    tercapai, dari = bab.count(Hasil.TERCAPAI, Hasil.MELAMPAUI), len(bab.indikator)
    yield AngkaBesar(kata.TERCAPAI, f"{tercapai} dari {dari}", kata.INDIKATOR)
    if bab.akar is not None:
        lima = five(bab.akar)
        yield AngkaBesar(kata.SERAPAN, kata_bab.persen_kata(lima.serapan), kata.dari_pagu(lima))
    perlu = len(bab.of_level(Tingkat.PERLU_DIPERBAIKI))
    yield AngkaBesar(kata.CATATAN, f"{len(bab.catatan)}", kata.perlu_diperbaiki(perlu))


def _parts(bab: Bab3) -> Iterator[BagianRingkas]:
    belum = [s for s in bab.indikator if s.hasil is Hasil.TIDAK_TERCAPAI]
    belum.sort(key=_how_far)
    if belum:
        yield BagianRingkas(kata.BELUM, Warna.LEWAT, _few(map(kata.belum, belum)))
    tanpa = [s for s in bab.indikator if s.hasil is Hasil.TANPA_ANGKA]
    if tanpa:
        yield BagianRingkas(kata.TANPA_ANGKA, Warna.KOSONG, _few(map(kata.tanpa, tanpa)))
    if bab.akar is not None:
        program = (kata.program(p.pendek, five(p)) for p in bab.program)
        yield BagianRingkas(kata.PER_PROGRAM, Warna.SELESAI_LAMBAT, _few(program))
    perlu = [s for s in bab.of_level(Tingkat.PERLU_DIPERBAIKI) if s.kunci not in bab.terjawab]
    if perlu:
        judul = (uraikan(satu.fakta).judul for satu in perlu)
        yield BagianRingkas(
            kata.PERLU_ISIAN if bab.diisi else kata.PERLU, Warna.DITUNGGU, _few(judul)
        )


def _how_far(satu: AnalisisIndikator) -> Decimal:
    """Return capaian, so that what is farthest from its target comes first."""
    capaian = satu.indikator.capaian
    return capaian if isinstance(capaian, Decimal) else Decimal(0)


def _few(semua: Iterator[str]) -> tuple[str, ...]:
    ada = list(semua)
    lebih = len(ada) - BARIS
    return (*ada[:BARIS], *([kata.lebih(lebih)] if lebih > 0 else []))

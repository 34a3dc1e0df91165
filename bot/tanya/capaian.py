"""Capaian: of an indikator, a sasaran, a unit, or the whole."""

from collections.abc import Callable

from bot import periode
from bot.capaian import render, tombol
from bot.capaian.jawab import tampilkan
from bot.messages import tanya_kinerja as kata
from bot.tanya import daftar_indikator, indikator, jenis_angka, kapan_keluar, lembar, sasaran
from bot.tanya.balasan import Balasan, Penjawab, lines
from bot.tanya.lembar import Perkara
from core.kinerja import Lembar
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Ukuran
from core.tanya.tafsir.jenis_angka import JENIS_ANGKA

RESMI, SASARAN, RATA, TIAP_SASARAN = "resmi", "sasaran", "rata", "tiap_sasaran"
"""All sasaran are asked for, not their figures; the mean of all that there are, or of each."""


def of_sheet(perkara: Perkara) -> Balasan:
    satu, isi = perkara.tanya, perkara.lembar
    if satu.rincian == JENIS_ANGKA:
        return jenis_angka.told(perkara)
    if kode := satu.about(Jenis.INDIKATOR):
        satuan = kapan_keluar.told if satu.rincian == kapan_keluar.KAPAN else indikator.one
        return satuan(perkara, kode[0].kunci)
    if dituju := satu.about(Jenis.SASARAN):
        beberapa = len(dituju) > 1
        return sasaran.several(isi, dituju) if beberapa else sasaran.one(isi, dituju[0], satu)
    if satu.rincian == TIAP_SASARAN:
        return sasaran.each(isi, satu.arah)
    if satu.rincian in SELURUHNYA:
        return SELURUHNYA[satu.rincian](isi)
    return _of_many(perkara)


def _of_many(perkara: Perkara) -> Balasan:
    """Tell of the indikator of a unit, of how all are measured, or of all figures."""
    satu, isi = perkara.tanya, perkara.lembar
    if isi.indikator and any(b.jenis in {Jenis.INDIKATOR, Jenis.UNIT} for b in satu.kecuali):
        return daftar_indikator.rest(perkara)
    if unit := satu.about(Jenis.UNIT):
        return daftar_indikator.of_unit(isi, unit[0])
    if satu.ukuran == (Ukuran.SATUAN,) and isi.indikator:
        return daftar_indikator.by_unit_of_measure(isi)
    if satu.rincian == RATA and isi.indikator and isi.diisi is None:
        return _mean(isi)
    inti = _graded(perkara) if Ukuran.PREDIKAT in satu.ukuran else ""
    return Balasan(
        inti,
        tampilkan(perkara.pelaku, isi),
        tampak=lembar.as_benda(isi.indikator),
    )


def _mean(isi: Lembar) -> Balasan:
    """Say what all come to on average, and of how many that is."""
    rata = render.mean(isi.rerata, terbatas=isi.terbatas)
    return Balasan(
        lines(kata.rata_seluruh(isi.tahun, rata), lembar.source(isi)),
        tombol=tombol.indikator(isi.indikator),
        tampak=lembar.as_benda(isi.indikator),
    )


def _official(isi: Lembar) -> Balasan:
    """Say whether the plan of the year is official: of documents, set here, or made up."""
    if isi.diisi is None:
        return Balasan(lines(kata.resmi_dokumen(isi.tahun), lembar.source(isi)))
    contoh = periode.made_up(isi.diisi)
    return Balasan(kata.resmi_diisi(isi.tahun, contoh=contoh))


def _graded(perkara: Perkara) -> str:
    """Return the grade of the mean of all, "" where the person sees but some of them."""
    isi = perkara.lembar
    pita = isi.rerata.pita
    if pita is None or isi.terbatas or isi.diisi is not None:
        return ""
    rata = render.mean(isi.rerata, terbatas=False)
    return lines(kata.predikat_seluruh(pita.sebutan, isi.tahun), rata)


SELURUHNYA: dict[str, Callable[[Lembar], Balasan]] = {RESMI: _official, SASARAN: sasaran.every}
"""What is asked of the sheet as such."""
capaian: Penjawab = lembar.with_sheet(of_sheet)
PENJAWAB: dict[Hal, Penjawab] = {Hal.CAPAIAN: capaian}

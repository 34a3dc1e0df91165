"""Answers to what-ifs: the same computation with another figure, beside the one in the data."""

from bot.messages import tanya_andai as kata
from bot.render import angka, persen
from bot.ruang import Ruang
from bot.tanya import andai_anggaran, andai_capaian
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap
from core.capaian import SERATUS
from core.hak import Pelaku
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

PERSEN_DARI, RASIO = "persen_dari", "rasio"
"""Of numbers that the question gives itself."""


def andai(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.rincian == andai_anggaran.HABIS:
        return andai_anggaran.spent(ruang, pelaku, satu)
    if not satu.angka and satu.about(*POS):
        return anggaran(ruang, pelaku, satu)
    if satu.angka and satu.rincian in {PERSEN_DARI, RASIO}:
        return _computed(satu)
    lain = _of_data(satu)
    if lain is None:
        return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)
    return lain(ruang, pelaku, satu)


def _of_data(satu: Pertanyaan) -> Penjawab | None:
    """Return what answers from the data with another figure, None where nothing is said of it."""
    if not satu.angka:
        return None
    uang = satu.rincian in andai_anggaran.UANG
    if satu.about(Jenis.INDIKATOR) and not uang:
        return andai_capaian.of_indikator
    return andai_anggaran.of_money if satu.benda or uang else None


def _computed(satu: Pertanyaan) -> Balasan:
    atas, bawah = satu.angka[:2]
    if satu.rincian == PERSEN_DARI:
        return Balasan(kata.bagian_dari(angka(atas), angka(bawah), angka(bawah * atas / SERATUS)))
    if not bawah:
        return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)
    return Balasan(kata.rasio(angka(atas), angka(bawah), persen(atas / bawah * SERATUS)))


PENJAWAB: dict[Hal, Penjawab] = {Hal.ANDAI: andai}

"""Answers to what-ifs: the same computation with another figure, beside the one in the data."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya_andai as kata
from bot.render import angka, persen
from bot.ruang import Ruang
from bot.tanya import (
    andai_anggaran,
    andai_capaian,
    andai_rerata,
    andai_ubah,
    catatan_cocok,
    rata_angka,
)
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.capaian import SERATUS
from core.hak import Pelaku
from core.services.nama import load_indeks
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.tafsir.andai_rerata import RERATA

PERSEN_DARI, RASIO = "persen_dari", "rasio"
"""Of numbers that the question gives itself."""
SENDIRI: dict[str, Penjawab] = {
    andai_anggaran.HABIS: andai_anggaran.spent,
    andai_capaian.UBAH: andai_ubah.changed,
    RERATA: andai_rerata.mean,
    rata_angka.RATA: rata_angka.rata,
    rata_angka.SELISIH: rata_angka.selisih,
}
"""What has a way of its own to be answered."""
PEMBAGI = frozenset([andai_capaian.PENYEBUT, andai_capaian.TARGET, andai_anggaran.PAGU])
"""What others are divided by."""


def andai(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if tolak := _impossible(satu):
        return Balasan(tolak, sikap=Sikap.TANYA)
    if satu.rincian in SENDIRI:
        return SENDIRI[satu.rincian](ruang, pelaku, satu)
    if not satu.angka and satu.about(*POS):
        return anggaran(ruang, pelaku, satu)
    if satu.angka and satu.rincian in {PERSEN_DARI, RASIO}:
        return _computed(satu)
    if satu.rincian == andai_capaian.PENYEBUT and not satu.about(Jenis.INDIKATOR):
        satu = _of_finding(ruang, pelaku, satu)
    lain = _of_data(satu)
    if lain is None:
        return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)
    return lain(ruang, pelaku, satu)


def without_supposing(satu: Pertanyaan) -> Pertanyaan:
    """Return the question of the figures that there are, of what a what-if is about."""
    tuju = andai_anggaran.split_target(satu)[1] if satu.daftar == andai_anggaran.INDUK else satu
    hal = Hal.CAPAIAN if tuju.about(Jenis.INDIKATOR) else Hal.ANGGARAN
    return replace(
        tuju, hal=hal, angka=(), ukuran=(), naik=None, menduga=False, rincian="", daftar=""
    )


def _of_finding(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Pertanyaan:
    """Return the question about the one indikator whose denominator is doubted with that number."""
    kode = catatan_cocok.with_denominator(ruang, pelaku, satu)
    semua = load_indeks(ruang.engine).benda
    benda = tuple(b for b in semua if b.jenis is Jenis.INDIKATOR and b.kunci in kode)
    return replace(satu, benda=benda) if len(benda) == 1 else satu


def _impossible(satu: Pertanyaan) -> str:
    """Return why no such figure can be supposed, "" where it can."""
    baru = satu.angka[-1] if satu.angka else None
    if baru is None:
        return ""
    if any(n < 0 for n in satu.angka):
        return kata.negatif(angka(min(satu.angka)))
    if baru == 0 and satu.rincian in PEMBAGI:
        return kata.pembagi_nol(satu.rincian)
    return kata.harus_bulat(angka(baru)) if _splits_a_unit(satu, baru) else ""


def _splits_a_unit(satu: Pertanyaan, baru: Decimal) -> bool:
    return satu.rincian == andai_capaian.PENYEBUT and baru != int(baru)


def _of_data(satu: Pertanyaan) -> Penjawab | None:
    """Return what answers from the data with another figure, None where nothing is said of it."""
    if not satu.angka:
        return None
    uang = satu.rincian in andai_anggaran.UANG
    if satu.about(Jenis.INDIKATOR) and not uang:
        return andai_capaian.of_indikator
    seluruh = satu.daftar == andai_anggaran.SELURUHNYA
    return andai_anggaran.of_money if satu.benda or uang or seluruh else None


def _computed(satu: Pertanyaan) -> Balasan:
    atas, bawah = satu.angka[:2]
    if satu.rincian == PERSEN_DARI:
        return Balasan(kata.bagian_dari(angka(atas), angka(bawah), angka(bawah * atas / SERATUS)))
    if not bawah:
        return Balasan(kata.pembagi_nol(andai_capaian.PENYEBUT), sikap=Sikap.TANYA)
    rasio = kata.rasio(angka(atas), angka(bawah), persen(atas / bawah * SERATUS))
    return Balasan(lines(rasio, kata.LEBIH_SERATUS if atas > bawah else ""))


PENJAWAB: dict[Hal, Penjawab] = {Hal.ANDAI: andai}

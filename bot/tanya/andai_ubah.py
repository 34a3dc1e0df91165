"""The serapan of a line, a unit or the whole if a figure of it rose or fell by so much."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from bot.anggaran import isian
from bot.anggaran.catatan import nama
from bot.messages import tanya_andai as kata
from bot.messages import tanya_anggaran as kata_pos
from bot.render import persen, rupiah
from bot.ruang import Ruang
from bot.tanya import angka_pos, buku
from bot.tanya.andai_anggaran import (
    INDUK,
    SELURUHNYA,
    alone,
    needed,
    opened,
    split_target,
    with_figures,
)
from bot.tanya.andai_capaian import of_indikator
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.buku import LimaAngka, five
from core.capaian import SERATUS
from core.hak import Pelaku
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan, Ukuran


def changed(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return the serapan with the figure that is more or less by what the question says."""
    if satu.about(Jenis.INDIKATOR):
        return of_indikator(ruang, pelaku, replace(satu, menduga=False))
    lain = _of_target if satu.daftar == INDUK else _of_itself
    return lain(ruang, pelaku, satu)


def _of_itself(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    biasa = anggaran(ruang, pelaku, replace(satu, angka=(), naik=None))
    perkara = opened(ruang, pelaku, satu)
    milik = angka_pos.figures_of(perkara) if perkara else None
    if perkara is None or milik is None:
        return biasa
    sebut, lima = milik
    kapan = isian.kapan(perkara.buku)
    if satu.ukuran == (Ukuran.SERAPAN,):
        return _points(perkara, sebut, lima, kapan, biasa)
    pagu = satu.ukuran == (Ukuran.PAGU,)
    ada = lima.pagu if pagu else lima.realisasi
    if not isinstance(ada, Decimal) or not isinstance(lima.realisasi, Decimal):
        return biasa
    beda = ada * satu.angka[-1] / SERATUS if satu.persen else satu.angka[-1]
    beda = beda.quantize(Decimal(1), ROUND_HALF_UP) * (1 if satu.naik else -1)
    if ada + beda < 0:
        return Balasan(kata.tidak_bisa(kata.HABIS_LEBIH), biasa.lanjut, sikap=Sikap.TANYA)
    sebesar = persen(satu.angka[-1]) if satu.persen else rupiah(abs(beda))
    jumlah = rupiah(abs(beda)) if satu.persen else ""
    ukuran = satu.ukuran[0].value
    apa = kata.ubah(ukuran, sebesar, jumlah, naik=bool(satu.naik))
    semua = [kata.kepala(apa, sebut, kapan), _with(lima, beda, pagu=pagu)]
    akar = perkara.buku.akar
    if satu.daftar == SELURUHNYA and satu.benda and akar is not None and five(akar) != lima:
        apa = kata.ubah(kata.milik(ukuran, sebut), sebesar, jumlah, naik=bool(satu.naik))
        seluruh = [kata.kepala(apa, kata_pos.SETDA, kapan), _with(five(akar), beda, pagu=pagu)]
        semua = [*seluruh, *semua]
    return alone(lines(semua), biasa, perkara)


def _of_target(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return the serapan of what a line belongs to if so much more of the line is spent."""
    baris, tuju = split_target(satu)
    biasa = anggaran(ruang, pelaku, tuju)
    perkara = opened(ruang, pelaku, tuju)
    milik = angka_pos.figures_of(perkara) if perkara else None
    pos = buku.find(perkara.buku, baris[0]) if perkara else None
    if perkara is None or milik is None or pos is None:
        return biasa
    apa = kata.milik(satu.ukuran[0].value, nama(pos))
    sebesar = kata.ubah(apa, rupiah(satu.angka[-1]), "", naik=bool(satu.naik))
    kepala = kata.kepala(sebesar, milik[0], isian.kapan(perkara.buku))
    isi = lines(kepala, _with(milik[1], satu.angka[-1], pagu=False))
    return alone(isi, biasa, perkara)


def _with(lima: LimaAngka, beda: Decimal, *, pagu: bool) -> str:
    realisasi, dasar = lima.realisasi, lima.pagu
    if pagu and isinstance(dasar, Decimal):
        dasar += beda
    elif isinstance(realisasi, Decimal):
        realisasi += beda
    return with_figures(lima, realisasi, dasar)


def _points(perkara: Perkara, sebut: str, lima: LimaAngka, kapan: str, biasa: Balasan) -> Balasan:
    """Return what a serapan takes that is more, or less, by so many points."""
    if not isinstance(lima.serapan, Decimal):
        return biasa
    satu = perkara.tanya
    baru = lima.serapan + satu.angka[-1] * (1 if satu.naik else -1)
    isi = needed(lima, baru) if baru >= 0 else ""
    if not isi:
        return biasa
    kepala = kata.kepala(kata.serapan_menjadi(persen(baru)), sebut, kapan)
    return alone(lines(kepala, isi), biasa, perkara)

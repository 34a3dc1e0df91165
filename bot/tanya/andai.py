"""Answers to what-ifs: the same computation with another figure, beside the one in the data."""

from dataclasses import replace
from decimal import Decimal

from bot.anggaran import isian
from bot.anggaran.catatan import nama
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_catatan as kata
from bot.messages import tanya_kinerja
from bot.messages.keadaan import HITUNGAN
from bot.render import angka, nilai, persen, rupiah
from bot.ruang import Ruang
from bot.tanya import anggaran, kinerja
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.anggaran import serapan_pct
from core.angka import Keadaan
from core.buku import Buku, LimaAngka, five, leaves, sum_of
from core.capaian import SERATUS, calculate_capaian
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.services.capaian import Rincian, show_capaian, show_indikator
from core.services.daftar_unit import count_on_list
from core.services.pencarian_anggaran import lines_of_unit
from core.skala import find_pita
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

RUPIAH_TERKECIL = 1000
"""Below this a number of a question about money is a percentage."""


def andai(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if not satu.angka and satu.rincian != "habis" and satu.about(*POS):
        return anggaran.anggaran(ruang, pelaku, satu)
    if not satu.angka and satu.rincian != "habis":
        return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)
    if satu.rincian == "persen_dari":
        return _share(satu)
    if satu.rincian == "rasio":
        atas, bawah = satu.angka[:2]
        if not bawah:
            return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)
        return Balasan(kata.rasio(angka(atas), angka(bawah), persen(atas / bawah * SERATUS)))
    if satu.rincian in {"tambah", "menuju"}:
        return _of_money(ruang, pelaku, satu)
    if satu.rincian == "habis":
        return _spent(ruang, pelaku, satu)
    if satu.about(Jenis.INDIKATOR):
        return _of_indikator(ruang, pelaku, satu)
    if satu.benda:
        return _of_money(ruang, pelaku, satu)
    if satu.rincian == "penyebut":
        # The one list whose denominator is in dispute is named by nobody who asks so.
        return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)
    return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TANYA)


def _share(satu: Pertanyaan) -> Balasan:
    bagian, dari = satu.angka
    return Balasan(kata.bagian_dari(angka(bagian), angka(dari), angka(dari * bagian / SERATUS)))


def _spent(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What a Bagian comes to if all of one of its lines is spent."""
    buku = show_buku(ruang.engine, pelaku, satu.tahun[0] if satu.tahun else None, now=ruang.now())
    unit = replace(satu, benda=satu.about(Jenis.UNIT))
    balasan = anggaran.anggaran(ruang, pelaku, unit)
    if isinstance(buku, TahunKosong):
        return balasan
    pos, milik = anggaran.find(buku, satu.about(*POS)[0]), _figures(ruang, buku, unit)
    if pos is None or milik is None:
        return balasan
    sebut, lima = milik
    sisa = five(pos).sisa
    if not isinstance(sisa, Decimal) or not isinstance(lima.realisasi, Decimal):
        return balasan
    realisasi = lima.realisasi + sisa
    isi = kata.andai_serapan(
        rupiah(realisasi),
        kata_pagu.DASAR[lima.dasar],
        _rp(lima.pagu),
        _percent(serapan_pct(realisasi, lima.pagu)),
        _percent(lima.serapan),
    )
    kepala = kata.andai_kepala(f"{nama(pos)} terserap seluruhnya", sebut, isian.kapan(buku))
    return Balasan(lines(kepala, isi), balasan.lanjut)


def _of_indikator(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    lembar = show_capaian(
        ruang.engine,
        pelaku,
        satu.tahun[0] if satu.tahun else None,
        triwulan=satu.triwulan,
        now=ruang.now(),
    )
    if isinstance(lembar, TahunKosong):
        return kinerja.capaian(ruang, pelaku, satu)
    kode = satu.about(Jenis.INDIKATOR)[0].kunci
    hasil = show_indikator(
        ruang.engine, pelaku, lembar.tahun, kode, triwulan=satu.triwulan, now=ruang.now()
    )
    if not isinstance(hasil, Rincian):
        return kinerja.capaian(ruang, pelaku, satu)
    ini = hasil.indikator
    lanjut = kinerja.capaian(ruang, pelaku, satu).lanjut
    baru = satu.angka[-1]
    kepala = kata.andai_kepala(_said(satu, angka(baru)), f"{ini.kode} {ini.pendek}", f"{ini.tahun}")
    if satu.rincian == "penyebut":
        dari = count_on_list(ruang.engine, ini.daftar, ini.tahun) if ini.daftar else None
        ada = ini.nilai_realisasi
        if dari is None or not isinstance(ada, Decimal) or baru <= 0:
            return Balasan(
                kata.andai_tidak_bisa(kata.PEMBILANG_TIDAK_ADA), lanjut, sikap=Sikap.TIDAK_ADA
            )
        pembilang = ada * dari / SERATUS
        hitung = pembilang / baru * SERATUS
        isi = kata.andai_penyebut(
            angka(pembilang),
            angka(baru),
            persen(hitung),
            f"{angka(pembilang)}/{dari} = {nilai(ada)}",
        )
        return Balasan(lines(kepala, isi), lanjut)
    target, realisasi = (
        (baru, ini.nilai_realisasi) if satu.rincian == "target" else (ini.nilai_target, baru)
    )
    capaian = calculate_capaian(target, realisasi, ini.polaritas, skala=ini.skala)
    isi = kata.andai_capaian(
        nilai(target), nilai(realisasi), _percent(capaian), _percent(ini.capaian)
    )
    pita = ""
    if lembar.skala and isinstance(capaian, Decimal) and (p := find_pita(lembar.skala, capaian)):
        pita = tanya_kinerja.predikat(p.sebutan, lembar.skala.sumber)
    return Balasan(lines(kepala, isi, pita), lanjut)


def _said(satu: Pertanyaan, baru: str) -> str:
    return f"{satu.rincian} {baru}"


def _percent(value: Decimal | Keadaan) -> str:
    return persen(value) if isinstance(value, Decimal) else HITUNGAN[value]


def _of_money(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = show_buku(ruang.engine, pelaku, satu.tahun[0] if satu.tahun else None, now=ruang.now())
    balasan = anggaran.anggaran(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return balasan
    ketemu = _figures(ruang, buku, satu)
    if ketemu is None:
        return balasan
    sebut, lima = ketemu
    baru = satu.angka[-1]
    pagu, realisasi = lima.pagu, lima.realisasi
    if satu.rincian == "menuju":
        perlu = _needed(lima, baru)
        if perlu is None:
            return balasan
        kepala = kata.andai_kepala(f"serapan {persen(baru)}", sebut, isian.kapan(buku))
        return Balasan(lines(kepala, kata.menuju(*perlu)), balasan.lanjut)
    if baru < RUPIAH_TERKECIL:
        return balasan
    if satu.rincian == "pagu":
        pagu = baru
    elif satu.rincian == "tambah":
        realisasi = realisasi + baru if isinstance(realisasi, Decimal) else realisasi
    else:
        realisasi = baru
    hasil = serapan_pct(realisasi, pagu)
    isi = kata.andai_serapan(
        _rp(realisasi),
        kata_pagu.DASAR[lima.dasar],
        _rp(pagu),
        _percent(hasil),
        _percent(lima.serapan),
    )
    kepala = kata.andai_kepala(_said(satu, rupiah(baru)), sebut, isian.kapan(buku))
    return Balasan(lines(kepala, isi), balasan.lanjut)


def _needed(lima: LimaAngka, tuju: Decimal) -> tuple[str, str, bool] | None:
    """Return the realisasi that a serapan takes, how far it is, and whether it is reached."""
    if not isinstance(lima.pagu, Decimal) or not isinstance(lima.realisasi, Decimal):
        return None
    harus = lima.pagu * tuju / SERATUS
    beda = harus - lima.realisasi
    return rupiah(harus), rupiah(abs(beda)), beda <= 0


def _rp(value: object) -> str:
    return rupiah(value) if isinstance(value, Decimal) else nilai(value)  # type: ignore[arg-type]


def _figures(ruang: Ruang, buku: Buku, satu: Pertanyaan) -> tuple[str, LimaAngka] | None:
    if pos := satu.about(*POS):
        ketemu = anggaran.find(buku, pos[0])
        return (nama(ketemu), five(ketemu)) if ketemu else None
    for unit in satu.about(Jenis.UNIT):
        milik = lines_of_unit(ruang.engine, buku, int(unit.kunci))
        if milik:
            return milik.nama, sum_of([s for k in milik.kegiatan for s in leaves(k)])
    if not satu.benda and buku.akar is not None:
        return nama(buku.akar), five(buku.akar)
    return None


PENJAWAB: dict[Hal, Penjawab] = {Hal.ANDAI: andai}

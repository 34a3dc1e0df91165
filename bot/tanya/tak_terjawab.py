"""Questions that no figure answers: of what there is not, and a time alone."""

from dataclasses import replace

from bot.anggaran import tombol as tombol_anggaran
from bot.capaian import tombol as tombol_capaian
from bot.capaian.jawab import tampilkan
from bot.cek import tombol as tombol_cek
from bot.jawaban import Tombol
from bot.messages import tanya as kata_umum
from bot.messages import tanya_tak_terjawab as kata
from bot.messages.umum import TOMBOL_CEK
from bot.ruang import Ruang
from bot.tanya import angka_pos, buku, lembar
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.capaian import capaian
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.services.nama import load_indeks
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

ANGGARAN, PEMERIKSA, TUJUAN, SAKIP = "anggaran", "pemeriksa", "tujuan", "sakip"
KINERJA = "kinerja"


def tak_ada(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """An indikator that there is not, or a budget of what has none here."""
    if satu.rincian == ANGGARAN:
        return _no_such_money(ruang, pelaku, satu)
    if satu.rincian == KINERJA:
        return Balasan(kata.TANPA_KINERJA, sikap=Sikap.TIDAK_ADA)
    if satu.rincian == PEMERIKSA:
        ke = ((Tombol(TOMBOL_CEK, tombol_cek.RINGKASAN),),)
        return Balasan(kata.TANPA_TEMUAN, tombol=ke, sikap=Sikap.TIDAK_ADA)
    if satu.rincian == SAKIP:
        return _no_region_score(ruang, pelaku, satu)
    if satu.rincian == TUJUAN:
        return _all_tujuan(ruang, satu)
    return _not_named(ruang, pelaku, satu)


def _no_such_money(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say that there is no such money, with the lines that the question names besides."""
    tanpa = Balasan(kata.tanpa_anggaran(satu.teks), sikap=Sikap.TIDAK_ADA)
    ini = show_buku(ruang.engine, pelaku, satu.tahun[0] if satu.tahun else None, now=ruang.now())
    if isinstance(ini, TahunKosong) or ini.akar is None:
        return tanpa
    semua = [pos for b in satu.about(*POS) if (pos := buku.find(ini, b)) is not None]
    if not semua:
        return tanpa
    dekat = [angka_pos.of_line(ini, pos) for pos in semua]
    return replace(tanpa, inti=lines(tanpa.inti, kata_umum.TERDEKAT, dekat, buku.source(ini)))


def _no_region_score(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say that nobody has the score of the region, and what there is of it."""
    dekat = replace(satu, hal=Hal.CAPAIAN, angka=())
    ada = capaian(ruang, pelaku, dekat) if satu.benda else Balasan("")
    return Balasan(lines(kata.TANPA_SAKIP, ada.inti), tombol=ada.tombol, sikap=Sikap.TIDAK_ADA)


def _not_named(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """An indikator by a code that none has, or one that is but named."""
    if satu.benda:
        return Balasan(kata.hanya_tujuan(satu.teks), sikap=Sikap.TIDAK_ADA)
    isi = lembar.find(ruang, pelaku, satu)
    if isinstance(isi, TahunKosong) or not isi.indikator:
        return Balasan(kata.kode_tidak_ada(satu.teks, []), sikap=Sikap.TIDAK_ADA)
    semua = [i.kode for i in isi.indikator]
    return Balasan(
        kata.kode_tidak_ada(satu.teks, semua), tampilkan(pelaku, isi), sikap=Sikap.TIDAK_ADA
    )


def _all_tujuan(ruang: Ruang, satu: Pertanyaan) -> Balasan:
    """Every tujuan by its indikator, or the one whose number is said."""
    nama = [b.nama for b in load_indeks(ruang.engine).benda if b.jenis is Jenis.TUJUAN]
    semua = list(enumerate(nama, start=1))
    pilih = [(ke, isi) for ke, isi in semua if ke in satu.angka] or semua
    if not pilih:
        return Balasan(kata.TANPA_TUJUAN, sikap=Sikap.TIDAK_ADA)
    return Balasan(lines((kata.tujuan(*satu) for satu in pilih), kata.TUJUAN_TANPA_ANGKA))


def hanya_waktu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """A time alone: of what?"""
    del ruang, pelaku
    pilihan = tuple(map(_ways, satu.tahun[:1]))
    return Balasan(kata.TENTANG_APA, tombol=pilihan, sikap=Sikap.TANYA)


def _ways(tahun: int) -> tuple[Tombol, ...]:
    return (
        Tombol(kata.tombol_capaian(tahun), f"{tombol_capaian.RINGKASAN}:{tahun}"),
        Tombol(kata.tombol_anggaran(tahun), f"{tombol_anggaran.RINGKASAN}:{tahun}"),
    )


PENJAWAB: dict[Hal, Penjawab] = {Hal.TAK_ADA: tak_ada, Hal.HANYA_WAKTU: hanya_waktu}

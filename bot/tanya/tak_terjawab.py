"""Questions that no figure answers: of what there is not, and a time alone."""

from bot.anggaran import tombol as tombol_anggaran
from bot.capaian import tombol as tombol_capaian
from bot.capaian.jawab import tampilkan
from bot.cek import tombol as tombol_cek
from bot.jawaban import Tombol
from bot.messages import tanya_tak_terjawab as kata
from bot.messages.umum import TOMBOL_CEK
from bot.ruang import Ruang
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, Penjawab, Sikap
from core.hak import Pelaku
from core.periode import TahunKosong
from core.tanya.pertanyaan import Hal, Pertanyaan

ANGGARAN, PEMERIKSA = "anggaran", "pemeriksa"


def tak_ada(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """An indikator that there is not, or a budget of what has none here."""
    if satu.rincian == ANGGARAN:
        return Balasan(kata.tanpa_anggaran(satu.teks), sikap=Sikap.TIDAK_ADA)
    if satu.rincian == PEMERIKSA:
        ke = ((Tombol(TOMBOL_CEK, tombol_cek.RINGKASAN),),)
        return Balasan(kata.TANPA_TEMUAN, tombol=ke, sikap=Sikap.TIDAK_ADA)
    if satu.benda:
        return Balasan(kata.hanya_tujuan(satu.teks), sikap=Sikap.TIDAK_ADA)
    isi = lembar.find(ruang, pelaku, satu)
    if isinstance(isi, TahunKosong) or not isi.indikator:
        return Balasan(kata.kode_tidak_ada(satu.teks, []), sikap=Sikap.TIDAK_ADA)
    semua = [i.kode for i in isi.indikator]
    return Balasan(
        kata.kode_tidak_ada(satu.teks, semua), tampilkan(pelaku, isi), sikap=Sikap.TIDAK_ADA
    )


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

"""The capaian of an indikator if its target, realisasi or denominator were another."""

from decimal import Decimal

from bot.messages import tanya_andai as kata
from bot.messages import tanya_kinerja as kata_kinerja
from bot.render import angka, hasil_persen, nilai, persen
from bot.ruang import Ruang
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.capaian import capaian
from bot.tanya.lembar import Perkara
from core.angka import Keadaan
from core.capaian import SERATUS, calculate_capaian
from core.hak import Pelaku
from core.kinerja import LembarIndikator
from core.periode import TahunKosong
from core.services.capaian import Rincian
from core.services.daftar_unit import count_on_list
from core.skala import find_pita
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan

PENYEBUT, TARGET = "penyebut", "target"


def of_indikator(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return what it comes to, above what there is; of what may not be seen only that."""
    biasa = capaian(ruang, pelaku, satu)
    isi = lembar.find(ruang, pelaku, satu)
    if isinstance(isi, TahunKosong):
        return biasa
    perkara = Perkara(ruang, pelaku, satu, isi)
    hasil = lembar.detail(perkara, satu.about(Jenis.INDIKATOR)[0].kunci)
    if not isinstance(hasil, Rincian):
        return biasa
    ini = hasil.indikator
    if satu.rincian == PENYEBUT:
        baris = [_other_denominator(perkara, ini)]
        if not any(baris):
            tanpa = kata.tidak_bisa(kata.PEMBILANG_TIDAK_ADA)
            return Balasan(tanpa, biasa.lanjut, sikap=Sikap.TIDAK_ADA)
    else:
        baris = _other_figure(perkara, ini)
    apa = kata.menjadi(satu.rincian, angka(satu.angka[-1]))
    kepala = kata.kepala(apa, f"{ini.kode} {ini.pendek}", f"{ini.tahun}")
    return Balasan(lines(kepala, baris), biasa.lanjut)


def _other_denominator(perkara: Perkara, ini: LembarIndikator) -> str:
    """Return the share with another denominator; nothing where no list gives the numerator."""
    baru, ada = perkara.tanya.angka[-1], ini.nilai_realisasi
    dari = count_on_list(perkara.ruang.engine, ini.daftar, ini.tahun) if ini.daftar else None
    if dari is None or not isinstance(ada, Decimal) or baru <= 0:
        return ""
    pembilang = ada * dari / SERATUS
    hasil = persen(pembilang / baru * SERATUS)
    return kata.penyebut(angka(pembilang), angka(baru), hasil, f"{dari}", nilai(ada))


def _other_figure(perkara: Perkara, ini: LembarIndikator) -> list[str]:
    """Return the capaian with another target or realisasi, and its predikat."""
    baru = perkara.tanya.angka[-1]
    target, realisasi = (
        (baru, ini.nilai_realisasi) if perkara.tanya.rincian == TARGET else (ini.nilai_target, baru)
    )
    hasil = calculate_capaian(target, realisasi, ini.polaritas, skala=ini.skala)
    baris = kata.capaian(
        nilai(target), nilai(realisasi), hasil_persen(hasil), hasil_persen(ini.capaian)
    )
    skala = perkara.lembar.skala
    pita = find_pita(skala, hasil) if skala and not isinstance(hasil, Keadaan) else None
    return [baris, kata_kinerja.predikat(pita.sebutan, skala.sumber) if skala and pita else ""]

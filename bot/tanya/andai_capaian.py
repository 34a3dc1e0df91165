"""The capaian of an indikator if its target, realisasi or denominator were another."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya_andai as kata
from bot.messages import tanya_kinerja as kata_kinerja
from bot.render import angka, hasil_persen, nilai, persen
from bot.ruang import Ruang
from bot.tanya import andai_predikat, catatan_cocok, lembar
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.capaian import capaian
from bot.tanya.lembar import Perkara
from core.angka import Keadaan, Nilai, Predikat
from core.aturan import round_pct
from core.capaian import SERATUS, calculate_capaian
from core.hak import Pelaku
from core.kinerja import LembarIndikator
from core.periode import TahunKosong
from core.services.capaian import Rincian
from core.services.daftar_unit import count_on_list
from core.skala import find_pita
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan, Ukuran
from core.tanya.tafsir.andai_unit import KURANG

PENYEBUT, TARGET, UBAH = "penyebut", "target", "ubah"
PERSEN = "%"
PEMBILANG = "pembilang"


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
    if satu.rincian == PEMBILANG and (bagian := _share(perkara, ini)) is not None:
        tertulis, hasil_bagi, banyak = bagian
        baris = [tertulis, *_other_figure(perkara, ini, ini.nilai_target, hasil_bagi)]
        baris.append(_by_formula(perkara, ini, banyak))
        kepala = kata.kepala(tertulis, f"{ini.kode} {ini.pendek}", f"{ini.tahun}")
        return _alone(lines(kepala, baris[1:]), biasa, perkara)
    if satu.rincian == PEMBILANG and _exceeds(perkara, ini):
        # More than are on its list: all that there are, "kalau semua 39 perangkat daerah".
        satu = replace(satu, rincian=PENYEBUT)
    if satu.rincian == PENYEBUT:
        baris = _other_denominator(perkara, ini)
        if not baris:
            tanpa = kata.tidak_bisa(kata.PEMBILANG_TIDAK_ADA)
            return Balasan(tanpa, biasa.lanjut, sikap=Sikap.TIDAK_ADA)
    elif satu.rincian == UBAH and (skor := andai_predikat.score(ruang, ini)) is not None:
        baris = andai_predikat.changed(satu, ini, skor)
    else:
        target, realisasi = _supposed(satu, ini)
        if satu.rincian == UBAH and _impossible(target, realisasi):
            return replace(biasa, inti=lines(kata.TANPA_DASAR, biasa.inti))
        baris = _other_figure(perkara, ini, target, realisasi)
    apa = _said(satu, ini)
    kepala = kata.kepala(apa, f"{ini.kode} {ini.pendek}", f"{ini.tahun}")
    return _alone(lines(kepala, baris), biasa, perkara)


def _alone(isi: str, biasa: Balasan, perkara: Perkara) -> Balasan:
    """Return what is supposed with the source of what it rests on, and what that is read with."""
    sumber = lembar.source(perkara.lembar)
    return replace(biasa, inti=isi, sikap=Sikap.JAWAB, pendek=lines(biasa.pendek or "", sumber))


def _other_denominator(perkara: Perkara, ini: LembarIndikator) -> list[str]:
    """Return the share with another denominator; nothing where no list gives the numerator."""
    baru, ada = perkara.tanya.angka[-1], ini.nilai_realisasi
    dari = count_on_list(perkara.ruang.engine, ini.daftar, ini.tahun) if ini.daftar else None
    if dari is None or not isinstance(ada, Decimal):
        return []
    pembilang = ada * dari / SERATUS
    hasil = pembilang / baru * SERATUS
    tertulis = kata.penyebut(angka(pembilang), angka(baru), persen(hasil), f"{dari}", nilai(ada))
    return [tertulis, *_other_figure(perkara, ini, ini.nilai_target, round_pct(hasil))]


def _impossible(*nilai: Nilai) -> bool:
    """Tell whether there is nothing to change, or less than nothing is left."""
    return any(not isinstance(satu, Decimal) or satu < 0 for satu in nilai)


def _share(perkara: Perkara, ini: LembarIndikator) -> tuple[str, Decimal, Decimal] | None:
    """Return which share so many units of its list are, and how many; None without a list."""
    satu = perkara.tanya
    ada = count_on_list(perkara.ruang.engine, ini.daftar, ini.tahun) if ini.daftar else None
    dari = satu.angka[0] if len(satu.angka) > 1 else Decimal(ada or 0)
    banyak = dari - satu.angka[-1] if satu.teks == KURANG else satu.angka[-1]
    if not dari or ini.satuan != PERSEN or not 0 <= banyak <= dari:
        return None
    hasil = round_pct(banyak / dari * SERATUS)
    return f"{angka(banyak)}/{angka(dari)} = {persen(hasil)}", hasil, banyak


def _exceeds(perkara: Perkara, ini: LembarIndikator) -> bool:
    """Tell whether the number is more than its list has."""
    ada = count_on_list(perkara.ruang.engine, ini.daftar, ini.tahun) if ini.daftar else None
    satu_saja = len(perkara.tanya.angka) == 1
    return ada is not None and ada > 0 and satu_saja and perkara.tanya.angka[0] > ada


def _by_formula(perkara: Perkara, ini: LembarIndikator, banyak: Decimal) -> str:
    """Return the share of what its formula divides by, where that is not the list; else ""."""
    semua = catatan_cocok.denominator(perkara.ruang, perkara.pelaku, ini)
    if not semua or banyak > semua or semua in perkara.tanya.angka:
        return ""
    return kata.menurut_rumus(angka(banyak), f"{semua}", persen(banyak / semua * SERATUS))


def _supposed(satu: Pertanyaan, ini: LembarIndikator) -> tuple[Nilai, Nilai]:
    """Return the target and the realisasi, one of which is what the question says."""
    baru = satu.angka[-1]
    if satu.rincian == UBAH:
        return _changed(satu, ini)
    if satu.rincian == TARGET:
        return baru, ini.nilai_realisasi
    return ini.nilai_target, baru


def _changed(satu: Pertanyaan, ini: LembarIndikator) -> tuple[Nilai, Nilai]:
    """Return the target and the realisasi, one of which rose or fell by so much."""
    target = Ukuran.TARGET in satu.ukuran
    ada = ini.nilai_target if target else ini.nilai_realisasi
    if not isinstance(ada, Decimal):
        return ini.nilai_target, ini.nilai_realisasi
    beda = satu.angka[-1] * (1 if satu.naik else -1)
    baru = ada + (beda if _in_points(satu, ini) else ada * beda / SERATUS)
    return (baru, ini.nilai_realisasi) if target else (ini.nilai_target, baru)


def _in_points(satu: Pertanyaan, ini: LembarIndikator) -> bool:
    """Tell whether the change is of the figure itself: what is in percent rises by points."""
    return not satu.persen or ini.satuan == PERSEN


def _said(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Say which figure is supposed to be another, or by how much."""
    if satu.rincian != UBAH:
        return kata.menjadi(satu.rincian, angka(satu.angka[-1]))
    poin = _in_points(satu, ini)
    sebesar = angka(satu.angka[-1]) if poin else persen(satu.angka[-1])
    return kata.ubah(satu.ukuran[0].value, sebesar, "", naik=bool(satu.naik))


def _other_figure(
    perkara: Perkara, ini: LembarIndikator, target: Nilai, realisasi: Nilai
) -> list[str]:
    """Return the capaian with another target or realisasi, and its predikat."""
    bertingkat = isinstance(target, Predikat) or isinstance(ini.nilai_realisasi, Predikat)
    if bertingkat and isinstance(realisasi, Decimal) and ini.skala:
        dituju = target if isinstance(target, Predikat) else None
        return andai_predikat.graded(dituju, realisasi, ini, ini.skala)
    hasil = calculate_capaian(target, realisasi, ini.polaritas, skala=ini.skala)
    baris = kata.capaian(
        nilai(target), nilai(realisasi), hasil_persen(hasil), hasil_persen(ini.capaian)
    )
    skala = perkara.lembar.skala
    pita = find_pita(skala, hasil) if skala and not isinstance(hasil, Keadaan) else None
    lebih = kata.MELAMPAUI_TARGET if isinstance(hasil, Decimal) and hasil > SERATUS else ""
    return [
        baris,
        lebih,
        kata_kinerja.predikat(pita.sebutan, skala.sumber) if skala and pita else "",
    ]

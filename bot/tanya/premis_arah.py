"""A rise or a fall that is taken for granted between two figures: "turun dari 8,86 jadi 8,77"."""

from dataclasses import replace
from decimal import Decimal

from bot.capaian import tombol
from bot.messages import tanya as kata_umum
from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_premis as kata_premis
from bot.render import angka, nilai
from bot.ruang import Ruang
from bot.tanya import indikator, lembar, premis
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, lines
from bot.tanya.capaian import capaian
from bot.tanya.lembar import Perkara
from bot.tanya.ucapan import ucapan
from core.angka import Nilai, Predikat
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.services.capaian import Rincian
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

PENYEBAB = "penyebab"


def held(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan | None:
    """Hold the change against the figures of what is named, or has both; None: nothing is."""
    isi = lembar.of_year(ruang, pelaku, satu.tahun[0] if len(satu.tahun) == 1 else None)
    if satu.benda and not satu.about(Jenis.INDIKATOR):
        # What has one figure of a kind neither rose nor fell: the wrong one of the two is told.
        return anggaran(ruang, pelaku, _claim(satu, Hal.ANGGARAN))
    if not isinstance(isi, Lembar):
        return None
    perkara = Perkara(ruang, pelaku, satu, isi)
    kode = _code(perkara)
    hasil = lembar.detail(perkara, kode) if kode else None
    if not isinstance(hasil, Rincian):
        return capaian(ruang, pelaku, _claim(satu, Hal.CAPAIAN)) if satu.benda else None
    ini = hasil.indikator
    awal = _of_grades(satu, ini) if satu.teks else _of_numbers(satu, ini)
    if not awal:
        dikira = satu.benda and satu.menduga
        return capaian(ruang, pelaku, _claim(satu, Hal.CAPAIAN)) if dikira else None
    polos = replace(satu, angka=(), naik=None, teks="", rincian="", benda=lembar.as_benda([ini]))
    if satu.daftar == PENYEBAB:
        biasa = ucapan(ruang, pelaku, replace(polos, hal=Hal.UCAPAN, rincian=PENYEBAB, daftar=""))
        return replace(biasa, inti=lines(awal, biasa.inti))
    isi_lain = lines(awal, indikator.told(polos, hasil), indikator.score(ruang, ini))
    return Balasan(isi_lain, tombol=tombol.indikator([ini]))


def _claim(satu: Pertanyaan, hal: Hal) -> Pertanyaan:
    return replace(satu, hal=hal, rincian="", daftar="", teks="", menduga=True)


def _code(perkara: Perkara) -> str | None:
    """Return the indikator that is named, else the one that has both figures, or is graded."""
    if ada := perkara.tanya.about(Jenis.INDIKATOR):
        return ada[0].kunci
    semua = perkara.lembar.indikator
    if perkara.tanya.teks:
        cocok = [i for i in semua if isinstance(i.nilai_target, Predikat)]
    else:
        cocok = [i for i in semua if _of_numbers(perkara.tanya, i)]
    return cocok[0].kode if len(cocok) == 1 else None


def _of_numbers(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Confirm or correct a change between both years' figures, "" where it has not both."""
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    if not isinstance(lalu, Decimal) or not isinstance(kini, Decimal) or lalu == kini:
        return ""
    dari, ke = satu.angka[:2]
    lurus = premis.same(dari, lalu) and premis.same(ke, kini)
    if not lurus and not (premis.same(dari, kini) and premis.same(ke, lalu)):
        return ""
    naik = kini > lalu
    tahun, dulu, sekarang = ini.tahun - 1, angka(lalu), angka(kini)
    sebesar = kata.selisih(kata_umum.arah(naik=naik), angka(abs(kini - lalu)))
    tepat = naik is satu.naik and lurus
    if tepat and not satu.menduga:
        # It is asked by how much: nothing is to be confirmed.
        return ""
    isi = kata_premis.benar_arah if tepat else kata_premis.bukan_arah
    if tepat and not satu.benda:
        # Whose they are was not understood: of that nothing is confirmed.
        return lines(kata_premis.arah_milik(f"{ini.kode} {ini.pendek}", dulu, sekarang, naik=naik))
    return lines(isi(tahun, dulu, sekarang, naik=naik), sebesar)


def _of_grades(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Say of which year, and of what, the grades are that are said to follow each other."""
    dari, ke = satu.teks.split()
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    arah = kata_umum.arah(naik=bool(satu.naik))
    if _is(lalu, dari) and _is(kini, ke):
        return ""
    isi = [
        kata.realisasi_tahun(ini.tahun - 1, nilai(lalu)),
        kata.target_tahun(ini.tahun, nilai(ini.nilai_target)),
        kata.realisasi_tahun(ini.tahun, nilai(kini)),
    ]
    return kata_premis.bukan_huruf(arah, dari, ke, isi)


def _is(ada: Nilai, huruf: str) -> bool:
    return isinstance(ada, Predikat) and ada.huruf == huruf

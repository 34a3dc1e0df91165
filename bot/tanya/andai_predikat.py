"""Which grade an indikator would have with another score, and whether its target is reached."""

from decimal import Decimal

from bot.messages import tanya_andai as kata
from bot.messages import tanya_kinerja as kata_kinerja
from bot.messages import tanya_skala as kata_skala
from bot.render import angka
from bot.ruang import Ruang
from core.angka import Keadaan, Predikat
from core.aturan import round_pct
from core.capaian import SERATUS, calculate_capaian
from core.kinerja import LembarIndikator
from core.services.skala import NilaiTerakhir, find_score
from core.skala import Skala, Tepian, find_pita
from core.tanya.pertanyaan import Pertanyaan


def score(ruang: Ruang, ini: LembarIndikator) -> NilaiTerakhir | None:
    """Return the latest score of an indikator that is graded, None where it is not."""
    bertingkat = any(isinstance(n, Predikat) for n in (ini.nilai_target, ini.nilai_realisasi))
    return find_score(ruang.engine, ini.skala.kode, ini.tahun) if ini.skala and bertingkat else None


def changed(satu: Pertanyaan, ini: LembarIndikator, skor: NilaiTerakhir) -> list[str]:
    """Return which grade the latest score would have if it rose or fell by so much."""
    sebesar = skor.nilai * satu.angka[-1] / SERATUS if satu.persen else satu.angka[-1]
    baru = skor.nilai + (sebesar if satu.naik else -sebesar)
    awal = kata_kinerja.skor(skor.uraian, skor.tahun, angka(skor.nilai), skor.sumber.tabel)
    if ini.skala is None or not 0 <= baru <= SERATUS:
        return [awal, kata_skala.di_luar(angka(baru))]
    target = ini.nilai_target if isinstance(ini.nilai_target, Predikat) else None
    return [awal, *graded(target, round_pct(baru), ini, ini.skala)]


def graded(
    target: Predikat | None, realisasi: Decimal, ini: LembarIndikator, skala: Skala
) -> list[str]:
    """Return which grade a score would have, and whether that is the one that is promised."""
    pita = find_pita(skala, realisasi)
    nama = kata_skala.NAMA.get(skala.kode, skala.nama)
    if pita is None:
        return [kata_skala.tanpa_pita(angka(realisasi), nama)]
    isi = kata_skala.pita(angka(realisasi), pita.predikat, pita.sebutan, nama, skala.sumber)
    dituju = next((p for p in skala.pita if target and p.predikat == target.huruf), None)
    if target is None or dituju is None:
        return [isi]
    tercapai = calculate_capaian(target, Predikat(pita.predikat), ini.polaritas, skala=skala)
    lebih = skala.tepian is Tepian.EKSKLUSIF
    batas = kata_skala.pita_mulai(target.huruf, angka(dituju.batas_bawah), lebih_dari=lebih)
    return [isi, kata.target_huruf(batas, tercapai=tercapai is Keadaan.TERCAPAI)]

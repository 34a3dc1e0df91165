"""/laporan 2025 tw2: the recap of a quarter, fit to go with a nota dinas."""

from dataclasses import replace
from datetime import datetime

from bot.capaian.render import mean
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.lkjip import tombol
from bot.lkjip.lingkup import TETAP_AT, circle
from bot.lkjip.pdf import find_soffice
from bot.lkjip.pesanan import Jenis, Pesanan, fingerprint
from bot.lkjip.triwulan import compose
from bot.messages import laporan_lkjip as kata
from bot.periode import hanya_tahunan, kosong
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.hak import Pelaku
from core.kinerja import measured, rerata
from core.periode import TahunKosong, Triwulan
from core.services import rekap_triwulan
from core.services.rekap_triwulan import RekapTriwulan, TanpaTriwulan


def summary(ruang: Ruang, pelaku: Pelaku, tahun: int | None, triwulan: Triwulan) -> Jawaban:
    """Show what the quarter comes to, with its files as buttons."""
    rekap = rekap_triwulan.load(ruang.engine, pelaku, tahun, triwulan, now=ruang.now())
    if isinstance(rekap, TahunKosong):
        return kosong(rekap, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    if isinstance(rekap, TanpaTriwulan):
        return hanya_tahunan(triwulan, rekap.tahun, tombol.summary(rekap.tahun))
    return _summary_of(rekap, triwulan)


def _summary_of(rekap: RekapTriwulan, triwulan: Triwulan) -> Jawaban:
    lembar = rekap.lembar
    rata = mean(rerata(measured(lembar.indikator), lembar.skala), terbatas=lembar.terbatas)
    html = kata.ringkasan_triwulan(
        kata.judul_triwulan(lembar.tahun, triwulan),
        rata,
        contoh=_is_sample(rekap),
        terbatas=lembar.terbatas,
    )
    jenis = [satu for satu in Jenis if satu is not Jenis.PDF or find_soffice()]
    berkas = [Tombol(kata.TOMBOL[j], tombol.file(lembar.tahun, j, triwulan)) for j in jenis]
    setahun = Tombol(kata.KE_RINGKASAN, tombol.summary(lembar.tahun))
    return Jawaban(html, (*berjajar(berkas, 2), (setahun, KE_MENU)))


def file(ruang: Ruang, pelaku: Pelaku, tahun: int, triwulan: Triwulan, jenis: Jenis) -> Jawaban:
    """Return the same, with the file that was asked for."""
    now = ruang.now()
    rekap = rekap_triwulan.load(ruang.engine, pelaku, tahun, triwulan, now=now)
    if not isinstance(rekap, RekapTriwulan):
        return summary(ruang, pelaku, tahun, triwulan)
    jawaban = _summary_of(rekap, triwulan)
    if jenis is Jenis.PDF and not find_soffice():
        return replace(jawaban, html=f"{kata.TANPA_PDF}\n\n{jawaban.html}")
    return replace(jawaban, pesanan=_order(rekap, triwulan, jenis, pelaku, now))


def _order(
    rekap: RekapTriwulan, triwulan: Triwulan, jenis: Jenis, pelaku: Pelaku, now: datetime
) -> Pesanan:
    terbatas = rekap.lembar.terbatas
    return Pesanan(
        tahun=rekap.lembar.tahun,
        jenis=jenis,
        kunci=fingerprint(compose(rekap, dibuat_at=TETAP_AT)),
        lingkup=f"{circle(pelaku, terbatas=terbatas)}-tw{triwulan.value}",
        naskah=compose(rekap, dibuat_at=now),
        dibuat_at=now,
        terbatas=terbatas,
        contoh=_is_sample(rekap),
        triwulan=triwulan,
    )


def _is_sample(rekap: RekapTriwulan) -> bool:
    return rekap.lembar.diisi is not None and rekap.lembar.diisi.contoh

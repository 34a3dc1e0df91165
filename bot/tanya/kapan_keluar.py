"""When a figure comes out: no document says it, so what there is is told instead."""

from bot.capaian import tombol
from bot.messages import tanya_kinerja as kata
from bot.tanya import indikator, lembar, ucapan
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan
from core.paket.istilah import JenisNarasi
from core.services.capaian import Rincian

KAPAN = "kapan_keluar"


def told(perkara: Perkara, kode: str) -> Balasan:
    """Say that no date is known, with how the figure stands and what is said of it."""
    hasil = lembar.detail(perkara, kode)
    if not isinstance(hasil, Rincian):
        return lembar.closed(perkara.pelaku, hasil)
    ini = hasil.indikator
    tanpa = isinstance(ini.nilai_realisasi, Keadaan)
    sebab = [u for u in hasil.ucapan if tanpa and u.jenis is JenisNarasi.PENYEBAB]
    isi = lines(
        kata.tanpa_tanggal(ini.tahun, ada=not tanpa),
        indikator.told(perkara.tanya, hasil),
        indikator.score(perkara.ruang, ini),
        map(ucapan.said, sebab),
        lembar.source(perkara.lembar),
    )
    sikap = Sikap.TIDAK_ADA if tanpa else Sikap.JAWAB
    return Balasan(isi, tombol=tombol.indikator([ini]), sikap=sikap)

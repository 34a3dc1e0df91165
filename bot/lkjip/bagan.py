"""The charts of Bab III, drawn as those in the chat are."""

from dataclasses import replace

from bot.grafik.isi import indikator_bar, make_grafik, pos_bar
from bot.grafik.uraian import Batang, Grafik, Nada
from bot.messages import grafik as kata_grafik
from bot.messages import lkjip as kata
from bot.messages import lkjip_tabel as kata_tabel
from core.buku import Pos, five
from core.kinerja import LembarIndikator
from core.lkjip.bab3 import Bab3


def capaian(bab: Bab3) -> Grafik:
    """Return capaian per indikator against 100."""
    return make_grafik(
        kata_tabel.GAMBAR_CAPAIAN.format(tahun=bab.tahun),
        "",
        [],
        [_bar(satu.indikator) for satu in bab.indikator],
        acuan_teks=kata_grafik.ACUAN_TARGET,
        legenda={
            Nada.TERCAPAI: kata_grafik.MENCAPAI,
            Nada.KURANG: kata_grafik.DI_BAWAH,
            Nada.TANPA_ANGKA: kata_grafik.TANPA_ANGKA,
        },
        kaki=[],
        sumber=kata.sumber([kata.asal(bab.dokumen, diisi=bab.diisi)]),
    )


def _bar(satu: LembarIndikator) -> Batang:
    # On paper there is room for the name that the chat has to shorten.
    return replace(indikator_bar(satu), label=f"{satu.kode} {satu.nama}")


def serapan(bab: Bab3, akar: Pos) -> Grafik:
    """Return serapan per programme against the pagu."""
    return make_grafik(
        kata_tabel.GAMBAR_SERAPAN.format(tahun=bab.tahun),
        "",
        [],
        [replace(pos_bar(satu), label=satu.nama) for satu in akar.anak],
        acuan_teks=kata_grafik.acuan_pagu(five(akar).dasar),
        legenda={Nada.TANPA_ANGKA: kata_grafik.TANPA_REALISASI},
        kaki=[],
        sumber=kata.sumber([kata.asal(bab.dokumen, diisi=bab.diisi)]),
    )

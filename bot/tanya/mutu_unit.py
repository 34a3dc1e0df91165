"""What is said of scores that are taken for granted, and of how many units have a grade."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from bot.messages import tanya_survei as kata
from bot.render import angka, dua_desimal
from bot.ruang import Ruang
from bot.tanya import lembar, ucapan
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.rata_survei import is_average
from core.capaian import SERATUS
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.services import skala as layanan_skala
from core.services.daftar_tercetak import DaftarTercetak
from core.services.skala import SKALA_SKM
from core.tanya.pertanyaan import Hal, Pertanyaan

BANYAK, PREMIS = "banyak_mutu", "premis"
Rata: TypeAlias = Callable[[Ruang, Pelaku, Pertanyaan, DaftarTercetak | None], Balasan]
"""What tells the average."""


def told(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tercetak: DaftarTercetak | None
) -> Balasan | None:
    """Say it of the year that documents tell of; None of a year of which surveys come in."""
    if (
        satu.rincian != BANYAK
        or tercetak is None
        or tercetak.indikator is None
        or tercetak.terbatas
    ):
        return None
    if satu.tahun and tercetak.tahun not in satu.tahun:
        return None
    isi = lembar.of_year(ruang, pelaku, tercetak.tahun)
    ini = _indikator(ruang, pelaku, tercetak)
    if ini is None or not isinstance(ini.nilai_realisasi, Decimal):
        return None
    unit = ini.nilai_realisasi * tercetak.banyak / SERATUS
    rata = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    sama = rata is not None and rata.tahun == tercetak.tahun
    lain = satu.teks.upper() not in ini.nama.split()
    return Balasan(
        lines(
            kata.tanpa_huruf(satu.teks.upper()) if lain else "",
            kata.bermutu(
                (ini.kode, ini.pendek, tercetak.tahun),
                angka(ini.nilai_realisasi),
                tercetak.banyak,
                f"{int(unit)}" if unit == int(unit) else "",
            ),
            kata.unit_tanpa_nama(dua_desimal(rata.nilai) if rata and sama else ""),
            lembar.source(isi) if isinstance(isi, Lembar) else "",
        ),
        sikap=Sikap.TIDAK_ADA if lain else Sikap.JAWAB,
    )


def wondered(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    tercetak: DaftarTercetak | None,
    rata: Rata,
) -> Balasan | None:
    """Say what the average is where a score is taken for granted: it may be the indikator's."""
    if satu.rincian != PREMIS or not satu.angka:
        return None
    ini = _indikator(ruang, pelaku, tercetak) if tercetak else None
    if ini is not None and satu.angka[0] in {ini.nilai_realisasi, ini.nilai_target}:
        benda = lembar.as_benda([ini])
        isi = replace(satu, hal=Hal.UCAPAN, benda=benda, daftar="", rincian=ucapan.PENYEBAB)
        return ucapan.ucapan(ruang, pelaku, isi)
    ada = rata(ruang, pelaku, replace(satu, angka=(), rincian=""), tercetak)
    if ada.sikap is not Sikap.JAWAB:
        return ada
    salah = "" if is_average(ruang, satu.angka[0]) else kata.bukan(angka(satu.angka[0]))
    return replace(ada, inti=lines(salah, ada.inti, kata.TANPA_SEBAB))


def _indikator(ruang: Ruang, pelaku: Pelaku, tercetak: DaftarTercetak) -> LembarIndikator | None:
    """Return the indikator that the units on the list make up."""
    isi = lembar.of_year(ruang, pelaku, tercetak.tahun)
    semua = isi.indikator if isinstance(isi, Lembar) else ()
    return next((i for i in semua if i.kode == tercetak.indikator), None)

"""How many of the surveyed units have a grade, and which: as far as the document says."""

from decimal import Decimal

from bot.messages import tanya_survei as kata
from bot.render import angka, dua_desimal
from bot.ruang import Ruang
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, Sikap, lines
from core.capaian import SERATUS
from core.hak import Pelaku
from core.kinerja import Lembar
from core.services import skala as layanan_skala
from core.services.daftar_tercetak import DaftarTercetak
from core.services.skala import SKALA_SKM
from core.tanya.pertanyaan import Pertanyaan

BANYAK = "banyak_mutu"


def told(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tercetak: DaftarTercetak | None
) -> Balasan | None:
    """Say it of the year that documents tell of; None of a year of which surveys come in."""
    if tercetak is None or tercetak.indikator is None or tercetak.terbatas:
        return None
    if satu.tahun and tercetak.tahun not in satu.tahun:
        return None
    isi = lembar.of_year(ruang, pelaku, tercetak.tahun)
    semua = isi.indikator if isinstance(isi, Lembar) else ()
    ini = next((i for i in semua if i.kode == tercetak.indikator), None)
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
            kata.tanpa_nama(dua_desimal(rata.nilai) if rata and sama else ""),
            lembar.source(isi) if isinstance(isi, Lembar) else "",
        ),
        sikap=Sikap.TIDAK_ADA if lain else Sikap.JAWAB,
    )

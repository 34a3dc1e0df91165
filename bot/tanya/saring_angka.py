"""Indikator that are picked by their target or their realisasi, each in its own unit."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from bot.capaian import tombol
from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_saring_angka as kata_saring
from bot.messages import tanya_uraian as kata_uraian
from bot.render import angka, nilai
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, lines
from bot.tanya.lembar import Perkara
from core.angka import Nilai
from core.kinerja import LembarIndikator
from core.tanya.pertanyaan import Arah, Syarat, Ukuran

PERSEN = "%"


def picked(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """Return those that are as the question says; of a percentage those in percent alone."""
    satu, isi = perkara.tanya, perkara.lembar
    syarat = satu.syarat[0]
    dinilai = [i for i in semua if not satu.persen or i.satuan == PERSEN]
    terukur = [i for i in dinilai if isinstance(_value(syarat, i), Decimal)]
    pilih = [i for i in terukur if _fits(syarat, _value(syarat, i))]
    judul = kata_saring.judul(
        kata_uraian.ukuran(syarat.ukuran),
        _said(syarat, persen=satu.persen),
        (len(pilih), len(terukur), isi.tahun),
        persen=satu.persen,
        terbatas=isi.terbatas,
    )
    tanpa = [
        kata.baris(i.kode, i.pendek, kata_saring.tanpa_angka(nilai(_value(syarat, i))))
        for i in dinilai
        if i not in terukur
    ]
    return Balasan(
        lines(judul, map(_line, pilih), tanpa, lembar.source(isi)),
        tombol=tombol.indikator(pilih),
        tampak=lembar.as_benda(pilih),
    )


def ranked(perkara: Perkara, semua: Sequence[LembarIndikator], banyak: int) -> Balasan:
    """Return those with the highest or lowest target or realisasi, of those in one unit."""
    satu, isi = perkara.tanya, perkara.lembar
    syarat = Syarat(satu.ukuran[0])
    terukur = [i for i in semua if isinstance(_value(syarat, i), Decimal)]
    satuan = Counter(i.satuan for i in terukur).most_common(1)
    sejenis = [i for i in terukur if satuan and i.satuan == satuan[0][0]]
    rendah = satu.arah is Arah.TERENDAH
    urut = sorted(sejenis, key=lambda i: _height(syarat, i), reverse=not rendah)
    sama = [i for i in urut[banyak:] if _height(syarat, i) == _height(syarat, urut[banyak - 1])]
    pilih = [*urut[:banyak], *sama]
    lain = [
        kata.baris(i.kode, i.pendek, kata_saring.lain_satuan(nilai(_value(syarat, i)), i.satuan))
        for i in semua
        if i not in sejenis
    ]
    apa = kata_uraian.ukuran(syarat.ukuran)
    judul = kata_saring.urutan(
        apa, len(sejenis), sejenis[0].satuan if sejenis else "", isi.tahun, rendah=rendah
    )
    return Balasan(
        lines(
            judul,
            map(_line, pilih),
            kata_saring.TAK_SEJENIS if lain else "",
            lain,
            lembar.source(isi),
        ),
        tombol=tombol.indikator(pilih),
        tampak=lembar.as_benda(pilih),
    )


def _height(syarat: Syarat, ini: LembarIndikator) -> Decimal:
    ada = _value(syarat, ini)
    return ada if isinstance(ada, Decimal) else Decimal(0)


def _line(ini: LembarIndikator) -> str:
    baris = lembar.line(ini)
    return baris if ini.satuan == PERSEN else kata_saring.bersatuan(baris, ini.satuan)


def _value(syarat: Syarat, ini: LembarIndikator) -> Nilai:
    return ini.nilai_target if syarat.ukuran is Ukuran.TARGET else ini.nilai_realisasi


def _fits(syarat: Syarat, ada: Nilai) -> bool:
    if not isinstance(ada, Decimal):
        return False
    if syarat.termasuk and ada in {syarat.bawah, syarat.atas}:
        return True
    bawah = syarat.bawah is None or ada > syarat.bawah
    return bawah and (syarat.atas is None or ada < syarat.atas)


def _said(syarat: Syarat, *, persen: bool) -> str:
    """Return what the figure must be, in words."""
    akhir = PERSEN if persen else ""
    bawah, atas = (None if n is None else f"{angka(n)}{akhir}" for n in (syarat.bawah, syarat.atas))
    if bawah and atas:
        return bawah if bawah == atas else kata_saring.antara(bawah, atas)
    if bawah:
        return kata_saring.di_atas(bawah, termasuk=syarat.termasuk)
    return kata_saring.di_bawah(f"{atas}", termasuk=syarat.termasuk)

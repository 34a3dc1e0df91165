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
from core.aturan import round_pct
from core.kinerja import LembarIndikator
from core.tanya.pertanyaan import Arah, Syarat, Ukuran

PERSEN = "%"


def picked(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """Return those that are as the question says; of a percentage those in percent alone."""
    satu, isi = perkara.tanya, perkara.lembar
    persen = satu.persen and satu.syarat[0].ukuran is not Ukuran.CAPAIAN
    dinilai = [i for i in semua if not persen or i.satuan == PERSEN]
    angka_of = {i.kode: [_value(perkara, s.ukuran, i) for s in satu.syarat] for i in dinilai}
    terukur = [i for i in dinilai if all(isinstance(n, Decimal) for n in angka_of[i.kode])]
    pilih = [i for i in terukur if all(map(_fits, satu.syarat, angka_of[i.kode]))]
    judul = kata_saring.judul(
        [kata_uraian.ukuran(s.ukuran) for s in satu.syarat],
        _said(satu.syarat[0], persen=satu.persen),
        (len(pilih), len(terukur), isi.tahun),
        persen=persen,
        terbatas=isi.terbatas,
    )
    tanpa = [
        kata.baris(i.kode, i.pendek, kata_saring.tanpa_angka(nilai(angka_of[i.kode][0])))
        for i in dinilai
        if i not in terukur
    ]
    return Balasan(
        lines(judul, (_line(perkara, i) for i in pilih), tanpa, lembar.source(isi)),
        tombol=tombol.indikator(pilih),
        tampak=lembar.as_benda(pilih),
    )


def ranked(perkara: Perkara, semua: Sequence[LembarIndikator], banyak: int) -> Balasan:
    """Return those with the highest or lowest target or realisasi, of those in one unit."""
    satu, isi = perkara.tanya, perkara.lembar
    ukuran = satu.ukuran[0]

    def height(ini: LembarIndikator) -> Decimal:
        ada = _value(perkara, ukuran, ini)
        return ada if isinstance(ada, Decimal) else Decimal(0)

    terukur = [i for i in semua if isinstance(_value(perkara, ukuran, i), Decimal)]
    satuan = Counter(i.satuan for i in terukur).most_common(1)
    sejenis = [i for i in terukur if satuan and i.satuan == satuan[0][0]]
    rendah = satu.arah is Arah.TERENDAH
    urut = sorted(sejenis, key=height, reverse=not rendah)
    sama = [i for i in urut[banyak:] if height(i) == height(urut[banyak - 1])]
    pilih = [*urut[:banyak], *sama]
    lain = [
        kata.baris(
            i.kode, i.pendek, kata_saring.lain_satuan(nilai(_value(perkara, ukuran, i)), i.satuan)
        )
        for i in semua
        if i not in sejenis
    ]
    apa = kata_uraian.ukuran(ukuran)
    judul = kata_saring.urutan(
        apa, len(sejenis), sejenis[0].satuan if sejenis else "", isi.tahun, rendah=rendah
    )
    return Balasan(
        lines(
            judul,
            (_line(perkara, i) for i in pilih),
            kata_saring.TAK_SEJENIS if lain else "",
            lain,
            lembar.source(isi),
        ),
        tombol=tombol.indikator(pilih),
        tampak=lembar.as_benda(pilih),
    )


def _line(perkara: Perkara, ini: LembarIndikator) -> str:
    """Return the figures of one, with its unit where that is no percentage."""
    baris = lembar.line(ini)
    if Ukuran.TARGET in perkara.tanya.ukuran and _of_year(perkara, ini):
        target = kata.target_tahun(ini.tahun, nilai(_value(perkara, Ukuran.TARGET, ini)))
        baris = kata.baris(ini.kode, ini.pendek, target)
    return baris if ini.satuan == PERSEN else kata_saring.bersatuan(baris, ini.satuan)


def _of_year(perkara: Perkara, ini: LembarIndikator) -> bool:
    """Tell whether the target of the year is meant, of which a part has passed."""
    return perkara.lembar.diisi is not None and not perkara.tanya.kapan and ini.dasar is not None


def _value(perkara: Perkara, ukuran: Ukuran, ini: LembarIndikator) -> Nilai:
    if ukuran is Ukuran.CAPAIAN:
        return round_pct(ini.capaian) if isinstance(ini.capaian, Decimal) else ini.capaian
    if ukuran is Ukuran.REALISASI:
        return ini.nilai_realisasi
    setahun = ini.dasar.tercetak.nilai if _of_year(perkara, ini) and ini.dasar else None
    return ini.nilai_target if setahun is None else setahun


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

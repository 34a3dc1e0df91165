"""Indikator in two years side by side: all figures of each, or whether the target stayed."""

from dataclasses import dataclass
from decimal import Decimal

from bot import periode
from bot.capaian import tombol
from bot.messages import tanya as kata_umum
from bot.messages import tanya_banding_tahun as kata
from bot.messages import tanya_kinerja as kata_kinerja
from bot.messages.hasil_isian import SAMPAI
from bot.messages.isian import tombol_periode
from bot.render import angka, nilai, persen
from bot.tanya import indikator, lembar
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan, Nilai, Predikat
from core.capaian import SERATUS
from core.kinerja import Lembar, LembarIndikator
from core.tanya.indeks import Jenis

TERBANYAK = 12
"""Indikator of which each is told."""


@dataclass(frozen=True, slots=True)
class Sebelumnya:
    """The sheet of the earlier year, and which year that is."""

    tahun: int
    lembar: Lembar | None

    def find(self, kode: str) -> LembarIndikator | None:
        semua = self.lembar.indikator if self.lembar else ()
        return next((i for i in semua if i.kode == kode), None)


def before(perkara: Perkara) -> Sebelumnya:
    """Return the earlier of the years that are asked for, else the one before the sheet's."""
    tahun = min((t for t in perkara.tanya.tahun if t < perkara.lembar.tahun), default=0)
    tahun = tahun or perkara.lembar.tahun - 1
    isi = lembar.of_year(perkara.ruang, perkara.pelaku, tahun)
    ada = isinstance(isi, Lembar) and isi.tahun == tahun
    return Sebelumnya(tahun, isi if ada and isinstance(isi, Lembar) else None)


def beside(ini: LembarIndikator, lalu: LembarIndikator) -> str:
    """Return all figures of one in both years, and whether they cover as much of the year."""
    kini = indikator.of_time(ini)
    terukur = is_part(ini) and isinstance(ini.nilai_realisasi, Decimal)
    baris = [
        kata.judul(ini.kode, ini.pendek),
        *(kata_kinerja.bagian(kapan, _figures(i)) for kapan, i in _both(ini, lalu)),
        _current_quarter(ini),
        kata.belum_setahun(f"{lalu.tahun}", kini) if terukur else "",
    ]
    return lines(baris)


def _both(ini: LembarIndikator, lalu: LembarIndikator) -> list[tuple[str, LembarIndikator]]:
    return [(f"{lalu.tahun}", lalu), (indikator.of_time(ini), ini)]


def _figures(ini: LembarIndikator) -> list[str]:
    return [
        kata_kinerja.target(nilai(ini.nilai_target)),
        kata_kinerja.realisasi(nilai(ini.nilai_realisasi)),
        kata_kinerja.capaian(lembar.reached(ini)),
    ]


def _current_quarter(ini: LembarIndikator) -> str:
    """Say what there is of the latest quarter that is due, where it has no figure yet."""
    if ini.isian is None or ini.isian.tahunan or isinstance(ini.isian.kini.nilai, Decimal):
        return ""
    kini, sampai = ini.isian.kini, ini.isian.sampai
    kapan = f"{tombol_periode(kini.periode)} {ini.tahun}"
    baris = ""
    if indikator.of_time(ini) != kapan and kini.nilai is not Keadaan.BELUM_WAKTUNYA:
        baris = kata.keadaan(kapan, nilai(kini.nilai))
    elif sampai is not None and isinstance(sampai.realisasi, Decimal) and sampai.periode:
        akhir = f"{SAMPAI} {tombol_periode(sampai.periode[-1])} {ini.tahun}"
        isi = [
            kata_kinerja.target(nilai(sampai.target)),
            kata_kinerja.realisasi(nilai(sampai.realisasi)),
        ]
        baris = kata_kinerja.bagian(akhir, isi)
    return lines(baris, indikator.waiting(ini))


def is_part(ini: LembarIndikator) -> bool:
    """Tell whether its figures are of no more than a part of the year."""
    if ini.isian is None:
        return False
    return ini.isian.periode.triwulan is not None or not ini.isian.utuh


def is_told(ini: LembarIndikator) -> bool:
    """Tell whether the year had a target, rather than a realisasi that is only looked back on."""
    return isinstance(ini.nilai_target, Decimal | Predikat)


def asked(perkara: Perkara) -> list[LembarIndikator]:
    """Return the indikator that are named, those of the unit that is, else all."""
    kode = {b.kunci for b in perkara.tanya.about(Jenis.INDIKATOR)}
    unit = {b.kunci for b in perkara.tanya.about(Jenis.UNIT)}
    semua = perkara.lembar.indikator
    if kode:
        return [i for i in semua if i.kode in kode]
    return [i for i in semua if not unit or unit & {f"{p.id}" for p in i.pemilik}]


def targets(perkara: Perkara) -> Balasan:
    """Say whether the target of the year is that of the year before."""
    lalu = before(perkara)
    semua = asked(perkara)
    tahun = perkara.lembar.tahun
    isi = [(i, lalu.find(i.kode)) for i in semua]
    contoh = kata.contoh(tahun) if periode.made_up(perkara.lembar.diisi) else ""
    akhir = lines(contoh, lembar.source(lalu.lembar or perkara.lembar))
    if any(dulu is None or not is_told(dulu) for _, dulu in isi):
        baris = [kata.target_kini(i.kode, i.pendek, tahun, nilai(_of_year(i))) for i in semua]
        awal = kata.tanpa_target(lalu.tahun)
        return Balasan(lines(awal, baris, akhir), sikap=Sikap.TIDAK_ADA)
    ada = [(i, _of_year(i), _of_year(dulu)) for i, dulu in isi if dulu is not None]
    beda = [satu for satu in ada if not _same(satu[1], satu[2])]
    kepala = kata.sama(
        len(ada) - len(beda), len(ada), (lalu.tahun, tahun), terbatas=perkara.lembar.terbatas
    )
    urut = (*beda, *(satu for satu in ada if satu not in beda))[:TERBANYAK]
    baris = [_changed(i, (lalu.tahun, dulu), (tahun, kini)) for i, kini, dulu in urut]
    return Balasan(lines(kepala, baris, akhir), tombol=tombol.indikator(semua[:1]))


def _changed(ini: LembarIndikator, lalu: tuple[int, Nilai], kini: tuple[int, Nilai]) -> str:
    """Return how its target changed, a grade only as what it is."""
    dari, ke = lalu[1], kini[1]
    beda = ke - dari if isinstance(dari, Decimal) and isinstance(ke, Decimal) else None
    isi = kata_kinerja.target_dari_waktu(f"{lalu[0]}", nilai(dari), f"{kini[0]}", nilai(ke))
    return kata_kinerja.banding(ini.kode, ini.pendek, isi, "" if beda is None else change(beda))


def change(beda: Decimal, dari: Nilai | None = None, satuan: str = indikator.PERSEN) -> str:
    """Say by how much a figure rose or fell; of what is no percentage also in percent of `dari`."""
    if not beda:
        return kata_umum.TETAP
    besar = f"{kata_umum.arah(naik=beda > 0)} {angka(abs(beda))}"
    if satuan == indikator.PERSEN or not isinstance(dari, Decimal) or dari <= 0:
        return besar
    return f"{besar} atau {persen(abs(beda) * SERATUS / dari)}"


def _of_year(ini: LembarIndikator) -> Nilai:
    """Return the target of the whole year, of whatever part of it the figures are."""
    return ini.isian.target_tahun if ini.isian else ini.nilai_target


def _same(kiri: Nilai, kanan: Nilai) -> bool:
    if isinstance(kiri, Predikat) and isinstance(kanan, Predikat):
        return kiri.huruf == kanan.huruf
    return isinstance(kiri, Decimal) and isinstance(kanan, Decimal) and kiri == kanan

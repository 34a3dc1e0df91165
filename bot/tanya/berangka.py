"""Which indikator have a figure of a year, and which have none."""

from collections.abc import Iterator, Sequence

from bot.capaian import tombol
from bot.messages import tanya as kata_umum
from bot.messages import tanya_berangka as kata
from bot.render import nilai
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan, Nilai
from core.kinerja import LembarIndikator
from core.tanya.tafsir.berangka import TANPA


def told(perkara: Perkara) -> Balasan:
    """List those with a figure and those without, those first that are asked for."""
    isi, lalu = perkara.lembar, not perkara.tanya.tahun
    tahun = isi.tahun - 1 if lalu else isi.tahun
    semua = [(i, i.nilai_lalu if lalu else i.nilai_realisasi) for i in isi.indikator]
    ada = [p for p in semua if not isinstance(p[1], Keadaan)]
    tiada = [p for p in semua if isinstance(p[1], Keadaan)]
    punya = [kata.berangka(len(ada), len(semua), tahun), *_each(ada)]
    tanpa = [kata.tanpa_angka(len(tiada), len(semua), tahun), *_each(tiada)]
    urut = [tanpa, punya] if perkara.tanya.rincian == TANPA else [punya, tanpa]
    pilih = [i for i, _ in (tiada if perkara.tanya.rincian == TANPA else ada)]
    return Balasan(
        lines(*urut, kata_umum.TERLIHAT if isi.terbatas else "", lembar.source(isi)),
        tombol=tombol.indikator(pilih),
        tampak=lembar.as_benda(pilih),
    )


def _each(semua: Sequence[tuple[LembarIndikator, Nilai]]) -> Iterator[str]:
    for ini, ada in semua:
        yield kata.satu(ini.kode, ini.pendek, nilai(ada))

"""What the document has by which one may judge whether the money was well used."""

from collections.abc import Iterator

from bot.messages import tanya_anggaran as kata
from bot.render import hasil_persen
from bot.ruang import Ruang
from bot.tanya import lembar, letak_naskah
from bot.tanya.buku import Perkara
from core.buku import five
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.naskah import show_naskah
from core.tanya.pertanyaan import Ukuran

DICARI = "efisiensi"
"""By this word sections on it are found."""


def beside(perkara: Perkara) -> Iterator[str]:
    """Yield the mean capaian beside the serapan of the whole, and what was to be said of it."""
    satu, akar = perkara.tanya, perkara.buku.akar
    if Ukuran.EFISIENSI not in satu.ukuran or akar is None:
        return
    isi = lembar.of_year(perkara.ruang, perkara.pelaku, perkara.buku.tahun)
    if not isinstance(isi, TahunKosong):
        rata = isi.rerata.rata_rata
        if rata.nilai is not None and not isi.terbatas:
            serapan = hasil_persen(five(akar).serapan)
            yield kata.efisiensi(hasil_persen(rata.nilai), rata.n, rata.dari, serapan)
    yield from _section(perkara.ruang, perkara.pelaku, perkara.buku.tahun)


def _section(ruang: Ruang, pelaku: Pelaku, tahun: int) -> Iterator[str]:
    ini = show_naskah(ruang.engine, pelaku, tahun)
    if ini is not None:
        yield letak_naskah.missing(ruang, pelaku, ini, DICARI)

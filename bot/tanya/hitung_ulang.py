"""What an indikator has reached by the figure that a finding has computed for it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.messages import tanya_catatan as kata
from bot.render import nilai, persen
from bot.tanya import lembar
from bot.tanya.catatan_cocok import Perkara
from core.audit.catatan import Catatan
from core.audit.rerata import FaktaRerata
from core.capaian import SERATUS
from core.periode import TahunKosong


def reached(perkara: Perkara, cocok: Sequence[Catatan]) -> Iterator[str]:
    """Yield the capaian that follows from the mean of the programmes, against the same target."""
    isi = lembar.of_year(perkara.ruang, perkara.pelaku, perkara.hasil.tahun)
    if isinstance(isi, TahunKosong):
        return
    target = {i.kode: i.nilai_target for i in isi.indikator}
    for satu in cocok:
        fakta = satu.fakta
        if not isinstance(fakta, FaktaRerata):
            continue
        batas = target.get(fakta.kode)
        if isinstance(batas, Decimal) and batas:
            capaian = fakta.dihitung / batas * SERATUS
            yield kata.capaian_ulang(persen(fakta.dihitung), nilai(batas), persen(capaian))

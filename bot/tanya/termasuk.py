"""Whether a figure of the whole holds a part, and what the figure is without it."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya_anggaran as kata
from bot.render import persen, rupiah
from bot.tanya import premis, tanpa_pos
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.buku import LimaAngka, five, leaves
from core.tanya.indeks import Benda

TERMASUK, DI_LUAR = "termasuk", "di_luar"
RINCIAN = frozenset([TERMASUK, DI_LUAR])


def held(perkara: Perkara, bagian: Benda) -> Balasan | None:
    """Confirm or correct what a figure of the whole is said to hold; None: it is none of these."""
    satu, akar = perkara.tanya, perkara.buku.akar
    if akar is None or satu.rincian not in RINCIAN or len(satu.angka) != 1:
        return None
    angka = satu.angka[0]
    if not _is_of(angka, five(akar)):
        return None
    polos = replace(
        satu, benda=(), kecuali=(bagian,), angka=(), menduga=False, rincian="", lewat=None
    )
    tanpa = tanpa_pos.without(replace(perkara, tanya=polos), kata.SETDA, leaves(akar), five(akar))
    teks = persen(angka) if angka < premis.PERSEN_TERBESAR else rupiah(angka)
    awal = kata.memuat(teks, kata.SETDA, bagian.nama, benar=satu.rincian == TERMASUK)
    return replace(tanpa, inti=lines(awal, tanpa.inti), sikap=Sikap.JAWAB)


def _is_of(angka: Decimal, lima: LimaAngka) -> bool:
    ada = (*(lima.serapan, lima.serapan_murni, lima.realisasi, lima.pagu, lima.murni, lima.sisa),)
    return any(isinstance(a, Decimal) and premis.same(angka, a) for a in ada)

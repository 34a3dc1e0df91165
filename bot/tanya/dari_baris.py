"""The sums of rows, beside what is printed."""

from collections.abc import Sequence

from bot.anggaran.catatan import kosong, memuat_diragukan
from bot.messages import tanya_anggaran as kata
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import lines
from bot.tanya.buku import Perkara
from core.buku import LimaAngka, Pos, sum_of

BARIS = "baris"
TERCETAK, RINCIAN = "yang tercetak", "menurut rincian"


def told(perkara: Perkara, sebutan: str, sub: Sequence[Pos], tercetak: LimaAngka) -> str:
    """Return what the rows come to, and what is printed where that is another figure."""
    satu, ini, jumlah = perkara.tanya, perkara.buku, sum_of(list(sub))
    angka = angka_pos.told(satu, ini, kata.menurut_rincian(sebutan), jumlah, sub)
    if tercetak.dihitung_dari is not None:
        return lines(buku.part(perkara), angka, kata.dari_baris(len(sub)))
    sama = (jumlah.murni, jumlah.pagu, jumlah.realisasi) == (
        tercetak.murni,
        tercetak.pagu,
        tercetak.realisasi,
    )
    lain = kata.SAMA_TERCETAK if sama else angka_pos.told(satu, ini, kata.TERCETAK, tercetak, sub)
    return lines(
        buku.part(perkara),
        angka,
        kata.dijumlah(len(sub)),
        lain,
        "" if sama else lingkup_pos.compared(satu, [(TERCETAK, tercetak), (RINCIAN, jumlah)]),
        kosong(jumlah),
        memuat_diragukan(ini, sub),
    )

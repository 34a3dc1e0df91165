"""What a question about money takes for granted: a rise, a fall, one of two amounts."""

from typing import Any

from core.tanya.pertanyaan import Ukuran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir.uang import figures

PILIH = "pilih"
DUA = 2
RUPIAH_TERKECIL = 1000
"""Below this a number is no amount of money that somebody means."""
MEMILIH = frozenset(["apa", "atau", "ataukah", "ato"])
MEMANG = ("memang", "emang")


def presumed(soal: Soal) -> dict[str, Any]:
    """Return whether a number, or a rise or a fall of the pagu, is taken for granted."""
    naik, turun = soal.ada("naik"), soal.ada("turun")
    if naik == turun or Ukuran.PAGU not in figures(soal):
        return {"menduga": soal.menduga}
    yakin = soal.memastikan or soal.kata_ada(*HERAN, *MEMANG)
    return {"naik": naik, "menduga": soal.menduga or (yakin and not soal.ada("penyebab"))}


def choice_of(soal: Soal) -> str:
    """Return that one of two amounts is to be chosen: "1,1 M apa 1,3 M", "" for none."""
    jumlah = [n for n, nilai in soal.dugaan if nilai >= RUPIAH_TERKECIL]
    if len(jumlah) != DUA or len(soal.dugaan) != DUA:
        return ""
    antara = [k for k in soal.kata[jumlah[0] + 1 : jumlah[1]] if not k.batas]
    return PILIH if len(antara) == 1 and antara[0].teks in MEMILIH else ""

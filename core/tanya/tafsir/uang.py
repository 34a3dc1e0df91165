"""What questions about the budget ask for: its words, its figures, the levels of its lines."""

from itertools import pairwise

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.nomor_pos import TINGKAT
from core.tanya.pertanyaan import Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import ukuran_of

UANG = ("pagu", "serapan", "sisa", "anggaran", "realisasi_anggaran", "murni", "perubahan", "porsi")
"""What only the budget has."""
TERPAKAI = frozenset(["serapan", "realisasi", "realisasi_anggaran", "kosong", "sisa", "anggaran"])
"""What asks how much of the money was spent."""
BERANGGARAN = ("bagian ", "asisten ", "sekretariat ")
"""How names of units begin that have a budget here."""
RUPIAH = (*UANG, *JENJANG, "fisik", "efisiensi", "realisasi", "total", "banyaknya", "sumber")
"""What a question about the budget may ask."""
UKURAN_UANG = frozenset(
    [
        *(Ukuran.FISIK, Ukuran.EFISIENSI, Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA),
        *(Ukuran.REALISASI, Ukuran.PORSI, Ukuran.OUTPUT),
    ]
)
SELISIH = ("selisih", "selisihnya", "beda", "bedanya", "dikurangi")
"""Of pagu and realisasi that is what is left."""
TERHADAP = ("dari", "terhadap", "dibanding", "banding", "vs", "atas", "dibandingkan")
BOROS = frozenset(["boros", "hemat", "mahal", "murah"])
"""What is said of money that was spent."""
DITANYA = ("pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "porsi", "efisiensi")
"""Figures that a sentence asks for in so many words."""
BERUBAH = ("naik", "turun", "perubahan_besar", "perubahan", "murni")
SELURUH_TINGKAT = tuple(jenis for _, jenis in TINGKAT)


def named_levels(soal: Soal) -> list[Jenis]:
    """Return the levels of lines that are named, the narrowest first."""
    return [jenis for konsep, jenis in TINGKAT if soal.ada(konsep)]


def tingkat_of(soal: Soal) -> Jenis | None:
    """Return the narrowest level of lines that is named."""
    return next(iter(named_levels(soal)), None)


def figures(soal: Soal) -> tuple[Ukuran, ...]:
    """Return the figures that are asked for; a change is one of the pagu."""
    semua = tuple(u for u in ukuran_of(soal) if u in UKURAN_UANG)
    if soal.kata_ada("habis") and soal.kata_ada("belum", "tidak") and not soal.ada("pengandaian"):
        # Whether all of it was spent is what is left of it.
        return (Ukuran.PAGU, Ukuran.SISA, Ukuran.SERAPAN)
    if _is_part_of_murni(soal) or (Ukuran.REALISASI in semua and _in_percent(soal)):
        return (Ukuran.SERAPAN,)
    if {Ukuran.PAGU, Ukuran.REALISASI} <= {*semua} and soal.kata_ada(*SELISIH):
        return (Ukuran.SISA,)
    if soal.kata_ada(*BOROS) and not (soal.ada(*BERUBAH) or soal.tempat(*DITANYA)):
        # Whatever figure was talked about before: "sisanya? yang paling boros?"
        return (Ukuran.REALISASI, Ukuran.SERAPAN)
    # So many times as much is said of amounts.
    dua_tahap = soal.ada("murni") and soal.ada("perubahan")
    if semua and dua_tahap and not {Ukuran.PAGU, Ukuran.SERAPAN} & {*semua}:
        # "Pagu murni, pagu perubahan, dan realisasi": both stages are asked for.
        return (Ukuran.PAGU, *semua)
    jumlah = soal.ada(*BERUBAH) or (soal.ada("anggaran") and soal.kata_ada("lipat"))
    return (Ukuran.PAGU,) if not semua and jumlah else semua


def _in_percent(soal: Soal) -> bool:
    """Tell whether realisasi is asked for in percent: that is serapan."""
    return soal.kata_ada("persen", "persentase") and not soal.ada("porsi")


def _is_part_of_murni(soal: Soal) -> bool:
    """Tell whether something is held against pagu murni: "dari murni", no "naik dari murni"."""
    if soal.ada("naik", "turun", "perubahan", "perubahan_besar", "sisa"):
        return False
    return any(
        kiri.teks in TERHADAP and "murni" in kanan.konsep for kiri, kanan in pairwise(soal.kata)
    )

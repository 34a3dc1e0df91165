"""What questions about the budget ask for: its words, its figures, the levels of its lines."""

from core.tanya.indeks import Jenis
from core.tanya.nomor_pos import TINGKAT
from core.tanya.pertanyaan import Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import ukuran_of

UANG = ("pagu", "serapan", "sisa", "anggaran", "realisasi_anggaran", "murni", "perubahan", "porsi")
"""What only the budget has."""
JENJANG = ("program", "kegiatan", "sub_kegiatan")
RUPIAH = (*UANG, *JENJANG, "fisik", "efisiensi", "realisasi", "total", "banyaknya", "sumber")
"""What a question about the budget may ask."""
UKURAN_UANG = frozenset(
    [
        *(Ukuran.FISIK, Ukuran.EFISIENSI, Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA),
        *(Ukuran.REALISASI, Ukuran.PORSI),
    ]
)
SELISIH = ("selisih", "selisihnya", "beda", "bedanya", "dikurangi")
"""Of pagu and realisasi that is what is left."""
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
    if {Ukuran.PAGU, Ukuran.REALISASI} <= {*semua} and soal.kata_ada(*SELISIH):
        return (Ukuran.SISA,)
    return (Ukuran.PAGU,) if not semua and soal.ada(*BERUBAH) else semua

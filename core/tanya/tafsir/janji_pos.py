"""What a line of the budget promises for its money, and what an agreement prints for it."""

from core.tanya.indeks import POS
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.uang import UANG, figures
from core.teks import fold

PERJANJIAN = "perjanjian"
"""What `rincian` says where the signed agreement is asked for its amount."""
SEPUTAR = ("perjanjian_kinerja", "bagian_kurang")
DIUKUR = ("target", "indikator", "capaian", "tercapai", "realisasi", "di_bawah_target")
"""What may be asked of what a line promises."""


def asked(soal: Soal, ketemu: Dikenal) -> tuple[Ukuran, ...]:
    """Return the figures that are asked for; of a line its indikator or target is its output."""
    baris = any(benda.jenis in POS for benda in ketemu.benda)
    if baris and soal.ada("target", "indikator") and not soal.ada(*UANG):
        return (Ukuran.OUTPUT,)
    return (Ukuran.OUTPUT,) if promised(soal, ketemu) else figures(soal)


def promised(soal: Soal, ketemu: Dikenal) -> str:
    """Return the words that name not the line but what it promises, "" where they name the line.

    "Rasio belanja lewat tender targetnya berapa" asks for no serapan.
    """
    if len(ketemu.benda) != 1 or not ketemu.benda[0].uraian or not soal.ada(*DIUKUR):
        return ""
    nama = {k for satu in ketemu.benda[0].sebutan for k in fold(satu).split()}
    uraian = {k for satu in ketemu.benda[0].uraian for k in fold(satu).split()}
    disebut = {soal.kata[n].teks for n in ketemu.kata & soal.berisi}
    if not disebut or not disebut & uraian or disebut & nama:
        return ""
    return " ".join(soal.kata[n].teks for n in sorted(ketemu.kata))


def agreed(soal: Soal) -> bool:
    """Tell whether the amount is asked for that the signed agreement prints."""
    return soal.ada("perjanjian_kinerja") and soal.ada("anggaran", "pagu", "murni")

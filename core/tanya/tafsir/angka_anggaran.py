"""Figures of the budget as they are asked of what is named, and ranks taken for granted of it."""

from dataclasses import replace

from core.tanya.indeks import Benda
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir import janji_pos
from core.tanya.tafsir.bacaan import at, dasar_of, detail_of, reading
from core.tanya.tafsir.dugaan_uang import choice_of, presumed
from core.tanya.tafsir.seluruhnya import against_last_year
from core.tanya.tafsir.uang import RUPIAH, UANG, figures

MINUS = ("minus", "negatif", "tekor", "mines")
"""What is said of what is left where more was spent than there was."""


def besides_it(baca: Tafsiran, serupa: tuple[Benda, ...]) -> Tafsiran:
    return replace(baca, pertanyaan=replace(baca.pertanyaan, serupa=serupa))


TOTAL = "total"
"""What several lines come to is asked first."""


def figures_of(
    soal: Soal, hal: Hal, nilai: int, ketemu: Dikenal, konsep: tuple[str, ...]
) -> Tafsiran:
    return reading(
        soal,
        hal,
        nilai,
        konsep=(*RUPIAH, *konsep, *(janji_pos.SEPUTAR if janji_pos.agreed(soal) else ())),
        kata=ketemu.kata | (at(soal, MINUS) if soal.ada(*UANG, "realisasi") else frozenset()),
        benda=ketemu.benda,
        ukuran=janji_pos.asked(soal, ketemu),
        dasar=dasar_of(soal),
        rincian=_part(soal),
        arah=presumed_rank(soal),
        teks=janji_pos.promised(soal, ketemu),
        daftar=TOTAL if hal is Hal.JUMLAH_POS and soal.ada("total") else "",
        **(presumed(soal) if hal is Hal.ANGGARAN else {"menduga": soal.menduga}),
    )


def presumed_rank(soal: Soal) -> Arah | None:
    """Return the rank that is taken for granted of what is named: "kenapa hukum paling rendah"."""
    rendah, tinggi = soal.ada("terendah"), soal.ada("tertinggi")
    if rendah == tinggi or not _takes_for_granted(soal):
        return None
    return Arah.TERENDAH if rendah else Arah.TERTINGGI


def is_presumed(soal: Soal) -> bool:
    """Tell whether a rank or a bound is taken for granted rather than asked for."""
    return presumed_rank(soal) is not None or (soal.batas is not None and soal.memastikan)


def _takes_for_granted(soal: Soal) -> bool:
    heran = soal.ada("penyebab") or soal.kata_ada(*HERAN) or soal.memastikan
    return heran and not soal.ada("yang_mana", "banyaknya") and not soal.kata_ada("apa", "mana")


def _part(soal: Soal) -> str:
    """Return which part is wanted: why a figure is as it is, or how it was a year before."""
    if soal.ada("penyebab") or (soal.ada("kosong") and soal.kata_ada("kok", "kemana")):
        return "penyebab"
    if janji_pos.agreed(soal):
        return janji_pos.PERJANJIAN
    if against_last_year(soal):
        return "banding_tahun"
    return detail_of(soal, figures(soal)) or choice_of(soal)

"""How likely an entry of a register is meant, rather than an indikator of the same name."""

from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import one_of
from core.tanya.tafsir.butir import (
    CATATAN,
    NOMOR,
    excluded,
    marks,
    numbers,
    order,
    status,
)
from core.tanya.tafsir.masa_berlaku import lasts
from core.tanya.tafsir.register_disebut import (
    DITANYA,
    NAMA,
    PERANCANGAN,
    connected,
    hit_softly,
    how_many,
    lists_entries,
    sought,
    whether_there,
)

UKURAN = ("target", "capaian", "realisasi", "predikat", "rumus", "serapan", "pagu", "sisa", "akip")
"""Words that ask for a figure of an indikator or of the budget."""
DIBANDING = ("banding", "sebelumnya", "tren", "naik", "turun", "penyebab", "rekomendasi")
"""Words that compare years or ask why: of an indikator, whatever it counts."""
RANCANGAN = one_of("raperda ranperda perda raperwal perwal")
BERNOMOR = RANCANGAN | one_of("peraturan mou pks")
"""What is called by its number."""
DIUKUR = one_of("ditindaklanjuti diharmonisasi perikatan")
"""Words that an indikator has as well."""


def likely(soal: Soal, daftar: tuple[str, ...], kena: bool, berkode: bool) -> int:  # noqa: FBT001
    """Return how likely the registers that are named are meant, not an indikator about them."""
    pantas = derajat.REGISTER_DITANYA if soal.ada(*DITANYA) or berkode else derajat.REGISTER
    bernama = soal.kata_ada(*NAMA)
    if kena or berkode:
        pantas += derajat.ENTRI_KENA + (derajat.ENTRI_TERSEBUT if bernama else 0)
    if bernama and not kena and hit_softly(soal, daftar):
        pantas += derajat.ENTRI_KENA + derajat.ENTRI_TERSEBUT
    if bernama and dict(numbers(soal)):
        # Else "raperwal nomor 7" is a line of the budget by that number.
        pantas += derajat.ENTRI_KENA + derajat.ENTRI_TERSEBUT
    if bernama and soal.ada("tentang"):
        pantas += derajat.ENTRI_TERSEBUT
    return _against_figures(soal, daftar, pantas, bernama=bernama)


def _against_figures(soal: Soal, daftar: tuple[str, ...], pantas: int, *, bernama: bool) -> int:
    """Return the same, weighed against an indikator that is named as well."""
    if not bernama and soal.kata_ada(*DIUKUR) and not lists_entries(soal, daftar):
        pantas -= derajat.ENTRI_KENA
    if _is_there_any(soal) and not soal.ada(*UKURAN, "penyebab", "cocok", "salah", "rumus"):
        return pantas + derajat.DAFTAR_ENTRI + derajat.ENTRI_KENA
    if (soal.ada("indikator") and soal.ada(*UKURAN, "banyaknya")) or soal.kata_ada("iku"):
        return pantas - derajat.INDIKATOR_REGISTER
    if by_number(soal) or _speaks_of_entries(soal, bernama=bernama):
        return pantas + derajat.CIRI_ENTRI
    ukuran = soal.ada(*UKURAN, *DIBANDING) or _in_percent(soal)
    if ukuran or (daftar == ("inovasi",) and soal.ada("sasaran")):
        return pantas - derajat.UKURAN_REGISTER
    if whether_there(soal) or lists_entries(soal, daftar):
        return pantas + derajat.DAFTAR_ENTRI
    return pantas + (derajat.STATUS_ENTRI if soal.kata_ada("mou", "pks") and status(soal) else 0)


def _in_percent(soal: Soal) -> bool:
    return soal.kata_ada("persen", "persentase")


def _is_there_any(soal: Soal) -> bool:
    """Tell whether it is asked if there are any, of whatever indikator: "ada raperda nya ga"."""
    return any(
        k.teks in PERANCANGAN and n > 0 and soal.kata[n - 1].teks in {"ada", "adakah"}
        for n, k in enumerate(soal.kata)
    )


def _speaks_of_entries(soal: Soal, *, bernama: bool) -> bool:
    """Tell whether agreements are meant, not the share of them: by what only an entry has."""
    lain = soal.ada("kebijakan") and excluded(soal)
    if not (soal.ada("mou", "raperwal") or bernama or lain) or soal.kata_ada("perikatan"):
        return False
    if (soal.ada(*UKURAN) and not lasts(soal)) or soal.menduga:
        return False
    if soal.ada("jangka", "nomor_surat") or soal.kata_ada(*CATATAN) or any(marks(soal)):
        return True
    if (excluded(soal) and not soal.ada("indikator")) or _counts_each(soal):
        return True
    berurut = order(soal) is not None and (bernama or soal.kata_ada("rancangan"))
    if berurut or (soal.kata_ada(*PERANCANGAN) and how_many(soal) and not _in_percent(soal)):
        return True
    dihitung = (soal.ada("banyaknya", "total") or how_many(soal)) and not soal.ada("anggaran")
    sebagian = bool(soal.waktu.semester or soal.waktu.bulan) and soal.ada("mou")
    rancangan = soal.ada("raperwal") or soal.kata_ada(*PERANCANGAN)
    dicari = sebagian or _searches(soal) or (rancangan and dihitung)
    return dicari and not soal.kata_ada("ditindaklanjuti", "diharmonisasi")


def by_number(soal: Soal) -> bool:
    """Tell whether one entry is named by its number: "perwal 23 tahun 2020", "mou nomor 3"."""
    if not soal.kata_ada(*BERNOMOR):
        return False
    nomor = {n for n, tanda in numbers(soal) if tanda.startswith("#")}
    return any(
        (n and soal.kata[n - 1].teks in NOMOR)
        or (soal.kata[n + 1].teks if n + 1 < len(soal.kata) else "") == "tahun"
        for n in nomor
    )


def _counts_each(soal: Soal) -> bool:
    """Tell whether drafts of one kind are counted: "raperda berapa, perwal berapa"."""
    return any(
        k.teks in RANCANGAN and lusa.teks == "berapa"
        for k, lusa in zip(soal.kata, soal.kata[1:], strict=False)
    )


def _searches(soal: Soal) -> bool:
    """Tell whether somebody or something is named by which entries are to be found."""
    return bool(sought(soal)) and bool(connected(soal))

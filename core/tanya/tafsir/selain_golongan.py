"""Which part of the staff a sentence leaves out: "yang bukan golongan III.D"."""

from dataclasses import replace

from core.tanya.pertanyaan import Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import one_of

MENYISIHKAN = one_of("selain bukan kecuali tanpa non luar diluar minus dikurangi terkecuali")
"""Behind these stands what is left out."""
ROMAWI = one_of("i ii iii iv")
RUANG = one_of("a b c d e")
"""The letters behind the number of a grade."""
JARAK = 3
"""Words between what says that something is left out and its grade, at most: "yang bukan gol."."""
KELAMIN = ("laki", "perempuan")


def left_out(soal: Soal) -> tuple[str, str]:
    """Return which part is left out, "golongan", "laki" or "perempuan", and the grade."""
    kata = soal.utuh
    awal = next((n for n, k in enumerate(kata) if k.teks in MENYISIHKAN), None)
    if awal is None:
        return "", ""
    for n in range(awal + 1, min(awal + 1 + JARAK, len(kata))):
        for kelamin in KELAMIN:
            if kelamin in kata[n].konsep:
                return kelamin, ""
        if golongan := grade_at(soal, n):
            return "golongan", golongan
    return "", ""


def grade_at(soal: Soal, n: int) -> str:
    """Return the grade that stands here, number and letter: "iii d"; "" where none does."""
    kata = soal.utuh
    teks = kata[n].teks
    lusa = kata[n + 1].teks if n + 1 < len(kata) else ""
    if teks in ROMAWI or kata[n].angka in range(1, 5):
        bernama = any("golongan" in k.konsep for k in kata[max(n - 2, 0) : n])
        if lusa in RUANG:
            return f"{teks} {lusa}"
        return teks if bernama else ""
    return teks if teks[:-1] in ROMAWI and teks[-1:] in RUANG else ""


def without_exception(satu: Tafsiran) -> Tafsiran:
    """Return the reading as of a sentence that leaves out nothing: its part says it already."""
    tanya = replace(satu.pertanyaan, mengecualikan=False, kecuali_asing=(), kecuali=())
    return replace(satu, pertanyaan=tanya)

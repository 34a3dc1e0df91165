"""What people call something besides its names: which words can be that."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.errors import DomainError
from core.galat_sebutan import SebutanKamusError, SebutanTakTerbacaError, SebutanTerpakaiError
from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.kalimat import split
from core.tanya.kamus import Kamus
from core.tanya.soal import Soal
from core.tanya.waktu import read_waktu
from core.teks import fold

PANJANG = 60
KATA_MAKS = 5
HURUF = 2
"""Letters that one of the words has at least."""
TAHUN_APA_PUN = 2000
"""Whether words name a time does not hang on the year in which they are said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sebutan:
    """Words that an admin has explained; `ada` is False where the thing is no more."""

    id: int
    teks: str
    jenis: Jenis
    kunci: str
    nama: str
    oleh: str
    pada_at: datetime
    ada: bool


def read_sebutan(teks: str, indeks: Indeks, kamus: Kamus) -> str:
    """Return the words as they are kept.

    Raises SebutanTakTerbacaError; SebutanTerpakaiError for what the data call something;
    SebutanKamusError for words that every question may have.
    """
    bersih = fold(teks)
    kata = bersih.split()
    if not 0 < len(kata) <= KATA_MAKS or len(bersih) > PANJANG:
        raise SebutanTakTerbacaError(teks)
    if not any(len(satu) >= HURUF for satu in kata) or not _is_read_as(bersih, kata):
        raise SebutanTakTerbacaError(teks)
    bernama = named(bersih, indeks)
    if bernama is not None:
        raise SebutanTerpakaiError(teks, nama=bernama.nama, oleh="")
    if tuple(kata) in kamus.frasa or all(_is_general(satu, kamus) for satu in kata):
        raise SebutanKamusError(teks)
    return bersih


def _is_read_as(bersih: str, kata: Sequence[str]) -> bool:
    """Tell whether a question with these words has them as words: no number, code or time."""
    terbaca = split(bersih)
    if [satu.teks for satu in terbaca] != list(kata):
        return False
    biasa = all(satu.angka is None and not satu.kode for satu in terbaca)
    return biasa and not read_waktu(terbaca, TAHUN_APA_PUN).dipakai


def is_free(teks: str, indeks: Indeks, kamus: Kamus) -> bool:
    """Tell whether these words can be explained."""
    try:
        read_sebutan(teks, indeks, kamus)
    except DomainError:
        return False
    return True


def words_to_explain(soal: Soal, asing: Collection[str]) -> list[str]:
    """Return the words of a sentence that must mean something, as typed.

    First those in `asing`, which nobody knows: where some stand side by side all of them
    together, then each.
    """
    sisa = [n for n in sorted(soal.berisi) if soal.teks_of([n])[0] in asing]
    kelompok: list[list[int]] = []
    for n in sisa:
        if kelompok and kelompok[-1][-1] == n - 1:
            kelompok[-1].append(n)
        else:
            kelompok.append([n])
    lain = [n for n in sorted(soal.berisi) if n not in sisa]
    return [
        *(" ".join(soal.teks_of(satu)) for satu in kelompok),
        *soal.teks_of(sisa),
        *soal.teks_of(lain),
    ]


def named(bersih: str, indeks: Indeks) -> Benda | None:
    """Return what has just this name or code, None for nothing."""
    if (berkode := indeks.menurut_kode.get(bersih)) is not None:
        return berkode[0]
    return next(
        (satu for satu in indeks.benda if any(fold(nama) == bersih for nama in satu.sebutan)), None
    )


def _is_general(kata: str, kamus: Kamus) -> bool:
    """Tell whether a word means something, or nothing, whatever it is asked of.

    One that does so only within a phrase ("dasar hukum") may well name something.
    """
    biasa = kata in kamus.hiasan or kata in kamus.singkatan or kata in PENGHUBUNG
    return biasa or (kata,) in kamus.frasa or kata.isdigit()

"""Which of two scores "SAKIP" means: the office's own is called AKIP where it is measured."""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata

SAKIP, AKIP, LHE = "sakip", "akip", "lhe"
"""The last is what the score is printed in."""
PENERBIT = "inspektorat"
DITANYA = frozenset(["akip", "predikat_akip"])
"""What "akip" asks for."""
SENDIRI = "kantor_sendiri"
"""What the words for one's own office ask for."""
SOAL_LAIN = frozenset(["komponen", "lapor", "dasar_hukum", "definisi", "inovasi"])
"""What is asked of the other score, or of SAKIP as such."""
DAERAH = frozenset(["daerah", "pemda", "pemkot", "pemerintah", "kota", "kabupaten", "tim"])
"""Whose the other score is, and who works on it."""


def own(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words with "sakip" read as "akip" where the office's own score is meant.

    The words for the office ask for nothing else.
    """
    lain = any(k.angka is not None or (k.konsep and k.teks != LHE) for k in kata)
    if not (lain and any(SENDIRI in k.konsep or k.teks == LHE for k in kata)):
        return list(kata)
    berbanding = any("banding" in k.konsep for k in kata)
    lain = _is_other(kata) or (berbanding and any(k.teks == AKIP for k in kata))
    isi = list(kata) if lain else _renamed(kata)
    return [replace(k, konsep=k.konsep - {SENDIRI}) for k in isi]


def either(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words with "sakip" read as "akip", none where only one of the two is meant."""
    tentu = _is_other(kata) or any(k.teks == AKIP for k in kata)
    return [] if tentu or all(k.teks != SAKIP for k in kata) else _renamed(kata)


def _is_other(kata: Sequence[Kata]) -> bool:
    """Tell whether the words speak of the other score."""
    return any(
        k.kode
        or k.teks in {"singkatan", "istilah"}
        or k.konsep & SOAL_LAIN
        or (k.teks in DAERAH and SENDIRI not in k.konsep)
        for k in kata
    )


def _renamed(kata: Sequence[Kata]) -> list[Kata]:
    return [
        replace(k, teks=AKIP, konsep=DITANYA) if k.teks in {SAKIP, LHE} else k
        for k in kata
        # "LHE Inspektorat" is the score, not something of the Inspektorat.
        if not (k.teks == PENERBIT and any(satu.teks == LHE for satu in kata))
    ]


def graded_as_akip(satu: Kata) -> Kata:
    """Return a grade that no other score has as the score that has it."""
    return replace(satu, teks=AKIP, konsep=DITANYA)

"""What is said to be one's own: "serapan kami" is asked of the unit of whoever asks."""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata
from core.tanya.soal import MILIK

KAMI = frozenset(["kami", "saya", "aku"])
PUNYA = frozenset(["punya", "milik", "punyanya", "miliknya"])
DIMILIKI = frozenset(
    [
        *("anggaran", "pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "murni"),
        *("perubahan", "target", "capaian", "indikator", "kinerja", "program", "kegiatan"),
        *("sub_kegiatan", "di_bawah_target"),
    ]
)
"""What a unit has of its own, besides what it reports."""


def owned(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words; those that say whose it is ask for the own unit."""
    dimiliki = any(k.konsep & DIMILIKI for k in kata)
    return [
        replace(satu, konsep=satu.konsep | {MILIK})
        if satu.teks in KAMI and dimiliki and _has_or_compares(kata, n)
        else satu
        for n, satu in enumerate(kata)
    ]


def is_own(kata: Kata) -> bool:
    """Tell whether a word stands for the own unit."""
    return MILIK in kata.konsep and kata.teks in KAMI


def _has_or_compares(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether the own unit is meant: of what is had, or held against others."""
    if n and _says_whose(kata[n - 1]):
        return True
    return any(k.konsep & {"banding", "urutkan"} for k in kata[n + 1 : n + 2])


def _says_whose(sebelum: Kata) -> bool:
    """Tell whether the word before is something that is had: no "serapan, kami tanya"."""
    return bool(sebelum.konsep & DIMILIKI) or sebelum.teks in PUNYA

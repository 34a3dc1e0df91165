"""What is said to be one's own: "serapan kami" is asked of the unit of whoever asks."""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata
from core.tanya.soal import MILIK

KAMI = frozenset(["kami", "saya", "aku"])
PUNYA = frozenset(["punya", "milik", "punyanya", "miliknya"])
INGIN = frozenset(["mau", "ingin", "harus", "pengen", "perlu", "kurang", "butuh"])
"""What somebody wants is for their own unit: "kalau kami mau 90%"."""
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
    kurang = any(k.persen for k in kata) and any("kurang_berapa" in k.konsep for k in kata)
    dimiliki = kurang or any(k.konsep & DIMILIKI for k in kata)
    return [
        replace(satu, konsep=satu.konsep | {MILIK})
        if satu.teks in KAMI and dimiliki and _has_or_compares(kata, n, kurang=kurang)
        else satu
        for n, satu in enumerate(kata)
    ]


def is_own(kata: Kata) -> bool:
    """Tell whether a word stands for the own unit."""
    return MILIK in kata.konsep and kata.teks in KAMI


def _has_or_compares(kata: Sequence[Kata], n: int, *, kurang: bool) -> bool:
    """Tell whether the own unit is meant: of what is had, or held against others.

    `kurang`: it is asked how much a percentage takes.
    """
    if n and _says_whose(kata[n - 1]):
        return True
    lanjut = kata[n + 1 : n + 2]
    return any(k.konsep & {"banding", "urutkan"} or (kurang and k.teks in INGIN) for k in lanjut)


def _says_whose(sebelum: Kata) -> bool:
    """Tell whether the word before is something that is had: no "serapan, kami tanya"."""
    return bool(sebelum.konsep & DIMILIKI) or sebelum.teks in PUNYA

"""What a few words ask of a word that was just explained: "IKK itu apa? Siapa pengampunya"."""

from collections.abc import Sequence

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu

PENDEK = 4
"""Words of a sentence that may go on with it."""
KOSONG = frozenset([Hal.LUAR, Hal.SALAM, Hal.TAK_ADA])
SAPAAN = frozenset(["salam", "terima_kasih"])


def term(lalu: Pertanyaan) -> str:
    """Return the word that was explained, "" where none was."""
    if lalu.hal is not Hal.ISTILAH:
        return ""
    return lalu.benda[0].nama if lalu.benda else lalu.teks


def says_little(kata: Sequence[Kata], semua: Sequence[Pertanyaan | Ragu]) -> bool:
    """Tell whether a few words ask something of nothing, and are no greeting."""
    pendek = len([k for k in kata if not k.batas]) <= PENDEK
    sapaan = any(k.konsep & SAPAAN for k in kata)
    return pendek and not sapaan and not any(map(is_about_something, semua))


def is_about_something(satu: Pertanyaan | Ragu) -> bool:
    """Tell whether a question names what it is about."""
    if isinstance(satu, Ragu):
        return True
    bernama = satu.benda or satu.daftar or satu.teks or satu.angka or satu.asing
    return satu.hal not in KOSONG and bool(bernama)

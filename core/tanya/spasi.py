"""Words that were torn apart or run together: "sera pan", "serapanhukum".

Only where a word is known by nobody, and what is made of it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata
from core.tanya.kamus import Kamus
from core.tanya.kosakata import CUKUP_PANJANG, Kosakata
from core.tanya.waktu import month_of

SAMBUNGAN = frozenset(["an"])
"""An end of words that is no word itself."""
AKHIRAN = ("nya", "nyo")
TERPENDEK = 3
"""Letters of a word that another ran into."""
PALING_SEDIKIT = 2
PENUTUP = frozenset(["ya", "yg", "sy"])
"""Shorter words that others run into."""
BERTANYA = frozenset(["apa", "berapa", "siapa", "mana", "kapan", "kenapa", "bagaimana", "saja"])
TERPENDEK_GABUNG = 5
"""Letters of what may be two words."""


def known_of(kamus: Kamus, kosakata: Kosakata) -> Callable[[str], bool]:
    """Return what tells whether a word is one that the dictionary or a name has."""

    def known(teks: str) -> bool:
        return (
            teks in kamus.kata
            or teks in kamus.singkatan
            or teks in kosakata
            or month_of(teks) is not None
        )

    return known


def rejoined(kata: Sequence[Kata], known: Callable[[str], bool]) -> list[Kata]:
    """Return the words, those that are parts of one as one."""
    hasil: list[Kata] = []
    for satu in kata:
        if satu.batas or satu.angka is not None or satu.kode or not satu.teks.isalpha():
            hasil.append(satu)
        elif hasil and (utuh := _whole(hasil[-1], satu, known)) is not None:
            hasil[-1] = replace(hasil[-1], teks=utuh)
        else:
            hasil.append(satu)
    return hasil


def _whole(kiri: Kata, kanan: Kata, known: Callable[[str], bool]) -> str | None:
    """Return the word that two are the parts of, None where they are words of their own."""
    if kiri.batas or kiri.angka is not None or kiri.kode or not kiri.teks.isalpha():
        return None
    utuh = f"{kiri.teks}{kanan.teks}"
    if len(utuh) <= CUKUP_PANJANG:
        return None
    sendiri = known(kanan.teks) or _ends(kanan.teks, known)
    if known(kiri.teks) and kanan.teks not in SAMBUNGAN and sendiri:
        return None
    pokok = next((utuh.removesuffix(a) for a in AKHIRAN if utuh.endswith(a)), utuh)
    return utuh if known(utuh) or (len(pokok) > CUKUP_PANJANG and known(pokok)) else None


def run_together(teks: str, kamus: Kamus, kosakata: Kosakata) -> tuple[str, ...]:
    """Return the two words that one is made of, nothing where it is not made so."""
    known = known_of(kamus, kosakata)
    if len(teks) < TERPENDEK_GABUNG or not teks.isalpha():
        return ()
    calon = [
        (teks[:n], teks[n:])
        for n in range(TERPENDEK, len(teks) - PALING_SEDIKIT + 1)
        if known(teks[:n]) and _ends(teks[n:], known)
    ]
    # "Matahari" is neither an eye nor a day.
    berarti = [
        dua
        for dua in calon
        if any(_says_something(satu, kamus) for satu in dua)
        and all(_is_word(satu, kosakata) for satu in dua)
    ]
    return max(berarti, key=lambda dua: max(map(len, dua)), default=())


def _ends(teks: str, known: Callable[[str], bool]) -> bool:
    if teks in AKHIRAN:
        return False
    if len(teks) < TERPENDEK:
        return teks in PENUTUP
    return known(teks) or any(
        teks.endswith(a) and len(teks) > len(a) + 1 and known(teks.removesuffix(a)) for a in AKHIRAN
    )


def _is_word(teks: str, kosakata: Kosakata) -> bool:
    """Tell whether letters are enough to be known in the middle of others: "lumping" is no word."""
    if len(teks) > TERPENDEK or teks in PENUTUP or teks in BERTANYA:
        return True
    return teks in kosakata or not any(huruf in "aiueo" for huruf in teks)


def _says_something(teks: str, kamus: Kamus) -> bool:
    return teks in kamus.singkatan or teks in BERTANYA or teks not in kamus.hiasan

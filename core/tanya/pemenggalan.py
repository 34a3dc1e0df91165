"""A sentence divided into the questions that it asks, and which of its readings are sure."""

from collections.abc import Callable, Sequence

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.potongan import completed, questions
from core.tanya.rangkap import cuts
from core.tanya.tadi import refers_by_word
from core.tanya.tafsir import CUKUP, Bacaan

RINGAN = frozenset([Hal.SALAM, Hal.TERIMA_KASIH, Hal.LUAR])
"""What needs no answer beside a question."""
CUKUP_JELAS = 75
"""A sentence that is worth so much as one is not looked at as two."""
JEDA = 20
"""So much less may two questions say each that a word is said between."""


def divided(
    kata: Sequence[Kata], utuh: Bacaan, read: Callable[[Sequence[Sequence[Kata]]], list[Bacaan]]
) -> list[list[Kata]]:
    """Return a sentence as the questions that it asks, nothing where it is one."""
    if dua := _best_cut(kata, utuh, read, tegas=True):
        return [b for k in dua for b in divided(k, read([k])[0], read) or [k]]
    bagian = completed(questions(kata))
    if len(bagian) > 1 and all(map(stands, read(bagian))):
        return bagian
    jelas = is_sure(utuh) and utuh.nilai >= CUKUP_JELAS
    banding = any("banding" in k.konsep for k in kata)
    return [] if jelas or banding else _best_cut(kata, utuh, read, tegas=False)


def _best_cut(
    kata: Sequence[Kata],
    utuh: Bacaan,
    read: Callable[[Sequence[Sequence[Kata]]], list[Bacaan]],
    *,
    tegas: bool,
) -> list[list[Kata]]:
    """Return a sentence as two that each say more than it does as one, nothing where none do.

    A word that is said between two questions makes up for some of that: "terus", "sekalian".
    """
    if isinstance(utuh.hasil, Pertanyaan) and utuh.hasil.mengecualikan:
        return []
    terbaik: list[list[Kata]] = []
    paling = utuh.nilai - (JEDA if tegas else 0) if stands(utuh) else CUKUP - 1
    for dua in cuts(kata, tegas=tegas):
        if _within_name(utuh.hasil, *dua):
            continue
        kiri = read(dua[:1])[0]
        # "Kegiatan dengan sisa terbesar, isinya apa saja": the second is about what is found.
        merujuk = refers_by_word(dua[1], kiri.hasil)
        if kiri.nilai <= paling - (JEDA if merujuk else 0) or not is_sure(kiri):
            # Most words that join stand within one question: its second half is not read then.
            continue
        bacaan = read(dua)
        nilai = min(b.nilai for b in bacaan)
        if (nilai > paling or merujuk) and all(map(is_sure, bacaan)):
            terbaik, paling = list(dua), nilai
    return terbaik


def _within_name(utuh: Pertanyaan | Ragu, kiri: Sequence[Kata], kanan: Sequence[Kata]) -> bool:
    """Tell whether a sentence would be cut within a name: "perekonomian dan SDA"."""
    semua = (utuh,) if isinstance(utuh, Pertanyaan) else utuh.bacaan
    nama = {n.lower() for satu in semua for b in (*satu.benda, *satu.serupa) for n in b.sebutan}
    return any(f"{kiri[-1].teks} dan {kanan[0].teks}" in satu for satu in nama)


def is_sure(satu: Bacaan) -> bool:
    return stands(satu) and isinstance(satu.hasil, Pertanyaan) and satu.hasil.hal not in RINGAN


def stands(satu: Bacaan) -> bool:
    asing = isinstance(satu.hasil, Pertanyaan) and bool(satu.hasil.asing)
    return satu.nilai >= CUKUP and not asing


def is_light(satu: Bacaan) -> bool:
    return isinstance(satu.hasil, Pertanyaan) and satu.hasil.hal in RINGAN

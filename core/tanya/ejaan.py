"""Words as they were typed -> words as they are spelled: abbreviations, slips, how people talk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from core.tanya.kalimat import ANGKA_ROMAWI, Kata
from core.tanya.kamus import Kamus
from core.tanya.kosakata import CUKUP_PANJANG, Kosakata, keeps_letters
from core.tanya.spasi import known_of, rejoined, run_together
from core.tanya.terbilang import join_numbers
from core.tanya.waktu import month_of

AKHIRAN = ("nyakah", "nya", "nyo", "kah", "lah", "pun", "ny")
"""What is hung on a word without changing what it asks for."""
AKHIRAN_JAWA = ("ne", "e")
"""As Javanese says "-nya"."""
DITEKANKAN = frozenset(["benar", "betul", "sungguh"])
"""Said twice these only stress what is said."""
SUNGGUH = "sungguh"
BANYAK = "2"
""""Bagian2" is more than one."""
SEHARI_HARI = (("ny", "s"), ("ng", ""), ("ng", "k"), ("n", "t"), ("m", "p"))
"""How verbs begin in Jakarta, and what they begin with without it: "nyaranin" is "saran"."""
BAKU = ("me", "meng", "mem", "men")
"""The same in the language of letters: "ngelebihi" is "melebihi", "ngegunain" "menggunakan"."""
AKHIR_MELAYU = "o"
"""How Bengkulu says the last -a of a word."""
TERPENDEK_BEDA = 3
"""Letters of a word that is looked for in another way of saying it."""

_GANDA = re.compile(r"(.)\1+")


def spell(kata: Sequence[Kata], kamus: Kamus, kosakata: Kosakata) -> list[Kata]:
    """Return the words with abbreviations spelled out and slips of letters mended.

    A word that a name has is left as it is, unless the dictionary spells it out.
    """
    known = known_of(kamus, kosakata)
    hasil: list[Kata] = []
    for satu in rejoined(join_numbers(kata), known):
        if satu.angka is not None or satu.batas or satu.kode:
            hasil.append(satu)
        elif satu.teks in kamus.singkatan:
            hasil += _spelled_out(satu, kamus)
        else:
            baik = _mended(satu, kamus, kosakata)
            if _is_doubtful(baik) and (dua := run_together(satu.teks, kamus, kosakata)):
                hasil += spell([replace(satu, teks=k) for k in dua], kamus, kosakata)
                continue
            # "kerjasma" is "kerjasama", which is two words.
            lepas = kamus.singkatan.get(baik.teks) or baik.teks.split()
            hasil += (replace(baik, teks=k) for k in lepas)
    return _without_stress(hasil)


def _spelled_out(satu: Kata, kamus: Kamus) -> list[Kata]:
    kata = kamus.singkatan[satu.teks]
    tertulis = satu.teks if len(kata) > 1 else ""
    return [replace(_known(k, satu, kamus), singkatan=tertulis) for k in kata]


def _without_stress(kata: list[Kata]) -> list[Kata]:
    """Return the words, "benar-benar" as the stress it is: nobody asks whether something is so."""
    hasil = list(kata)
    for n, (kiri, kanan) in enumerate(pairwise(kata)):
        if kiri.teks == kanan.teks and kiri.teks in DITEKANKAN:
            hasil[n : n + 2] = [replace(k, teks=SUNGGUH, hias=True) for k in (kiri, kanan)]
    return hasil


def _is_doubtful(kata: Kata) -> bool:
    """Tell whether a word is known by nobody, or was mended to one with other letters."""
    return not kata.dikenal or (bool(kata.asal) and not keeps_letters(kata.asal, kata.teks))


def _known(teks: str, satu: Kata, kamus: Kamus) -> Kata:
    return replace(satu, teks=teks, hias=teks in kamus.hiasan)


def _mended(satu: Kata, kamus: Kamus, kosakata: Kosakata) -> Kata:
    teks = satu.teks
    if teks in kamus.kata:
        return _known(teks, satu, kamus)
    if teks in kosakata or month_of(teks) is not None:
        return satu
    if (pokok := _without_ending(teks, kamus, kosakata)) is not None:
        return _known(pokok, satu, kamus) if pokok in kamus.kata else replace(satu, teks=pokok)
    lain = _colloquial(teks, kamus.kata) or _said_alike(teks, kamus, kosakata)
    if lain is not None:
        return _known(lain, satu, kamus)
    benar = _meant(teks, kamus, kosakata)
    if benar is None:
        return replace(satu, dikenal=False)
    return replace(_known(benar, satu, kamus), asal=teks)


def _said_alike(teks: str, kamus: Kamus, kosakata: Kosakata) -> str | None:
    """Return the word that is said as in Bengkulu ("kerjo"), or with letters drawn out."""
    if ANGKA_ROMAWI.fullmatch(teks):
        return None
    sekali = _GANDA.sub(r"\1", teks)
    if sekali != teks and sekali in kamus.kata:
        return sekali
    melayu = (satu for satu in (teks, sekali) if satu.endswith(AKHIR_MELAYU))
    for satu in (sekali, *(f"{satu[:-1]}a" for satu in melayu)):
        if satu == teks or len(satu) < TERPENDEK_BEDA:
            continue
        if satu in kamus.singkatan or satu in kamus.kata or satu in kosakata:
            return " ".join(kamus.singkatan.get(satu, (satu,)))
        if (pokok := _without_ending(satu, kamus, kosakata)) is not None:
            return pokok
    return None


def _without_ending(teks: str, kamus: Kamus, kosakata: Kosakata) -> str | None:
    """Return the known word that something is hung on, None where there is none."""
    if teks.endswith(BANYAK) and (teks[:-1] in kamus.kata or teks[:-1] in kosakata):
        return teks[:-1]
    for akhiran in AKHIRAN_JAWA:
        if teks.endswith(akhiran) and teks.removesuffix(akhiran) in kamus.bermakna:
            return teks.removesuffix(akhiran)
    for pokok in _stems(teks, kamus):
        if pokok in kamus.kata or pokok in kosakata or _is_spelled_out(pokok, kamus):
            return pokok
    return None


def _is_spelled_out(teks: str, kamus: Kamus) -> bool:
    """Tell whether this is what an abbreviation stands for: "kabagnya" is "kepala bagian"."""
    return " " in teks and all(satu in kamus.kata for satu in teks.split())


def _stems(teks: str, kamus: Kamus) -> Iterator[str]:
    for akhiran in AKHIRAN:
        pokok = teks.removesuffix(akhiran)
        if pokok != teks and len(pokok) >= CUKUP_PANJANG - 1:
            yield " ".join(kamus.singkatan.get(pokok, ())) or pokok


def _colloquial(teks: str, kata: Kosakata) -> str | None:
    """Return the plain word of one said as in Jakarta: "nyaranin" is "saran", "ningkatin"."""
    pokok = teks.removesuffix("in")
    calon = [pokok, f"{pokok}kan", f"me{pokok}"] if pokok != teks else []
    if len(pokok) >= CUKUP_PANJANG:
        calon.insert(0, f"{pokok}i")
    dasar = [pokok.removeprefix("nge")] if teks.startswith("nge") else []
    for depan, ganti in SEHARI_HARI:
        if teks.startswith(depan):
            sisa = f"{ganti}{pokok.removeprefix(depan)}"
            dasar.append(sisa)
            calon += [sisa, f"{sisa}kan", f"me{pokok}", f"me{pokok}kan"]
    calon += [
        f"{awal}{sisa}{akhir}" for sisa in dasar for awal in BAKU for akhir in ("", "i", "kan")
    ]
    return next((c for c in calon if len(c) >= CUKUP_PANJANG and c in kata), None)


def _meant(teks: str, kamus: Kamus, kosakata: Kosakata) -> str | None:
    """Return the word that this is a slip of: words that ask first, then those of names.

    Of noise only the vowels may be wrong: real words are near it.
    """
    if teks in kamus.lain:
        return None
    return (
        kamus.bermakna.consonants(teks)
        or _nearest(teks, kamus, kosakata)
        or kamus.hiasan.with_other_vowels(teks)
        or kamus.kata.without_vowels(teks)
        or kosakata.without_vowels(teks)
        or kamus.hiasan.mistyped(teks)
        or kamus.bermakna.abbreviated(teks)
        or kosakata.abbreviated(teks)
    )


def _nearest(teks: str, kamus: Kamus, kosakata: Kosakata) -> str | None:
    """Return the word that is near: one of a name where that alone has all the letters."""
    dekat = kamus.bermakna.nearest(teks)
    if dekat is not None and keeps_letters(teks, dekat):
        return dekat
    nama = kosakata.nearest(teks)
    if nama is not None and keeps_letters(teks, nama):
        return nama
    return dekat or kamus.hiasan.mistyped(teks) or nama

"""A text with the spaces and marks that fingers left out: "iku1brp", "'24", "1) … 2) …"."""

import re
from collections.abc import Callable

from core.tanya.kalimat import ANGKA_ROMAWI, PUISI
from core.tanya.kamus import Kamus
from core.tanya.kosakata import Kosakata
from core.tanya.waktu import month_of

BERNOMOR = frozenset(
    [
        *("tw", "tri", "triwulan", "smt", "smstr", "semester", "iku", "indikator", "th", "thn"),
        *("tahun", "no", "nomor", "nmr", "asisten", "asst", "tabel", "bab", "baris", "keg", "sk"),
    ]
)
"""Behind these a 2 is a number; behind other words it says them twice: "bagian2"."""
MENGIKUTI = frozenset(["nya", "nyo", "ny", "kah", "lah"])
"""What is hung on a word or a number."""
BANYAK = "2"
PALING_PENDEK = 2
"""Letters of a word that a number stuck to."""
TAHUN = re.compile(r"20[12]\d")

_ABAD = re.compile(r"(?<![\w'])(?:'|2k)(2\d)(?![\w'])")
_KUTIP = re.compile(r"(?<![a-z])'|'(?![a-z])")
_CAMPUR = re.compile(r"(?<![\w./])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]+")
_TAHUN_N = re.compile(r"\bn-\d\b")
"""The year before, as plans write it; no "dan" stands there."""
_LARI = re.compile(r"[a-z]+|\d+")
_KATA = re.compile(r"[a-z]+")
_KURUNG = re.compile(r"(?:(?<=\s)|^)(\d|[a-h])\)\s+")
_TITIK = re.compile(r"(?:(?<=\n)|^)\s*(\d|[a-h])\.\s+", re.MULTILINE)
_SEBARIS = re.compile(r"(?:(?<=[\s?!;,])|^)(\d)\.\s+(?=[a-z])")
_GARIS = re.compile(r"^\s*[-*]\s+", re.MULTILINE)
_PERTAMA = re.compile(
    r"\b(?:pertama|kesatu)\b[\s,:]+(?=\w)(.{8,}?)[\s,.;]+(?:dan\s+)?(?:yang\s+)?kedua\b[\s,:]+"
)
_SETENGAH = re.compile(
    r"\bsetengah(?:nya)?\b(?!\s+(?:tahun|thn|th|bulan|bln|hari|jam|mati|hati"
    r"|dari|triliun|miliar|milyar|juta|jt|ribu|rb|m|t)\b)"
)
"""Half of what there is, but for half a year, half a milliard and half of something."""
_PERSEN = re.compile(r"(?<![\d\s%])%|(?<![\d\s])\s+%")
"""Without a number before it this is a word: "brp % realisasinya"."""
_BERDERET = re.compile(
    r"(?<![\d.,])\d{1,2}(?:,\d{1,2}){2,}(?![\d,%])"
    r"|(?<=\bno )\d{1,2},\d{1,2}(?![\d,%])|(?<=\bnomor )\d{1,2},\d{1,2}(?![\d,%])"
    r"|(?<=\bbaris )\d{1,2},\d{1,2}(?![\d,%])"
)
"""Numbers one after the other: no number has two commas, none of a row has one."""
_AKHIR = re.compile(r"([a-z]+)\.\s+(?=[a-z])")


def loosen(polos: str, kamus: Kamus, kosakata: Kosakata) -> str:
    """Return a plain text with its years in full, and its words, numbers and parts apart."""

    def known(kata: str) -> bool:
        return kata in kamus.kata or kata in kamus.singkatan or kata in kosakata

    teks = _KUTIP.sub("", _ABAD.sub(r"20\1", _TAHUN_N.sub("", polos)))
    if PUISI.search(teks):
        teks = _KATA.sub(_once, teks)
    teks = _SETENGAH.sub("separo", teks)
    teks = _PERSEN.sub(" persen ", teks)
    teks = _BERDERET.sub(lambda cocok: cocok[0].replace(",", ", "), teks)
    teks = _CAMPUR.sub(lambda cocok: _apart(cocok[0], known), teks)
    return _AKHIR.sub(lambda cocok: _stopped(cocok, kamus), _listed(teks))


def _once(cocok: re.Match[str]) -> str:
    return cocok[0] if ANGKA_ROMAWI.fullmatch(cocok[0]) else PUISI.sub(r"\1\2", cocok[0])


def _apart(kata: str, known: Callable[[str], bool]) -> str:
    """Return a word and a number that stick together apart; a name with a digit stays one."""
    if known(kata):
        return kata
    hasil: list[str] = []
    for satu in _LARI.findall(kata):
        lalu = hasil[-1] if hasil else ""
        if satu == BANYAK and lalu.isalpha() and lalu not in BERNOMOR:
            hasil[-1] += satu
            continue
        bagian = satu.isdigit() or satu in MENGIKUTI or month_of(satu) is not None
        if not bagian and not (len(satu) >= PALING_PENDEK and known(satu)):
            tahun = len(satu) > PALING_PENDEK and TAHUN.fullmatch(kata.removeprefix(satu))
            return f"{satu} {kata.removeprefix(satu)}" if tahun else kata
        hasil.append(satu)
    return " ".join(hasil)


def _listed(teks: str) -> str:
    """Return the text with the points of a list as sentences."""
    for butir in (_KURUNG, _TITIK, _SEBARIS):
        nomor = [cocok[1] for cocok in butir.finditer(teks)]
        if len(nomor) > 1 and nomor[0] in {"1", "a"} and nomor == sorted(set(nomor)):
            return butir.sub("; ", teks)
    if len(_GARIS.findall(teks)) > 1:
        return _GARIS.sub("; ", teks)
    return _PERTAMA.sub(r"\1 ; ", teks, count=1)


def _stopped(cocok: re.Match[str], kamus: Kamus) -> str:
    """Return a full stop as the end of a line; one behind an abbreviation ends nothing."""
    kata = cocok[1]
    panjang = kamus.singkatan.get(kata)
    if panjang is None:
        pendek = len(kata) <= PALING_PENDEK + 1 and kata not in kamus.kata
    else:
        pendek = not panjang or panjang[-1] not in kamus.hiasan
    return cocok[0] if pendek else f"{kata}\n"

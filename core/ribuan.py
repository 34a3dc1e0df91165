"""Amounts whose thousands are set off by spaces: "29 974 380" is one number.

Only groups of exactly three digits behind a first one of at most three make one, so "30 31 32"
stay three numbers, "2023 2024" two years and "IKU 3 100" an indikator and its figure.
"""

import re

TERPENDEK = 3
"""So many groups are an amount whatever stands before them; two are one only if that is said."""
BERNOMOR = (
    *("iku", "ik", "indikator", "no", "nomor", "nomer", "sub", "subkegiatan", "kegiatan"),
    *("program", "baris", "tabel", "bab", "tw", "triwulan", "smt", "semester", "bulan", "tahun"),
    *("thn", "th", "ke", "output", "mou", "raperwal", "perwal", "pasal", "top"),
)
"""Words whose number stands behind them, before another one."""

_DERET = re.compile(
    r"""
    (?P<depan>\brp\.?\ ?-?|(?<![a-z])[a-z]+[.-]?\ |(?<![\w.,/-]))
    (?P<deret>\d+(?:\ \d+)+)(?![\d/:-]|[.]\d)
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_TAHUN = re.compile(r"20\d\d", re.ASCII)
_PERTAMA = re.compile(r"[1-9]\d{0,2}", re.ASCII)
_BERIKUT = re.compile(r"\d{3}", re.ASCII)


def join_thousands(teks: str) -> str:
    """Return the text with dots for the spaces within an amount, else as it is."""
    return _DERET.sub(_joined, teks)


def join_amount(teks: str) -> str:
    """Return what is a figure and nothing else so; two groups are one as well: "29 974"."""
    kelompok = teks.split(" ")
    return ".".join(kelompok) if _is_amount(kelompok) else join_thousands(teks)


def _joined(cocok: re.Match[str]) -> str:
    depan = cocok["depan"]
    kata = depan.strip(" .-").lower()
    kelompok = cocok["deret"].split(" ")
    awal = 1 if kata in BERNOMOR or _TAHUN.fullmatch(kelompok[0]) else 0
    terpendek = TERPENDEK - 1 if kata == "rp" else TERPENDEK
    for mulai in sorted({awal, 1}):
        jumlah = kelompok[mulai:]
        cukup = len(jumlah) >= terpendek or jumlah[-1:] == ["000"]
        if cukup and _is_amount(jumlah):
            return depan + " ".join([*kelompok[:mulai], ".".join(jumlah)])
    return cocok[0]


def _is_amount(kelompok: list[str]) -> bool:
    pertama, *lain = kelompok
    return bool(lain and _PERTAMA.fullmatch(pertama) and all(map(_BERIKUT.fullmatch, lain)))

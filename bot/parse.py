"""A command and its arguments -> domain values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import decimal

from core.periode import Bulan, Triwulan, find_bulan

_ANGKA_TRIWULAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_TRIWULAN = re.compile(r"\b(?:tw|triwulan)[\s.-]*(iii|ii|iv|i|[1-4])\b", re.ASCII | re.IGNORECASE)
_TRIWULAN_ASING = re.compile(r"\b(?:tw|triwulan)[\s.-]*(\d+|[ivx]+)\b", re.ASCII | re.IGNORECASE)
# A bare number from 1900 to 2199 is a year: no list of a Pemda's counts that far. Segments
# of a code or of an amount ("2.2024", "2024.000") are none.
_TAHUN = re.compile(
    r"(?<![\w.,/-])(?:(?:tahun|thn|th)\b[\s.]*)?((?:19|20|21)\d\d)(?![\w/-]|[.,]\d)",
    re.ASCII | re.IGNORECASE,
)
_NAMA_BULAN = (
    *("jan(?:uari)?", "[fp]eb(?:ruari)?", "mar(?:et)?", "apr(?:il)?", "mei", "juni?"),
    *("juli?", "ag(?:u(?:s(?:tus)?)?|t|s)", "sep(?:t(?:ember)?)?", "okt(?:ober)?"),
    *("no[vp](?:ember)?", "des(?:ember)?"),
)
# "s.d. Juni", "sampai bulan juni", "b06".
_BULAN = re.compile(
    r"(?:\b(?:s\s*[./]?\s*d\b\.?|sampai(?:\s+dengan)?\b|hingga\b|bulan\b|bln\b)[\s.]*)*"
    rf"\b(?:b(?P<kode>0[1-9]|1[0-2])|(?P<nama>{'|'.join(_NAMA_BULAN)}))\b",
    re.ASCII | re.IGNORECASE,
)
_TAHUN_RELATIF = re.compile(r"\b(?:tahun|thn|th)[\s.]+(ini|lalu)\b", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What a command asks about; `sisa` holds the words that are no year, triwulan or month.

    `tahun_lain` are further years, `triwulan_asing` a further triwulan or one that no year has,
    `bulan_lain` further months: they are said back, never answered.
    """

    tahun: int | None
    triwulan: Triwulan | None
    sisa: str
    tahun_lain: tuple[int, ...] = ()
    triwulan_asing: str = ""
    bulan: Bulan | None = None
    bulan_lain: tuple[Bulan, ...] = ()


def baca_perintah(teks: str) -> tuple[str | None, list[str]]:
    """Split "/capaian@CekerBot 2024" into its name and arguments; None for plain text."""
    kata = teks.split()
    if not kata or not kata[0].startswith("/"):
        return None, kata
    return kata[0][1:].partition("@")[0].lower(), kata[1:]


def baca_argumen(
    args: Sequence[str], *, tahun_ini: int | None = None, bulanan: bool = False
) -> Permintaan:
    """Read a year and a triwulan in any order; `bulanan`: and a month, by its name or code.

    "tahun lalu" is a year only where the caller says which one it is now. Digits of other
    scripts are read as what they are.
    """
    triwulan, sisa = _take(_TRIWULAN, _digits(" ".join(args)))
    asing, sisa = _take(_TRIWULAN_ASING, sisa)
    tahun = [int(cocok[1]) for cocok in _TAHUN.finditer(sisa)]
    sisa = _TAHUN.sub(" ", sisa)
    if not tahun and tahun_ini is not None:
        relatif, sisa = _take(_TAHUN_RELATIF, sisa)
        tahun += [{"ini": tahun_ini, "lalu": tahun_ini - 1}[relatif]] if relatif else []
    pertama, *lain = dict.fromkeys(tahun) or [None]
    bulan: list[Bulan] = []
    if bulanan:
        bulan = list(dict.fromkeys(map(_month, _BULAN.finditer(sisa))))
        sisa = _BULAN.sub(" ", sisa)
    return Permintaan(
        tahun=pertama,
        triwulan=Triwulan(_ANGKA_TRIWULAN[triwulan]) if triwulan else None,
        sisa=" ".join(sisa.split()),
        tahun_lain=tuple(t for t in lain if t),
        triwulan_asing=asing or "",
        bulan=bulan[0] if bulan else None,
        bulan_lain=tuple(bulan[1:]),
    )


def _month(cocok: re.Match[str]) -> Bulan:
    bulan = Bulan(int(cocok["kode"])) if cocok["kode"] else find_bulan(cocok["nama"])
    if bulan is None:
        raise AssertionError("each word of the pattern names a month")
    return bulan


def _digits(teks: str) -> str:
    return "".join(f"{decimal(huruf)}" if huruf.isdecimal() else huruf for huruf in teks)


def _take(pola: re.Pattern[str], teks: str) -> tuple[str | None, str]:
    """Return what the pattern's group found, None for nothing, and the text without it."""
    cocok = pola.search(teks)
    if cocok is None:
        return None, teks
    return cocok[1].lower(), f"{teks[: cocok.start()]} {teks[cocok.end() :]}"

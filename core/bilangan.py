"""Numbers as documents print them and as people write them, read into Decimal.

Only plain digits 0-9 with dots, commas, one sign and the words below make a number; what
could be read but was hardly meant (1e5, nan, 0812..., digits of other scripts) is refused.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from core.angka import Keadaan
from core.errors import SalahAngka, TidakTerbacaError
from core.teks import without_hidden

PANJANG_MAKSIMUM = 40
"""Longer than any figure; what is longer was not meant as one."""

BATAS = Decimal(10**15)
"""A thousand trillion: no figure of a local government reaches it."""

DESIMAL_MAKSIMUM = 4
DESIMAL_RUPIAH = 2

PENGALI = {
    "rb": 10**3,
    "ribu": 10**3,
    "jt": 10**6,
    "juta": 10**6,
    "m": 10**9,
    "miliar": 10**9,
    "milyar": 10**9,
    "t": 10**12,
    "triliun": 10**12,
}
"""Words behind a rupiah amount; M is miliar, as officials write it."""

_GARIS = str.maketrans({"\N{EN DASH}": "-", "\N{EM DASH}": "-", "\N{MINUS SIGN}": "-"})
_STRIP = ("-", "\N{EN DASH}", "\N{EM DASH}")
_MINUS = ("-", "\N{MINUS SIGN}")
_RUPIAH = re.compile(r"rp\.?\s*", re.IGNORECASE)
_EKOR = re.compile(r"[,.]-{1,2}$")
_DIGIT = re.compile(r"[0-9][0-9.,\s]*", re.ASCII)
_SPASI_DI_TANDA = re.compile(r"(?<=[.,])\s+|\s+(?=[.,])")
_BULAT = r"(?:0|[1-9][0-9]*)"
_RIBUAN = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_RIBUAN_INGGRIS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?")
_KOMA = re.compile(rf"{_BULAT}(?:,[0-9]+)?")
_TITIK = re.compile(rf"{_BULAT}\.[0-9]+")
_SATU_TITIK = re.compile(r"[0-9]+\.[0-9]{3}")
_BERSATUAN = re.compile(r"(?P<angka>.*[0-9])\s*(?P<satuan>[a-z]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ambigu:
    """A text with two honest readings, such as 1.234; the person is asked."""

    desimal: Decimal
    ribuan: Decimal


def tidy(teks: str) -> str:
    """Return what a phone or a spreadsheet has left around a figure made plain.

    Spaces of every kind are one, what cannot be seen is gone, dashes are plain, and a sentence's
    mark at the end is no part of the figure.
    """
    satu_baris = " ".join(without_hidden(teks).translate(_GARIS).split())
    return satu_baris.rstrip(".,;: ")


def baca_tercetak(teks: str) -> Decimal | Keadaan:
    """Read a printed cell: a figure, with or without Rp, %, spaces at its marks; blank; "-".

    "8,77%" is 8.77. A dot before three digits is a thousands mark, as printed figures
    have it. Raises TidakTerbacaError for words and for what mixes up its marks.
    """
    bersih = teks.strip()
    if not bersih:
        return Keadaan.TERCETAK_KOSONG
    if bersih in _STRIP:
        return Keadaan.TERCETAK_STRIP
    digit, tanda = _amount(bersih.removesuffix("%"))
    return tanda * _thousands(_read(digit, teks))


def baca_rupiah(teks: str) -> Decimal:
    """Read an amount in rupiah: 1.234 is a thousand; "1,2 juta", "4,3 M", "250 rb".

    A leading minus is kept. Raises TidakTerbacaError, also for parts of a sen: whoever
    writes "500,000" means thousands, and it must not become Rp500.
    """
    digit, tanda = _amount(teks)
    pengali = None
    if cocok := _BERSATUAN.fullmatch(digit):
        digit, pengali = cocok["angka"], PENGALI.get(cocok["satuan"].lower())
        if pengali is None:
            raise TidakTerbacaError(teks)
    value = _thousands(_read(digit, teks))
    rupiah = value * (pengali or 1)
    if rupiah >= BATAS:
        raise TidakTerbacaError(teks, SalahAngka.TERLALU_BESAR)
    if pengali is None and _places(value) > DESIMAL_RUPIAH:
        raise TidakTerbacaError(teks)
    return tanda * rupiah


def baca_nilai(teks: str) -> Decimal | Ambigu:
    """Read a figure of an indikator: "12,41", "12.41", "97,44 %"; "1.234" is Ambigu.

    Raises TidakTerbacaError.
    """
    digit, tanda = _sign(teks.strip().removesuffix("%").strip())
    value = _read(digit, teks)
    if isinstance(value, Ambigu):
        return Ambigu(tanda * value.desimal, tanda * value.ribuan)
    return tanda * value


def _amount(teks: str) -> tuple[str, int]:
    """Return digits and sign of "Rp. 1.000,-", "-Rp5" or "Rp -5"."""
    tanpa_rp, tanda = _sign(teks.strip())
    digit, tanda_dalam = _sign(_drop_rp(tanpa_rp)) if tanda > 0 else (_drop_rp(tanpa_rp), 1)
    return _EKOR.sub("", digit.strip()), tanda * tanda_dalam


def _drop_rp(teks: str) -> str:
    return _RUPIAH.sub("", teks, count=1) if _RUPIAH.match(teks) else teks


def _sign(teks: str) -> tuple[str, int]:
    return (teks[1:].lstrip(), -1) if teks.startswith(_MINUS) else (teks, 1)


def _thousands(value: Decimal | Ambigu) -> Decimal:
    return value.ribuan if isinstance(value, Ambigu) else value


def _read(digit: str, teks: str) -> Decimal | Ambigu:
    """Read unsigned digits with their marks; `teks` is what the person wrote."""
    if len(teks) > PANJANG_MAKSIMUM:
        besar = _DIGIT.fullmatch(digit) is not None
        raise TidakTerbacaError(teks, SalahAngka.TERLALU_BESAR if besar else SalahAngka.BUKAN_ANGKA)
    value = _parse(_SPASI_DI_TANDA.sub("", digit))
    if value is not None and _thousands(value) >= BATAS:
        raise TidakTerbacaError(teks, SalahAngka.TERLALU_BESAR)
    if value is None or _places(value) > DESIMAL_MAKSIMUM:
        raise TidakTerbacaError(teks)
    return value


def _parse(digit: str) -> Decimal | Ambigu | None:
    if _RIBUAN.fullmatch(digit):
        ribuan = Decimal(digit.replace(".", "").replace(",", "."))
        # 1.234 alone may be one and a bit; 1.234.567 and 1.234,5 cannot.
        return Ambigu(Decimal(digit), ribuan) if _SATU_TITIK.fullmatch(digit) else ribuan
    if _RIBUAN_INGGRIS.fullmatch(digit):
        return Decimal(digit.replace(",", ""))
    if _KOMA.fullmatch(digit):
        return Decimal(digit.replace(",", "."))
    return Decimal(digit) if _TITIK.fullmatch(digit) else None


def _places(value: Decimal | Ambigu) -> int:
    exponent = _thousands(value).as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0

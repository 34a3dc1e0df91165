"""From the bytes of a file to text, rows and TOML values, before anybody asks what they mean."""

import csv
import io
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal

from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.teks import find_hidden, name_of, without_hidden

BERKAS_MAKS = 20 * 10**6
"""Bytes; a whole city's year has a hundredth of it."""
BARIS_MAKS = 200_000
DALAM_MAKS = 10
ANGKA_MAKS = 10**18
BIT_DESIMAL = 10_000

_LINE_IN_MESSAGE = re.compile(r"at line ([0-9]+)")
_LONG_NUMBER = re.compile(r"[0-9_]{300,}")


class BerkasTakTerbacaError(Exception):
    """Nothing of the file can be used, for this one reason."""

    def __init__(self, masalah: Masalah) -> None:
        super().__init__(f"{masalah.berkas}: {masalah.kode}")
        self.masalah = masalah


def decode(berkas: str, isi: bytes) -> str:
    """Return the text of a file. Raises BerkasTakTerbacaError."""
    if len(isi) > BERKAS_MAKS:
        batas = str(BERKAS_MAKS // 10**6)
        raise _unread(Letak(berkas), KodeMasalah.BERKAS_TERLALU_BESAR, acuan=batas)
    # UTF-16 without a mark is UTF-8 too, with a NUL beside every letter.
    if b"\0" in isi[:4]:
        raise _unread(Letak(berkas, 1), KodeMasalah.BUKAN_UTF8)
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        baris = isi.count(b"\n", 0, error.start) + 1
        raise _unread(Letak(berkas, baris), KodeMasalah.BUKAN_UTF8) from error


def read_rows(berkas: str, teks: str) -> Iterator[tuple[Letak, list[str]]]:
    """Yield the rows of a CSV that say something, each with its first line.

    Raises BerkasTakTerbacaError where it comes to what is wrong.
    """
    reader = csv.reader(io.StringIO(teks, newline=""), strict=True)
    mulai, banyak = 1, 0
    try:
        for sel in reader:
            if any(isi.strip() for isi in sel):
                banyak += 1
                if banyak > BARIS_MAKS + 1:  # and the header
                    batas, kode = str(BARIS_MAKS), KodeMasalah.BARIS_TERLALU_BANYAK
                    raise _unread(Letak(berkas, mulai), kode, acuan=batas)
                yield Letak(berkas, mulai), sel
            mulai = reader.line_num + 1
    except csv.Error as error:
        raise _unread(Letak(berkas, mulai), KodeMasalah.CSV_RUSAK, isi=str(error)) from error


def parse_toml(berkas: str, teks: str) -> dict[str, object]:
    """Return the values of a TOML file. Raises BerkasTakTerbacaError."""
    try:
        isi = tomllib.loads(teks, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        cocok = _LINE_IN_MESSAGE.search(str(error))
        letak = Letak(berkas, int(cocok[1]) if cocok else teks.count("\n"))
        raise _unread(letak, KodeMasalah.TOML_RUSAK, isi=str(error)) from error
    except RecursionError as error:
        raise _unread(Letak(berkas), KodeMasalah.TERLALU_DALAM) from error
    except (ValueError, ArithmeticError) as error:
        # Python reads no number of so many digits, nor one of such an exponent.
        angka = _LONG_NUMBER.search(teks)
        letak = Letak(berkas, teks.count("\n", 0, angka.start()) + 1 if angka else None)
        pendek = _shorten(angka[0]) if angka else ""
        raise _unread(letak, KodeMasalah.ANGKA_DI_LUAR_BATAS, isi=pendek) from error
    if _is_too_deep(isi):
        raise _unread(Letak(berkas), KodeMasalah.TERLALU_DALAM)
    return isi


def sift(nilai: object) -> tuple[object, list[tuple[KodeMasalah, str]]]:
    """Return a value without what no record may have, and what that was, with its `isi`.

    The rest of it can still be checked: one mistake is not told twice.
    """
    temuan: list[tuple[KodeMasalah, str]] = []

    def clean(satu: object) -> object:
        match satu:
            case str():
                if huruf := find_hidden(satu):
                    temuan.append((KodeMasalah.KARAKTER_TERLARANG, name_of(huruf)))
                return without_hidden(satu)
            case int() if abs(satu) >= ANGKA_MAKS:
                # Only hexadecimal can be longer than Python writes out.
                pendek = _shorten(str(satu) if satu.bit_length() < BIT_DESIMAL else hex(satu))
                temuan.append((KodeMasalah.ANGKA_DI_LUAR_BATAS, pendek))
                return 0
            case list():
                return [clean(s) for s in satu]
            case dict():
                return {kunci: clean(s) for kunci, s in satu.items()}
        return satu

    return clean(nilai), temuan


def _is_too_deep(isi: object) -> bool:
    lapis: list[object] = [isi]
    for _ in range(DALAM_MAKS):
        lapis = [dalam for satu in lapis for dalam in _inside(satu)]
    return bool(lapis)


def _inside(nilai: object) -> list[object]:
    match nilai:
        case list():
            return nilai
        case dict():
            return list(nilai.values())
    return []


def _shorten(angka: str) -> str:
    return f"{angka[:20]}…"


def _unread(
    letak: Letak, kode: KodeMasalah, *, isi: str = "", acuan: str = ""
) -> BerkasTakTerbacaError:
    return BerkasTakTerbacaError(letak.masalah(kode, isi=isi, acuan=acuan))

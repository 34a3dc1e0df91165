"""The kinds of cells and keys: what may stand there, and what it is read as."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from core.angka import Keadaan, Nilai, Predikat
from core.bilangan import baca_tercetak
from core.errors import TidakTerbacaError
from core.paket.masalah import KodeMasalah, Letak
from core.paket.tanggal import read_tanggal

BATAS = Decimal(9 * 10**14)
"""What is kept exactly, with four decimals, is smaller than nine hundred million million."""

_BULAT = re.compile(r"[0-9]{1,9}")
_PREDIKAT = re.compile(r"\s*(AA|A|BB|B|CC|C|D|E)(?:\s*\(\s*([0-9.,]+)\s*\))?\s*")
_BERSATUAN = re.compile(r"\s*([0-9][0-9.,]*)\s+(\S.*?)\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Figur:
    """A figure as printed, and what it was read as."""

    teks: str
    nilai: Nilai


@dataclass(frozen=True, slots=True)
class FigurBersatuan(Figur):
    """A figure printed with its unit: "4 Dokumen"."""

    satuan: str


class Catatan(BaseModel):
    """One row of a CSV file or one table of a TOML file, and where it stands."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    letak: Letak


def refuse(kode: KodeMasalah) -> PydanticCustomError:
    """Return the error that becomes a Masalah with this code."""
    return PydanticCustomError(kode.value, "refused")


def read_nilai(teks: str) -> Nilai:
    """Read a printed figure: a number, a grade ("BB", "B (66,36)"), "-" or nothing.

    Raises TidakTerbacaError.
    """
    cocok = _PREDIKAT.fullmatch(teks)
    if cocok is None:
        return baca_tercetak(teks)
    skor = baca_tercetak(cocok[2]) if cocok[2] else None
    return Predikat(cocok[1], skor if isinstance(skor, Decimal) else None)


def read_figur(isi: object, keadaan: Keadaan | None = None) -> Figur:
    """Read a cell; a `keadaan` says what printed words mean ("Blm rilis")."""
    teks = _text(isi)
    return Figur(teks, keadaan or _readable(read_nilai, teks))


def _read_bersatuan(isi: object) -> FigurBersatuan:
    teks = _text(isi)
    cocok = _BERSATUAN.fullmatch(teks)
    angka, satuan = (cocok[1], " ".join(cocok[2].split())) if cocok else (teks, "")
    return FigurBersatuan(teks, _readable(baca_tercetak, angka), satuan)


def _readable(read: Callable[[str], Nilai], teks: str) -> Nilai:
    try:
        nilai = read(teks)
    except TidakTerbacaError:
        raise refuse(KodeMasalah.ANGKA_TAK_TERBACA) from None
    if isinstance(nilai, Decimal) and nilai >= BATAS:
        raise refuse(KodeMasalah.ANGKA_DI_LUAR_BATAS)
    return nilai


def _text(isi: object) -> str:
    if not isinstance(isi, str):
        raise refuse(KodeMasalah.ISIAN_SALAH)
    return isi


def _read_bulat(isi: object) -> object:
    if not isinstance(isi, str):
        return isi
    if not _BULAT.fullmatch(isi.strip()):
        raise refuse(KodeMasalah.BUKAN_BILANGAN)
    return int(isi)


def _read_hari(isi: object) -> date:
    hari = read_tanggal(_text(isi))
    if hari is None:
        raise refuse(KodeMasalah.TANGGAL_TAK_TERBACA)
    return hari


def _no_repeats(isi: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(isi)) < len(isi):
        raise refuse(KodeMasalah.GANDA)
    return isi


def blank_is_none(isi: object) -> object:
    return None if isi == "" else isi


Teks = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
TeksBolehKosong = Annotated[str, StringConstraints(strip_whitespace=True)]
Slug = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
]
# A code travels in the data of a button, which Telegram limits to 64 bytes.
Kode = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        min_length=1,
        max_length=40,
        pattern=r"^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$",
    ),
]
Kunci = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")
]
Bulat = Annotated[int, BeforeValidator(_read_bulat)]
Tahun = Annotated[int, BeforeValidator(_read_bulat), Field(ge=1945, le=2100)]
Hari = Annotated[date, BeforeValidator(_read_hari)]
SelFigur = Annotated[Figur, BeforeValidator(read_figur)]
SelBersatuan = Annotated[FigurBersatuan, BeforeValidator(_read_bersatuan)]
SelKeadaan = Annotated[
    Annotated[Keadaan, Field(strict=False)] | None, BeforeValidator(blank_is_none)
]
SlugBolehKosong = Annotated[Slug | None, BeforeValidator(blank_is_none)]
DaftarTeks = Annotated[tuple[Teks, ...], Field(strict=False), AfterValidator(_no_repeats)]
DaftarSlug = Annotated[tuple[Slug, ...], Field(strict=False), AfterValidator(_no_repeats)]


class Bersumber(Catatan):
    """A record that cites the document: table and row."""

    tabel: Teks
    baris: Teks

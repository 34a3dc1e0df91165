"""What is looked for in which registers, and what was found of it."""

from dataclasses import dataclass
from datetime import date

from bot.tanya.balasan import Sikap
from core.register import JenisRegister
from core.tanya.butir import Butir
from core.tanya.pertanyaan import Pertanyaan


@dataclass(frozen=True, slots=True)
class Cari:
    """What the words of a question look for."""

    kata: tuple[str, ...]
    lunak: tuple[str, ...]
    nomor: str
    surat: bool
    raperda: bool
    tanpa: tuple[str, ...] = ()
    """Words that an entry must not have."""
    lama: str = ""
    """The years that an agreement is for."""
    hari: str = ""
    """The day of a month."""
    hari_pekan: int | None = None
    """The day of a week, 0 for Monday."""
    kosong: str = ""
    """The column that has nothing."""
    sambung: str = ""
    """What joins the words: "atau", "dan" where no entry has all of them, "" for all of them."""
    akhir: str | None = None
    """What ends: "berlaku", "habis", or "" in the time that is asked for."""
    aturan: str = ""
    """The year of the regulation that `nomor` is of, "" where it is of an entry."""


@dataclass(frozen=True, slots=True)
class Hasil:
    """What was found in a year; `awal` is said first, `sikap` how that meets the question."""

    butir: tuple[Butir, ...]
    awal: tuple[str, ...] = ()
    saringan: str = ""
    akhir: str = ""
    sikap: Sikap = Sikap.JAWAB


@dataclass(frozen=True, slots=True)
class Perkara:
    """What is looked for, in which registers of which year."""

    satu: Pertanyaan
    cari: Cari
    tahun: int
    jenis: tuple[JenisRegister, ...]
    kini: date


def is_whole(cari: Cari) -> bool:
    """Tell whether all entries of a register are asked for, whatever they are about."""
    return cari == Cari(kata=(), lunak=(), nomor="", surat=False, raperda=False)

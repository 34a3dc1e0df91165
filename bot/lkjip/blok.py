"""The chapter as it is laid out: headings, paragraphs, tables and charts, whatever file holds them.

Words and values only, so that what writes a file knows nothing of figures, and another process
can do it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from bot.grafik.uraian import Grafik


class Asal(StrEnum):
    """Whose words a paragraph holds."""

    ANGKA = "angka"
    """Written from the figures."""
    DOKUMEN = "dokumen"
    """The document's own, quoted as printed."""
    ISIAN = "isian"
    """Posted here with a figure, quoted as posted."""
    MANUSIA = "manusia"
    """A marked place where somebody still has to write."""


class Bentuk(StrEnum):
    """What kind of figure a cell holds, and so how many places it shows."""

    TEKS = "teks"
    BULAT = "bulat"
    """A count or a number of a row."""
    ANGKA = "angka"
    """A figure in the unit of its indikator: as many places as it has."""
    PERSEN = "persen"
    """Percent as 87.5, or points of them; two places."""
    RUPIAH = "rupiah"


@dataclass(frozen=True, slots=True)
class Judul:
    """A heading; `tingkat` 1 is the chapter itself."""

    tingkat: int
    teks: str


@dataclass(frozen=True, slots=True)
class Paragraf:
    """`sumber` says where a quoted passage stands, "" for what is not quoted."""

    teks: str
    asal: Asal = Asal.ANGKA
    sumber: str = ""


@dataclass(frozen=True, slots=True)
class Butir:
    """Items below one another."""

    semua: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sel:
    """A cell as it is read, with the number behind it; None: words, or a state in its place.

    `rumus` is how a workbook computes it from its own row: "{D}/{C}*100", columns by their
    letters in `Tabel.kolom` order from A on. Its value is `nilai` all the same.
    """

    teks: str
    nilai: Decimal | None = None
    bentuk: Bentuk = Bentuk.TEKS
    rumus: str | None = None


@dataclass(frozen=True, slots=True)
class Kolom:
    """`lebar` is in parts of the page's width; figures stand at the right."""

    judul: str
    lebar: int
    kanan: bool = False


@dataclass(frozen=True, slots=True)
class Baris:
    """`tebal`: a line that stands above others, a programme say, or a total."""

    sel: tuple[Sel, ...]
    tebal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table with its caption. `nomor` is as in "Tabel 3.1"; `lembar` names its sheet.

    `kaki` are lines of text below it: where its figures come from, and what a reader must know.
    """

    nomor: str
    judul: str
    lembar: str
    kolom: tuple[Kolom, ...]
    baris: tuple[Baris, ...]
    kaki: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bagan:
    """A chart with its caption; `nomor` as in "Gambar 3.1"."""

    nomor: str
    judul: str
    grafik: Grafik


Blok: TypeAlias = Judul | Paragraf | Butir | Tabel | Bagan


@dataclass(frozen=True, slots=True, kw_only=True)
class Naskah:
    """The whole chapter. `keterangan` is one line of when and from what it was made."""

    judul: str
    keterangan: str
    blok: tuple[Blok, ...]

    @property
    def tabel(self) -> Sequence[Tabel]:
        return [satu for satu in self.blok if isinstance(satu, Tabel)]

    @property
    def bagan(self) -> Sequence[Bagan]:
        return [satu for satu in self.blok if isinstance(satu, Bagan)]

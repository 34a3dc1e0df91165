"""Figures as values: a number, a predikat, or the state that stands in its place.

Percentages are Decimals on the 0-100 scale (87.5 means 87,5 %); money is whole or
fractional rupiah. Nothing here is rounded.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias


class Keadaan(StrEnum):
    """Why there is no number. Never a 0, never in an average, never an exception."""

    BELUM_WAKTUNYA = "belum_waktunya"
    BELUM_DILAPORKAN = "belum_dilaporkan"
    BELUM_RILIS = "belum_rilis"
    TERCETAK_KOSONG = "tercetak_kosong"
    """The document leaves the cell empty."""
    TERCETAK_STRIP = "tercetak_strip"
    """The document prints "-"."""
    TARGET_NOL = "target_nol"
    TARGET_BELUM_ADA = "target_belum_ada"
    TERCAPAI = "tercapai"
    """The target is met, and no percentage can say by how much."""
    TIDAK_TERCAPAI = "tidak_tercapai"
    TIDAK_TERSEDIA = "tidak_tersedia"
    """The thing exists, its figure is not in the data."""
    TIDAK_DAPAT_DIHITUNG = "tidak_dapat_dihitung"
    """Some of what it is made of is missing: what there is would be a part, not the whole."""


BELUM = frozenset({Keadaan.BELUM_DILAPORKAN, Keadaan.BELUM_WAKTUNYA})
"""Why there is no realisasi yet of what is posted here: it may still come."""


@dataclass(frozen=True, slots=True)
class Predikat:
    """A grade such as BB; `skor` is the number behind it, None where nobody gave one."""

    huruf: str
    skor: Decimal | None = None


Nilai: TypeAlias = Decimal | Predikat | Keadaan

ISIAN = "isian"
"""The document of a figure that was posted here: 2025:tw2 is its table, the unit its row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sumber:
    """Where a figure stands: document, table, row, as an official would look it up."""

    dokumen: str
    judul: str
    tabel: str
    baris: str
    luar: bool = False
    """True for what is not in the reported document: a nomenclature, our own decision."""


@dataclass(frozen=True, slots=True)
class Tercetak:
    """One figure as a document prints it, with the value that was read from it."""

    teks: str
    nilai: Nilai
    sumber: Sumber

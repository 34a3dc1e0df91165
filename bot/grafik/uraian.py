"""What a picture shows, as values: small enough to hand to the drawing process.

Percentages are Decimals on the 0-100 scale, unrounded; every text is final, and plain.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

VERSI = 1
"""Raised when the same description is drawn differently, so that no old picture is sent."""

BATAS_BAWAH, BATAS_ATAS = Decimal(-50), Decimal(150)
"""A longer bar ends here with an arrow, or all others would be too short to compare."""


class Nada(StrEnum):
    """What the look of a bar says."""

    POKOK = "pokok"
    """The whole that the other bars are parts of."""
    BIASA = "biasa"
    TERCAPAI = "tercapai"
    KURANG = "kurang"
    TANPA_ANGKA = "tanpa_angka"
    """No bar at all: words stand in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batang:
    """One bar. `nilai` is None where there is no number; `teks` then says why.

    `tanda` warns beside the label of what the figure must not be read without.
    """

    label: str
    nilai: Decimal | None
    teks: str
    nada: Nada
    tanda: str = ""

    @property
    def melewati(self) -> bool:
        """Tell whether the bar is longer than a picture shows."""
        return self.nilai is not None and not BATAS_BAWAH <= self.nilai <= BATAS_ATAS


@dataclass(frozen=True, slots=True, kw_only=True)
class Grafik:
    """A picture of bars against a line at `acuan`.

    `perihal` names the part of the whole that it is about, `keterangan` base and coverage,
    `legenda` the looks of bars, `kaki` the marks.
    """

    judul: str
    perihal: str = ""
    keterangan: tuple[str, ...]
    acuan: Decimal
    acuan_teks: str
    batang: tuple[Batang, ...]
    legenda: tuple[tuple[Nada, str], ...]
    kaki: tuple[str, ...]
    sumber: str

    @property
    def kunci(self) -> str:
        """Return the SHA-256 of what is drawn and how: equal keys are equal pictures."""
        return _key(self)


class Warna(StrEnum):
    """What the colour of a field on a board says."""

    SELESAI = "selesai"
    SELESAI_LAMBAT = "selesai_lambat"
    DITUNGGU = "ditunggu"
    LEWAT = "lewat"
    KEMBALI = "kembali"
    KOSONG = "kosong"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisGambar:
    """One unit: where it stands, and in small letters what else there is to it."""

    label: str
    warna: Warna
    teks: str
    tanda: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PapanGambar:
    """A picture of units and where they stand; `jumlah`: how many are in each field."""

    judul: str
    keterangan: tuple[str, ...]
    jumlah: tuple[tuple[Warna, str, int], ...]
    baris: tuple[BarisGambar, ...]
    sumber: str

    @property
    def kunci(self) -> str:
        """Return the SHA-256 of what is drawn and how: equal keys are equal pictures."""
        return _key(self)


@dataclass(frozen=True, slots=True)
class AngkaBesar:
    """A figure that is seen first, with what it is above it and what it is of below."""

    label: str
    besar: str
    kecil: str


@dataclass(frozen=True, slots=True)
class BagianRingkas:
    """A few lines under a heading; `warna` marks them."""

    judul: str
    warna: Warna
    baris: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RingkasGambar:
    """One page that somebody takes in at a glance: large figures, then what needs a look."""

    judul: str
    keterangan: tuple[str, ...]
    angka: tuple[AngkaBesar, ...]
    bagian: tuple[BagianRingkas, ...]
    sumber: str

    @property
    def kunci(self) -> str:
        """Return the SHA-256 of what is drawn and how: equal keys are equal pictures."""
        return _key(self)


Gambar: TypeAlias = Grafik | PapanGambar | RingkasGambar


def _key(gambar: Gambar) -> str:
    isi = json.dumps([VERSI, asdict(gambar)], default=str, ensure_ascii=False)
    return hashlib.sha256(isi.encode()).hexdigest()

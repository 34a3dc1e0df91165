"""What a rule finds: facts and how grave they are; the words are made elsewhere."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from core.angka import Sumber, Tercetak
from core.audit.bahan import Bahan


class Tingkat(StrEnum):
    """How grave a finding is, the gravest first."""

    PERLU_DIPERBAIKI = "perlu_diperbaiki"
    """Arithmetic or a rule is broken: something that is printed is wrong."""
    PERLU_PENJELASAN = "perlu_penjelasan"
    """It may be right, and a reader will ask."""
    RINGAN = "ringan"


class Dasar(StrEnum):
    """Where a rule comes from."""

    ARITMETIKA = "aritmetika"
    DOKUMEN_SENDIRI = "dokumen_sendiri"
    """The document has to agree with itself."""
    PERMENPANRB_53_2014 = "permenpanrb_53_2014"
    PERMENPANRB_88_2021 = "permenpanrb_88_2021"
    PERMENPANRB_14_2017 = "permenpanrb_14_2017"
    PERMENDAGRI_86_2017 = "permendagri_86_2017"
    KETETAPAN = "ketetapan"
    """Our own decision of what a reader would ask about."""


class Fakta:
    """What a rule has found out; each rule has facts of its own.

    `indikator` is the code of the one that they are about, "" for none.
    """

    __slots__ = ()

    @property
    def indikator(self) -> str:
        return ""

    @property
    def pokok(self) -> str:
        """Return which figure of the document they are about, as in "realisasi IKU-2".

        Facts about the same one belong together. "" is none, or several.
        """
        return ""

    @property
    def sub(self) -> frozenset[int]:
        """Return the sub kegiatan, by their numbers, that they are about, and nothing else."""
        return frozenset()

    def of_rows(self, milik: Collection[int]) -> "Fakta | None":
        """Return what of it is about these sub kegiatan and no other, None: nothing is."""
        del milik
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaIndikator(Fakta):
    """Facts about one indikator, by its code."""

    kode: str

    @property
    def indikator(self) -> str:
        return self.kode


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTercetak(FaktaIndikator):
    """Facts about the realisasi of an indikator as it is printed; `juga` is where else it is."""

    tercetak: Tercetak
    juga: tuple[Sumber, ...] = ()

    @property
    def pokok(self) -> str:
        return f"realisasi {self.kode}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Catatan:
    """One finding. `tentang` is what it is about, the same as long as that is the same thing.

    No figure is in it: a figure that changes leaves the finding, and its answers, what they are.
    """

    aturan: str
    tingkat: Tingkat
    tentang: str
    fakta: Fakta

    @property
    def kunci(self) -> str:
        """Return what it is recognised by when the rules look again."""
        return f"{self.aturan}:{self.tentang}"


class Kendala(StrEnum):
    """What kept a rule from looking."""

    TAK_TERBACA = "tak_terbaca"
    """A cell says what cannot be read."""
    ATURAN_GAGAL = "aturan_gagal"
    """The rule itself failed: a fault of ours."""


@dataclass(frozen=True, slots=True)
class Masalah:
    """Something that a rule could not look at, and why."""

    aturan: str
    tentang: str
    kendala: Kendala


Temuan: TypeAlias = Iterator["tuple[Tingkat, str, Fakta] | Masalah"]
"""What a rule yields: how grave, about what, the facts; or what it could not look at."""


@dataclass(frozen=True, slots=True)
class Aturan:
    """A rule under the name that people know it by."""

    kode: str
    dasar: Dasar
    periksa: Callable[[Bahan], Temuan]


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    catatan: tuple[Catatan, ...]
    """The gravest first, then in the order of the rules."""
    masalah: tuple[Masalah, ...]


def audit(bahan: Bahan, aturan: Iterable[Aturan]) -> HasilPeriksa:
    """Return what these rules find of a year. One that fails is a problem among the others."""
    catatan: list[Catatan] = []
    masalah: list[Masalah] = []
    banyak: Counter[tuple[str, str]] = Counter()
    for satu in aturan:
        try:
            temuan = list(satu.periksa(bahan))
        except Exception:  # noqa: BLE001  the other rules look all the same, and this is told
            temuan = [Masalah(satu.kode, f"{bahan.tahun}", Kendala.ATURAN_GAGAL)]
        for hal in temuan:
            if isinstance(hal, Masalah):
                masalah.append(hal)
            else:
                tingkat, tentang, fakta = hal
                banyak[satu.kode, tentang] += 1
                if (ke := banyak[satu.kode, tentang]) > 1:
                    tentang = f"{tentang} ({ke})"
                catatan.append(
                    Catatan(aturan=satu.kode, tingkat=tingkat, tentang=tentang, fakta=fakta)
                )
    urutan = list(Tingkat)
    catatan.sort(key=lambda hal: urutan.index(hal.tingkat))
    return HasilPeriksa(tuple(catatan), tuple(masalah))

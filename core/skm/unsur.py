"""The unsur that a survey asks about, and what each weighs.

Source: PermenPANRB 14/2017, Lampiran: nine unsur of equal weight; a unit may add unsur and give
others more weight, as long as all weights add up to 1. The questionnaire of the same Lampiran
asks about sarana before pengaduan, so that some units print these two the other way round.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unsur:
    """What is asked about; `pendek` fits a phone, `kata` are words by which a heading names it."""

    kode: str
    nama: str
    pendek: str
    kata: frozenset[str] = field(default=frozenset(), compare=False)


def _unsur(kode: str, nama: str, pendek: str, kata: str) -> Unsur:
    return Unsur(kode, nama, pendek, frozenset(kata.split()))


UNSUR = (
    _unsur("U1", "Persyaratan", "Persyaratan", "persyaratan syarat"),
    _unsur("U2", "Sistem, Mekanisme, dan Prosedur", "Prosedur", "sistem mekanisme prosedur"),
    _unsur("U3", "Waktu Penyelesaian", "Waktu", "waktu"),
    _unsur("U4", "Biaya/Tarif", "Biaya/tarif", "biaya tarif"),
    _unsur("U5", "Produk Spesifikasi Jenis Pelayanan", "Produk", "produk spesifikasi"),
    _unsur("U6", "Kompetensi Pelaksana", "Kompetensi", "kompetensi kemampuan"),
    _unsur("U7", "Perilaku Pelaksana", "Perilaku", "perilaku kesopanan keramahan"),
    _unsur(
        "U8", "Penanganan Pengaduan, Saran, dan Masukan", "Pengaduan", "penanganan pengaduan aduan"
    ),
    _unsur("U9", "Sarana dan Prasarana", "Sarana", "sarana prasarana"),
)
UNSUR_MAKS = 30
"""More than any survey asks about."""


class SalahSusunan(StrEnum):
    """Why nothing can be computed from these unsur and weights."""

    UNSUR_KURANG = "unsur_kurang"
    """Some of the nine are left out, and nobody says why."""
    UNSUR_GANDA = "unsur_ganda"
    TERLALU_BANYAK = "terlalu_banyak"
    BOBOT_TIDAK_LENGKAP = "bobot_tidak_lengkap"
    """Some unsur has no weight, or a weight has no unsur."""
    BOBOT_TIDAK_POSITIF = "bobot_tidak_positif"
    BOBOT_BUKAN_SATU = "bobot_bukan_satu"
    """The weights add up to something else."""


@dataclass(frozen=True, slots=True)
class MasalahSusunan:
    """`kode` of the unsur that it is about; `jumlah` of the weights, where that is wrong."""

    sebab: SalahSusunan
    kode: tuple[str, ...] = ()
    jumlah: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """The unsur of one survey; without `bobot` all weigh the same, exactly 1/n.

    `alasan_kurang` is why some of the nine are left out, None where they are not.
    """

    unsur: tuple[Unsur, ...] = UNSUR
    bobot: Mapping[str, Decimal] | None = None
    alasan_kurang: str | None = None

    @property
    def tidak_dinilai(self) -> tuple[Unsur, ...]:
        """Return those of the nine that are left out."""
        ada = {satu.kode for satu in self.unsur}
        return tuple(satu for satu in UNSUR if satu.kode not in ada)

    def bobot_of(self, unsur: Unsur) -> Fraction:
        """Return the exact weight of an unsur, a part of 1."""
        if self.bobot is None:
            return Fraction(1, len(self.unsur))
        return Fraction(self.bobot[unsur.kode])


BAKU = Susunan()
"""The nine, each 1/9."""


def check_susunan(susunan: Susunan) -> tuple[MasalahSusunan, ...]:
    """Return all that is wrong, nothing where it can be computed with."""
    return tuple(_problems(susunan))


def _problems(susunan: Susunan) -> Iterator[MasalahSusunan]:
    kode = [satu.kode for satu in susunan.unsur]
    if len(kode) > UNSUR_MAKS:
        yield MasalahSusunan(SalahSusunan.TERLALU_BANYAK)
    if ganda := tuple(sorted({satu for satu in kode if kode.count(satu) > 1})):
        yield MasalahSusunan(SalahSusunan.UNSUR_GANDA, ganda)
    kurang = tuple(satu.kode for satu in susunan.tidak_dinilai)
    # Without any unsur no reason helps.
    if kurang and not (kode and (susunan.alasan_kurang or "").strip()):
        yield MasalahSusunan(SalahSusunan.UNSUR_KURANG, kurang)
    if susunan.bobot is not None:
        yield from _weight_problems(set(kode), susunan.bobot)


def _weight_problems(kode: set[str], bobot: Mapping[str, Decimal]) -> Iterator[MasalahSusunan]:
    if lepas := tuple(sorted(kode ^ bobot.keys())):
        yield MasalahSusunan(SalahSusunan.BOBOT_TIDAK_LENGKAP, lepas)
    if aneh := tuple(satu for satu, berat in bobot.items() if not berat.is_finite() or berat <= 0):
        yield MasalahSusunan(SalahSusunan.BOBOT_TIDAK_POSITIF, aneh)
        return
    jumlah = sum(bobot.values(), Decimal(0))
    if jumlah != 1:
        yield MasalahSusunan(SalahSusunan.BOBOT_BUKAN_SATU, jumlah=jumlah)

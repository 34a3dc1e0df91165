"""A year that is filled in through the bot: what it promises, and when it can be filled in.

Values only; amounts are rupiah, percentages on the 0-100 scale.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from core.angka import Keadaan, Nilai
from core.capaian import CaraJumlah
from core.hak import Bidang
from core.jadwal_isi import JadwalIsi
from core.janji import JanjiPos
from core.kinerja import Unit
from core.pagu import Pagu, Tahapan, order
from core.paket.istilah import JenisNilai, PeriodeUkur, Tahap
from core.periode import TAHUN, Triwulan


@dataclass(frozen=True, slots=True, kw_only=True)
class IndikatorTahun:
    """An indikator and its targets by period; what is missing has not been given yet."""

    id: int
    kode: str
    pendek: str
    nama: str
    satuan: str
    jenis_nilai: JenisNilai
    periode: PeriodeUkur
    cara_jumlah: CaraJumlah
    target: dict[str, Nilai]

    @property
    def setahun(self) -> Nilai:
        return self.target.get(TAHUN, Keadaan.TARGET_BELUM_ADA)

    @property
    def periode_target(self) -> tuple[str, ...]:
        """Return the periods that it can have a target for: the year's is the promise."""
        triwulan = tuple(satu.kode for satu in Triwulan)
        return (TAHUN, *triwulan) if self.periode is PeriodeUkur.TRIWULAN else (TAHUN,)


@dataclass(frozen=True, slots=True, kw_only=True)
class PosTahun:
    """A sub kegiatan and its pagu at each stage: (tahap, ke) to rupiah.

    `berlaku` is the day from which a stage is in force, where somebody has given it.
    """

    id: int
    nomor: int
    pendek: str
    nama: str
    unit_nama: str | None
    pagu: dict[tuple[Tahap, int], Decimal]
    berlaku: Mapping[tuple[Tahap, int], date] = field(default_factory=dict)

    def pagu_at(self, kunci: tuple[Tahap, int]) -> Pagu | None:
        rupiah = self.pagu.get(kunci)
        return None if rupiah is None else Pagu(rupiah, Tahapan(*kunci, self.berlaku.get(kunci)))

    @property
    def tahapan(self) -> tuple[Pagu, ...]:
        """Return the pagu of each stage, in their order."""
        semua = (self.pagu_at(kunci) for kunci in sorted(self.pagu, key=order))
        return tuple(satu for satu in semua if satu is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TahunIsi:
    """An opened year. `contoh`: its targets and pagu are made up, for trying.

    `janji` is what programs and sub kegiatan promise, `unit` are those that may post it, and
    `sebutan` what else they are called, as it is compared, with their ids.
    """

    tahun: int
    dari_tahun: int
    contoh: bool
    indikator: tuple[IndikatorTahun, ...]
    pos: tuple[PosTahun, ...]
    jadwal: tuple[JadwalIsi, ...]
    janji: tuple[JanjiPos, ...] = ()
    unit: tuple[Unit, ...] = ()
    sebutan: Mapping[str, int] = field(default_factory=dict)

    @property
    def tanpa_target(self) -> tuple[IndikatorTahun, ...]:
        """Return the indikator without a target for the year."""
        return tuple(satu for satu in self.indikator if TAHUN not in satu.target)

    @property
    def tanpa_pagu(self) -> tuple[PosTahun, ...]:
        return tuple(satu for satu in self.pos if not satu.pagu)

    @property
    def janji_tanpa_target(self) -> tuple[JanjiPos, ...]:
        return tuple(satu for satu in self.janji if isinstance(satu.target, Keadaan))

    @property
    def janji_tanpa_unit(self) -> tuple[JanjiPos, ...]:
        """Return the promises that nobody posts."""
        return tuple(satu for satu in self.janji if satu.unit is None)

    def jadwal_of(self, bidang: Bidang) -> tuple[JadwalIsi, ...]:
        return tuple(satu for satu in self.jadwal if satu.bidang is bidang)


@dataclass(frozen=True, slots=True)
class TargetBaru:
    """A target to be set; `teks` is how it was written."""

    indikator_id: int
    periode: str
    nilai: Nilai
    teks: str


@dataclass(frozen=True, slots=True)
class PaguBaru:
    """A pagu in rupiah to be set, at a stage of the budget; `ke` counts pergeseran, else 0.

    `berlaku_on` None: from the day that is known already, else from the start.
    """

    pos_id: int
    tahap: Tahap
    ke: int
    nilai: Decimal
    teks: str
    berlaku_on: date | None = None

    @property
    def kunci(self) -> tuple[Tahap, int]:
        return self.tahap, self.ke


@dataclass(frozen=True, slots=True)
class HariPagu:
    """The day from which a stage of a pagu is in force, to be set; the stage has a figure."""

    pos_id: int
    tahap: Tahap
    ke: int
    berlaku_on: date

    @property
    def kunci(self) -> tuple[Tahap, int]:
        return self.tahap, self.ke


@dataclass(frozen=True, slots=True)
class TargetJanji:
    """The target of a promise for the year, to be set; `teks` is how it was written."""

    janji_id: int
    nilai: Nilai
    teks: str


@dataclass(frozen=True, slots=True)
class SatuanJanji:
    """What a promise is counted in, to be set; "" for nothing."""

    janji_id: int
    satuan: str


@dataclass(frozen=True, slots=True)
class UnitJanji:
    """Who posts a promise whose line belongs to no unit."""

    janji_id: int
    unit_id: int


Ketetapan: TypeAlias = TargetBaru | PaguBaru | HariPagu | TargetJanji | SatuanJanji | UnitJanji
JANJI = (TargetJanji, SatuanJanji, UnitJanji)
"""What is set of a promise."""

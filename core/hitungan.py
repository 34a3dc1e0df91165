"""What an indikator's figure comes to by the data behind it, beside the figure that is posted.

Values only; percentages are on the 0-100 scale, unrounded. A computed figure never takes the
place of a posted one.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from core.angka import Keadaan, Nilai
from core.aturan import round_pct
from core.paket.istilah import CaraHitung
from core.periode import Periode

if TYPE_CHECKING:
    from core.isian import Isian
    from core.janji import JanjiPos

    # Years that documents tell of know no obligations.
    from core.kewajiban.tepat import Kedudukan
    from core.kinerja import Unit
    from core.periode import Semester
    from core.skala import Pita


@dataclass(frozen=True, slots=True, kw_only=True)
class HitunganRegister:
    """A figure from the entries of a register, dated up to the end of `periode`.

    `sendiri`: only of those dated in the quarter itself. Of a percentage `pembilang` of `penyebut`
    entries count; of a number `pembilang` does, and `penyebut` is None. `nilai` is
    TIDAK_DAPAT_DIHITUNG for an empty register (`semua` are its entries of the year), where entries
    have no status (`tanpa_status`), and of a percentage of nothing. `tidak_dihitung` are left out
    by their status; of the others `tanpa_tanggal` have no date: they count in the year, and in no
    single quarter.
    """

    cara: CaraHitung
    periode: Periode
    sendiri: bool
    nilai: Decimal | Keadaan
    pembilang: int
    penyebut: int | None
    semua: int
    tanpa_status: int = 0
    tidak_dihitung: int = 0
    tanpa_tanggal: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HitunganProgram:
    """The mean of the programmes' capaian, each the mean of its indikator with a figure.

    `program` of `semua_program` have any, `indikator` of `semua_indikator`. `serapan` is the mean
    of the programmes' serapan up to the same time, a second reading that nothing is compared with.
    """

    periode: Periode
    nilai: Decimal | Keadaan
    program: int
    semua_program: int
    indikator: int
    semua_indikator: int
    serapan: Decimal | Keadaan
    program_serapan: int


@dataclass(frozen=True, slots=True)
class AngkaProgram:
    """An indikator of a programme with the figure that enters the mean, None: there is none.

    `capaian` is against the target of the year. `boleh`: the person may see who posted it.
    """

    janji: "JanjiPos"
    isian: "Isian | None"
    capaian: Decimal | Keadaan
    boleh: bool


class KurangKewajiban(StrEnum):
    """Why obligations give no figure."""

    TIDAK_AKTIF = "tidak_aktif"
    """Nobody has activated the kind, so nobody is asked here."""
    TANPA_KEWAJIBAN = "tanpa_kewajiban"
    """The year has none, or all units are exempt."""
    BELUM_MASUK = "belum_masuk"
    """Nothing that could be counted has come in."""


@dataclass(frozen=True, slots=True)
class UnitIkk:
    """A pengampu. `menurut_asal`: where it would stand by the due date before its extension."""

    unit: "Unit"
    kedudukan: "Kedudukan"
    menurut_asal: "Kedudukan"


@dataclass(frozen=True, slots=True, kw_only=True)
class HitunganIkk:
    """IKU-4: on time of the pengampu that are not exempt, and of all perangkat daerah.

    `belum` can still come in time, so the figure is a provisional one as long as there are any;
    `tidak` has not come and is too late. `tepat_asal` are on time by the due dates before any
    extension. `semua_pd` None: no document says how many there are. `unit` are those that the
    person may know of, `kurang` why there is no figure.
    """

    periode: Periode
    nilai: Decimal | Keadaan
    nilai_semua: Decimal | Keadaan
    semua_pd: int | None
    tepat: int
    tepat_asal: int
    terlambat: int
    belum: int
    tidak: int
    dibebaskan: int
    unit: tuple[UnitIkk, ...]
    kurang: KurangKewajiban | None = None
    milik_saja: bool = False
    """True: the person may know of their own units only, and of no count of all."""

    @property
    def pengampu(self) -> int:
        return self.tepat + self.terlambat + self.belum + self.tidak

    @property
    def sementara(self) -> bool:
        return self.belum > 0

    @property
    def banyak_unit(self) -> int:
        return self.pengampu + self.dibebaskan


@dataclass(frozen=True, slots=True)
class UnitSkm:
    """A unit of the sample. `ikm` of its latest survey, a state where none was accepted."""

    unit: "Unit"
    ikm: Decimal | Keadaan
    mutu: "Pita | None" = None
    semester: "Semester | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HitunganSkm:
    """IKU-5: IKM of B or better of the units that were assessed, and of the whole sample.

    `menunggu` surveys can still change it: not yet due, or not yet decided on. `sampel` are the
    units that are not exempt, `dibebaskan` those that are; `unit` as above.
    """

    periode: Periode
    nilai: Decimal | Keadaan
    nilai_sampel: Decimal | Keadaan
    minimal: int
    dinilai: int
    sampel: int
    menunggu: int
    dibebaskan: int
    unit: tuple[UnitSkm, ...]
    kurang: KurangKewajiban | None = None
    milik_saja: bool = False
    """As above."""

    @property
    def sementara(self) -> bool:
        return self.menunggu > 0

    @property
    def banyak_unit(self) -> int:
        return self.sampel


Hitungan: TypeAlias = HitunganRegister | HitunganProgram | HitunganIkk | HitunganSkm


def selisih(hitungan: Hitungan, diisi: Nilai) -> Decimal | None:
    """Return how much more the posted figure is than the computed one, both as printed.

    In the unit of the indikator; 0 where they agree, None where one of them is no number, or may
    still change without anybody's mistake.
    """
    if isinstance(hitungan, HitunganIkk | HitunganSkm) and hitungan.sementara:
        return None
    if isinstance(hitungan.nilai, Decimal) and isinstance(diisi, Decimal):
        return round_pct(diisi) - round_pct(hitungan.nilai)
    return None

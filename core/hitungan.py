"""What an indikator's figure comes to by the data behind it, beside the figure that is posted.

Values only; percentages are on the 0-100 scale, unrounded. A computed figure never takes the
place of a posted one.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from core.angka import Keadaan, Nilai
from core.aturan import round_pct
from core.paket.istilah import CaraHitung
from core.periode import Periode

if TYPE_CHECKING:
    from core.isian import Isian
    from core.janji import JanjiPos


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


Hitungan: TypeAlias = HitunganRegister | HitunganProgram


def selisih(hitungan: Hitungan, diisi: Nilai) -> Decimal | None:
    """Return how much more the posted figure is than the computed one, both as printed.

    In the unit of the indikator; 0 where they agree, None where one of them is no number.
    """
    if isinstance(hitungan.nilai, Decimal) and isinstance(diisi, Decimal):
        return round_pct(diisi) - round_pct(hitungan.nilai)
    return None

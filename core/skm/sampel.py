"""How many respondents a survey needs: Krejcie and Morgan, as PermenPANRB 14/2017 prescribes."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from core.aturan import round_fraction

KHI_KUADRAT = Fraction(3841, 1000)
"""One degree of freedom, 95%."""
PROPORSI = Fraction(1, 2)
KETELITIAN = Fraction(5, 100)


class KeadaanSampel(StrEnum):
    CUKUP = "cukup"
    KURANG = "kurang"
    POPULASI_BELUM_DIKETAHUI = "populasi_belum_diketahui"
    POPULASI_TIDAK_SAH = "populasi_tidak_sah"
    """Nobody, or fewer."""
    MELEBIHI_POPULASI = "melebihi_populasi"
    """More respondents than people who were served."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampel:
    """`perlu` respondents were needed, None where no population tells; `kurang`: how many short."""

    keadaan: KeadaanSampel
    responden: int
    populasi: int | None
    perlu: int | None = None

    @property
    def kurang(self) -> int:
        return max(0, (self.perlu or 0) - self.responden)


def sample_size(populasi: int) -> int:
    """Return how many of so many people (at least 1) must answer.

    Rounded to the nearest whole, which gives the printed table row by row; rounding up gives 15
    for 15 people, where it prints 14. Reprints have a last row "100000: 384", for which the
    formula gives 383; it belongs to 1.000.000.

    Source: Krejcie and Morgan, Determining Sample Size for Research Activities, Educational and
    Psychological Measurement 30 (1970), p. 607-610.
    """
    ragam = KHI_KUADRAT * PROPORSI * (1 - PROPORSI)
    tepat = ragam * populasi / (KETELITIAN**2 * (populasi - 1) + ragam)
    return int(round_fraction(tepat, 0))


def check_sample(responden: int, populasi: int | None) -> Sampel:
    """Compare the respondents of a survey with what its population asks for."""
    if populasi is None:
        keadaan, perlu = KeadaanSampel.POPULASI_BELUM_DIKETAHUI, None
    elif populasi < 1:
        keadaan, perlu = KeadaanSampel.POPULASI_TIDAK_SAH, None
    else:
        perlu = sample_size(populasi)
        if responden > populasi:
            keadaan = KeadaanSampel.MELEBIHI_POPULASI
        else:
            keadaan = KeadaanSampel.CUKUP if responden >= perlu else KeadaanSampel.KURANG
    return Sampel(keadaan=keadaan, responden=responden, populasi=populasi, perlu=perlu)

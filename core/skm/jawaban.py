"""The answers of respondents, added up: who answered what is not kept.

An unsur that a respondent left blank counts for nothing, neither in the sum nor in what it is
divided by: PermenPANRB 14/2017, Lampiran, divides by "total unsur yang terisi". Whoever divides
by all respondents would make a 0 of a blank.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.skm.unsur import Unsur

TERBURUK, TERBAIK = 1, 4
"""What a respondent may answer, and what lies between."""


@dataclass(frozen=True, slots=True)
class RekapUnsur:
    """How many respondents answered 1, 2, 3 and 4, and how many nothing."""

    unsur: Unsur
    frekuensi: tuple[int, int, int, int]
    kosong: int = 0

    @property
    def penjawab(self) -> int:
        return sum(self.frekuensi)

    @property
    def jumlah(self) -> int:
        """Return the sum of all answers."""
        return sum(nilai * banyak for nilai, banyak in enumerate(self.frekuensi, TERBURUK))

    @property
    def nrr(self) -> Fraction | None:
        """Return the mean of those who answered, exactly; None where nobody did."""
        return Fraction(self.jumlah, self.penjawab) if self.penjawab else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekap:
    """All answers of a survey.

    `responden` answered at least one unsur, `tidak_lengkap` of them not all; `tanpa_jawaban` are
    lines without any answer, and no respondents.
    """

    unsur: tuple[RekapUnsur, ...]
    responden: int
    tidak_lengkap: int = 0
    tanpa_jawaban: int = 0


def sum_answers(unsur: Sequence[Unsur], baris: Iterable[Sequence[int | None]]) -> Rekap:
    """Add up respondents, each with an answer for each unsur in its order; None: blank.

    Raises ValueError for an answer that is not 1 to 4.
    """
    hitungan = [[0] * TERBAIK for _ in unsur]
    kosong = [0] * len(unsur)
    responden = tidak_lengkap = tanpa_jawaban = 0
    for jawaban in baris:
        if all(satu is None for satu in jawaban):
            tanpa_jawaban += 1
            continue
        responden += 1
        tidak_lengkap += None in jawaban
        for letak, satu in zip(range(len(unsur)), jawaban, strict=True):
            if satu is None:
                kosong[letak] += 1
            elif TERBURUK <= satu <= TERBAIK:
                hitungan[letak][satu - TERBURUK] += 1
            else:
                raise ValueError(f"no answer is {satu}")
    return Rekap(
        unsur=tuple(
            RekapUnsur(satu, (a, b, c, d), lewat)
            for satu, (a, b, c, d), lewat in zip(unsur, hitungan, kosong, strict=True)
        ),
        responden=responden,
        tidak_lengkap=tidak_lengkap,
        tanpa_jawaban=tanpa_jawaban,
    )

"""The mean of the programmes' capaian, as IKU-7 is defined: arithmetic only.

Percentages are on the 0-100 scale, unrounded. A state is no figure, and never counts as 0.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from core.angka import Keadaan
from core.hitungan import HitunganProgram
from core.periode import Periode


def mean_of_programs(
    periode: Periode,
    capaian: Mapping[int, Sequence[Decimal | Keadaan]],
    serapan: Iterable[Decimal | Keadaan],
) -> HitunganProgram:
    """Return the mean of each programme's mean; `capaian` are those of its indikator.

    `serapan` is that of each programme.
    """
    angka = {nomor: _numbers(semua) for nomor, semua in capaian.items()}
    program = [_mean(satu) for satu in angka.values() if satu]
    terserap = _numbers(serapan)
    return HitunganProgram(
        periode=periode,
        nilai=_mean(program),
        program=len(program),
        semua_program=len(capaian),
        indikator=sum(map(len, angka.values())),
        semua_indikator=sum(map(len, capaian.values())),
        serapan=_mean(terserap),
        program_serapan=len(terserap),
    )


def _numbers(semua: Iterable[Decimal | Keadaan]) -> list[Decimal]:
    return [satu for satu in semua if isinstance(satu, Decimal)]


def _mean(semua: Sequence[Decimal | Keadaan]) -> Decimal | Keadaan:
    angka = _numbers(semua)
    return sum(angka, Decimal(0)) / len(angka) if angka else Keadaan.TIDAK_DAPAT_DIHITUNG

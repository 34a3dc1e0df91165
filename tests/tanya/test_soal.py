"""How well questions are answered as a whole: no half may get worse than it was."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import pytest

from tests.tanya.dunia import BERJALAN, DOKUMEN, BerkasDunia
from tests.tanya.nilai import KELIRU, LULUS, PARUH, Dinilai, Nilai, judge_all, read_soal

Penilai = Callable[[str], Sequence[Dinilai]]
SEDIKITNYA = {
    "latih": 287,  # of 287
    "latih2": 351,  # of 351
    "latih3": 319,  # of 320
    "latih4": 300,  # of 300
    "latih5": 299,  # of 300
    "latih6": 298,  # of 300
    "latih7": 302,  # of 303
    "latih8": 199,  # of 200
    "latih9": 241,  # of 241
    "latih10": 198,  # of 198
    "latih11": 157,  # of 157
    "latih12": 104,  # of 104
    "latih13": 125,  # of 125
    "latih14": 96,  # of 96
    "latih15": 64,  # of 64
    "latih16": 53,  # of 53
    # No rule was tuned with these.
    "periksa2": 195,  # of 200
    "periksa3": 230,  # of 250
    "periksa4": 184,  # of 200
}
"""Right, and rightly declined: as many as on the day these lines were written."""
PALING_BANYAK = {
    "latih": 0,
    "latih2": 0,
    "latih3": 1,
    "latih4": 0,
    "latih5": 0,
    "latih6": 1,
    "latih7": 0,
    "latih8": 1,
    "latih9": 0,
    "latih10": 0,
    "latih11": 0,
    "latih12": 0,
    "latih13": 0,
    "latih14": 0,
    "latih15": 0,
    "latih16": 0,
    "periksa2": 2,
    "periksa3": 14,
    "periksa4": 11,
}
"""Answered wrongly with confidence, a wrong figure among them: no more than on that day."""


@pytest.fixture(scope="session")
def dinilai(
    berkas_dokumen: BerkasDunia,
    berkas_berjalan: BerkasDunia,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Penilai]:
    """What asks and judges all questions of a half, the first time that it is wanted."""
    folder = tmp_path_factory.mktemp("soal")
    buka = {DOKUMEN: berkas_dokumen.copied(folder), BERJALAN: berkas_berjalan.copied(folder)}
    dunia = {nama: next(satu) for nama, satu in buka.items()}
    yield cache(lambda paruh: tuple(judge_all(dunia, read_soal(paruh))))
    for satu in buka.values():
        next(satu, None)


@pytest.mark.parametrize("paruh", PARUH)
def test_as_many_questions_as_before_are_answered_right_or_rightly_declined(
    dinilai: Penilai, paruh: str
) -> None:
    semua = dinilai(paruh)

    assert sum(s.nilai in LULUS for s in semua) >= SEDIKITNYA[paruh], _counted(semua)


@pytest.mark.parametrize("paruh", PARUH)
def test_no_more_questions_than_before_are_answered_wrongly(dinilai: Penilai, paruh: str) -> None:
    semua = dinilai(paruh)

    assert sum(s.nilai in KELIRU for s in semua) <= PALING_BANYAK[paruh], _counted(semua)


def _counted(semua: Sequence[Dinilai]) -> Mapping[Nilai, int]:
    """Return how many were met in which way: no question of the checking half is shown."""
    return Counter(satu.nilai for satu in semua)

"""IKU-5: perangkat daerah whose IKM is B or better, of those that were assessed.

Formula of the LKjIP Setda Kota Bengkulu 2024, Tabel 2.1: "Jumlah Perangkat Daerah Yang Memiliki
Nilai IKM Minimal B dibagi Jumlah Perangkat Daerah Yang Dinilai". Of a unit with two surveys in a
year the later one counts: our decision.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from core.angka import Keadaan
from core.periode import Semester
from core.skala import Skala, find_pita, rank

U = TypeVar("U", bound=Hashable)
MINIMAL = "B"
SERATUS = Decimal(100)


@dataclass(frozen=True, slots=True)
class HasilUnit(Generic[U]):
    """The IKM of a unit's survey, unrounded or with two places; a state where there is none."""

    unit: U
    tahun: int
    semester: Semester
    ikm: Decimal | Keadaan


@dataclass(frozen=True, slots=True, kw_only=True)
class Iku5(Generic[U]):
    """`nilai` in percent, unrounded; BELUM_DILAPORKAN where no unit of the list was assessed.

    Each unit of the list stands in one of the three: `minimal` (B or better), `di_bawah`, and
    `tanpa_hasil` with why. `di_luar_daftar` have a result and are not on the list: not counted.
    """

    nilai: Decimal | Keadaan
    minimal: tuple[HasilUnit[U], ...]
    di_bawah: tuple[HasilUnit[U], ...]
    tanpa_hasil: tuple[tuple[U, Keadaan], ...]
    di_luar_daftar: tuple[HasilUnit[U], ...]

    @property
    def pembilang(self) -> int:
        return len(self.minimal)

    @property
    def penyebut(self) -> int:
        return len(self.minimal) + len(self.di_bawah)

    @property
    def terdaftar(self) -> int:
        return self.penyebut + len(self.tanpa_hasil)


def calculate_iku5(
    tahun: int, daftar: Sequence[U], hasil: Iterable[HasilUnit[U]], skala: Skala
) -> Iku5[U]:
    """Compute for a year from the units that were to be assessed and their results.

    Results of other years are left out. Of one unit and semester the last one given counts. A
    later semester without an IKM does not hide an earlier one that has it.
    """
    terakhir = _latest(satu for satu in hasil if satu.tahun == tahun)
    unit = tuple(dict.fromkeys(daftar))
    ada = [terakhir[satu] for satu in unit if satu in terakhir]
    dinilai = [satu for satu in ada if isinstance(satu.ikm, Decimal)]
    minimal = tuple(satu for satu in dinilai if _is_enough(satu, skala))
    nilai: Decimal | Keadaan = Keadaan.BELUM_DILAPORKAN
    if dinilai:
        nilai = Decimal(len(minimal)) / len(dinilai) * SERATUS
    return Iku5(
        nilai=nilai,
        minimal=minimal,
        di_bawah=tuple(satu for satu in dinilai if satu not in minimal),
        tanpa_hasil=tuple(_missing(unit, terakhir)),
        di_luar_daftar=tuple(satu for satu in terakhir.values() if satu.unit not in unit),
    )


def _latest(hasil: Iterable[HasilUnit[U]]) -> dict[U, HasilUnit[U]]:
    terakhir: dict[U, HasilUnit[U]] = {}
    for satu in hasil:
        lama = terakhir.get(satu.unit)
        if lama is None or _weight(satu) >= _weight(lama):
            terakhir[satu.unit] = satu
    return terakhir


def _weight(satu: HasilUnit[U]) -> tuple[bool, int]:
    return isinstance(satu.ikm, Decimal), satu.semester


def _missing(unit: Sequence[U], terakhir: dict[U, HasilUnit[U]]) -> Iterable[tuple[U, Keadaan]]:
    for satu in unit:
        ikm = terakhir[satu].ikm if satu in terakhir else Keadaan.BELUM_DILAPORKAN
        if isinstance(ikm, Keadaan):
            yield satu, ikm


def _is_enough(satu: HasilUnit[U], skala: Skala) -> bool:
    pita = find_pita(skala, satu.ikm) if isinstance(satu.ikm, Decimal) else None
    batas = rank(skala, MINIMAL)
    tingkat = rank(skala, pita.predikat) if pita else None
    return batas is not None and tingkat is not None and tingkat >= batas

"""Years and the parts of a year that figures are posted for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

TAHUN = "tahun"
"""How a figure for the whole year names its period."""


class Triwulan(IntEnum):
    I = 1  # noqa: E741  printed as Roman numerals
    II = 2
    III = 3
    IV = 4

    def rentang(self, tahun: int) -> tuple[date, date]:
        """Return [mulai, akhir): the first day of the quarter and of the next one."""
        mulai = date(tahun, 3 * self.value - 2, 1)
        berikut = date(tahun + 1, 1, 1) if self is Triwulan.IV else date(tahun, 3 * self + 1, 1)
        return mulai, berikut

    @property
    def kode(self) -> str:
        """Return tw1 .. tw4, as the database and the commands name it."""
        return f"tw{self.value}"


@dataclass(frozen=True, slots=True)
class TahunKosong:
    """The year has no data (None: no year has any); `ada` are the years that do, oldest first."""

    tahun: int | None
    ada: tuple[int, ...]


def missing_years(ada: Collection[int], dari: int, sampai: int) -> tuple[int, ...]:
    """Return the years after `dari`, up to `sampai`, that have no data."""
    return tuple(t for t in range(dari + 1, sampai + 1) if t not in ada)

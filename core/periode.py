"""Years and the parts of a year that figures are posted for."""

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

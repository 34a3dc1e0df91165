"""Working days for tests: Monday to Friday, less the days that a test names."""

from dataclasses import dataclass
from datetime import date, timedelta

SEHARI = timedelta(days=1)
SABTU = 5


@dataclass(frozen=True)
class Hari:
    libur: frozenset[date] = frozenset()

    def is_working(self, on: date) -> bool:
        return on.weekday() < SABTU and on not in self.libur

    def on_or_before(self, on: date) -> date:
        return on if self.is_working(on) else self.on_or_before(on - SEHARI)

    def on_or_after(self, on: date) -> date:
        return on if self.is_working(on) else self.on_or_after(on + SEHARI)

    def add(self, on: date, n: int) -> date:
        for _ in range(n):
            on = self.on_or_after(on + SEHARI)
        return on

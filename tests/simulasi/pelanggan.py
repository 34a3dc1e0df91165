"""Who has chosen to hear what by themselves, when, and from when on; and who wants to hear nothing.

Chosen by way of the service behind /pengaturan, and remembered here beside the database.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from core.hak import Peran
from core.langganan import Langganan
from core.services import langganan
from tests.conftest import WIB
from tests.simulasi.dunia import MULAI, Dunia

SEPEKAN = 7
HARI_KERJA = frozenset(range(5))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pilih:
    """`hari` are weekdays, 0 for Monday; none: it does not come."""

    sejak: datetime
    hari: frozenset[int]
    jam: time

    def day(self, at: datetime) -> date | None:
        """Return the newest of its days, of a week, whose hour has come and was chosen before."""
        for mundur in range(SEPEKAN + 1):
            on = at.date() - timedelta(days=mundur)
            saat = datetime.combine(on, self.jam, WIB)
            if on.weekday() in self.hari and saat <= at:
                return on if self.sejak <= saat else None
        return None


BIASA = Pilih(sejak=MULAI, hari=frozenset({0}), jam=time(7, 30))
"""Those who lead get the recap on Mondays without having chosen it."""


class Pelanggan:
    def __init__(self, dunia: Dunia) -> None:
        self._dunia = dunia
        self._pilih: dict[Langganan, dict[int, Pilih]] = {satu: {} for satu in Langganan}
        self._jeda: dict[int, date] = {}
        for nomor, warga in dunia.warga.items():
            if warga.peran is Peran.PIMPINAN:
                self._pilih[Langganan.REKAP][nomor] = BIASA
        self.pernah: set[int] = set()
        """Who has ever chosen the list of the morning."""

    def choose(
        self, telegram_id: int, satu: Langganan, hari: frozenset[int], jam: time, *, now: datetime
    ) -> None:
        """Choose it, as on /pengaturan; with no day it is switched off."""
        pelaku = self._dunia.pelaku(telegram_id, now)
        langganan.choose(
            self._dunia.engine,
            pelaku,
            satu,
            aktif=bool(hari),
            hari=hari or None,
            jam=jam,
            now=now,
        )
        self._pilih[satu][telegram_id] = Pilih(sejak=now, hari=hari, jam=jam)
        if satu is Langganan.PAGI:
            self.pernah.add(telegram_id)

    def pause(self, telegram_id: int, sampai_on: date, *, now: datetime) -> None:
        langganan.pause(
            self._dunia.engine, self._dunia.pelaku(telegram_id, now), sampai_on, now=now
        )
        self._jeda[telegram_id] = sampai_on

    def is_paused(self, telegram_id: int, on: date) -> bool:
        return on < self._jeda.get(telegram_id, on)

    def due(self, satu: Langganan, at: datetime) -> Iterator[tuple[int, date]]:
        """Yield who should have it by now, and of which day; whoever is paused is among them."""
        for telegram_id, pilih in self._pilih[satu].items():
            on = pilih.day(at)
            if on is not None:
                yield telegram_id, on

    def is_early(self, telegram_id: int, at: datetime) -> bool:
        """Tell whether somebody's list of the morning is still to come today."""
        pilih = self._pilih[Langganan.PAGI].get(telegram_id)
        if pilih is None or at.weekday() not in pilih.hari:
            return False
        return at.time() < pilih.jam and not self.is_paused(telegram_id, at.date())

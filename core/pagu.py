"""The stages of a budget line's pagu, and which of them is in force on a day: arithmetic only.

DPA (murni), then each pergeseran of it, then DPPA (perubahan), then each pergeseran of that. The
last one in this order that has begun is in force; a stage without a date has begun from the start.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from core.angka import Tercetak
from core.paket.istilah import Tahap
from core.periode import Periode

URUTAN = (Tahap.MURNI, Tahap.PERUBAHAN)


@dataclass(frozen=True, slots=True)
class Tahapan:
    """A stage; `ke` counts the pergeseran of it, 0 is itself. `berlaku_on` None: nobody said."""

    tahap: Tahap
    ke: int = 0
    berlaku_on: date | None = None

    @property
    def kunci(self) -> tuple[Tahap, int]:
        return self.tahap, self.ke

    @property
    def urutan(self) -> tuple[int, int]:
        return order(self.kunci)

    @property
    def murni(self) -> bool:
        """Tell whether it is the DPA itself, in force from 1 January."""
        return self.kunci == (Tahap.MURNI, 0)

    def begun(self, on: date) -> bool:
        return self.murni or self.berlaku_on is None or self.berlaku_on <= on


@dataclass(frozen=True, slots=True)
class Pagu:
    """A pagu in rupiah, and the stage that it is of."""

    rupiah: Decimal
    tahapan: Tahapan


@dataclass(frozen=True, slots=True)
class PaguTercetak:
    """A pagu with what says so."""

    pagu: Pagu
    cetakan: Tercetak


def order(kunci: tuple[Tahap, int]) -> tuple[int, int]:
    """Return where a stage stands among the others."""
    tahap, ke = kunci
    return URUTAN.index(tahap), ke


def in_force(semua: Iterable[Pagu], on: date) -> Pagu | None:
    """Return the pagu in force on this day, None where none has begun."""
    mulai = [satu for satu in semua if satu.tahapan.begun(on)]
    return max(mulai, key=lambda satu: satu.tahapan.urutan, default=None)


def next_after(semua: Iterable[Pagu], berlaku: Pagu | None) -> Tahapan | None:
    """Return the first stage behind the one in force: it has not begun."""
    nanti = [
        satu.tahapan
        for satu in semua
        if berlaku is None or satu.tahapan.urutan > berlaku.tahapan.urutan
    ]
    return min(nanti, key=lambda satu: satu.urutan, default=None)


def judged_on(periode: Periode) -> date:
    """Return the day whose pagu a figure of this period is judged by: its last one."""
    return periode.berakhir_on - timedelta(days=1)


def asked_on(periode: Periode, today: date) -> date:
    """Return the day that a question about a period means: its end, today if that is earlier.

    Of a year that has not begun it is the first day.
    """
    return max(min(judged_on(periode), today), date(periode.tahun, 1, 1))


def usual_start(kunci: tuple[Tahap, int], tahun: int, today: date) -> date | None:
    """Return from when a stage is in force where nobody says: the day it is given.

    The DPA is from 1 January. None where today is not in its year: that day says nothing of it.
    """
    if kunci == (Tahap.MURNI, 0):
        return date(tahun, 1, 1)
    return today if today.year == tahun else None


def shift_of(lama: Iterable[Tahapan], ke: int, on: date | None) -> tuple[Tahap, int]:
    """Return which stage the pergeseran of this number is, in force from this day.

    One that there is already is that one; a new one shifts what it comes after: the pagu
    perubahan, unless that begins later.
    """
    ada = {satu.kunci: satu for satu in lama}
    for tahap in URUTAN:
        if (tahap, ke) in ada:
            return tahap, ke
    perubahan = ada.get((Tahap.PERUBAHAN, 0))
    if perubahan is None or (on and perubahan.berlaku_on and on < perubahan.berlaku_on):
        return Tahap.MURNI, ke
    return Tahap.PERUBAHAN, ke


def out_of_order(satu: Tahapan, lain: Iterable[Tahapan]) -> list[Tahapan]:
    """Return the stages before it that begin later, and those behind it that begin earlier."""
    if satu.berlaku_on is None:
        return []
    on = satu.berlaku_on
    return [
        tahapan
        for tahapan in lain
        if tahapan.berlaku_on is not None
        and (
            (tahapan.urutan < satu.urutan and tahapan.berlaku_on > on)
            or (tahapan.urutan > satu.urutan and tahapan.berlaku_on < on)
        )
    ]


def count_stages(semua: Iterable[Pagu | None]) -> tuple[tuple[Tahapan, int], ...]:
    """Return the stages that these are of, in their order, each with how many are."""
    hitung = Counter(
        # Its day says nothing: it is 1 January, whether anybody has written that or not.
        Tahapan(Tahap.MURNI) if satu.tahapan.murni else satu.tahapan
        for satu in semua
        if satu is not None
    )
    return tuple(sorted(hitung.items(), key=lambda s: (*s[0].urutan, s[0].berlaku_on or date.min)))

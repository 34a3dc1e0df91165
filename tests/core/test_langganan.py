"""When what somebody has chosen is due."""

from datetime import date, datetime, time, timedelta

import pytest

from core.hak import Peran
from core.langganan import HARI_KERJA, SENIN, Langganan, Pengaturan, Pilihan, last_due, usual
from tests.conftest import WIB

# It is Monday, 25 January 2027.
SENIN_PAGI = datetime(2027, 1, 25, 8, tzinfo=WIB)
DELAPAN = Pilihan(aktif=True, hari=SENIN, jam=time(8))


@pytest.mark.parametrize(
    ("now", "on"),
    [
        # The second before it is last week's that was due.
        (SENIN_PAGI - timedelta(seconds=1), date(2027, 1, 18)),
        (SENIN_PAGI, date(2027, 1, 25)),
        (SENIN_PAGI + timedelta(seconds=1), date(2027, 1, 25)),
        # Whoever was not reached on Monday is due it until the next one.
        (SENIN_PAGI + timedelta(days=6, hours=15), date(2027, 1, 25)),
        (SENIN_PAGI + timedelta(days=7), date(2027, 2, 1)),
    ],
)
def test_it_is_due_from_its_hour_on_until_the_next_one(now: datetime, on: date) -> None:
    assert last_due(DELAPAN, now) == on


def test_nothing_is_due_that_is_switched_off() -> None:
    assert last_due(Pilihan(aktif=False, hari=SENIN), SENIN_PAGI) is None


def test_of_several_days_the_newest_is_due() -> None:
    tiap = Pilihan(aktif=True, hari=frozenset({0, 3}), jam=time(8))
    assert last_due(tiap, SENIN_PAGI - timedelta(seconds=1)) == date(2027, 1, 21)
    assert last_due(tiap, SENIN_PAGI) == date(2027, 1, 25)


def test_what_was_due_before_it_was_chosen_is_not_made_up_for() -> None:
    sejak = SENIN_PAGI + timedelta(hours=1)
    baru = Pilihan(aktif=True, hari=SENIN, jam=time(8), sejak=sejak)
    assert last_due(baru, sejak + timedelta(minutes=1)) is None
    assert last_due(baru, SENIN_PAGI + timedelta(days=7)) == date(2027, 2, 1)
    # Nor what was due before somebody opened the chat for the first time.
    assert last_due(DELAPAN, sejak, sejak=SENIN_PAGI) == date(2027, 1, 25)
    assert last_due(DELAPAN, sejak, sejak=SENIN_PAGI + timedelta(seconds=1)) is None


def test_only_the_recap_comes_without_being_chosen_and_only_to_pimpinan() -> None:
    assert usual(Langganan.REKAP, [Peran.PIMPINAN]).aktif
    assert usual(Langganan.REKAP, [Peran.PIMPINAN]).hari == SENIN
    assert not usual(Langganan.REKAP, [Peran.ADMIN, Peran.PEMBACA]).aktif
    assert not usual(Langganan.PAGI, [Peran.PIMPINAN, Peran.KABAG]).aktif
    assert usual(Langganan.PAGI, [Peran.KABAG]).hari == HARI_KERJA


@pytest.mark.parametrize(
    ("on", "jeda"),
    [(date(2027, 1, 24), True), (date(2027, 1, 25), False), (date(2027, 1, 26), False)],
)
def test_a_pause_ends_on_its_day(on: date, *, jeda: bool) -> None:
    satu = Pengaturan(pilihan={}, jeda_sampai_on=date(2027, 1, 25))
    assert satu.is_paused(on) is jeda
    assert not Pengaturan(pilihan={}).is_paused(on)

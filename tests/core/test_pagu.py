"""Which stage of a pagu is in force on a day; the figures are worked out by hand."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from core.pagu import (
    Pagu,
    Tahapan,
    asked_on,
    count_stages,
    in_force,
    judged_on,
    next_after,
    out_of_order,
    shift_of,
    usual_start,
)
from core.paket.istilah import Tahap
from core.periode import Periode

MEI, OKTOBER = date(2025, 5, 12), date(2025, 10, 1)
MURNI = Tahapan(Tahap.MURNI, 0, date(2025, 1, 1))
GESER = Tahapan(Tahap.MURNI, 1, MEI)
PERUBAHAN = Tahapan(Tahap.PERUBAHAN, 0, OKTOBER)
SEMUA = [Pagu(Decimal(n), satu) for n, satu in ((300, PERUBAHAN), (100, MURNI), (200, GESER))]


@pytest.mark.parametrize(
    ("on", "rupiah"),
    [
        (date(2025, 1, 1), 100),
        (MEI - timedelta(days=1), 100),
        (MEI, 200),
        (OKTOBER - timedelta(days=1), 200),
        (OKTOBER, 300),
        (date(2026, 6, 1), 300),
    ],
)
def test_a_stage_is_in_force_from_its_day_until_the_next_begins(on: date, rupiah: int) -> None:
    berlaku = in_force(SEMUA, on)

    assert berlaku is not None
    assert berlaku.rupiah == rupiah


def test_without_a_day_a_stage_is_in_force_by_its_order() -> None:
    semua = [Pagu(Decimal(n), Tahapan(t, ke)) for n, t, ke in _UNDATED]

    assert in_force(semua, date(2025, 1, 1)) == Pagu(Decimal(4), Tahapan(Tahap.PERUBAHAN, 2))
    assert in_force(semua[:3], date(2025, 1, 1)) == Pagu(Decimal(3), Tahapan(Tahap.MURNI, 2))
    assert in_force([], MEI) is None


_UNDATED = (
    (1, Tahap.MURNI, 0),
    (3, Tahap.MURNI, 2),
    (2, Tahap.MURNI, 1),
    (4, Tahap.PERUBAHAN, 2),
    (5, Tahap.PERUBAHAN, 0),
)


def test_before_a_stage_begins_the_next_one_is_told_and_nothing_else_is_in_force() -> None:
    hanya = [Pagu(Decimal(300), PERUBAHAN)]

    assert in_force(hanya, MEI) is None
    assert next_after(hanya, None) == PERUBAHAN
    assert next_after(SEMUA, in_force(SEMUA, MEI)) == PERUBAHAN
    assert next_after(SEMUA, in_force(SEMUA, OKTOBER)) is None


def test_a_month_is_judged_by_its_last_day_and_asked_about_up_to_today() -> None:
    juni = Periode(2025, "b06")

    assert judged_on(juni) == asked_on(juni, date(2025, 7, 1)) == date(2025, 6, 30)
    assert asked_on(juni, date(2025, 6, 12)) == date(2025, 6, 12)
    # In the year before there is the pagu murni of the first day.
    assert asked_on(Periode(2025, "b01"), date(2024, 12, 20)) == date(2025, 1, 1)
    assert judged_on(Periode(2025, "b12")) == date(2025, 12, 31)


def test_a_stage_begins_when_it_is_given_and_murni_on_the_first_of_january() -> None:
    assert usual_start((Tahap.MURNI, 0), 2025, MEI) == date(2025, 1, 1)
    assert usual_start((Tahap.MURNI, 1), 2025, MEI) == MEI
    assert usual_start((Tahap.PERUBAHAN, 0), 2025, OKTOBER) == OKTOBER
    # The day of giving says nothing of a year that is over, or has not begun.
    assert usual_start((Tahap.MURNI, 1), 2025, date(2026, 1, 2)) is None
    assert usual_start((Tahap.MURNI, 1), 2026, MEI) is None


def test_a_new_pergeseran_shifts_what_is_in_force_by_then() -> None:
    lama = [MURNI, GESER, PERUBAHAN]

    assert shift_of([MURNI], 1, MEI) == (Tahap.MURNI, 1)
    assert shift_of(lama, 2, date(2025, 9, 30)) == (Tahap.MURNI, 2)
    assert shift_of(lama, 2, OKTOBER) == shift_of(lama, 2, None) == (Tahap.PERUBAHAN, 2)
    # One that there is already stays the one that it is.
    assert shift_of(lama, 1, date(2025, 11, 1)) == (Tahap.MURNI, 1)


def test_days_that_do_not_follow_the_order_are_found() -> None:
    terlambat = Tahapan(Tahap.MURNI, 2, OKTOBER + timedelta(days=1))

    assert out_of_order(terlambat, [MURNI, GESER, PERUBAHAN]) == [PERUBAHAN]
    assert out_of_order(Tahapan(Tahap.MURNI, 2, date(2025, 4, 1)), [GESER]) == [GESER]
    assert out_of_order(PERUBAHAN, [MURNI, GESER, Tahapan(Tahap.MURNI, 2)]) == []
    assert out_of_order(Tahapan(Tahap.MURNI, 2), [PERUBAHAN]) == []


def test_stages_are_counted_in_their_order_and_murni_is_one_with_or_without_its_day() -> None:
    semua = [*SEMUA, Pagu(Decimal(1), Tahapan(Tahap.MURNI)), None]

    assert count_stages(semua) == ((Tahapan(Tahap.MURNI), 2), (GESER, 1), (PERUBAHAN, 1))

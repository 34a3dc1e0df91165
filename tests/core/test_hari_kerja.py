"""Working days, by real calendars and by what holds of every one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.hari_kerja import (
    SENIN_JUMAT,
    Disesuaikan,
    Geser,
    HariLibur,
    JenisLibur,
    Kalender,
    Pekan,
    due_on,
)
from core.libur_nasional import LiburNasional

NASIONAL = Kalender(LiburNasional())
SENIN_SABTU = frozenset(range(6))


def off(on: date, nama: str = "Libur") -> HariLibur:
    return HariLibur(on=on, nama=nama, jenis=JenisLibur.SETEMPAT)


def struck(*hari: date) -> Kalender:
    return Kalender(Disesuaikan(LiburNasional(), {}, frozenset(hari)))


def test_a_day_off_says_why_and_a_holiday_comes_before_the_weekend_it_falls_on() -> None:
    # Idul Fitri 1447 H: Sabtu 21 and Minggu 22 Maret 2026 (SKB 3 Menteri 1497/2025).
    idul_fitri = NASIONAL.why_off(date(2026, 3, 21))

    assert isinstance(idul_fitri, HariLibur)
    assert (idul_fitri.nama, idul_fitri.jenis) == ("Hari Raya Idul Fitri", JenisLibur.NASIONAL)
    assert NASIONAL.why_off(date(2026, 3, 28)) is Pekan.LUAR
    assert NASIONAL.why_off(date(2026, 3, 25)) is None


def test_the_long_holidays_of_idul_fitri_are_passed_in_both_directions() -> None:
    # 2025: Jumat 28 Maret to Senin 7 April, eleven days (SKB 3 Menteri 1017/2024).
    for hari in range(11):
        on = date(2025, 3, 28) + timedelta(days=hari)
        assert not NASIONAL.is_working(on), on
        assert NASIONAL.on_or_after(on) == date(2025, 4, 8)
        assert NASIONAL.on_or_before(on) == date(2025, 3, 27)
    # 2026: Rabu 18 to Selasa 24 Maret, Nyepi and Idul Fitri with their cuti bersama.
    assert NASIONAL.on_or_after(date(2026, 3, 18)) == date(2026, 3, 25)
    assert NASIONAL.on_or_before(date(2026, 3, 24)) == date(2026, 3, 17)


def test_working_days_are_counted_from_the_day_after() -> None:
    # Three working days after Senin 16 Maret 2026: Selasa 17, Rabu 25, Kamis 26.
    assert NASIONAL.add(date(2026, 3, 16), 3) == date(2026, 3, 26)
    assert NASIONAL.count(date(2026, 3, 16), date(2026, 3, 26)) == 3
    # From a day off as from a working day.
    assert NASIONAL.add(date(2026, 3, 21), 1) == date(2026, 3, 25)
    assert NASIONAL.add(date(2026, 3, 17), 0) == date(2026, 3, 17)
    assert NASIONAL.add(date(2026, 3, 21), 0) == date(2026, 3, 25)


def test_what_is_not_later_is_no_working_day_away() -> None:
    assert NASIONAL.count(date(2026, 11, 23), date(2026, 11, 23)) == 0
    assert NASIONAL.count(date(2026, 11, 24), date(2026, 11, 23)) == 0
    with pytest.raises(ValueError, match="-1 working days"):
        NASIONAL.add(date(2026, 11, 23), -1)


def test_the_turn_of_a_year_is_crossed() -> None:
    # 1 Januari 2026 is a Kamis, 1 Januari 2027 a Jumat.
    assert NASIONAL.on_or_after(date(2026, 1, 1)) == date(2026, 1, 2)
    assert NASIONAL.add(date(2026, 12, 31), 1) == date(2027, 1, 4)
    assert NASIONAL.on_or_before(date(2027, 1, 3)) == date(2026, 12, 31)
    # Kamis 24 to Minggu 27 Desember 2026: cuti bersama, Natal, a weekend.
    assert NASIONAL.add(date(2026, 12, 23), 1) == date(2026, 12, 28)


def test_the_leap_day_is_a_day_like_others() -> None:
    # 29 Februari 2028 is a Selasa; the day before is reckoned to be Idul Fitri's second.
    assert NASIONAL.is_working(date(2028, 2, 29))
    assert NASIONAL.add(date(2028, 2, 25), 1) == date(2028, 2, 29)
    assert NASIONAL.count(date(2028, 2, 25), date(2028, 3, 1)) == 2


def test_a_cuti_bersama_that_is_struck_out_is_a_working_day() -> None:
    # 18 Agustus 2025, a Senin, was made cuti bersama in August 2025.
    on = date(2025, 8, 18)
    assert not NASIONAL.is_working(on)
    assert struck(on).is_working(on)
    assert struck(on).on_or_after(date(2025, 8, 16)) == on
    assert not struck(on).is_working(date(2025, 8, 17))


def test_a_weekend_that_is_struck_out_stays_one() -> None:
    # Idul Fitri 2026 is a Sabtu.
    assert struck(date(2026, 3, 21)).why_off(date(2026, 3, 21)) is Pekan.LUAR


def test_a_day_that_is_added_is_off_even_where_it_is_struck_out() -> None:
    on = date(2026, 11, 17)
    kalender = Kalender(Disesuaikan(LiburNasional(), {on: off(on, "HUT kota")}, {on}))

    assert kalender.why_off(on) == off(on, "HUT kota")


def test_a_hospital_works_on_saturdays_and_rests_on_holidays() -> None:
    rshd = Kalender(LiburNasional(), SENIN_SABTU)

    assert rshd.is_working(date(2026, 11, 21))
    assert not NASIONAL.is_working(date(2026, 11, 21))
    assert not rshd.is_working(date(2026, 11, 22))
    assert not rshd.is_working(date(2026, 3, 21))
    assert rshd.add(date(2026, 11, 20), 1) == date(2026, 11, 21)
    assert rshd.count(date(2026, 11, 20), date(2026, 11, 23)) == 2


@pytest.mark.parametrize(
    ("tenggat", "geser", "jatuh"),
    [
        # The 10th of January 2027 is a Minggu, the 31st of March 2025 Idul Fitri.
        (date(2027, 1, 10), Geser.TETAP, date(2027, 1, 10)),
        (date(2027, 1, 10), Geser.MAJU, date(2027, 1, 11)),
        (date(2025, 3, 31), Geser.TETAP, date(2025, 3, 31)),
        (date(2025, 3, 31), Geser.MAJU, date(2025, 4, 8)),
        (date(2026, 2, 5), Geser.MAJU, date(2026, 2, 5)),
    ],
)
def test_a_due_date_on_a_day_off_stays_or_moves_on(
    tenggat: date, geser: Geser, jatuh: date
) -> None:
    assert due_on(tenggat, geser, NASIONAL) == jatuh


@pytest.mark.parametrize("pekan", [frozenset[int](), frozenset({7}), frozenset({-1, 0})])
def test_a_week_without_days_or_with_an_eighth_is_none(pekan: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="no week"):
        Kalender({}, pekan)


DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
WEEKS = st.frozensets(st.integers(0, 6), min_size=1)


@st.composite
def calendars(draw: st.DrawFn) -> Kalender:
    """Any week, with any days off, single and in long runs."""
    awal = draw(st.lists(st.tuples(DAYS, st.integers(1, 40)), max_size=6))
    libur = {on + timedelta(days=ke): off(on) for on, lama in awal for ke in range(lama)}
    return Kalender(libur, draw(WEEKS))


@given(calendars(), DAYS)
def test_the_nearest_working_days_lie_around_a_day_with_none_between(
    kalender: Kalender, on: date
) -> None:
    sebelum, sesudah = kalender.on_or_before(on), kalender.on_or_after(on)

    assert sebelum <= on <= sesudah
    assert kalender.is_working(sebelum)
    assert kalender.is_working(sesudah)
    antara = [sebelum + timedelta(days=ke) for ke in range(1, (sesudah - sebelum).days)]
    assert not any(kalender.is_working(satu) for satu in antara)
    assert (sebelum == on) == kalender.is_working(on) == (sesudah == on)


@given(calendars(), DAYS, st.integers(0, 30), st.integers(0, 30))
def test_adding_more_or_from_later_never_arrives_earlier(
    kalender: Kalender, on: date, n: int, hari: int
) -> None:
    tiba = kalender.add(on, n)

    assert kalender.is_working(tiba)
    assert on <= tiba <= kalender.add(on, n + 1)
    # On a day off, the next working day is both no and one working day away.
    assert n == 0 or tiba < kalender.add(on, n + 1)
    assert tiba <= kalender.add(on + timedelta(days=hari), n)


@given(calendars(), DAYS, st.integers(1, 30))
def test_counting_undoes_adding(kalender: Kalender, on: date, n: int) -> None:
    assert kalender.count(on, kalender.add(on, n)) == n


@given(DAYS, st.sampled_from(Geser))
def test_a_due_date_never_moves_back(on: date, geser: Geser) -> None:
    assert on <= due_on(on, geser, NASIONAL)


def test_the_usual_week_is_that_of_an_office() -> None:
    # 23 November 2026 is a Senin.
    senin = date(2026, 11, 23)
    pekan = [senin + timedelta(days=ke) for ke in range(7)]
    assert [on.weekday() in SENIN_JUMAT for on in pekan] == [True] * 5 + [False] * 2

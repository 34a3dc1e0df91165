"""When the bot may speak up: office hours, shorter ones in Ramadan, and never during Jumatan."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.hari_kerja import Kalender
from core.jam_kirim import JamKirim, Ramadan, Rentang
from core.libur_nasional import LiburNasional, ramadan_of
from tests.conftest import WIB

JAM = JamKirim(kalender=Kalender(LiburNasional()), zona=WIB, ramadan=ramadan_of(2026))


def wib(teks: str) -> datetime:
    return datetime.fromisoformat(teks).replace(tzinfo=WIB)


@pytest.mark.parametrize(
    ("kapan", "boleh"),
    [
        # Senin 23 November 2026.
        ("2026-11-23 07:29:59", False),
        ("2026-11-23 07:30:00", True),
        ("2026-11-23 11:30:00", True),
        ("2026-11-23 15:59:59", True),
        ("2026-11-23 16:00:00", False),
        # Jumat 27 November 2026.
        ("2026-11-27 11:29:59", True),
        ("2026-11-27 11:30:00", False),
        ("2026-11-27 13:29:59", False),
        ("2026-11-27 13:30:00", True),
        ("2026-11-27 15:59:59", True),
        # Ramadan 1447 H: 19 Februari, a Kamis, to 20 Maret 2026.
        ("2026-02-18 15:59:59", True),
        ("2026-02-19 07:59:59", False),
        ("2026-02-19 08:00:00", True),
        ("2026-02-19 14:59:59", True),
        ("2026-02-19 15:00:00", False),
        ("2026-02-20 13:29:59", False),
        ("2026-02-20 13:30:00", True),
        ("2026-02-20 15:00:00", False),
        # The day after the long holidays, no day of fasting any more.
        ("2026-03-25 07:30:00", True),
        # A Sabtu, and a cuti bersama.
        ("2026-11-28 10:00:00", False),
        ("2026-12-24 10:00:00", False),
    ],
)
def test_the_edges_of_the_hours_are_exact(kapan: str, boleh: bool) -> None:  # noqa: FBT001
    assert JAM.is_sending_time(wib(kapan)) is boleh
    assert JAM.is_sending_time(wib(kapan).astimezone(UTC)) is boleh


@pytest.mark.parametrize(
    ("kapan", "nanti"),
    [
        ("2026-11-23 05:00:00", "2026-11-23 07:30:00"),
        ("2026-11-23 10:15:30.5", "2026-11-23 10:15:30.5"),
        ("2026-11-23 16:00:00", "2026-11-24 07:30:00"),
        ("2026-11-27 12:00:00", "2026-11-27 13:30:00"),
        ("2026-11-27 18:00:00", "2026-11-30 07:30:00"),
        # From the last working day before Nyepi and Idul Fitri, still Ramadan, to the first after.
        ("2026-03-17 15:00:00", "2026-03-25 07:30:00"),
        ("2026-02-18 16:00:00", "2026-02-19 08:00:00"),
        # Over the turn of the year: 1 Januari 2027 is a Jumat.
        ("2026-12-31 20:00:00", "2027-01-04 07:30:00"),
    ],
)
def test_what_comes_at_another_time_waits_for_the_next_hours(kapan: str, nanti: str) -> None:
    assert JAM.next_sending_time(wib(kapan)) == wib(nanti)


def test_the_answer_is_in_the_zone_of_the_city() -> None:
    # 23.30 UTC on a Minggu is 06.30 WIB on the Senin.
    nanti = JAM.next_sending_time(datetime(2026, 11, 22, 23, 30, tzinfo=UTC))

    assert nanti.isoformat() == "2026-11-23T07:30:00+07:00"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        JAM.is_sending_time(datetime(2026, 11, 23, 10))  # noqa: DTZ001  that is the point


def test_hours_are_data() -> None:
    jam = JamKirim(
        kalender=Kalender({}, frozenset({4})),
        zona=WIB,
        biasa=Rentang(time(12), time(13)),
        jeda_jumat=Rentang(time(11), time(12, 30)),
    )

    # What lies in the pause is no morning at all.
    assert jam.hours_on(date(2026, 11, 27)) == (Rentang(time(12, 30), time(13)),)
    assert jam.hours_on(date(2026, 11, 26)) == ()


def test_ramadan_lasts_until_the_day_before_idul_fitri() -> None:
    ramadan = Ramadan(date(2026, 2, 19), date(2026, 3, 21), perkiraan=False)

    assert not ramadan.holds(date(2026, 2, 18))
    assert ramadan.holds(date(2026, 2, 19))
    assert ramadan.holds(date(2026, 3, 20))
    assert not ramadan.holds(date(2026, 3, 21))


TIMES = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 20), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis wants them so


@given(TIMES)
def test_the_next_time_is_one_for_sending_and_none_lies_between(at: datetime) -> None:
    nanti = JAM.next_sending_time(at)

    assert nanti >= at
    assert JAM.is_sending_time(nanti)
    assert JAM.kalender.is_working(nanti.date())
    if nanti > at:
        assert not JAM.is_sending_time(at)
        assert not JAM.is_sending_time(at + (nanti - at) / 2)
        assert not JAM.is_sending_time(nanti - timedelta(microseconds=1))


@given(TIMES, st.timedeltas(timedelta(0), timedelta(days=10)))
def test_whoever_waits_longer_is_not_sooner(at: datetime, lama: timedelta) -> None:
    assert JAM.next_sending_time(at) <= JAM.next_sending_time(at + lama)

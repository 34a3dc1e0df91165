"""A report that comes back, is mended or withdrawn: a second before the tick, with it and after."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from core.kewajiban.tepat import Kedudukan
from core.services import hari_kerja, laporan, pengingat
from tests.bot.pengingat.orang_tenggat import H7, Dunia, make_dunia, pagi
from tests.conftest import NOW
from tests.pengingat_uji import (
    DETIK,
    KEDUANYA,
    OPERATOR,
    judged,
    ledger,
    missed,
    pukul,
    reached,
    said,
)

TIK = pukul(2027, 1, 22)
"""The first second of H-7 of Sunday, 31 January 2027."""
TIK_H3 = pukul(2027, 1, 28)
SEMENIT = timedelta(minutes=1)
"""From one tick to the next."""
LEWAT_BEGITU_SAJA = [(kode, "sudah_masuk") for kode in ("h-14", "h-30", "h-7")]

sampai_tik = pytest.mark.parametrize("lalu", [DETIK, timedelta(0)])


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def give_back(dunia: Dunia, nomor: int, now: datetime) -> None:
    laporan.give_back(dunia.engine, None, dunia.verifikator, nomor, "kurang", now=now)


def withdraw(dunia: Dunia, nomor: int, now: datetime) -> None:
    laporan.withdraw(dunia.engine, None, dunia.operator, nomor, now=now)


@sampai_tik
def test_a_report_that_is_withdrawn_until_the_second_of_the_tick_is_asked_for_by_it(
    dunia: Dunia, lalu: timedelta
) -> None:
    nomor = dunia.report(pagi(1, 20))

    withdraw(dunia, nomor, TIK - lalu)

    assert reached(dunia, TIK) == OPERATOR
    assert said(dunia.engine) == {"h-7"}
    assert missed(dunia) == []


def test_for_a_report_that_is_withdrawn_a_second_after_the_tick_the_rung_had_gone_by(
    dunia: Dunia,
) -> None:
    nomor = dunia.report(pagi(1, 20))
    assert reached(dunia, TIK) == set()

    withdraw(dunia, nomor, TIK + DETIK)

    assert missed(dunia) == LEWAT_BEGITU_SAJA
    assert ledger(dunia.engine) == []
    # From then on it is waited for again: the next tick says so.
    assert reached(dunia, TIK + SEMENIT) == OPERATOR


@sampai_tik
def test_a_report_that_comes_back_until_the_second_of_the_tick_is_asked_for_by_it(
    dunia: Dunia, lalu: timedelta
) -> None:
    nomor = dunia.report(pagi(1, 20))

    give_back(dunia, nomor, TIK - lalu)

    [(satu, isi)] = dunia.remind(TIK)
    assert satu.kepada == 3001
    # Three working days after the 22nd are over before the deadline.
    assert "Dikembalikan untuk diperbaiki; ditunggu sampai" in isi.html
    assert "31 Januari 2027" in isi.html


def test_for_a_report_that_comes_back_a_second_after_the_tick_the_rung_had_gone_by(
    dunia: Dunia,
) -> None:
    nomor = dunia.report(pagi(1, 20))
    assert reached(dunia, TIK) == set()

    give_back(dunia, nomor, TIK + DETIK)

    assert missed(dunia) == LEWAT_BEGITU_SAJA
    assert reached(dunia, TIK + SEMENIT) == OPERATOR


@pytest.fixture
def kembali(dunia: Dunia) -> Dunia:
    """A report came back before H-7, and has been asked for then."""
    give_back(dunia, dunia.report(pagi(1, 20)), pagi(1, 21))
    assert reached(dunia, H7) == OPERATOR
    return dunia


@sampai_tik
def test_what_is_mended_until_the_second_of_the_tick_is_not_asked_for(
    kembali: Dunia, lalu: timedelta
) -> None:
    kembali.report(TIK_H3 - lalu)

    assert reached(kembali, TIK_H3) == set()
    assert ("h-3", "sudah_masuk") in missed(kembali)


def test_what_is_mended_between_the_tick_and_the_sending_is_not_asked_for(kembali: Dunia) -> None:
    pengingat.remind(kembali.engine, now=TIK_H3)

    kembali.report(TIK_H3 + DETIK)

    assert list(kembali.sent(TIK_H3 + 2 * DETIK)) == []
    assert ledger(kembali.engine)[-1] == ("h-3", "dilewati", "sudah_masuk")


def test_what_is_mended_a_second_after_the_sending_is_asked_for_no_more(kembali: Dunia) -> None:
    assert reached(kembali, TIK_H3) == KEDUANYA

    kembali.report(TIK_H3 + DETIK)

    # H-1 and H are on Friday, l+2 on Tuesday.
    assert [reached(kembali, pagi(*hari)) for hari in ((1, 29), (2, 2))] == [set(), set()]


@pytest.mark.parametrize(
    ("dikembalikan", "terakhir"),
    [
        # Friday, two days before the deadline: until Wednesday, three days after it.
        (pukul(2027, 1, 29, "09:00:00"), pukul(2027, 2, 3, "23:59:59")),
        # The last second of Monday: Tuesday, Wednesday, Thursday.
        (pukul(2027, 2, 1, "23:59:59"), pukul(2027, 2, 4, "23:59:59")),
        # A second later it is Tuesday: Wednesday, Thursday, and Monday, since Friday is off.
        (pukul(2027, 2, 2, "00:00:00"), pukul(2027, 2, 8, "23:59:59")),
    ],
)
def test_a_repair_is_in_time_until_the_last_second_of_the_third_working_day(
    dunia: Dunia, dikembalikan: datetime, terakhir: datetime
) -> None:
    nomor = dunia.report(pagi(1, 29))
    assert judged(dunia, dikembalikan - DETIK).kedudukan is Kedudukan.TEPAT_WAKTU

    give_back(dunia, nomor, dikembalikan)

    hasil = [judged(dunia, kini) for kini in (dikembalikan, terakhir, terakhir + DETIK)]
    assert [satu.kedudukan for satu in hasil] == [
        Kedudukan.DIPERBAIKI,
        Kedudukan.DIPERBAIKI,
        Kedudukan.PERBAIKAN_LEWAT,
    ]
    assert {satu.perbaikan_on for satu in hasil} == {terakhir.date()}


@pytest.mark.parametrize(
    ("pertama", "diperbaiki", "kedudukan"),
    [
        ("2027-01-31T23:59:59", "2027-02-04T23:59:59", Kedudukan.TEPAT_WAKTU),
        ("2027-01-31T23:59:59", "2027-02-05T00:00:00", Kedudukan.TERLAMBAT),
        # Mended in time, but first sent a second too late.
        ("2027-02-01T00:00:00", "2027-02-04T23:59:59", Kedudukan.TERLAMBAT),
    ],
)
def test_what_came_in_time_and_was_mended_in_time_is_in_time(
    dunia: Dunia, pertama: str, diperbaiki: str, kedudukan: Kedudukan
) -> None:
    zona = NOW.tzinfo
    nomor = dunia.report(datetime.fromisoformat(pertama).replace(tzinfo=zona))
    give_back(dunia, nomor, pagi(2, 1))

    dunia.report(datetime.fromisoformat(diperbaiki).replace(tzinfo=zona))

    assert judged(dunia, pagi(2, 9)).kedudukan is kedudukan


def test_repairs_are_counted_by_the_unit_s_own_week(dunia: Dunia) -> None:
    hari_kerja.set_week(dunia.engine, None, dunia.admin, "dinkes", range(6), now=NOW)
    nomor = dunia.report(pagi(1, 20))
    give_back(dunia, nomor, pagi(2, 18))

    # Back on Thursday the 18th: Friday, Saturday, and Monday the 22nd.
    assert judged(dunia, pagi(2, 19)).perbaikan_on == date(2027, 2, 22)

"""Whoever leaves, and a Plh. for two days: what a tick knows of them, and what the sending does."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from core.hak import Kapasitas, Peran
from core.services import orang, pengingat
from core.services.peran import give
from storage.engine import writing
from storage.models import OrangRow
from tests.bot.pengingat.orang_tenggat import H3, H7, Dunia, make_dunia, pagi
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import unit_id
from tests.pengingat_uji import (
    DETIK,
    KEDUANYA,
    OPERATOR,
    SORE,
    due,
    ledger,
    pukul,
    reached,
    said,
)

TIK = pukul(2027, 1, 22)
"""The first second of H-7 of Sunday, 31 January 2027."""
KEPALA, PLH = 3002, 3012


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def leave(dunia: Dunia, now: datetime) -> None:
    orang.end_role(dunia.engine, 3001, peran=Peran.OPERATOR_PD, unit="dinkes", asal="uji", now=now)


@pytest.mark.parametrize(
    "pergi",
    [
        pukul(2027, 1, 21, "23:59:59"),
        pukul(2027, 1, 22, "00:00:00"),
        TIK - DETIK,
        TIK,
    ],
)
def test_whoever_has_left_by_the_second_of_the_tick_is_not_reminded_by_it(
    dunia: Dunia, pergi: datetime
) -> None:
    leave(dunia, pergi)

    # Nobody else sends the unit's reports: its head is told.
    assert reached(dunia, TIK) == {KEPALA}
    assert ledger(dunia.engine) == []


def test_whoever_leaves_between_the_tick_and_the_sending_hears_nothing(dunia: Dunia) -> None:
    pengingat.remind(dunia.engine, now=TIK)

    leave(dunia, TIK + DETIK)

    assert list(dunia.sent(TIK + DETIK)) == []
    assert ledger(dunia.engine)[-1] == ("h-7", "dilewati", "tak_bertugas")
    # The next tick tells the head what nobody has heard.
    assert reached(dunia, TIK + timedelta(minutes=1)) == {KEPALA}


def test_whoever_leaves_a_second_after_the_sending_has_heard_and_hears_nothing_more(
    dunia: Dunia,
) -> None:
    assert reached(dunia, TIK) == OPERATOR

    leave(dunia, TIK + DETIK)

    assert reached(dunia, H3) == {KEPALA}
    assert said(dunia.engine) == {"h-7"}


def test_who_follows_hears_what_is_owed_and_whoever_has_left_does_not(dunia: Dunia) -> None:
    dunia.remind(H7)
    leave(dunia, pagi(1, 26))
    baru = make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3011)
    orang.mark_started(dunia.engine, baru, now=H7)

    assert reached(dunia, H3) == {KEPALA, 3011}


@pytest.fixture
def diwakili(contoh: Engine) -> Dunia:
    """IKK LPPD is due on Friday, 29 January; on the 27th and 28th the head has a Plh.

    H-3 is on Tuesday the 26th, H-1 on Thursday the 28th.
    """
    dunia = due(contoh, date(2027, 1, 29))
    mulai = pukul(2027, 1, 27, "00:00:00")
    plh = orang.recognize(contoh, PLH, nama="Plh. Kepala", now=NOW)
    orang.mark_started(contoh, plh, now=NOW)
    with writing(contoh) as session:
        give(
            session,
            session.get_one(OrangRow, plh.orang_id),
            Peran.KEPALA_PD,
            unit_id(contoh, "dinkes"),
            kapasitas=Kapasitas.PLH,
            akhir_on=date(2027, 1, 29),
            asal="uji",
            oleh=None,
            now=mulai,
        )
    return dunia


@pytest.mark.parametrize(
    ("saat", "menjabat"),
    [
        (pukul(2027, 1, 26, "23:59:59"), []),
        (pukul(2027, 1, 27, "00:00:00"), [Kapasitas.PLH]),
        (pukul(2027, 1, 28, "23:59:59"), [Kapasitas.PLH]),
        (pukul(2027, 1, 29, "00:00:00"), []),
    ],
)
def test_a_plh_for_two_days_acts_from_the_first_second_to_the_last(
    diwakili: Dunia, saat: datetime, menjabat: list[Kapasitas]
) -> None:
    plh = orang.recognize(diwakili.engine, PLH, nama="", now=saat)

    assert [satu.kapasitas for satu in plh.penugasan] == menjabat


@pytest.mark.parametrize(
    ("saat", "kepala", "plh"),
    [
        (pukul(2027, 1, 26, SORE), {"h-3"}, set()),
        (pukul(2027, 1, 27, "07:29:59"), set(), set()),
        # What is owed by then is said to the Plh. on the first morning.
        (pukul(2027, 1, 27), {"h-3"}, {"h-3"}),
        (pukul(2027, 1, 27, "07:30:01"), {"h-3"}, {"h-3"}),
        (pukul(2027, 1, 28), {"h-1"}, {"h-1"}),
        (pukul(2027, 1, 28, SORE), {"h-1"}, {"h-1"}),
        (pukul(2027, 1, 29, "07:29:59"), set(), set()),
        (pukul(2027, 1, 29), {"h"}, set()),
    ],
)
def test_a_tick_tells_a_plh_for_two_days_in_the_hours_of_these_days(
    diwakili: Dunia, saat: datetime, kepala: set[str], plh: set[str]
) -> None:
    pengingat.remind(diwakili.engine, now=saat)

    assert (said(diwakili.engine, KEPALA), said(diwakili.engine, PLH)) == (kepala, plh)


def test_a_plh_hears_each_rung_of_the_two_days_once(diwakili: Dunia) -> None:
    hari = [(1, 26), (1, 27), (1, 28), (1, 29)]

    mendengar = [reached(diwakili, pagi(*satu)) for satu in hari]

    assert mendengar == [KEDUANYA, {PLH}, {*KEDUANYA, PLH}, KEDUANYA]


def test_what_was_decided_for_a_plh_on_the_last_evening_is_not_sent_the_morning_after(
    diwakili: Dunia,
) -> None:
    assert pengingat.remind(diwakili.engine, now=pukul(2027, 1, 28, SORE)) == 3

    # The minute that sending takes is over the end of the day.
    assert list(diwakili.sent(pukul(2027, 1, 28, SORE))) == []
    pagi_berikut = {satu.kepada for satu, _ in diwakili.sent(pukul(2027, 1, 29))}

    assert pagi_berikut == KEDUANYA
    assert ledger(diwakili.engine, PLH)[-1] == ("h-1", "dilewati", "tak_bertugas")

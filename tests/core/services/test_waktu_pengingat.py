"""Ladders over outages, clocks, long holidays, a unit's own week, and a late start."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.hak import Peran
from core.services import hari_kerja, keluar, orang, pengingat
from core.services.kabar import Pengingat
from storage.engine import writing
from storage.models import BundelRow, JenisKewajibanRow, KewajibanRow, OutboxRow, PengingatRow
from tests.bot.pengingat.orang_tenggat import H7, Dunia, make_dunia, pagi
from tests.conftest import NOW, WIB, make_pelaku
from tests.pengingat_uji import DETIK, OPERATOR, around, ledger, missed, pukul, reached, said


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def test_late_it_is_every_second_working_day_also_after_a_day_of_outage(dunia: Dunia) -> None:
    # Due on Sunday, 31 January: l+2 is Tuesday, when the bot is down. The 5th is a day off.
    kapan = [pagi(2, n) for n in (3, 4, 5, 8, 9, 10, 11)]

    mendengar = [saat.day for saat in kapan if 3001 in reached(dunia, saat)]

    assert mendengar == [3, 9, 11]
    assert [satu for satu in ledger(dunia.engine) if satu[0].startswith("l+")] == [
        ("l+2", "kirim", None),
        ("l+4", "dilewati", "baru_saja"),
        ("l+6", "kirim", None),
        ("l+8", "kirim", None),
    ]


def test_the_last_rungs_are_urgent_though_holidays_move_them_far_ahead(dunia: Dunia) -> None:
    # Lebaran: from Friday, 5 March, to Monday, 15 March 2027, there is one day of work.
    dunia.extend(date(2027, 3, 15), mulai=date(2027, 2, 1))
    kerja = [
        saat
        for n in range(40)
        if (saat := pagi(2, 10) + timedelta(days=n)).date() <= date(2027, 3, 15)
    ]

    pesan = {saat.date(): list(dunia.remind(saat)) for saat in kerja}

    kadis = [on for on, semua in pesan.items() if 3002 in {satu.kepada for satu, _ in semua}]
    assert kadis, "the head hears before the deadline"
    assert kadis[0] < date(2027, 3, 15)
    [satu] = [satu for satu, _ in pesan[kadis[0]] if satu.kepada == 3001]
    assert satu.ubah is None, "the phone rings"


def test_a_unit_that_nobody_has_joined_is_in_the_ledger_with_the_reason(dunia: Dunia) -> None:
    pengingat.remind(dunia.engine, now=H7)
    pengingat.remind(dunia.engine, now=H7 + DETIK)

    assert missed(dunia, "dinsos") == [(kode, "tanpa_orang") for kode in ("h-14", "h-30", "h-7")]


def test_an_exempt_unit_is_in_the_ledger_with_the_reason(dunia: Dunia) -> None:
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).dibebaskan_alasan = "baru dibentuk"

    pengingat.remind(dunia.engine, now=H7)

    assert {sebab for _, sebab in missed(dunia, "dinkes")} == {"dibebaskan"}


def test_a_unit_with_a_week_of_its_own_is_reminded_by_it(dunia: Dunia) -> None:
    admin = dunia.admin
    hari_kerja.set_week(dunia.engine, None, admin, "dinkes", range(6), now=NOW)
    # H-7 is Sunday the 24th: of a unit that works on Saturdays that is the 23rd.
    sabtu = pagi(1, 23)

    assert reached(dunia, H7) == {3001}
    assert [kode for kode, *_ in ledger(dunia.engine)] == ["h-30", "h-14"]
    assert reached(dunia, sabtu) == {3001}
    assert ledger(dunia.engine)[-1][0] == "h-7"


def test_on_a_saturday_only_the_unit_that_works_then_is_written_to(dunia: Dunia) -> None:
    hari_kerja.set_week(dunia.engine, None, dunia.admin, "dinkes", range(6), now=NOW)
    lain = make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinsos", telegram_id=3021)
    orang.mark_started(dunia.engine, lain, now=NOW)

    assert around(dunia, pukul(2027, 1, 23)) == [set(), OPERATOR, set()]
    assert said(dunia.engine, 3021) == set()
    assert reached(dunia, pukul(2027, 1, 24)) == set()
    assert around(dunia, pukul(2027, 1, 25)) == [set(), {3021}, set()]


def test_a_clock_that_is_set_back_says_nothing_again(dunia: Dunia) -> None:
    assert reached(dunia, H7) == {3001}

    assert reached(dunia, H7 - timedelta(days=1)) == set()
    assert reached(dunia, H7) == set()


def test_what_could_not_leave_on_its_day_becomes_that_of_the_next(dunia: Dunia) -> None:
    sore = datetime(2027, 1, 22, 15, 59, 30, tzinfo=WIB)
    assert pengingat.remind(dunia.engine, now=sore) == 1
    # The process ends; it is back on Sunday night, when nobody is written to.
    assert list(dunia.sent(datetime(2027, 1, 24, 3, tzinfo=WIB))) == []

    senin = pagi(1, 25)
    [(satu, isi)] = dunia.remind(senin)

    assert isinstance(satu.isi, Pengingat)
    assert satu.isi.on == date(2027, 1, 25)
    assert "6 hari lagi" in isi.html
    with Session(dunia.engine) as session:
        assert [b.on for b in session.exec(select(BundelRow))] == [date(2027, 1, 25)]
        statuses = list(session.exec(select(OutboxRow.status)))
    assert statuses == ["terkirim"]


def test_a_message_of_a_day_that_has_another_is_merged_into_it(dunia: Dunia) -> None:
    pengingat.remind(dunia.engine, now=H7)
    with writing(dunia.engine) as session:
        session.add(
            BundelRow(orang_id=dunia.operator.orang_id, on=date(2027, 1, 25), dibuat_at=NOW)
        )

    assert list(dunia.sent(pagi(1, 25))) == []
    assert ledger(dunia.engine)[-1] == ("h-7", "digabung", "tertinggal")


def test_a_kind_that_is_switched_on_late_begins_its_ladder_there(contoh: Engine) -> None:
    dunia = make_dunia(contoh, "lkjip")
    with writing(contoh) as session:
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = date(2027, 1, 20)
    pengingat.remind(contoh, now=pagi(1, 20))
    assert keluar.list_due(contoh, now=pagi(1, 20)) == []

    assert 3001 in reached(dunia, H7)
    with Session(contoh) as session:
        milik = dunia.owed()
        rows = session.exec(select(PengingatRow).where(PengingatRow.kewajiban_id == milik))
        assert [row.kunci for row in rows] == ["20270131:h-7"]

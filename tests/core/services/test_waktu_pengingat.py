"""Time: one second before, at and after each edge, and whatever moves a rung or a person."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.hak import Kapasitas, Peran
from core.services import hari_kerja, keluar, laporan, orang, pengingat
from core.services.kabar import Pengingat
from core.services.kedudukan import standing
from core.services.peran import give
from storage.engine import writing
from storage.models import (
    AnakTerlewatRow,
    BundelRow,
    JenisKewajibanRow,
    KewajibanRow,
    OrangRow,
    OutboxRow,
    PengingatRow,
)
from tests.bot.pengingat.orang_tenggat import H3, H7, Dunia, make_dunia, pagi
from tests.conftest import NOW, WIB, make_pelaku
from tests.orang_uji import unit_id

DETIK = timedelta(seconds=1)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def ledger(engine: Engine, telegram_id: int = 3001) -> list[tuple[str, str, str | None]]:
    with Session(engine) as session:
        pelaku = orang.recognize(engine, telegram_id, nama="", now=NOW)
        rows = session.exec(
            select(PengingatRow)
            .where(PengingatRow.orang_id == pelaku.orang_id)
            .order_by(col(PengingatRow.id))
        )
        return [(row.kunci.partition(":")[2], row.nasib, row.sebab) for row in rows]


def missed(dunia: Dunia, unit: str) -> list[tuple[str, str]]:
    with Session(dunia.engine) as session:
        rows = session.exec(
            select(AnakTerlewatRow)
            .where(AnakTerlewatRow.kewajiban_id == dunia.owed(unit))
            .order_by(col(AnakTerlewatRow.kunci))
        )
        return [(row.kunci.partition(":")[2], row.sebab) for row in rows]


def reached(dunia: Dunia, now: datetime) -> set[int]:
    return {satu.kepada for satu, _ in dunia.remind(now)}


@pytest.mark.parametrize(
    ("saat", "kirim"),
    [
        # H-7 of Sunday, 31 January 2027, is Sunday the 24th: Friday the 22nd.
        (datetime(2027, 1, 21, 15, 59, 59, tzinfo=WIB), ["h-14"]),
        (datetime(2027, 1, 22, 7, 29, 59, tzinfo=WIB), []),
        (datetime(2027, 1, 22, 7, 30, tzinfo=WIB), ["h-7"]),
        (datetime(2027, 1, 22, 7, 30, 1, tzinfo=WIB), ["h-7"]),
        (datetime(2027, 1, 22, 11, 29, 59, tzinfo=WIB), ["h-7"]),
        (datetime(2027, 1, 22, 11, 30, tzinfo=WIB), []),
        (datetime(2027, 1, 22, 13, 29, 59, tzinfo=WIB), []),
        (datetime(2027, 1, 22, 13, 30, tzinfo=WIB), ["h-7"]),
        (datetime(2027, 1, 22, 15, 59, 59, tzinfo=WIB), ["h-7"]),
        (datetime(2027, 1, 22, 16, 0, tzinfo=WIB), []),
    ],
)
def test_a_rung_is_said_in_the_hours_of_its_day(
    dunia: Dunia, saat: datetime, kirim: list[str]
) -> None:
    pengingat.remind(dunia.engine, now=saat)

    assert [kode for kode, nasib, _ in ledger(dunia.engine) if nasib == "kirim"] == kirim


@pytest.mark.parametrize("jam", [pagi(2, 18, 2026, 8), pagi(2, 18, 2026, 15)])
def test_in_ramadan_the_day_is_shorter(dunia: Dunia, jam: datetime) -> None:
    # 1 Ramadan 1447 is Thursday, 19 February 2026.
    besok = jam + timedelta(days=1)
    assert pengingat.sending_now(dunia.engine, hari_kerja.load_calendar(dunia.engine), jam)
    buka = pengingat.sending_now(dunia.engine, hari_kerja.load_calendar(dunia.engine), besok)
    assert buka == (besok.hour < 15)


@pytest.mark.parametrize(
    ("tenggat", "kode", "on"),
    [
        # Over the year's end: H-7 of 7 January is New Year's Eve, a Thursday.
        (date(2027, 1, 7), "h-7", date(2026, 12, 31)),
        # A leap day: H-1 of 1 March 2028 is Tuesday, 29 February.
        (date(2028, 3, 1), "h-1", date(2028, 2, 29)),
        # Lebaran 2027: H-3 of 15 March would be the 12th, a cuti bersama; Nyepi is the 8th.
        (date(2027, 3, 15), "h-3", date(2027, 3, 5)),
    ],
)
def test_year_ends_leap_days_and_lebaran_move_a_rung_to_where_it_belongs(
    dunia: Dunia, tenggat: date, kode: str, on: date
) -> None:
    sehari = timedelta(days=1)
    dunia.move(tenggat)
    with writing(dunia.engine) as session:
        milik = session.get_one(KewajibanRow, dunia.owed())
        milik.tenggat_on, milik.buka_on = tenggat, tenggat - timedelta(days=30)
        milik.mulai_on = on
    sebelum = datetime(on.year, on.month, on.day, 15, 59, 59, tzinfo=WIB) - sehari
    pengingat.remind(dunia.engine, now=sebelum)
    assert ledger(dunia.engine) == []

    pengingat.remind(dunia.engine, now=datetime(on.year, on.month, on.day, 8, tzinfo=WIB))

    # What falls on the same day is in one message: the most urgent of it is said.
    assert kode in [satu for satu, *_ in ledger(dunia.engine)]


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


def test_a_due_date_that_moves_brings_a_ladder_of_its_own(dunia: Dunia) -> None:
    dunia.remind(H7)
    dunia.move(date(2027, 2, 3))
    assert reached(dunia, pagi(1, 26)) == set()

    # H-7 of 3 February is the 27th; nothing of the new ladder that lies behind is said.
    assert reached(dunia, pagi(1, 27)) == {3001}
    assert ledger(dunia.engine)[-1] == ("h-7", "kirim", None)


def test_a_report_that_is_withdrawn_is_waited_for_again(dunia: Dunia) -> None:
    nomor = dunia.report(pagi(1, 20))
    assert reached(dunia, H7) == set()
    assert ("h-7", "sudah_masuk") in missed(dunia, "dinkes")

    laporan.withdraw(dunia.engine, None, dunia.operator, nomor, now=H7)

    assert reached(dunia, pagi(1, 25)) == {3001}


def test_a_report_that_came_back_is_asked_for_until_it_is_mended(dunia: Dunia) -> None:
    nomor = dunia.report(pagi(1, 20))
    laporan.give_back(dunia.engine, None, dunia.verifikator, nomor, "kurang", now=pagi(1, 21))
    [(_, isi)] = dunia.remind(H7)
    assert "Dikembalikan untuk diperbaiki; ditunggu sampai" in isi.html

    dunia.report(pagi(1, 25))

    assert reached(dunia, H3) == set()


def test_whoever_leaves_hears_nothing_more_and_who_follows_hears_what_is_owed(
    dunia: Dunia,
) -> None:
    dunia.remind(H7)
    berakhir = {"peran": Peran.OPERATOR_PD, "unit": "dinkes", "asal": "uji"}
    orang.end_role(dunia.engine, 3001, now=pagi(1, 26), **berakhir)  # type: ignore[arg-type]
    baru = make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3011)
    orang.mark_started(dunia.engine, baru, now=H7)

    assert reached(dunia, H3) == {3002, 3011}


def test_whoever_left_between_the_tick_and_the_sending_hears_nothing(dunia: Dunia) -> None:
    pengingat.remind(dunia.engine, now=H7)
    berakhir = {"peran": Peran.OPERATOR_PD, "unit": "dinkes", "asal": "uji"}
    orang.end_role(dunia.engine, 3001, now=H7, **berakhir)  # type: ignore[arg-type]

    assert list(dunia.sent(H7)) == []
    assert ledger(dunia.engine)[-1] == ("h-7", "dilewati", "tak_bertugas")


def test_a_plh_for_two_days_hears_on_those_days(dunia: Dunia) -> None:
    plh = orang.recognize(dunia.engine, 3012, nama="Plh. Kepala", now=H3)
    with writing(dunia.engine) as session:
        give(
            session,
            session.get_one(OrangRow, plh.orang_id),
            Peran.KEPALA_PD,
            unit_id(dunia.engine, "dinkes"),
            kapasitas=Kapasitas.PLH,
            akhir_on=date(2027, 1, 30),
            asal="uji",
            oleh=None,
            now=H3,
        )
    orang.mark_started(dunia.engine, plh, now=H3)

    assert 3012 in reached(dunia, H3)
    # Until the 29th, the day of H-1 and H; on 2 February it is somebody else's.
    assert 3012 in reached(dunia, pagi(1, 29))
    assert 3012 not in reached(dunia, pagi(2, 2))


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


def test_repairs_are_counted_by_the_unit_s_own_week(dunia: Dunia) -> None:
    hari_kerja.set_week(dunia.engine, None, dunia.admin, "dinkes", range(6), now=NOW)
    nomor = dunia.report(pagi(1, 20))
    laporan.give_back(dunia.engine, None, dunia.verifikator, nomor, "x", now=pagi(2, 18))
    with Session(dunia.engine) as session:
        row = session.get_one(KewajibanRow, dunia.owed())
        kantor = hari_kerja.read_calendar(session)
        [hasil] = standing(session, kantor, [row], now=pagi(2, 19)).values()
    # Back on Thursday the 18th: Friday, Saturday, and Monday the 22nd.
    assert hasil.perbaikan_on == date(2027, 2, 22)


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

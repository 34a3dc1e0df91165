"""Who is told of what their unit is to follow up, when, and how often."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Engine

from core.hak import Pelaku, Peran
from core.kewajiban.ingatan import Nasib, Sebab, Tunggu
from core.langganan import Langganan
from core.services import (
    detak_tenggat,
    gladi_pengingat,
    hari_kerja,
    ingat_tindak,
    jawab_tindak,
    keluar,
    langganan,
    orang,
    tenggat,
)
from core.services.kabar import MenungguPutusan, Pengingat
from core.services.kabar_tindak import TindakDiingatkan, TindakDiputus
from tests.bot.kotak_keluar import statuses
from tests.bot.pengingat import orang_tenggat
from tests.conftest import NOW, WIB, make_pelaku
from tests.tindak_uji import Dunia, answer, make_dunia, recommend

HUKUM, VERIFIKATOR, ADMIN = 4002, 4004, 4001
DETIK = timedelta(seconds=1)


def at(bulan: int, hari: int, jam: int = 8, menit: int = 0, tahun: int = 2026) -> datetime:
    return datetime(tahun, bulan, hari, jam, menit, tzinfo=WIB)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def send(engine: Engine, now: datetime) -> list[keluar.Kiriman]:
    """Let leave what may leave now; return it, as it is worded then."""
    hasil = []
    while antre := keluar.list_queue(engine, now=now):
        for satu in antre:
            if (kiriman := keluar.take(engine, satu, now=now)) is not None:
                keluar.mark_sent(engine, kiriman, message_id=100 + kiriman.id, now=now)
                hasil.append(kiriman)
    return hasil


def tick(engine: Engine, now: datetime) -> list[keluar.Kiriman]:
    ingat_tindak.remind(engine, now=now)
    return send(engine, now)


def told(engine: Engine, now: datetime, siapa: int = HUKUM) -> list[list[int]]:
    """Return the numbers that each reminder of somebody's names at this time."""
    return [
        [satu.nomor for satu in kiriman.isi.semua]
        for kiriman in tick(engine, now)
        if kiriman.kepada == siapa and isinstance(kiriman.isi, TindakDiingatkan)
    ]


def each_morning(engine: Engine, dari: date, hari: int, siapa: int = HUKUM) -> list[date]:
    """Let the mornings pass, and return those on which somebody is told."""
    semua = (dari + timedelta(days=n) for n in range(hari))
    return [on for on in semua if told(engine, datetime.combine(on, time(8), WIB), siapa) != []]


def test_from_made_to_weeks_late_it_is_asked_for_on_its_days_and_on_no_others(
    dunia: Dunia,
) -> None:
    dunia.ask_hukum(now=at(11, 23, 7))

    # Due on Thursday 31 December. H-7 is cuti bersama, so Wednesday the 23rd.
    assert each_morning(dunia.engine, date(2026, 11, 23), 60) == [
        date(2026, 11, 23),
        date(2026, 12, 23),
        date(2026, 12, 30),
        date(2026, 12, 31),
        date(2027, 1, 7),
        date(2027, 1, 14),
        date(2027, 1, 21),
    ]


def test_all_that_are_made_within_minutes_are_told_together(dunia: Dunia) -> None:
    dunia.ask_hukum("satu", now=NOW)
    dunia.ask_hukum("dua", now=NOW + timedelta(minutes=8))
    assert told(dunia.engine, NOW + timedelta(minutes=9)) == []
    assert told(dunia.engine, NOW + timedelta(minutes=10)) == [[1, 2]]
    assert told(dunia.engine, NOW + timedelta(minutes=20)) == []

    # Made after the message of the day it waits for the next, and is in it once.
    dunia.ask_hukum("tiga", now=NOW + timedelta(hours=1))
    assert told(dunia.engine, NOW + timedelta(hours=5)) == []
    assert told(dunia.engine, at(11, 24)) == [[1, 2, 3]]
    assert told(dunia.engine, at(11, 25)) == []


def test_what_is_told_in_its_very_minute_is_not_told_again_the_day_after(dunia: Dunia) -> None:
    dunia.ask_hukum(now=NOW)
    assert told(dunia.engine, NOW + timedelta(minutes=10)) == [[1]]
    assert told(dunia.engine, at(11, 24)) == []


@pytest.mark.parametrize(
    ("saat", "boleh"),
    [
        (at(12, 23, 7, 30) - DETIK, False),
        (at(12, 23, 7, 30), True),
        (at(12, 23, 16) - DETIK, True),
        (at(12, 23, 16), False),
        # Friday, before, in and after the pause; a Saturday; cuti bersama; Christmas.
        (at(12, 18, 11, 30) - DETIK, True),
        (at(12, 18, 11, 30), False),
        (at(12, 18, 13, 30), True),
        (at(12, 19, 9), False),
        (at(12, 24, 9), False),
        (at(12, 25, 9), False),
    ],
)
def test_it_is_told_in_the_hours_of_sending_alone(
    dunia: Dunia, saat: datetime, *, boleh: bool
) -> None:
    dunia.ask_hukum(now=at(12, 17, 17))
    assert (told(dunia.engine, saat) == [[1]]) is boleh


def test_a_unit_that_works_on_saturdays_is_told_on_one(dunia: Dunia) -> None:
    hari_kerja.set_week(dunia.engine, None, dunia.admin, "bagian-hukum", range(6), now=NOW)
    dunia.ask_hukum(now=at(12, 18, 16))
    recommend(dunia.engine, dunia.admin, "bagian-organisasi", now=at(12, 18, 16))

    # Saturday the 19th; the other Bagian hears on Monday.
    kiriman = tick(dunia.engine, at(12, 19, 9))
    assert [satu.kepada for satu in kiriman] == [HUKUM]
    assert [satu.kepada for satu in tick(dunia.engine, at(12, 21, 9))] == [4003]


def test_what_an_outage_has_kept_from_being_said_is_said_once_and_together(dunia: Dunia) -> None:
    dunia.ask_hukum("satu")
    told(dunia.engine, at(11, 24))
    dunia.ask_hukum("dua", now=at(12, 1))
    # The bot is down until Monday 4 January: two creations, H-7, H-1 and H have gone by.
    assert told(dunia.engine, at(1, 4, tahun=2027)) == [[1, 2]]
    assert told(dunia.engine, at(1, 5, tahun=2027)) == []
    assert told(dunia.engine, at(1, 7, tahun=2027)) == [[1, 2]]


def test_a_message_that_could_not_leave_is_that_of_the_day_on_which_it_does(dunia: Dunia) -> None:
    dunia.ask_hukum()
    told(dunia.engine, at(11, 24))
    # Telegram is away from the 23rd to the 30th: what is owed waits, and no other is owed.
    for hari in (23, 28, 30):
        ingat_tindak.remind(dunia.engine, now=at(12, hari))

    [kiriman] = send(dunia.engine, at(12, 30, 9))

    assert isinstance(kiriman.isi, TindakDiingatkan)
    assert kiriman.isi.on == date(2026, 12, 30)
    assert told(dunia.engine, at(12, 30, 10)) == []
    assert told(dunia.engine, at(12, 31)) == [[1]]


def test_what_is_answered_before_the_message_leaves_is_not_asked_for(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    ingat_tindak.remind(dunia.engine, now=at(11, 24))
    answer(dunia.engine, dunia.kabag_hukum, nomor, now=at(11, 24))

    kepada = {satu.kepada for satu in send(dunia.engine, at(11, 24, 9))}

    # Whoever judges it hears of it instead.
    assert kepada == {VERIFIKATOR}


def test_who_judges_hears_of_an_answer_and_the_unit_of_what_became_of_it(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor, now=at(11, 24))
    [kabar] = send(dunia.engine, at(11, 24))
    assert (kabar.kepada, kabar.isi) == (VERIFIKATOR, MenungguPutusan(0, 0, 1))
    # Of a change on the same day there is no second word.
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor, "lengkap", now=at(11, 24, 10))
    assert send(dunia.engine, at(11, 24, 10)) == []

    jawab_tindak.judge(dunia.engine, None, dunia.verifikator, jawaban, "bukti?", now=at(11, 24, 11))
    [kabar] = send(dunia.engine, at(11, 24, 11))
    assert kabar.kepada == HUKUM
    assert isinstance(kabar.isi, TindakDiputus)
    assert kabar.isi.jawaban is not None
    assert kabar.isi.jawaban.putusan is not None
    assert kabar.isi.jawaban.putusan.catatan == "bukti?"
    # It is asked for again, from H-7 on.
    assert each_morning(dunia.engine, date(2026, 11, 25), 30) == [date(2026, 12, 23)]


def test_where_the_collecting_bagian_answers_the_admins_hear(dunia: Dunia) -> None:
    nomor = recommend(dunia.engine, dunia.admin, "bagian-organisasi")
    answer(dunia.engine, dunia.kabag_organisasi, nomor)
    [kabar] = send(dunia.engine, NOW)
    assert (kabar.kepada, kabar.isi) == (ADMIN, MenungguPutusan(0, 0, 1))


def test_a_unit_hears_that_nothing_is_asked_of_it_any_more(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    jawab_tindak.withdraw(dunia.engine, None, dunia.admin, nomor, "salah unit", now=NOW)
    [kabar] = send(dunia.engine, NOW)
    assert kabar.kepada == HUKUM
    assert isinstance(kabar.isi, TindakDiputus)
    assert kabar.isi.jawaban is None
    assert told(dunia.engine, at(11, 24)) == []


def test_an_admin_who_withdraws_it_from_the_own_unit_needs_no_news_of_that(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=ADMIN)
    jawab_tindak.withdraw(dunia.engine, None, dunia.admin, nomor, "salah unit", now=NOW)
    assert [satu.kepada for satu in send(dunia.engine, NOW)] == [HUKUM]


def join(dunia: Dunia, peran: Peran, telegram_id: int, *, mulai: bool = True) -> Pelaku:
    satu = make_pelaku(dunia.engine, peran, "dinkes", telegram_id=telegram_id)
    if mulai:
        orang.mark_started(dunia.engine, satu, now=NOW)
    return satu


def test_the_head_of_a_dinas_hears_from_the_last_day_before_the_deadline_on(dunia: Dunia) -> None:
    join(dunia, Peran.OPERATOR_PD, 4021)
    join(dunia, Peran.KEPALA_PD, 4022)
    recommend(dunia.engine, dunia.admin, "dinkes", now=at(11, 23, 7))
    hari = [date(2026, 11, 23) + timedelta(days=n) for n in range(46)]
    kapan: dict[int, list[date]] = {4021: [], 4022: []}
    for on in hari:
        for satu in tick(dunia.engine, datetime.combine(on, time(8), WIB)):
            kapan[satu.kepada].append(on)

    akhir = [date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 7)]
    assert kapan == {4021: [date(2026, 11, 23), date(2026, 12, 23), *akhir], 4022: akhir}


def test_where_nobody_else_can_be_reached_the_head_hears_from_the_start(dunia: Dunia) -> None:
    join(dunia, Peran.OPERATOR_PD, 4021, mulai=False)
    join(dunia, Peran.KEPALA_PD, 4022)
    recommend(dunia.engine, dunia.admin, "dinkes")
    assert [satu.kepada for satu in tick(dunia.engine, at(11, 24))] == [4022]


def test_whoever_joins_later_is_told_then(dunia: Dunia) -> None:
    recommend(dunia.engine, dunia.admin, "dinkes")
    assert tick(dunia.engine, at(11, 24)) == []
    assert statuses(dunia.engine) == []
    join(dunia, Peran.OPERATOR_PD, 4021)
    assert told(dunia.engine, at(11, 26), 4021) == [[1]]


def test_whoever_has_paused_hears_once_the_pause_is_over(dunia: Dunia) -> None:
    dunia.ask_hukum()
    langganan.pause(dunia.engine, dunia.kabag_hukum, date(2026, 11, 30), now=NOW)
    assert each_morning(dunia.engine, date(2026, 11, 24), 9) == [date(2026, 11, 30)]


def test_a_rehearsal_says_who_would_be_asked_of_what_and_why_others_not(dunia: Dunia) -> None:
    def rehearsed(now: datetime) -> list[tuple[str | None, int, Nasib | None, object]]:
        semua = gladi_pengingat.rehearse(dunia.engine, now=now).tindak
        return [(satu.nama, satu.tindak.nomor, satu.nasib, satu.alasan) for satu in semua]

    dunia.ask_hukum("satu")
    recommend(dunia.engine, dunia.admin, "bagian-umum")
    join(dunia, Peran.OPERATOR_PD, 4021, mulai=False)
    recommend(dunia.engine, dunia.admin, "dinkes")
    recommend(dunia.engine, dunia.admin, "bagian-organisasi")
    langganan.pause(dunia.engine, dunia.kabag_organisasi, date(2026, 11, 30), now=NOW)
    hukum = dunia.kabag_hukum.nama
    lain = [
        ("Pejabat 4021", 3, Nasib.DILEWATI, Sebab.TAK_TERJANGKAU),
        (dunia.kabag_organisasi.nama, 4, None, Sebab.DIJEDA),
        (None, 2, Nasib.DILEWATI, Sebab.TANPA_ORANG),
    ]

    assert rehearsed(at(11, 24)) == [(hukum, 1, Nasib.KIRIM, None), *lain]
    assert statuses(dunia.engine) == []
    # Outside the hours nobody is asked, and once it is said there is nothing more to say.
    assert rehearsed(at(11, 24, 6)) == []
    assert told(dunia.engine, at(11, 24)) == [[1]]
    assert rehearsed(at(11, 24, 9)) == lain
    # One made later waits for the message of the next day, which names the other as well.
    dunia.ask_hukum("dua", now=at(11, 24, 10))
    assert rehearsed(at(11, 24, 11))[-2] == (hukum, 5, None, Tunggu.SEHARI_SEKALI)
    besok = [baris for baris in rehearsed(at(11, 25)) if baris[0] == hukum]
    assert sorted(nomor for _, nomor, *_ in besok) == [1, 5]
    assert {nasib for _, _, nasib, _ in besok} == {Nasib.KIRIM}
    assert told(dunia.engine, at(11, 25)) == [[1, 5]]


def choose(engine: Engine, siapa: Pelaku, hari: Iterable[int] = range(5), jam: int = 10) -> None:
    langganan.choose(
        engine, siapa, Langganan.PAGI, aktif=True, hari=set(hari), jam=time(jam), now=NOW
    )


def test_it_stands_in_the_list_of_the_day_of_whoever_has_chosen_one(dunia: Dunia) -> None:
    dunia.ask_hukum()
    choose(dunia.engine, dunia.kabag_hukum, {0, 2})
    # Wednesday 25 November, from ten o'clock on; on other days the deadline's own days count.
    assert told(dunia.engine, at(11, 25, 9, 59)) == []
    assert told(dunia.engine, at(11, 25, 10)) == [[1]]
    assert told(dunia.engine, at(11, 25, 11)) == []
    assert told(dunia.engine, at(11, 26, 11)) == []
    assert told(dunia.engine, at(11, 30, 11)) == [[1]]


def test_a_list_that_names_reports_names_it_too_and_no_other_message_comes(
    contoh: Engine,
) -> None:
    # Operators of Dinas Kesehatan owe IKK LPPD by 31 January 2027.
    dunia = orang_tenggat.make_dunia(contoh)
    operator, engine = dunia.operator, dunia.engine
    choose(engine, operator)
    nomor = recommend(
        engine, dunia.admin, "dinkes", tenggat_on=date(2027, 1, 28), now=at(1, 15, tahun=2027)
    )

    def messages(now: datetime) -> list[object]:
        assert list(detak_tenggat.run(engine, now=now)) == []
        # Yesterday's loses its buttons without a sound.
        baru = [s for s in send(engine, now) if s.ubah is None]
        semua = [s.isi for s in baru if s.kepada == operator.telegram_id]
        return [s for s in semua if isinstance(s, Pengingat | TindakDiingatkan)]

    # Monday 18 January, and the day after, on which the list comes anew.
    for hari in (18, 19):
        [isi] = messages(at(1, hari, 10, tahun=2027))
        assert isinstance(isi, Pengingat)
        assert [satu.pendek for satu in isi.semua] == ["IKK LPPD"]
        assert [satu.id for satu in isi.tindak] == [nomor]
        assert messages(at(1, hari, 10, 10, tahun=2027)) == []
    # Where no report is owed any more it has a message of its own.
    dunia.report(at(1, 19, 11, tahun=2027))
    answered = messages(at(1, 20, 10, tahun=2027))
    assert [type(satu) for satu in answered if isinstance(satu, TindakDiingatkan)] == [
        TindakDiingatkan
    ]


def test_a_list_whose_reports_came_in_meanwhile_still_names_what_is_to_be_followed_up(
    contoh: Engine,
) -> None:
    dunia = orang_tenggat.make_dunia(contoh)
    choose(dunia.engine, dunia.operator)
    recommend(
        dunia.engine, dunia.admin, "dinkes", tenggat_on=date(2027, 2, 26), now=at(1, 15, tahun=2027)
    )
    now = at(1, 18, 10, tahun=2027)
    list(detak_tenggat.run(dunia.engine, now=now))
    dunia.report(now)

    semua = [s.isi for s in send(dunia.engine, now) if s.kepada == dunia.operator.telegram_id]

    [isi] = [satu for satu in semua if isinstance(satu, Pengingat)]
    assert (isi.semua, [satu.nomor for satu in isi.tindak]) == ((), [1])


def test_the_minute_looks_for_it_even_where_no_kind_of_report_is_active(dunia: Dunia) -> None:
    assert not tenggat.is_any_active(dunia.engine)
    nomor = dunia.ask_hukum()
    assert tenggat.is_any_active(dunia.engine)
    assert list(detak_tenggat.run(dunia.engine, now=at(11, 24, 8, 0))) == []
    assert [satu.kepada for satu in send(dunia.engine, at(11, 24))] == [HUKUM]
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor)
    jawab_tindak.judge(dunia.engine, None, dunia.verifikator, jawaban, None, now=NOW)
    assert not tenggat.is_any_active(dunia.engine)

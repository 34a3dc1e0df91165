"""Groups: registered by an admin from inside, told totals and thanks, never a unit's name."""

from datetime import datetime

import pytest
from sqlmodel import Session, select

from bot.jawaban import Jawaban
from bot.pengingat.grup import grup
from core.hak import Pelaku
from core.services import kabar_grup, keluar
from storage.engine import writing
from storage.models import GrupRow, JenisKewajibanRow, KewajibanRow, SejarahRow
from tests.bot.pengingat.orang_tenggat import Dunia, pagi

GRUP = -5001
SENIN = pagi(1, 18)


def ask(
    dunia: Dunia,
    *args: str,
    pelaku: Pelaku | None = None,
    topik: int | None = None,
    now: datetime = SENIN,
) -> str:
    siapa = pelaku or dunia.admin
    ruang = dunia.layar(siapa, now).ruang
    return grup(ruang, siapa.telegram_id, GRUP, "Setda", topik, list(args)).html


def told(dunia: Dunia, now: datetime) -> list[tuple[keluar.Kiriman, Jawaban]]:
    kabar_grup.tell_groups(dunia.engine, now=now)
    return [(satu, isi) for satu, isi in dunia.sent(now) if satu.grup]


def complete(dunia: Dunia) -> None:
    """Let Dinas Kesehatan be the only one that owes, and report."""
    with writing(dunia.engine) as session:
        for row in session.exec(select(KewajibanRow)):
            row.dibebaskan_alasan = None if row.id == dunia.owed() else "uji"
    dunia.report(SENIN)


def test_a_registered_group_hears_totals_on_mondays_and_on_the_day_it_is_due(
    dunia: Dunia,
) -> None:
    assert "menerima kabar tentang" in ask(dunia)
    dunia.report(pagi(1, 15))

    [(satu, isi)] = told(dunia, SENIN)

    assert (satu.kepada, satu.topik) == (GRUP, None)
    assert "IKK LPPD tahun 2026: 1 dari 27 sudah masuk; tenggat 31 Januari 2027" in isi.html
    assert "Dinas" not in isi.html
    assert told(dunia, pagi(1, 18, jam=9)) == []
    assert told(dunia, pagi(1, 19)) == []
    # The deadline is Sunday the 31st: the working day before it.
    assert len(told(dunia, pagi(1, 29))) == 1


def test_a_week_that_begins_with_a_holiday_begins_on_the_next_day(dunia: Dunia) -> None:
    with writing(dunia.engine) as session:
        for row in session.exec(select(KewajibanRow)):
            # Monday to Monday, 8 to 15 March, are days off.
            row.tenggat_on, row.buka_on = pagi(3, 31).date(), pagi(3, 1).date()
    ask(dunia, now=pagi(3, 1))

    assert told(dunia, pagi(3, 15)) == []
    assert len(told(dunia, pagi(3, 16))) == 1
    assert told(dunia, pagi(3, 17)) == []


def test_thanks_come_once_when_all_is_in(dunia: Dunia) -> None:
    ask(dunia)
    complete(dunia)

    hasil = [isi.html for _, isi in told(dunia, pagi(1, 19))]

    assert hasil == ["Terima kasih. IKK LPPD tahun 2026 sudah lengkap: 1 dari 1 sudah masuk."]
    assert told(dunia, pagi(1, 20)) == []


def test_a_topic_of_a_forum_is_kept(dunia: Dunia) -> None:
    assert "Topik ini" in ask(dunia, topik=77)

    [(satu, _)] = told(dunia, SENIN)

    assert satu.topik == 77


def test_a_group_hears_of_the_kinds_that_were_named(dunia: Dunia) -> None:
    assert "SKM" in ask(dunia, "skm")
    assert told(dunia, SENIN) == []

    assert "IKK LPPD" in ask(dunia, "skm", "ikk")
    assert len(told(dunia, SENIN)) == 1


def test_a_word_that_is_no_kind_is_told_with_those_there_are(dunia: Dunia) -> None:
    html = ask(dunia, "<b>zzz")

    assert "&lt;b&gt;zzz" in html
    assert "Yang ada: IKK LPPD, SKM," in html
    assert told(dunia, SENIN) == []


def test_only_an_admin_registers_and_a_stranger_leaves_no_trace(dunia: Dunia) -> None:
    for pelaku in (dunia.operator, dunia.verifikator, dunia.kadis):
        assert "hanya dapat didaftarkan admin" in ask(dunia, pelaku=pelaku)
    ruang = dunia.layar(dunia.admin, SENIN).ruang
    assert "hanya dapat didaftarkan admin" in grup(ruang, 987, GRUP, "x", None, []).html

    with Session(dunia.engine) as session:
        assert session.exec(select(GrupRow)).all() == []


def test_an_admin_ends_it(dunia: Dunia) -> None:
    ask(dunia)

    assert "tidak lagi menerima" in ask(dunia, "berhenti")
    assert "memang belum" in ask(dunia, "berhenti")

    assert told(dunia, SENIN) == []
    with Session(dunia.engine) as session:
        jenis = [r.jenis for r in session.exec(select(SejarahRow)) if "grup" in r.jenis]
    assert jenis == ["grup_didaftarkan", "grup_dilepas"]


def test_a_kind_that_is_switched_off_is_not_spoken_of(dunia: Dunia) -> None:
    ask(dunia)
    with writing(dunia.engine) as session:
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = None

    assert told(dunia, SENIN) == []


@pytest.mark.parametrize("jam", [7, 16])
def test_groups_hear_nothing_outside_the_hours(dunia: Dunia, jam: int) -> None:
    ask(dunia)

    assert told(dunia, pagi(1, 18, jam=jam)) == []

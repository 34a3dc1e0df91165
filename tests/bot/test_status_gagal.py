"""What failed for good is shown in /status until an admin has seen it."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot import rute
from bot.jawaban import Jawaban
from bot.messages import kesehatan as kata
from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.kesehatan import Keluhan
from core.services import keluar, masuk, orang
from storage.models import InboxRow, OutboxRow
from tests.conftest import NOW

BOT = 8420
RAHASIA = '{"text":"rahasia"}'


@pytest.fixture
def bot(ruang: Ruang, admin: Pelaku) -> Engine:
    """A bot that is well, in the database of the admin, who can be reached."""
    masuk.save_pulse(ruang.engine, BOT, mulai=NOW, getupdates=NOW)
    orang.mark_started(ruang.engine, admin, now=NOW)
    return ruang.engine


def receive(engine: Engine, update_id: int, *, terbaca: bool = True) -> None:
    satu = masuk.Masukan(update_id=update_id, isi=RAHASIA, terbaca=terbaca)
    masuk.write(engine, BOT, [satu], [], now=NOW)


def fail(engine: Engine, update_id: int, *, chat_id: int = 1005) -> None:
    """Give up an update of the admin's own, or of this chat."""
    receive(engine, update_id)
    masuk.mark_failed(engine, BOT, update_id, chat_id=chat_id, galat="ValueError", now=NOW)


def send_all(engine: Engine, *, gagal: bool = False) -> None:
    for satu in keluar.list_due(engine, now=NOW):
        assert keluar.claim(engine, satu, now=NOW)
        if gagal:
            keluar.mark_failed(engine, satu, galat="BadRequest", now=NOW)
        else:
            keluar.mark_sent(engine, satu, message_id=1, now=NOW)


def status(ruang: Ruang, admin: Pelaku) -> Jawaban:
    return rute.jawab_teks(ruang, admin, "/status")


def seen_button(jawaban: Jawaban) -> str:
    [data] = [t.data for baris in jawaban.tombol for t in baris if "Sudah dilihat" in t.teks]
    return data


def test_what_failed_is_shown_by_number_time_and_kind_of_error_without_its_words(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    fail(bot, 7001)
    receive(bot, 7002, terbaca=False)

    html = status(ruang, admin).html

    assert "pesan masuk 7001, 23 November 2026 10.00: gagal (ValueError)" in html
    assert "pesan masuk 7002, 23 November 2026 10.00: tak terbaca" in html
    assert "rahasia" not in html


def test_only_where_an_apology_has_gone_out_the_sender_counts_as_told(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    fail(bot, 7001, chat_id=4_000_000)
    fail(bot, 7002)
    gagal = "23 November 2026 10.00: gagal (ValueError), pengirim"
    html = status(ruang, admin).html
    assert f"7001, {gagal} belum diberi tahu" in html
    assert f"7002, {gagal} segera diberi tahu" in html

    send_all(bot)

    html = status(ruang, admin).html
    assert f"7001, {gagal} belum diberi tahu" in html
    assert f"7002, {gagal} sudah diberi tahu" in html


def test_what_an_admin_has_seen_is_no_complaint_any_more_and_is_kept(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    fail(bot, 7001)
    receive(bot, 7002, terbaca=False)
    send_all(bot, gagal=True)
    jawaban = status(ruang, admin)
    for satu in (Keluhan.ADA_GAGAL, Keluhan.ADA_TAK_TERBACA, Keluhan.ADA_KELUAR_GAGAL):
        assert kata.KELUHAN[satu] in jawaban.html
    assert "permohonan maaf atas pesan masuk 7001 untuk Pejabat 1005, 23 November 2026 10.00" in (
        jawaban.html
    )

    html = rute.jawab_tombol(ruang, admin, seen_button(jawaban)).html

    assert kata.SEHAT in html
    assert "7001" not in html
    with Session(bot) as session:
        rows = session.exec(select(InboxRow).order_by(col(InboxRow.id))).all()
        assert [(row.status, row.isi) for row in rows] == [
            ("gagal", RAHASIA),
            ("tak_terbaca", RAHASIA),
        ]
        assert {row.status for row in session.exec(select(OutboxRow))} == {"gagal"}


def test_one_button_is_for_all_of_them_and_the_list_says_how_many_more_there_are(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    for nomor in range(7001, 7009):
        fail(bot, nomor)

    jawaban = status(ruang, admin)
    assert [f"{nomor}," in jawaban.html for nomor in range(7001, 7009)] == [False] * 3 + [True] * 5
    assert "dan 3 lagi" in jawaban.html
    assert "Sudah dilihat (8)" in {t.teks for baris in jawaban.tombol for t in baris}

    assert kata.SEHAT in rute.jawab_tombol(ruang, admin, seen_button(jawaban)).html


def test_what_failed_after_the_list_was_shown_stays_unseen(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    fail(bot, 7001)
    tombol = seen_button(status(ruang, admin))
    fail(bot, 7002)

    html = rute.jawab_tombol(ruang, admin, tombol).html

    assert "7001" not in html
    assert "7002" in html


def test_a_button_does_not_count_for_an_older_update_that_failed_meanwhile(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    receive(bot, 7001)
    fail(bot, 7002)
    tombol = seen_button(status(ruang, admin))
    masuk.mark_failed(bot, BOT, 7001, chat_id=1005, galat="KeyError", now=NOW)

    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, tombol)

    html = status(ruang, admin).html
    assert "KeyError" in html
    assert "ValueError" in html


def test_a_button_that_was_used_or_forged_is_refused(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    for data in ("std:0:0:0:0", "std:9:9:9:9"):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, admin, data)
    fail(bot, 7001)
    tombol = seen_button(status(ruang, admin))
    for data in ("std", "std:1", "std:1:x:0:0", "std:1:-1:0:0", f"{tombol}:1", "std:1:²:0:0"):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, admin, data)
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, "std:1:" + "9" * 40 + ":0:0")
    assert "7001" in status(ruang, admin).html

    rute.jawab_tombol(ruang, admin, tombol)
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, tombol)


def test_only_admins_mark_as_seen(ruang: Ruang, admin: Pelaku, sekda: Pelaku, bot: Engine) -> None:
    fail(bot, 7001)
    tombol = seen_button(status(ruang, admin))

    with pytest.raises(TidakBerhakError):
        rute.jawab_tombol(ruang, sekda, tombol)

    assert "7001" in status(ruang, admin).html


def test_what_was_seen_is_forgotten_after_thirty_days_and_what_was_not_never(
    ruang: Ruang, admin: Pelaku, bot: Engine
) -> None:
    fail(bot, 7001)
    rute.jawab_tombol(ruang, admin, seen_button(status(ruang, admin)))
    fail(bot, 7002)

    def kept(hari: int) -> list[int]:
        masuk.forget_old(bot, now=NOW + timedelta(days=hari, seconds=1))
        with Session(bot) as session:
            return list(session.exec(select(InboxRow.update_id).order_by(col(InboxRow.id))))

    assert kept(29) == [7001, 7002]
    assert kept(30) == [7002]
    assert kept(1000) == [7002]

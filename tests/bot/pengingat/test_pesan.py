"""One message is kept up to date, and the phone rings where it has to."""

from datetime import date, datetime, timedelta

from sqlmodel import Session, select

from bot.jawaban import Jawaban
from bot.render import polos
from core.services import isi_pengingat, keluar, laporan, pengingat
from core.services.kabar import Jenis
from storage.engine import writing
from storage.models import BundelRow, KewajibanRow, OutboxRow
from tests.bot.pengingat.orang_tenggat import H3, H7, Dunia, pagi

H14 = pagi(1, 15)
"""H-14 of 31 January 2027 is Sunday the 17th, so it is this Friday."""


def changes(dunia: Dunia, now: datetime) -> list[tuple[int, int | None, Jawaban]]:
    """Bring the messages up to date; return what leaves: to whom, in which place, saying what."""
    isi_pengingat.bring_up_to_date(dunia.engine, now=now)
    return [(satu.kepada, satu.ubah, isi) for satu, isi in dunia.sent(now)]


def test_the_next_reminder_takes_the_place_of_one_that_nobody_has_touched(dunia: Dunia) -> None:
    [(pertama, _)] = dunia.remind(H14)
    [(kedua, isi)] = dunia.remind(H7)

    assert pertama.ubah is None
    assert kedua.ubah == 100 + pertama.id
    assert "9 hari lagi" in isi.html
    # The older one stands in no place of its own any more: nothing is left to change.
    assert changes(dunia, H7 + timedelta(minutes=2)) == []


def test_somebody_who_has_moved_on_gets_a_new_message_and_the_old_one_loses_its_buttons(
    dunia: Dunia,
) -> None:
    [(pertama, _)] = dunia.remind(H14)
    dunia.act(3001, H14 + timedelta(hours=1))
    [(kedua, _)] = dunia.remind(H7)
    assert kedua.ubah is None

    [(kepada, ubah, isi)] = changes(dunia, H7 + timedelta(minutes=2))

    assert (kepada, ubah) == (3001, 100 + pertama.id)
    assert isi.tombol == ()
    assert isi.html == (
        "<i>Pengingat ini sudah digantikan; yang terbaru ada di bawah. Semua yang masih ditunggu: "
        "/tenggat</i>"
    )
    assert changes(dunia, H7 + timedelta(minutes=4)) == []


def test_something_else_that_was_sent_in_between_makes_it_a_new_message(dunia: Dunia) -> None:
    dunia.remind(H14)
    siapa = dunia.operator.orang_id
    with writing(dunia.engine) as session:
        keluar.owe_person(
            session, Jenis.DIALOG_BERAKHIR, siapa, kunci="x", perihal_id=siapa, now=H14
        )
    list(dunia.sent(H14 + timedelta(hours=1)))

    [(kedua, _)] = dunia.remind(H7)

    assert kedua.ubah is None


def test_from_three_days_before_the_phone_rings(dunia: Dunia) -> None:
    dunia.remind(H7)

    [satu] = [s for s, _ in dunia.remind(H3) if s.kepada == 3001]

    assert satu.ubah is None


def test_a_message_that_is_gone_is_sent_anew(dunia: Dunia) -> None:
    dunia.remind(H14)
    pengingat.remind(dunia.engine, now=H7)
    [satu] = keluar.list_due(dunia.engine, now=H7)
    assert satu.ubah is not None
    keluar.claim(dunia.engine, satu, now=H7)
    keluar.mark_gone(dunia.engine, satu, now=H7)

    assert keluar.list_due(dunia.engine, now=H7) == []
    [lagi] = keluar.list_due(dunia.engine, now=H7 + timedelta(seconds=1))
    assert lagi.ubah is None


def test_when_the_report_comes_in_everybody_s_reminder_says_thanks(dunia: Dunia) -> None:
    dunia.remind(H3)
    dunia.report(H3 + timedelta(hours=1))

    hasil = changes(dunia, H3 + timedelta(hours=1, minutes=1))

    assert {kepada for kepada, *_ in hasil} == {3001, 3002}
    for _, ubah, isi in hasil:
        assert ubah is not None
        assert isi.tombol == ()
        assert "<s>IKK LPPD tahun 2026, Dinas Kesehatan</s>: sudah kami terima" in isi.html
    assert changes(dunia, H3 + timedelta(hours=2)) == []


def test_a_change_makes_no_sound_and_so_may_come_at_any_hour(dunia: Dunia) -> None:
    dunia.remind(H3)
    malam = H3 + timedelta(hours=14)
    dunia.report(malam)

    assert len(changes(dunia, malam + timedelta(minutes=1))) == 2


def test_what_came_back_is_owed_again_in_the_same_message(dunia: Dunia) -> None:
    dunia.remind(H7)
    nomor = dunia.report(H7 + timedelta(hours=1))
    changes(dunia, H7 + timedelta(hours=1))
    laporan.give_back(
        dunia.engine, None, dunia.verifikator, nomor, "kurang", now=H7 + timedelta(hours=2)
    )

    [(_, _, isi)] = changes(dunia, H7 + timedelta(hours=3))

    # Three working days are over before the deadline, until which it may be mended anyway.
    assert "Dikembalikan untuk diperbaiki; ditunggu sampai Minggu, 31 Januari 2027." in isi.html
    assert isi.tombol


def test_what_came_back_says_until_when_it_is_awaited_and_then_that_it_was_not_received(
    dunia: Dunia,
) -> None:
    nomor = dunia.report(pagi(1, 20))
    # Three working days of Friday the 29th end on Wednesday, past the deadline.
    laporan.give_back(dunia.engine, None, dunia.verifikator, nomor, "kurang", now=pagi(1, 29))
    list(dunia.sent(pagi(1, 29)))
    layar = dunia.reminder(pagi(2, 2))
    ditunggu = (
        "• IKK LPPD tahun 2026, Dinas Kesehatan\n"
        "  Tenggat Minggu, 31 Januari 2027; menunggu perbaikan\n"
        "  Dikembalikan untuk diperbaiki; ditunggu sampai Rabu, 3 Februari 2027.\n"
    )
    assert ditunggu in polos(layar.jawaban.html)

    layar.tap("Ingatkan lagi")
    assert ditunggu in polos(layar.at(pagi(2, 3)).tap("« Pengingat"))
    layar.tap("Ingatkan lagi")
    assert (
        "• IKK LPPD tahun 2026, Dinas Kesehatan\n"
        "  Tenggat Minggu, 31 Januari 2027; menunggu perbaikan\n"
        "  Dikembalikan untuk diperbaiki paling lambat Rabu, 3 Februari 2027; perbaikannya belum "
        "kami terima.\n"
    ) in polos(layar.at(pagi(2, 4)).tap("« Pengingat"))


def test_an_extension_and_an_exemption_show_at_once(dunia: Dunia) -> None:
    dunia.remind(H7)
    dunia.extend(date(2027, 2, 12), mulai=date(2027, 1, 23))
    [(_, _, isi)] = changes(dunia, H7 + timedelta(hours=1))
    assert "Jumat, 12 Februari 2027 (diperpanjang)" in isi.html

    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).dibebaskan_alasan = "digabung"
    [(_, _, isi)] = changes(dunia, H7 + timedelta(hours=2))
    assert "tidak perlu dikirim lagi" in isi.html


def test_a_screen_that_somebody_has_opened_on_it_is_not_written_over(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")
    dunia.report(H7, pelaku=dunia.kadis)

    assert changes(dunia, H7 + timedelta(hours=1)) == []


def test_a_message_of_unknown_outcome_is_never_changed_and_goes_to_the_admin(
    dunia: Dunia,
) -> None:
    pengingat.remind(dunia.engine, now=H7)
    [satu] = keluar.list_due(dunia.engine, now=H7)
    keluar.claim(dunia.engine, satu, now=H7)
    keluar.mark_unknown(dunia.engine, satu, galat="TimedOut", now=H7)
    dunia.report(H7)

    [(kepada, _, kabar)] = changes(dunia, H7 + timedelta(hours=1))
    assert kepada == dunia.admin.telegram_id
    assert kabar.html.startswith("1 pesan tidak pasti sampai")
    with Session(dunia.engine) as session:
        pengingatnya = select(OutboxRow.status).where(OutboxRow.jenis == Jenis.PENGINGAT)
        assert session.exec(pengingatnya).all() == ["tak_pasti"]
    html = dunia.layar(dunia.admin, H7).say("/status")
    assert "pengingat laporan yang ditunggu untuk Pejabat 3001" in html


def test_what_a_message_shows_is_written_down_when_it_leaves(dunia: Dunia) -> None:
    dunia.remind(H7)

    with Session(dunia.engine) as session:
        [bundel] = session.exec(select(BundelRow)).all()
    assert bundel.keadaan == f"{dunia.owed()}:270131:00"

"""The buttons under a reminder: each does what it says, for the person it was sent to."""

from datetime import date, datetime
from types import ModuleType

import pytest
from sqlmodel import Session, select

from bot import pekerjaan
from bot.jawaban import Jawaban
from bot.pengingat.rute import TOMBOL
from core.errors import DomainError, TidakBerhakError, TombolBasiError
from core.galat_kewajiban import HariTundaError, KendalaDitutupError, TidakDitungguLagiError
from storage.engine import writing
from storage.models import BundelRow, JenisKewajibanRow, KendalaRow, SejarahRow, TundaRow
from tests.bot.pengingat.orang_tenggat import H3, H7, Dunia, pagi
from tests.bot.test_rute import check

SENIN = date(2027, 1, 25)


@pytest.fixture
def kirim(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand in for sending reports, which answers to "lk" and "ls"; return what it was handed."""
    terima: list[str] = []

    def answer(verba: str) -> object:
        def tap(ruang: object, pelaku: object, args: list[str]) -> Jawaban:
            del ruang, pelaku
            terima.append(":".join([verba, *args]))
            return Jawaban("formulir")

        return tap

    modul = ModuleType("kirim_tiruan")
    vars(modul)["TOMBOL"] = {verba: answer(verba) for verba in ("lk", "ls")}
    monkeypatch.setitem(pekerjaan.RUTE, "l", "kirim_tiruan")
    monkeypatch.setitem(__import__("sys").modules, "kirim_tiruan", modul)
    return terima


def put_off(dunia: Dunia) -> list[tuple[int, date]]:
    with Session(dunia.engine) as session:
        return [(r.kewajiban_id, r.sampai_on) for r in session.exec(select(TundaRow))]


def test_a_reminder_of_one_report_has_its_four_answers(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)

    check(layar.jawaban)
    assert layar.labels() == [
        *("Kirim sekarang", "Ingatkan lagi", "Ada kendala", "Sudah lewat surat")
    ]
    assert "Tenggat Minggu, 31 Januari 2027, 9 hari lagi" in layar.jawaban.html


def test_sending_and_the_letter_lead_to_the_report(dunia: Dunia, kirim: list[str]) -> None:
    layar = dunia.reminder(H7)
    awal = layar.jawaban

    assert layar.tap("Kirim sekarang") == "formulir"
    layar.receive(awal)
    layar.tap("Sudah lewat surat")

    nomor = dunia.owed()
    assert kirim == [f"lk:{nomor}", f"ls:{nomor}"]


def test_again_on_monday_means_monday_and_not_before(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)

    assert "Paling lambat" in layar.tap("Ingatkan lagi")
    # Friday: the next working day is Monday, and next week begins with it.
    assert layar.labels() == ["Hari kerja berikut, Sen 25 Jan", "Pilih tanggal", "« Pengingat"]
    assert "kami ingatkan lagi Senin, 25 Januari 2027" in layar.tap("Sen 25 Jan")

    assert put_off(dunia) == [(dunia.owed(), SENIN)]
    [(satu, isi)] = dunia.remind(pagi(1, 25))
    assert satu.ubah is None
    assert "IKK LPPD" in isi.html


@pytest.mark.parametrize(
    ("saran", "jadi"),
    [("Besok, Sel 26 Jan", date(2027, 1, 26)), ("Pekan depan, Sen 1 Feb", date(2027, 2, 1))],
)
def test_on_a_monday_tomorrow_and_next_week_are_two_answers_and_each_means_its_own_day(
    dunia: Dunia, saran: str, jadi: date
) -> None:
    layar = dunia.reminder(H7).at(pagi(1, 25))

    layar.tap("Ingatkan lagi")
    assert layar.labels() == [
        *("Besok, Sel 26 Jan", "Pekan depan, Sen 1 Feb", "Pilih tanggal", "« Pengingat")
    ]
    layar.tap(saran)

    assert put_off(dunia) == [(dunia.owed(), jadi)]


@pytest.mark.parametrize(
    ("saat", "saran"),
    [
        (pagi(1, 28), ["Besok, Jum 29 Jan", "Pekan depan, Sen 1 Feb"]),
        # On a Sunday tomorrow is next week's Monday.
        (pagi(1, 31), ["Besok, Sen 1 Feb"]),
        # A cuti bersama before Imlek.
        (pagi(2, 4), ["Hari kerja berikut, Sen 8 Feb"]),
        # The last rung is 20 working days after the deadline, on the 1st of March.
        (pagi(2, 23), ["Besok, Rab 24 Feb", "Pekan depan, Sen 1 Mar"]),
        (pagi(3, 1), ["Besok, Sel 2 Mar"]),
    ],
)
def test_the_days_that_suggest_themselves_follow_the_calendar(
    dunia: Dunia, saat: datetime, saran: list[str]
) -> None:
    layar = dunia.reminder(H7).at(saat)

    layar.tap("Ingatkan lagi")

    assert layar.labels() == [*saran, "Pilih tanggal", "« Pengingat"]


@pytest.mark.parametrize(
    ("tenggat_on", "saat", "besok"),
    [
        # Nyepi, cuti bersama and Lebaran leave no working day from 6 to 15 March.
        (date(2027, 3, 18), pagi(3, 4), "Besok, Jum 5 Mar"),
        # The last rung, 20 working days after the 10th of February, is on Thursday 18 March.
        (date(2027, 2, 10), pagi(3, 16), "Besok, Rab 17 Mar"),
    ],
)
def test_next_week_is_not_offered_where_it_is_all_off_or_after_the_last_reminder(
    dunia: Dunia, tenggat_on: date, saat: datetime, besok: str
) -> None:
    dunia.extend(tenggat_on, mulai=date(2027, 1, 1))
    layar = dunia.reminder(saat)

    layar.tap("Ingatkan lagi")

    assert layar.labels() == [besok, "Pilih tanggal", "« Pengingat"]


def test_a_day_beyond_the_deadline_is_said_to_be_one(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")
    layar.tap("Pilih tanggal")

    teks = layar.say("2 Februari")
    assert "kami ingatkan lagi Selasa, 2 Februari 2027" in teks
    assert "Itu sesudah tenggatnya, Minggu, 31 Januari 2027, yang tetap berlaku." in teks


def test_the_reminder_comes_back_and_says_until_when_it_waits(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")
    layar.tap("Sen 25 Jan")

    assert "Kami ingatkan lagi Senin, 25 Januari 2027." in layar.tap("« Pengingat")
    assert "Kirim sekarang" in layar.labels()


@pytest.mark.parametrize(
    ("tertulis", "jadi"),
    [
        ("26 Januari", date(2027, 1, 26)),
        ("Selasa", date(2027, 1, 26)),
        # A cuti bersama before Imlek, and a Saturday, move to the Monday after.
        ("2027-02-05", date(2027, 2, 8)),
        ("30/1", date(2027, 2, 1)),
    ],
)
def test_a_day_that_is_written_is_taken(dunia: Dunia, tertulis: str, jadi: date) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")
    layar.tap("Pilih tanggal")

    layar.say(tertulis)

    assert put_off(dunia) == [(dunia.owed(), jadi)]


@pytest.mark.parametrize(
    ("tertulis", "terbaca"),
    [
        ("besok lusa", "belum terbaca sebagai tanggal"),
        ("21 Januari 2027", "dari Senin, 25 Januari 2027"),
        # 20 working days after Sunday the 31st, of which 5 February is none: a cuti bersama.
        ("1 Juni 2027", "sampai Senin, 1 Maret 2027"),
    ],
)
def test_a_day_that_cannot_be_is_told_with_those_that_can(
    dunia: Dunia, tertulis: str, terbaca: str
) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")
    layar.tap("Pilih tanggal")

    assert terbaca in layar.say(tertulis)
    # The dialogue still takes the next try.
    assert "kami ingatkan lagi Selasa, 26 Januari 2027" in layar.say("26 Januari")


def test_a_forged_day_beyond_the_ladder_is_refused(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    data = layar.data("Ingatkan lagi").replace("gl:", "gd:") + f":{dunia.owed()}"

    with pytest.raises(HariTundaError):
        layar.tap_data(f"{data}:20990101")
    with pytest.raises(TombolBasiError):
        layar.tap_data(f"{data}:20270231")
    assert put_off(dunia) == []


@pytest.mark.parametrize("verba", ["gp", "gk", "gs", "gl", "gh", "gt"])
def test_nobody_else_gets_anything_by_the_buttons_of_a_reminder(dunia: Dunia, verba: str) -> None:
    layar = dunia.reminder(H7)
    bundel = layar.data("Ingatkan lagi").partition(":")[2]

    for lain in (dunia.kadis, dunia.verifikator, dunia.admin):
        with pytest.raises(TombolBasiError):
            dunia.layar(lain, H7).tap_data(f"{verba}:{bundel}")


@pytest.mark.parametrize("verba", sorted(TOMBOL))
@pytest.mark.parametrize("isi", ["", "x", "0", "1", "1:1", "1:1:1", "99999999999", "gk:1:1"])
def test_any_button_data_is_answered_or_stale(dunia: Dunia, verba: str, isi: str) -> None:
    for pelaku in (dunia.operator, dunia.admin):
        layar = dunia.layar(pelaku, H7)
        try:
            check(Jawaban(layar.tap_data(f"{verba}:{isi}" if isi else verba)))
        except DomainError:
            continue


def test_of_several_things_it_is_asked_which(dunia: Dunia, kirim: list[str]) -> None:
    with writing(dunia.engine) as session:
        session.get_one(JenisKewajibanRow, "lkjip").aktif_on = date(2026, 12, 1)
    layar = dunia.reminder(pagi(1, 29))
    awal = layar.jawaban
    assert {"IKK LPPD", "LKjIP"} <= {kata for kata in ("IKK LPPD", "LKjIP") if kata in awal.html}

    layar.tap("Kirim sekarang")
    assert len(layar.labels()) == 3
    layar.tap("IKK LPPD")
    assert kirim == [f"lk:{dunia.owed()}"]

    layar.receive(awal)
    layar.tap("Ingatkan lagi")
    layar.tap("Semuanya")
    layar.tap("Hari kerja berikut")
    assert len(put_off(dunia)) == 2


def test_what_has_come_in_is_not_put_off(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")
    dunia.report(H7)

    with pytest.raises(TidakDitungguLagiError):
        layar.tap("Sen 25 Jan")


def test_a_hindrance_that_is_too_long_is_not_cut_unseen(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ada kendala")

    assert "Tulisannya 1.001 huruf; paling banyak 1.000." in layar.say("x" * 1001)
    # The question still waits.
    assert "Sampaikan kepada yang" in layar.say("server mati")


def test_a_hindrance_is_shown_before_it_is_sent_and_is_answered(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ada kendala")
    assert "sebagai Operator Dinas Kesehatan" in layar.say("data <puskesmas> belum lengkap")
    assert dunia.told(dunia.verifikator, H7) == []
    layar.tap("Sampaikan")

    kiriman = {satu.kepada: isi for satu, isi in dunia.sent(H7)}
    assert kiriman.keys() == {3003, 3004}
    tapem = dunia.layar(dunia.verifikator, H7)
    assert "data &lt;puskesmas&gt; belum lengkap" in tapem.receive(kiriman[3003])
    tapem.tap("Jawab")
    tapem.say("Kirim yang ada dahulu.")
    assert "sudah dikirim" in tapem.tap("Kirim jawaban")

    [jawaban] = dunia.told(dunia.operator, H7)
    assert "Kirim yang ada dahulu." in jawaban.html
    with Session(dunia.engine) as session:
        jenis = [r.jenis for r in session.exec(select(SejarahRow)) if "kendala" in r.jenis]
    assert jenis == ["kendala_disampaikan", "kendala_ditutup"]


def test_two_collectors_answer_at_once_and_one_is_told_who_was_faster(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ada kendala")
    layar.say("listrik padam")
    layar.tap("Sampaikan")
    kabar = {satu.kepada: isi for satu, isi in dunia.sent(H7)}
    for pelaku in (dunia.verifikator, dunia.kabag):
        dunia.layar(pelaku, H7).receive(kabar[pelaku.telegram_id])

    dunia.layar(dunia.kabag, H7).tap_data("gf:1")
    with pytest.raises(KendalaDitutupError) as galat:
        dunia.layar(dunia.verifikator, H7).tap_data("gf:1")

    assert galat.value.oleh == dunia.kabag.nama


def test_only_collectors_of_the_field_answer(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ada kendala")
    layar.say("listrik padam")
    layar.tap("Sampaikan")

    with pytest.raises(TidakBerhakError):
        layar.tap_data("gj:1")


def test_the_same_confirmation_delivered_again_says_so_and_tells_nobody_twice(
    dunia: Dunia,
) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ada kendala")
    layar.say("listrik padam")
    data = layar.data("Sampaikan")

    layar.tap_data(data)
    assert "sudah kami sampaikan" in layar.tap_data(data, lagi=True)
    with pytest.raises(TombolBasiError):
        layar.tap_data(data)

    with Session(dunia.engine) as session:
        assert len(session.exec(select(KendalaRow)).all()) == 1


def test_whoever_has_answered_does_not_bring_the_head_in_at_h3(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ada kendala")
    layar.say("listrik padam")
    layar.tap("Sampaikan")
    list(dunia.sent(H7))

    assert {satu.kepada for satu, _ in dunia.remind(H3)} == {3001}
    # Past the deadline it is an answer no more: L+2 of Sunday the 31st is Tuesday.
    assert {satu.kepada for satu, _ in dunia.remind(pagi(2, 2))} == {3001, 3002}


def test_a_message_that_was_put_to_another_use_is_left_alone(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)
    layar.tap("Ingatkan lagi")

    with Session(dunia.engine) as session:
        [bundel] = session.exec(select(BundelRow)).all()
        assert bundel.disentuh_at is not None
    layar.tap("« Pengingat")
    with Session(dunia.engine) as session:
        [bundel] = session.exec(select(BundelRow)).all()
        assert bundel.disentuh_at is None

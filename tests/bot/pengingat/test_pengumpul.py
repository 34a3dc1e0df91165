"""Those who collect hear what is missing, and what goes on from there goes by their own hand."""

from datetime import date, timedelta
from urllib.parse import quote

import pytest
from sqlmodel import Session, select

from bot.render import polos
from core.errors import TidakBerhakError, TombolBasiError
from core.galat_kewajiban import SudahDiteruskanError, TidakDitungguLagiError
from core.hak import Pelaku, Peran
from core.hari_kerja import Kalender
from core.kewajiban.atur import Apa, Ubahan
from core.periode import Periode
from core.services import eskalasi, kendala, laporan, orang
from core.services.eskalasi import last_list_on
from core.services.hari_kerja import load_calendar
from storage.engine import writing
from storage.models import KewajibanRow, SejarahRow
from tests.bot.pengingat.orang_tenggat import Dunia, Layar, pagi
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.kewajiban_uji import set_all
from tests.orang_uji import unit_id

H30 = pagi(12, 31, 2026)
"""The first rung: 1 January is a holiday."""
L1 = pagi(2, 1)
"""The deadline was Sunday; this is the working day after it."""


def lists(dunia: Dunia, now: object, pelaku: Pelaku | None = None) -> list[Layar]:
    """Let a tick tell the collectors; return the chat of one of them with each message."""
    eskalasi.tell_collectors(dunia.engine, now=now)  # type: ignore[arg-type]
    siapa = pelaku or dunia.verifikator
    hasil = []
    for isi in dunia.told(siapa, now):  # type: ignore[arg-type]
        layar = dunia.layar(siapa, now)  # type: ignore[arg-type]
        layar.receive(isi)
        hasil.append(layar)
    return hasil


def test_units_out_of_reach_are_shown_at_the_first_rung_and_once(dunia: Dunia) -> None:
    assert lists(dunia, H30 - timedelta(days=1)) == []

    [layar] = lists(dunia, H30)

    check(layar.jawaban)
    assert "Dinas Sosial" in layar.jawaban.html
    assert "Dinas Kesehatan" not in layar.jawaban.html
    assert lists(dunia, H30 + timedelta(minutes=10)) == []
    assert lists(dunia, pagi(1, 15)) == []


def test_a_unit_out_of_reach_comes_with_a_text_and_a_link_that_an_admin_makes(
    dunia: Dunia,
) -> None:
    [layar] = lists(dunia, H30)
    teks = layar.tap("Dinas Sosial")
    assert "Yth. Kepala Dinas Sosial" in teks
    tautan = f"https://t.me/uji_bot?start=m_{unit_id(dunia.engine, 'dinsos')}"
    assert f"lewat tautan ini:\n{tautan}\n" in teks
    [wa] = [t.url for b in layar.jawaban.tombol for t in b if t.url]
    assert wa.startswith("https://wa.me/?text=Yth.%20Kepala%20Dinas%20Sosial")
    assert quote(tautan) in wa
    assert "sudah diminta" in layar.tap("Minta undangan")

    [minta] = dunia.told(dunia.admin, H30)
    admin = dunia.layar(dunia.admin, H30)
    admin.receive(minta)
    data = admin.data("Buat dan kirim")
    admin.tap_data(data)
    # An impatient thumb makes no second one.
    admin.tap_data(data)

    [undangan] = dunia.told(dunia.verifikator, H30)
    assert "https://t.me/uji_bot?start=u_" in undangan.html
    assert "Operator Dinas Sosial" in undangan.html


def test_only_an_admin_makes_the_link_and_only_a_collector_asks(dunia: Dunia) -> None:
    nomor = dunia.owed("dinsos")

    with pytest.raises(TidakBerhakError):
        dunia.layar(dunia.verifikator, H30).tap_data(f"gn:{nomor}:{dunia.verifikator.orang_id}")
    with pytest.raises(TidakBerhakError):
        dunia.layar(dunia.operator, H30).tap_data(f"gm:{nomor}")
    with pytest.raises(TombolBasiError):
        dunia.layar(dunia.admin, H30).tap_data(f"gn:{nomor}:99999")


def test_the_list_comes_the_working_day_after_the_deadline_and_then_weekly(dunia: Dunia) -> None:
    lists(dunia, H30)
    assert lists(dunia, pagi(1, 29)) == []

    [layar] = lists(dunia, L1)

    check(layar.jawaban)
    assert "IKK LPPD tahun 2026: 0 dari 27 sudah masuk" in layar.jawaban.html
    assert "terlambat" not in layar.jawaban.html.lower()
    assert lists(dunia, pagi(2, 4)) == []
    assert len(lists(dunia, pagi(2, 8))) == 1
    # Both collectors were told each time.
    assert "0 dari 27" in str(lists(dunia, pagi(2, 15), dunia.kabag)[0].jawaban.html)


def test_the_list_names_what_hinders_and_leaves_out_what_is_extended_or_in(dunia: Dunia) -> None:
    kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), "server <rusak>", now=L1)
    list(dunia.sent(L1))
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed("dinsos")).diperpanjang_on = date(2027, 2, 12)
    dunia.report(pagi(1, 30), unit="dikbud", pelaku=dunia.verifikator)

    html = lists(dunia, L1)[-1].jawaban.html

    assert "Dinas Kesehatan (kendala: server &lt;rusak&gt;)" in html
    assert "Dinas Sosial" not in html
    assert "1 dari 27" in html


def test_nobody_hears_of_a_list_when_all_is_in(dunia: Dunia) -> None:
    with writing(dunia.engine) as session:
        for row in session.exec(select(KewajibanRow)):
            row.dibebaskan_alasan = "uji"

    assert lists(dunia, L1) == []


def test_three_weeks_of_outage_bring_one_list(dunia: Dunia) -> None:
    assert len(lists(dunia, pagi(2, 24))) == 1


def test_a_collector_who_had_blocked_the_bot_gets_the_newest_list_alone(dunia: Dunia) -> None:
    orang.mark_blocked(dunia.engine, dunia.verifikator.telegram_id, now=L1)
    # Meanwhile the other collector hears every week.
    for hari in (1, 8, 15):
        assert len(lists(dunia, pagi(2, hari), dunia.kabag)) == 1
    dunia.report(pagi(2, 16))

    orang.mark_blocked(dunia.engine, dunia.verifikator.telegram_id, now=None)

    [layar] = lists(dunia, pagi(2, 16))
    assert "1 dari 27" in layar.jawaban.html


@pytest.mark.parametrize(
    ("on", "kapan"),
    [
        (date(2027, 1, 31), None),
        (date(2027, 2, 1), date(2027, 2, 1)),
        (date(2027, 2, 7), date(2027, 2, 1)),
        (date(2027, 2, 8), date(2027, 2, 8)),
        # Monday 8 March is Nyepi, and Lebaran takes the rest of that week and the next Monday.
        (date(2027, 3, 15), date(2027, 3, 1)),
        (date(2027, 3, 16), date(2027, 3, 16)),
    ],
)
def test_the_days_of_the_lists(dunia: Dunia, on: date, kapan: date | None) -> None:
    kalender: Kalender = load_calendar(dunia.engine)

    assert last_list_on(kalender, date(2027, 1, 31), on) == kapan


def test_forwarding_shows_the_text_and_sends_just_that_once_a_day(
    dunia: Dunia, asisten: Pelaku
) -> None:
    layar = lists(dunia, L1)[-1]
    pratinjau = layar.tap("Teruskan ke Asisten")
    check(layar.jawaban)
    isi = pratinjau.partition("\n\n")[2]
    assert "Diteruskan oleh Pejabat 3003, Verifikator Bagian Tata Pemerintahan." in isi
    assert dunia.told(asisten, L1) == []
    data = layar.data("Kirim")

    assert "Sudah dikirim kepada Pejabat 3020" in layar.tap_data(data)
    # The same update once more, and a second thumb.
    layar.tap_data(data, lagi=True)
    with pytest.raises(SudahDiteruskanError):
        dunia.layar(dunia.kabag, L1).tap_data(data)

    [terkirim] = dunia.told(asisten, L1)
    assert terkirim.html == isi
    with Session(dunia.engine) as session:
        jenis = [r.jenis for r in session.exec(select(SejarahRow)) if "diteruskan" in r.jenis]
    assert jenis == ["tenggat_diteruskan"]
    # The next day it may be forwarded again.
    besok = dunia.layar(dunia.verifikator, L1 + timedelta(days=1))
    assert "Sudah dikirim" in besok.tap_data(data)


def test_what_has_changed_since_it_was_shown_is_shown_again(dunia: Dunia, asisten: Pelaku) -> None:
    layar = lists(dunia, L1)[-1]
    layar.tap("Teruskan ke Asisten")
    data = layar.data("Kirim")
    dunia.report(L1)

    assert "baru saja berubah" in layar.tap_data(data)
    assert dunia.told(asisten, L1) == []
    assert "1 dari 27" in layar.jawaban.html


def test_without_an_asisten_there_is_the_text_to_send_by_hand(dunia: Dunia) -> None:
    layar = lists(dunia, L1)[-1]

    assert "belum terhubung" in layar.tap("Teruskan ke Asisten")
    assert [t.url[:14] for b in layar.jawaban.tombol for t in b] == ["https://wa.me/", ""]


@pytest.mark.parametrize("verba", ["gx", "gy"])
def test_only_collectors_of_the_field_forward(dunia: Dunia, asisten: Pelaku, verba: str) -> None:
    del asisten
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-adpem", telegram_id=3021)
    data = f"{verba}:{dunia.owed()}" + (":00000000" if verba == "gy" else "")

    for pelaku in (lain, dunia.operator, dunia.kadis):
        with pytest.raises(TidakBerhakError):
            dunia.layar(pelaku, L1).tap_data(data)


def test_before_the_deadline_there_is_nothing_to_forward(dunia: Dunia) -> None:
    with pytest.raises(TidakDitungguLagiError):
        dunia.layar(dunia.verifikator, H30).tap_data(f"gx:{dunia.owed()}")


def test_where_nobody_collects_the_admins_hear(dunia: Dunia) -> None:
    for nomor, peran in ((3003, Peran.VERIFIKATOR), (3004, Peran.KABAG)):
        orang.end_role(dunia.engine, nomor, peran=peran, unit="bagian-tapem", asal="uji", now=NOW)

    assert len(lists(dunia, L1, dunia.admin)) == 1


def test_what_was_moved_after_one_had_reported_is_due_on_the_new_date(dunia: Dunia) -> None:
    dunia.report(pagi(1, 10))
    pindah = Ubahan(
        apa=Apa.TANGGAL, jenis="ikk_lppd", baru="2027-03-15", periode=Periode(2026, "tahun")
    )
    set_all(dunia.engine, dunia.admin, [pindah], pagi(1, 20))

    assert lists(dunia, L1) == []
    [layar] = [x for x in lists(dunia, pagi(3, 16)) if "belum kami terima" in x.jawaban.html]
    assert "15 Maret 2027" in layar.jawaban.html
    assert "31 Januari" not in layar.jawaban.html


def test_a_hindrance_that_was_answered_hinders_no_more(dunia: Dunia) -> None:
    satu = kendala.report(
        dunia.engine, None, dunia.operator, dunia.owed(), "server rusak", now=pagi(1, 20)
    )
    kendala.close(dunia.engine, None, dunia.verifikator, satu, "sudah", now=pagi(1, 21))
    list(dunia.sent(pagi(1, 21)))

    assert "server rusak" not in lists(dunia, L1)[-1].jawaban.html


def test_a_hindrance_reaches_nobody_who_collects_no_more(dunia: Dunia) -> None:
    kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), "RAHASIA", now=pagi(1, 20))
    orang.end_role(
        dunia.engine,
        3003,
        peran=Peran.VERIFIKATOR,
        unit="bagian-tapem",
        asal="uji",
        now=pagi(1, 20),
    )

    assert dunia.told(dunia.verifikator, pagi(1, 20)) == []


def test_what_is_forwarded_goes_to_whom_it_was_shown_for(dunia: Dunia, asisten: Pelaku) -> None:
    layar = lists(dunia, L1)[-1]
    assert asisten.nama in layar.tap("Teruskan ke Asisten")
    kirim = layar.data("Kirim")
    orang.end_role(dunia.engine, 3020, peran=Peran.PIMPINAN, unit="asisten-1", asal="uji", now=L1)
    lain = make_pelaku(dunia.engine, Peran.PIMPINAN, "asisten-1", telegram_id=3021)
    orang.mark_started(dunia.engine, lain, now=L1)

    assert lain.nama in layar.tap_data(kirim)
    assert dunia.told(lain, L1) == []


def test_from_one_unit_or_from_the_text_to_the_asisten_one_goes_back_to_the_list(
    dunia: Dunia, asisten: Pelaku
) -> None:
    [jauh] = lists(dunia, H30)
    semula = jauh.jawaban
    jauh.tap("Dinas Sosial")
    jauh.tap("« Daftar")
    assert jauh.jawaban == semula

    layar = lists(dunia, L1)[-1]
    for tombol in ("Teruskan ke Asisten", "« Daftar", "Dinas Sosial", "« Daftar"):
        layar.tap(tombol)
    check(layar.jawaban)
    assert "Yang belum kami terima" in layar.jawaban.html
    assert asisten.nama in layar.tap("Teruskan ke Asisten")
    layar.tap("Kirim")
    assert "Yang belum kami terima" in layar.tap("« Daftar")


def test_a_forged_list_is_refused_to_whoever_does_not_collect(dunia: Dunia) -> None:
    with pytest.raises(TidakBerhakError):
        dunia.layar(dunia.operator, L1).tap_data(f"gw:{dunia.owed()}")


def test_the_list_of_what_is_late_adds_up_with_those_that_came_back_or_were_extended(
    dunia: Dunia,
) -> None:
    laporan.give_back(
        dunia.engine, None, dunia.verifikator, dunia.report(pagi(1, 20)), "x", now=pagi(1, 29)
    )
    dunia.extend(date(2027, 2, 20), mulai=date(2027, 1, 1), unit="dinsos")

    html = lists(dunia, L1)[-1].jawaban.html

    assert "0 dari 27" in html
    assert "2 unit lagi belum selesai: diperpanjang, atau sedang memperbaiki" in html


def test_an_answer_that_is_not_given_now_leaves_the_hindrance_with_its_buttons(
    dunia: Dunia,
) -> None:
    kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), "listrik", now=pagi(1, 20))
    layar = dunia.layar(dunia.verifikator, pagi(1, 20))
    [isi] = dunia.told(dunia.verifikator, pagi(1, 20))
    layar.receive(isi)
    semula = layar.jawaban
    layar.tap("Jawab")
    assert layar.labels() == ["Batal"]
    layar.tap("Batal")
    assert layar.jawaban == semula

    # Also where it was left by /batal: the message that asked leads back.
    layar.tap("Jawab")
    tanya = layar.jawaban
    layar.say("/batal")
    layar.receive(tanya)
    layar.tap("Batal")
    assert layar.jawaban == semula


def test_two_quick_taps_tell_of_one_hindrance(dunia: Dunia) -> None:
    semua = {
        kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), "listrik", now=pagi(1, n))
        for n in (20, 21)
    }

    assert len(semua) == 1
    assert len(dunia.told(dunia.verifikator, pagi(1, 21))) == 1


def test_a_unit_hears_of_its_extension_and_of_what_becomes_of_it(dunia: Dunia) -> None:
    with Session(dunia.engine) as session:
        unit = session.get_one(KewajibanRow, dunia.owed()).unit_id
    pada = Periode(2026, "tahun")

    def hear(apa: Apa, baru: object, hari: int) -> list[str]:
        satu = Ubahan(apa=apa, jenis="ikk_lppd", baru=baru, unit_id=unit, periode=pada)
        set_all(dunia.engine, dunia.admin, [satu], pagi(1, hari))
        semua = list(dunia.sent(pagi(1, hari)))
        assert {kiriman.kepada for kiriman, _ in semua} == {3001, 3002}
        return [polos(isi.html) for kiriman, isi in semua if kiriman.kepada == 3001]

    nama = "IKK LPPD tahun 2026, Dinas Kesehatan: "
    diperpanjang = (
        f"{nama}tenggatnya diperpanjang sampai Senin, 15 Februari 2027, semula 31 Januari 2027. "
        "Alasan: kantor <kebanjiran>. Pengingat mengikuti tanggal baru."
    )
    assert hear(Apa.PANJANG, ["2027-02-15", "kantor <kebanjiran>"], 18) == [diperpanjang]
    dibatalkan = f"{nama}pengecualiannya dibatalkan; tenggatnya Minggu, 31 Januari 2027."
    assert hear(Apa.PANJANG, None, 19) == [dibatalkan]
    bebas = f"{nama}dibebaskan, jadi tidak perlu dikirim. Alasan: baru dibentuk."
    assert hear(Apa.BEBAS, "baru dibentuk", 20) == [bebas]

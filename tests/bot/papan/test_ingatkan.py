"""Ingatkan: once a day for each obligation, in the hours of sending, and everybody sees who did."""

import pytest
from sqlmodel import Session, select

from bot.umum.keluar import jawaban as as_sent
from core.hak import Pelaku, Peran
from core.kewajiban.laporan import IsiLaporan
from core.sejarah import Jenis
from core.services import ingatkan, keluar, laporan, orang, pengingat
from core.services.ingatkan import Akibat
from core.services.kabar import TandaTerima
from core.services.perbuatan import Asal
from storage.models import PengingatRow, SejarahRow
from tests.bot.isi.layar import teks, tombol
from tests.bot.papan.conftest import DuniaTenggat
from tests.conftest import NOW
from tests.kewajiban_uji import BERKAS, at


def press(dunia: DuniaTenggat, pelaku: Pelaku, unit: str = "dinkes") -> str:
    return teks(dunia.tap(pelaku, f"bi:{dunia.ikk()[unit]}"))


def sent(dunia: DuniaTenggat) -> list[tuple[int, str]]:
    """Return what goes out to whom, besides the receipts of reports."""
    hasil = []
    for satu in keluar.list_due(dunia.engine, now=dunia.jam):
        if keluar.claim(dunia.engine, satu, now=dunia.jam):
            keluar.mark_sent(dunia.engine, satu, message_id=1, now=dunia.jam)
            if not isinstance(satu.isi, TandaTerima):
                hasil.append((satu.kepada, teks(as_sent(satu.isi))))
    return hasil


def test_whoever_reports_is_asked_in_the_name_of_the_office(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    layar = press(dunia, tapem)

    assert layar.startswith("Dinas Kesehatan kami ingatkan (1 orang).")
    [(kepada, isi)] = sent(dunia)
    assert kepada == dinkes.telegram_id
    assert isi.startswith("Atas permintaan Kepala Bagian Tata Pemerintahan.")
    assert "• IKK LPPD tahun 2026, Dinas Kesehatan" in isi
    assert "Tenggat Minggu, 31 Januari 2027, 9 hari lagi" in isi
    assert "diminta Pejabat 2001, 22 Januari 2027 09.00, Pejabat 3001: dikirim" in layar


def test_a_second_press_says_who_did_it_and_when_and_sends_nothing(
    dunia: DuniaTenggat, tapem: Pelaku, sekda: Pelaku, dinkes: Pelaku
) -> None:
    del dinkes
    press(dunia, tapem)
    sent(dunia)

    dunia.jam = at(2027, 1, 22, 14)
    layar = press(dunia, sekda)

    assert "sudah diingatkan: diminta Pejabat 2001, 22 Januari 2027 09.00 WIB." in layar
    assert sent(dunia) == []
    # On the next working day it may be asked for again.
    dunia.jam = at(2027, 1, 25, 8)
    assert "kami ingatkan (1 orang)." in press(dunia, sekda)


def test_it_is_written_into_the_history_by_whom(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    del dinkes
    press(dunia, tapem)

    with Session(dunia.engine) as session:
        [satu] = session.exec(select(SejarahRow).where(SejarahRow.jenis == Jenis.PENGINGAT_DIMINTA))
        assert satu.oleh == tapem.orang_id
        assert f'"kewajiban":[{dunia.ikk()["dinkes"]}]' in satu.isi


@pytest.mark.parametrize(
    ("jam", "kapan"),
    [
        (at(2027, 1, 22, 16), "Senin, 25 Januari 2027 pukul 07.30 WIB"),
        (at(2027, 1, 22, 11, 30), "Jumat, 22 Januari 2027 pukul 13.30 WIB"),
        (at(2027, 1, 23, 9), "Senin, 25 Januari 2027 pukul 07.30 WIB"),
    ],
)
def test_outside_the_hours_of_sending_it_leaves_at_the_next_and_says_so(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku, jam: object, kapan: str
) -> None:
    del dinkes
    dunia.jam = jam  # type: ignore[assignment]

    assert f"pesannya keluar pada jam kerja, {kapan}" in press(dunia, tapem)
    assert sent(dunia) == []
    dunia.jam = at(2027, 1, 25, 7, 30)
    assert len(sent(dunia)) == 1


def test_a_unit_that_nobody_can_write_to_is_said_to_be_so(
    dunia: DuniaTenggat, tapem: Pelaku
) -> None:
    layar = press(dunia, tapem, "dinsos")

    assert "belum terjangkau bot, jadi tidak ada yang terkirim" in layar
    assert "Belum ada orang terdaftar." in layar
    with Session(dunia.engine) as session:
        assert session.exec(select(PengingatRow)).first() is None


def test_where_the_operator_has_blocked_the_bot_the_head_is_asked(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    kepala = dunia.person(Peran.KEPALA_PD, "dinkes", 3002)
    orang.mark_blocked(dunia.engine, dinkes.telegram_id, now=NOW)

    assert "memblokir bot" in press(dunia, tapem)
    assert [kepada for kepada, _ in sent(dunia)] == [kepala.telegram_id]


def test_what_is_in_exempt_or_cannot_be_sent_yet_is_not_asked_for(
    dunia: DuniaTenggat, tapem: Pelaku
) -> None:
    for unit in ("bkpsdm", "disarpus"):
        assert "tidak ada yang ditunggu sekarang" in press(dunia, tapem, unit)
    dunia.jam = at(2026, 12, 30)
    assert "tidak ada yang ditunggu sekarang" in press(dunia, tapem, "dinkes")
    assert sent(dunia) == []


def test_what_came_in_meanwhile_is_not_said_any_more(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    dunia.jam = at(2027, 1, 23, 9)
    press(dunia, tapem)
    laporan.send(
        dunia.engine, None, dinkes, dunia.ikk()["dinkes"], IsiLaporan(), BERKAS, now=dunia.jam
    )

    dunia.jam = at(2027, 1, 25, 8)
    assert sent(dunia) == []


def test_what_the_ladder_said_that_day_is_not_said_twice(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    del dinkes
    assert pengingat.remind(dunia.engine, now=dunia.jam) == 1

    layar = press(dunia, tapem)

    assert "sudah diingatkan: pengingat terjadwal, 22 Januari 2027 09.00 WIB." in layar
    assert "H-7, 22 Januari 2027 09.00, Pejabat 3001: dikirim" in layar
    assert "digabung ke pengingat lain (harinya sudah lewat)" in layar


def test_all_of_a_list_are_asked_once_it_was_shown_and_each_person_hears_once(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    dunia.person(Peran.OPERATOR_PD, "dinsos", 3003)
    press(dunia, tapem, "dinsos")
    sent(dunia)
    daftar = dunia.tap(tapem, "bd:ikk_lppd:2026:tahun:b:1")

    jawaban = dunia.tap(tapem, tombol(daftar)["Ingatkan semua (24)"])

    assert teks(jawaban).startswith(
        "1 unit kami ingatkan.\n1 unit sudah diingatkan pada hari yang sama.\n"
        "22 unit belum terjangkau bot; mohon dikabari lewat telepon."
    )
    assert [kepada for kepada, _ in sent(dunia)] == [dinkes.telegram_id]


def test_a_list_that_has_changed_since_is_shown_again_and_nobody_is_asked(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    daftar = dunia.tap(tapem, "bd:ikk_lppd:2026:tahun:b:1")
    laporan.send(
        dunia.engine, None, dinkes, dunia.ikk()["dinkes"], IsiLaporan(), BERKAS, now=dunia.jam
    )

    jawaban = dunia.tap(tapem, tombol(daftar)["Ingatkan semua (24)"])

    assert "Daftarnya sudah berubah" in teks(jawaban)
    assert "Ingatkan semua (23)" in tombol(jawaban)
    assert sent(dunia) == []


def test_the_same_update_delivered_again_asks_nobody_twice(
    dunia: DuniaTenggat, tapem: Pelaku, dinkes: Pelaku
) -> None:
    del dinkes
    nomor = dunia.ikk()["dinkes"]
    asal = Asal(1, 99)

    pertama = ingatkan.ask(dunia.engine, asal, tapem, [nomor], now=dunia.jam)
    kedua = ingatkan.ask(dunia.engine, asal, tapem, [nomor], now=dunia.jam)

    assert [satu.akibat for satu in (*pertama, *kedua)] == [Akibat.DIINGATKAN, Akibat.SUDAH]
    assert len(sent(dunia)) == 1

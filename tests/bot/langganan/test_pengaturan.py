"""/pengaturan: each person's own choice of what comes by itself, and when."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.langganan import HARI_KERJA, SENIN, Langganan, Pilihan
from core.services import langganan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, WIB

# It is Senin, 23 November 2026.


@pytest.fixture
def pimpinan(ruang: Ruang, sekda: Pelaku) -> Obrolan:
    return Obrolan(ruang, sekda)


@pytest.fixture
def operator(ruang: Ruang, operator_dinkes: Pelaku) -> Obrolan:
    return Obrolan(ruang, operator_dinkes)


def chosen(obrolan: Obrolan, satu: Langganan) -> Pilihan:
    isi = langganan.show_settings(obrolan.ruang.engine, obrolan.pelaku, now=NOW)
    return isi.pilihan[satu]


def paused(obrolan: Obrolan) -> date | None:
    isi = langganan.show_settings(obrolan.ruang.engine, obrolan.pelaku, now=NOW)
    return isi.jeda_sampai_on


def test_pimpinan_have_the_monday_recap_and_nothing_to_post(pimpinan: Obrolan) -> None:
    jawaban = pimpinan.say("/pengaturan")
    check(jawaban)
    assert "<b>Rekap pekanan</b>: aktif, Senin pukul 07.30 WIB." in jawaban.html
    assert "<b>Jeda</b>: tidak ada." in jawaban.html
    assert pimpinan.tombol == ["Rekap pekanan", "Jeda", "Lihat rekap sekarang", "« Menu"]


def test_an_operator_can_have_a_morning_list_and_no_recap(operator: Obrolan) -> None:
    jawaban = operator.say("/pengaturan")
    check(jawaban)
    assert "<b>Daftar pagi</b>: tidak aktif." in jawaban.html
    assert operator.tombol == ["Daftar pagi", "Jeda", "« Menu"]
    assert "belum terbaca" in operator.say("/pengaturan rekap").html
    with pytest.raises(TombolBasiError):
        operator.tap_data("ua:rekap:1")
    with pytest.raises(TidakBerhakError):
        operator.tap_data("uk")


def test_what_becomes_of_it_on_a_holiday_is_said(operator: Obrolan, pimpinan: Obrolan) -> None:
    assert "pada hari libur tidak ada" in operator.say("/pengaturan pagi").html
    rekap = pimpinan.say("/pengaturan rekap").html
    assert "pada hari libur, di hari kerja berikutnya" in rekap


def test_a_tap_switches_it_on_and_each_further_one_says_what_is_to_be(operator: Obrolan) -> None:
    operator.say("/pengaturan")
    operator.tap("Daftar pagi")
    assert operator.tombol == ["Aktifkan", "« Pengaturan"]
    nyala = operator.tap("Aktifkan")
    check(nyala)
    assert "aktif, Senin sampai Jumat pukul 07.30 WIB." in nyala.html
    assert operator.tombol[:6] == ["Matikan", "✓ Sen", "✓ Sel", "✓ Rab", "✓ Kam", "✓ Jum"]
    lama = operator.find("Sel").data

    operator.tap("Sel")
    operator.tap("08.00")

    assert chosen(operator, Langganan.PAGI).hari == HARI_KERJA - {1}
    assert chosen(operator, Langganan.PAGI).jam == time(8)
    # The button of an old message says the same again, and turns nothing back.
    assert operator.tap_data(lama).html == operator.terakhir.html
    assert chosen(operator, Langganan.PAGI).hari == HARI_KERJA - {1}
    operator.tap("Matikan")
    assert not chosen(operator, Langganan.PAGI).aktif


def test_the_last_day_cannot_be_taken_away(operator: Obrolan) -> None:
    operator.say("/pengaturan pagi kamis")
    operator.tap("Kam")
    assert chosen(operator, Langganan.PAGI).hari == {3}


@pytest.mark.parametrize(
    ("baris", "pilihan"),
    [
        ("pagi", Pilihan(aktif=False, hari=HARI_KERJA)),
        ("pagi senin kamis 08.00", Pilihan(aktif=True, hari=frozenset({0, 3}), jam=time(8))),
        (
            "daftar pagi Senin, Kamis pukul 8",
            Pilihan(aktif=True, hari=frozenset({0, 3}), jam=time(8)),
        ),
        ("harian hari kerja 9:15", Pilihan(aktif=True, hari=HARI_KERJA, jam=time(9, 15))),
        ("pagi jum'at", Pilihan(aktif=True, hari=frozenset({4}))),
        ("pagi mati", Pilihan(aktif=False, hari=HARI_KERJA)),
        ("pagi aktif", Pilihan(aktif=True, hari=HARI_KERJA)),
        ("pagi sabtu", Pilihan(aktif=True, hari=frozenset({5}))),
    ],
)
def test_it_is_chosen_in_one_line(operator: Obrolan, baris: str, pilihan: Pilihan) -> None:
    check(operator.say(f"/pengaturan {baris}"))
    assert replace(chosen(operator, Langganan.PAGI), sejak=None) == pilihan


@pytest.mark.parametrize(
    ("baris", "kata"),
    [
        ("/pengaturan xyz", "“xyz” belum terbaca"),
        ("/pengaturan rekap besok", "“besok” belum terbaca"),
        ("/pengaturan rekap senin selasa", "tulis satu hari"),
        ("/pengaturan rekap 25.00", "“25.00” belum terbaca"),
        ("/pengaturan rekap 16.00", "Jam kirim dari 07.30 sampai sebelum 16.00"),
        ("/pengaturan rekap 07.29", "Jam kirim dari 07.30 sampai sebelum 16.00"),
        ("/pengaturan jeda entah", "“entah” belum terbaca"),
        ("/pengaturan jeda 23 November", "dari 24 November 2026 sampai 23 Desember 2026"),
        ("/pengaturan jeda 24 Desember", "dari 24 November 2026 sampai 23 Desember 2026"),
        ("/pengaturan <b>", "“&lt;b&gt;” belum terbaca"),
    ],
)
def test_what_cannot_be_read_is_answered_with_what_can(
    pimpinan: Obrolan, baris: str, kata: str
) -> None:
    jawaban = pimpinan.say(baris)
    check(jawaban)
    assert kata in jawaban.html
    assert chosen(pimpinan, Langganan.REKAP) == Pilihan(aktif=True, hari=SENIN)
    assert paused(pimpinan) is None


def test_the_recap_comes_on_one_day(pimpinan: Obrolan) -> None:
    pimpinan.say("/pengaturan rekap jumat 09.00")
    assert chosen(pimpinan, Langganan.REKAP).hari == {4}
    pimpinan.tap("Sen")
    assert chosen(pimpinan, Langganan.REKAP).hari == SENIN


def test_a_pause_is_chosen_typed_and_ended(operator: Obrolan) -> None:
    operator.say("/pengaturan")
    tanya = operator.tap("Jeda")
    check(tanya)
    assert operator.tombol == ["Sampai 30 November 2026", "Sampai 7 Desember 2026", "« Pengaturan"]
    operator.tap("7 Desember")
    assert paused(operator) == date(2026, 12, 7)
    assert "tidak dikirim dahulu; mulai lagi 7 Desember 2026." in operator.terakhir.html
    assert "Akhiri jeda" in operator.tombol
    operator.tap("Akhiri jeda")
    assert paused(operator) is None
    operator.say("/pengaturan jeda sampai 14 Desember")
    assert paused(operator) == date(2026, 12, 14)
    operator.say("/pengaturan jeda selesai")
    assert paused(operator) is None


def test_a_day_of_the_next_year_need_not_be_written_with_it(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    akhir = Obrolan(
        replace(ruang, jam=lambda: datetime(2026, 12, 20, 9, tzinfo=WIB)), operator_dinkes
    )
    akhir.say("/pengaturan jeda 4 Januari")
    assert paused(akhir) == date(2027, 1, 4)


@pytest.mark.parametrize(
    "data",
    [
        *("us", "us:x", "ua:pagi", "ua:pagi:2", "uh:pagi:", "uh:pagi:8", "uh:pagi:11"),
        *("uh:pagi:x", "uh:pagi:1:2", "uj:pagi:2500", "uj:pagi:0729", "uj:pagi:x"),
        *("up:x", "up:20261340"),
    ],
)
def test_a_forged_button_chooses_nothing(operator: Obrolan, data: str) -> None:
    with pytest.raises(TombolBasiError):
        operator.tap_data(data)
    assert chosen(operator, Langganan.PAGI) == Pilihan(aktif=False, hari=HARI_KERJA)


def test_the_recap_is_shown_at_once_to_whoever_asks(pimpinan: Obrolan) -> None:
    pimpinan.say("/pengaturan")
    jawaban = pimpinan.tap("Lihat rekap sekarang")
    check(jawaban)
    assert jawaban.html == (
        "<b>Rekap pekan 23 sampai 29 November 2026</b>\n\n"
        "Pekan ini tidak ada yang jatuh tempo.\n\n"
        "<b>Capaian</b> 2024: rata-rata <b>96,23%</b>, 9 dari 10 indikator\n\n"
        "<b>Serapan</b> 2024: <b>82,32%</b>, Rp47.264.962.831 dari pagu perubahan "
        "Rp57.413.866.249\n\n"
        "<i>Keadaan 23 November 2026 10.00 WIB; belum ada rekap sebelumnya untuk dibandingkan.</i>"
    )
    assert pimpinan.tombol == ["Papan tenggat", "Capaian", "Anggaran", "Atur rekap ini"]

"""The schedule of a year: closed, opened, and its deadlines set by an admin."""

from datetime import date, datetime

import pytest

from bot.ruang import Ruang
from core.hak import Bidang, Pelaku
from core.jadwal_isi import JadwalIsi
from core.services import tahun as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import WIB
from tests.tahun_uji import open_year


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    open_year(ruang.engine, admin, 2026)
    return Obrolan(ruang, admin)


def find(obrolan: Obrolan, kode: str, bidang: Bidang = Bidang.KINERJA) -> JadwalIsi:
    tahun = layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, 2026)
    return next(satu for satu in tahun.jadwal_of(bidang) if satu.periode.kode == kode)


def test_every_period_is_listed_with_its_state_and_whether_its_days_are_an_example(
    obrolan: Obrolan,
) -> None:
    jawaban = obrolan.say("/buka_tahun 2026 jadwal")

    check(jawaban)
    # It is 23 November 2026.
    assert "TW III 10 Okt 2026* lewat" in jawaban.html
    assert "TW IV  10 Jan 2027* belum waktunya" in jawaban.html
    assert "Okt     5 Nov 2026* lewat" in jawaban.html
    assert "* masih contoh, belum ditetapkan admin" in jawaban.html
    assert len(obrolan.tombol) == 5 + 12 + 1


def test_a_period_is_closed_opened_again_and_opened_before_its_day(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2026 jadwal")
    assert "Belum waktunya" in obrolan.tap("TW IV").html
    assert obrolan.tombol[:4] == ["Buka sekarang", "Tutup", "Ubah tenggat", "Tenggat sudah benar"]

    assert "Kinerja TW IV 2026 dapat diisi mulai hari ini." in obrolan.tap("Buka sekarang").html
    assert find(obrolan, "tw4").buka_on == date(2026, 11, 23)
    assert find(obrolan, "tw4").contoh
    assert "Kinerja TW IV 2026 ditutup." in obrolan.tap("Tutup").html
    assert find(obrolan, "tw4").ditutup
    assert "Tutup" not in obrolan.tombol
    assert "Kinerja TW IV 2026 dibuka kembali." in obrolan.tap("Buka kembali").html
    assert not find(obrolan, "tw4").ditutup


@pytest.mark.parametrize("hari", ["20 Januari 2027", "20-1-2027", "20 jan"])
def test_a_deadline_is_typed_shown_and_set(obrolan: Obrolan, hari: str) -> None:
    obrolan.tap_data(f"thw:2026:{find(obrolan, 'tw4').id}")
    obrolan.tap("Ubah tenggat")
    tanya = obrolan.say(hari)
    assert "10 Januari 2027 → <b>20 Januari 2027</b>" in tanya.html
    assert find(obrolan, "tw4").tenggat_on == date(2027, 1, 10)

    data = obrolan.find("Simpan").data
    assert "Tenggat kinerja TW IV 2026 kini 20 Januari 2027." in obrolan.tap_data(data).html
    assert "kini 20 Januari 2027." in obrolan.tap_data(data, ulang=True).html

    kini = find(obrolan, "tw4")
    assert (kini.tenggat_on, kini.contoh) == (date(2027, 1, 20), False)
    assert "TW IV  20 Jan 2027  belum" in obrolan.say("/buka_tahun 2026 jadwal").html


@pytest.mark.parametrize(
    ("teks", "jawab"),
    [
        ("kapan-kapan", "tidak terbaca sebagai tanggal. Tulis misalnya <code>10 Januari 2027"),
        ("31-2-2027", "tidak terbaca sebagai tanggal"),
        ("20-12-2026", "pilih hari antara 1 Januari 2027 dan 31 Desember 2027"),
        ("20-1-2052", "20 Januari 2052 tidak dapat menjadi tenggatnya"),
    ],
)
def test_a_day_that_is_none_or_out_of_place_is_asked_again(
    obrolan: Obrolan, teks: str, jawab: str
) -> None:
    obrolan.tap_data(f"thl:2026:{find(obrolan, 'tw4').id}")

    assert jawab in obrolan.say(teks).html
    assert "→ <b>20 Januari 2027</b>" in obrolan.say("20-1-2027").html


def test_a_deadline_that_has_passed_says_so(obrolan: Obrolan) -> None:
    obrolan.tap_data(f"thl:2026:{find(obrolan, 'tw1').id}")

    assert "Hari itu sudah lewat." in obrolan.say("20-4-2026").html


def test_an_old_summary_sets_nothing(obrolan: Obrolan) -> None:
    obrolan.tap_data(f"thl:2026:{find(obrolan, 'tw4').id}")
    obrolan.say("20-1-2027")
    lama = obrolan.find("Simpan").data
    obrolan.say("25-1-2027")

    assert "kini 10 Januari 2027" in obrolan.tap_data(lama).html
    assert find(obrolan, "tw4").contoh


def test_the_example_is_settled_with_one_tap(obrolan: Obrolan) -> None:
    obrolan.tap_data(f"thw:2026:{find(obrolan, 'b11', Bidang.ANGGARAN).id}")
    obrolan.tap("Tenggat sudah benar")

    kini = find(obrolan, "b11", Bidang.ANGGARAN)
    assert (kini.tenggat_on, kini.contoh) == (date(2026, 12, 5), False)
    assert "Tenggat sudah benar" not in obrolan.tombol


def test_the_same_tap_again_changes_nothing_twice(obrolan: Obrolan) -> None:
    tutup = f"thc:2026:{find(obrolan, 'tw1').id}"

    assert obrolan.tap_data(tutup) == obrolan.tap_data(tutup, ulang=True)


@pytest.mark.parametrize(
    ("jam", "keadaan"),
    [
        (datetime(2026, 12, 31, 23, 59, 59, tzinfo=WIB), "belum waktunya"),
        (datetime(2027, 1, 1, 0, 0, tzinfo=WIB), "terbuka"),
        (datetime(2027, 1, 10, 23, 59, 59, tzinfo=WIB), "terbuka"),
        (datetime(2027, 1, 11, 0, 0, tzinfo=WIB), "lewat"),
    ],
)
def test_days_are_those_of_the_city(
    ruang: Ruang, admin: Pelaku, jam: datetime, keadaan: str
) -> None:
    open_year(ruang.engine, admin, 2026)
    html = Obrolan(Ruang(ruang.engine, jam=lambda: jam), admin).say("/buka_tahun 2026 jadwal").html

    assert f"TW IV  10 Jan 2027* {keadaan}" in html
